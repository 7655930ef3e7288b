// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpane.h"

#include "ui/reading/scrollticks.h"
#include "ui/theme.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QAccessible>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QStyle>
#include <QtConcurrentRun>
#include <QTextBlock>
#include <QThread>
#include <QTimer>

namespace readout {

namespace {

// A document of this many characters is made in some three milliseconds; longer ones are made on another thread.
constexpr qsizetype MadeAtOnce = 20000;
constexpr double LineHeightForLabels = 2;
constexpr std::chrono::milliseconds Frame(16);

} // namespace

ReadingPane::ReadingPane(ViewState &state, Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_state(state), m_theme(theme), m_highlighter(theme, this)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false); // the window takes them
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursorWidth(2);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    new ScrollTicks(*this, theme);
    m_flash.setStartValue(1.0);
    m_flash.setEndValue(0.0);
    m_flash.setEasingCurve(QEasingCurve::InQuad);
    connect(&m_flash, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_scene.flashOpacity = value.toReal();
        updateFlash();
    });
    connect(&state, &ViewState::currentChanged, this, &ReadingPane::load);
    connect(&state, &ViewState::readoutChanged, this, &ReadingPane::takeAnalysis);
    connect(&state, &ViewState::filterChanged, this, &ReadingPane::updateScene);
    connect(&state, &ViewState::shownChanged, this, [this] {
        m_highlighter.setQuotesShown(m_state.shows(Layer::Quotes));
        updateScene();
        restyle();
    });
    connect(&state, &ViewState::foldedChanged, this, &ReadingPane::updateFold);
    connect(&m_highlighter, &ArticleHighlighter::formatted, this, [this](int first, int last) {
        m_page.layout().tellSize();
        if (isInSight(*this, first, last))
            viewport()->update();
    });
    connect(&theme, &Theme::changed, this, &ReadingPane::restyle);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!isLoaded())
            return;
        sayMark();
        emit caretMoved(caret());
    });
}

ReadingPane::~ReadingPane() { m_pending.cancel(); }

void ReadingPane::load()
{
    if (m_number != 0)
        m_places[m_number] = {textCursor().position(), firstVisibleBlock().blockNumber()};
    m_pending.cancel();
    const Readout readout = m_state.readout();
    if (!readout.article) {
        m_number = 0;
        return;
    }
    if (readout.article->text.size() <= MadeAtOnce) {
        install(ArticlePage::make(readout.article, shownStyle(), m_state.isFolded(), thread()));
        return;
    }
    auto made = QtConcurrent::run(&ArticlePage::make, readout.article, shownStyle(), m_state.isFolded(), thread());
    m_pending = made.then(this, [this, wanted = m_state.current()](QFuture<ArticlePage::Made> future) {
        // A turn of its own: this one may paint the window.
        QTimer::singleShot(0, this, [this, wanted, made = future.takeResult()]() mutable {
            if (wanted == m_state.current())
                install(std::move(made));
        });
    });
}

void ReadingPane::install(ArticlePage::Made made)
{
    m_highlighter.stop();
    QPointer<QTextDocument> before = this->document(); // the first one dies with its replacement, ours does not
    m_page = std::move(made.page);
    if (m_page.style() != shownStyle())
        m_page.setStyle(shownStyle());
    if (m_page.isFolded() != m_state.isFolded())
        m_page.setFolded(m_state.isFolded());
    made.document->setParent(this);
    setDocument(made.document.release());
    delete before.data();
    m_number = m_state.current();
    m_analysis.reset();
    m_marks = {};
    m_hits.clear();
    m_scene = {};
    if (m_page.article()->text.size() <= MadeAtOnce)
        takeAnalysis();
    else
        QTimer::singleShot(Frame, this, &ReadingPane::takeAnalysis); // the words are painted first
    const Place place = m_places.value(m_number);
    QTextCursor cursor = textCursor();
    cursor.setPosition(place.caret);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(this->document()->findBlockByNumber(place.top).firstLineNumber());
    setAccessibleDescription(m_page.article()->title);
    emit loaded();
    emit caretMoved(caret());
}

void ReadingPane::takeAnalysis()
{
    if (m_number == 0 || m_number != m_state.current())
        return;
    const Readout readout = m_state.readout();
    if (m_analysis && readout.analysis == m_analysis)
        return;
    m_analysis = readout.analysis;
    m_marks = m_analysis ? Marks(*readout.article, *m_analysis) : Marks();
    m_highlighter.setReadout(readout, m_marks, m_page.map());
    restyle();
    updateScene();
}

void ReadingPane::updateScene()
{
    m_scene.analysis = m_analysis.get();
    m_scene.marks = &m_marks;
    m_scene.map = &m_page.map();
    m_scene.quotesShown = m_state.shows(Layer::Quotes);
    m_scene.labels = m_labels;
    m_scene.filtered = !m_state.filter().isEmpty();
    m_scene.visible.clear();
    m_scene.strong.clear();
    if (m_analysis) {
        for (const Entity &entity : m_analysis->entities) {
            m_scene.visible.append(m_state.shows(layerOf(entity.type)));
            m_scene.strong.append(m_state.filter().includes(entity));
        }
    }
    viewport()->update();
    emit marksChanged();
}

void ReadingPane::restyle()
{
    if (m_number == 0)
        return;
    m_highlighter.start(*document(), firstVisibleBlock(), m_style.size);
}

void ReadingPane::setPageStyle(const PageStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    if (m_number == 0)
        return;
    layOut();
}

void ReadingPane::setLabelsShown(bool shown)
{
    m_labels = shown;
    if (m_number != 0)
        layOut();
}

PageStyle ReadingPane::shownStyle() const
{
    PageStyle style = m_style;
    if (m_labels)
        style.lineHeight = std::max(style.lineHeight, LineHeightForLabels);
    return style;
}

void ReadingPane::layOut()
{
    m_page.setStyle(shownStyle());
    restyle();
    updateScene();
    document()->markContentsDirty(0, document()->characterCount());
    centerCursor();
}

void ReadingPane::updateFold()
{
    if (m_number == 0 || m_state.isFolded() == m_page.isFolded())
        return;
    m_page.setFolded(m_state.isFolded());
    viewport()->update();
}

qsizetype ReadingPane::caret() const { return m_page.map().toText(textCursor().position()); }

void ReadingPane::reveal(Span span)
{
    if (m_number == 0)
        return;
    emit revealed();
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_page.map().toDocument(span.start));
    if (!cursor.block().isVisible())
        m_state.setFolded(false);
    setTextCursor(cursor);
    if (const QRect at = cursorRect(cursor); at.top() < 40 || at.bottom() > viewport()->height() * 3 / 4)
        centerCursor();
    m_scene.flash = span;
    m_flash.stop();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_flash.setDuration(duration > 0 ? 1400 : 1);
    m_flash.start();
}

// Many times a second: the lines around it are not painted anew.
void ReadingPane::updateFlash()
{
    const QTextBlock first = document()->findBlock(m_page.map().toDocument(m_scene.flash.start));
    const QTextBlock last = document()->findBlock(m_page.map().toDocument(m_scene.flash.end()));
    const qreal top = blockBoundingGeometry(first).translated(contentOffset()).top();
    const qreal bottom = blockBoundingGeometry(last).translated(contentOffset()).bottom();
    viewport()->update(0, int(top), viewport()->width(), int(std::ceil(bottom - top)) + 1);
}

// A search tells what it has found again and again: the text is painted anew only where that is in sight.
void ReadingPane::setHits(const QList<Span> &hits, qsizetype current)
{
    const Span hit = current >= 0 ? hits[current] : Span{};
    const Span seen = inSight();
    const auto of = [&](const QList<Span> &all) {
        const auto from = std::ranges::lower_bound(all, seen.start, {}, &Span::end);
        return std::ranges::subrange(from, std::ranges::lower_bound(from, all.end(), seen.end(), {}, &Span::start));
    };
    const bool changed = hit != m_scene.hit || !std::ranges::equal(of(m_hits), of(hits));
    m_hits = hits;
    m_scene.hits = &m_hits;
    m_scene.hit = hit;
    if (changed)
        viewport()->update();
    emit marksChanged();
}

Span ReadingPane::inSight() const
{
    const QTextBlock first = cursorForPosition({0, 0}).block();
    const QTextBlock last = cursorForPosition({0, viewport()->height()}).block();
    return Span::between(m_page.map().toText(first.position()), m_page.map().toText(last.position() + last.length()));
}

bool ReadingPane::walksTo(const Mark &mark) const
{
    return !mark.inferred && m_scene.visible[mark.entity] && (!m_scene.filtered || m_scene.strong[mark.entity]);
}

QPointF ReadingPane::layoutTop(const QTextBlock &block) const
{
    return {contentOffset().x(), blockBoundingGeometry(block).translated(contentOffset()).top()};
}

QRect ReadingPane::rectangleOf(Span span) const
{
    const QTextBlock block = document()->findBlock(m_page.map().toDocument(span.start));
    if (!block.isVisible())
        return {};
    const qsizetype start = m_page.map().toText(block.position());
    const QList<QRectF> parts = BlockShape(block, layoutTop(block)).rectangles({span.start - start, span.length});
    return parts.isEmpty() ? QRect() : parts.first().toAlignedRect().intersected(viewport()->rect());
}

void ReadingPane::paintEvent(QPaintEvent *event)
{
    if (m_number != 0 && m_scene.map) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(event->rect());
        MarkPainter marks(painter, m_scene, m_theme.colours(), m_page.layout().left());
        qreal top = contentOffset().y();
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= event->rect().bottom() + 1;
            block = block.next()) {
            block.layout()->setCacheEnabled(true); // keeps the shapes of words: what is in sight is painted again
            const qreal height = blockBoundingRect(block).height();
            if (block.isVisible() && top + height >= event->rect().top()) {
                m_page.paint(painter, block, top, height, m_theme.colours());
                marks.paint(block, {contentOffset().x(), top});
            }
            top += height;
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    emit marksChanged();
}

const Mark *ReadingPane::markAtPoint(const QPoint &point) const
{
    if (m_number == 0 || !m_scene.map || !m_analysis)
        return nullptr;
    const QTextBlock block = cursorForPosition(point).block();
    const qsizetype start = m_page.map().toText(block.position());
    const BlockShape shape(block, layoutTop(block));
    const Mark *best = nullptr;
    for (const Mark &mark : m_marks.near({start, block.length()})) {
        if (!m_scene.visible[mark.entity] || (best && best->span.length <= mark.span.length))
            continue;
        const auto parts = shape.rectangles({mark.span.start - start, mark.span.length});
        if (std::ranges::any_of(parts, [&](const QRectF &part) { return part.adjusted(0, -2, 0, 3).contains(point); }))
            best = &mark;
    }
    return best;
}

bool ReadingPane::isOnFold(const QPoint &point) const
{
    qreal top = contentOffset().y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        if (block.isVisible() && m_page.isOnFold(block, point.y() - top, height))
            return true;
        top += height;
    }
    return false;
}

// Marks are painted and no part of the text: a screen reader is told of the one that the caret comes to.
void ReadingPane::sayMark()
{
    const Mark *mark = m_marks.at(caret());
    const qsizetype start = mark && m_scene.visible.value(mark->entity) ? mark->span.start : -1;
    if (start == m_said)
        return;
    m_said = start;
    if (start < 0)
        return;
    const Entity &entity = m_analysis->entities[mark->entity];
    QAccessibleAnnouncementEvent said(this,
        tr("%1, %2, %Ln mention(s)", nullptr, int(entity.mentions.size())).arg(entity.name, typeName(entity.type)));
    QAccessible::updateAccessibility(&said);
}

} // namespace readout
