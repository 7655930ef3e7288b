// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articlepage.h"

#include "ui/painting.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QThread>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal HeadlineSize = 1.6; // as the highlighter sets it
constexpr qreal TopRoom = 34;

int wordCount(const QString &text)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        words += letter && !inside;
        inside = letter || (inside && (c == u'\'' || c == u'’' || c == u'-'));
    }
    return words;
}

QFont metaFont(const PageStyle &style)
{
    QFont font;
    font.setPixelSize(qRound(style.size * 0.78));
    return font;
}

} // namespace

ArticlePage::Made ArticlePage::make(
    const std::shared_ptr<const Article> &article, const PageStyle &style, bool folded, QThread *thread)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(style.font());
    document->setDocumentMargin(0);
    document->setDocumentLayout(new PageLayout(document.get()));
    document->setPlainText(article->text);
    ArticlePage page(article, document.get());
    page.m_folded = folded;
    page.setStyle(style);
    document->moveToThread(thread);
    return {std::move(page), std::move(document)};
}

ArticlePage::ArticlePage(std::shared_ptr<const Article> article, QTextDocument *document)
    : m_article(std::move(article)),
      m_document(document),
      m_layout(static_cast<PageLayout *>(document->documentLayout())),
      m_map(m_article->text)
{
    for (const Paragraph &paragraph : m_article->paragraphs) {
        if (paragraph.kind == ParagraphKind::Headline)
            m_headline = blockAt(std::max(paragraph.span.start, paragraph.span.end() - 1)).blockNumber();
    }
    m_words = wordCount(m_article->text);
    findFolds();
}

QTextBlock ArticlePage::blockAt(qsizetype offset) const { return m_document->findBlock(m_map.toDocument(offset)); }

void ArticlePage::findFolds()
{
    for (const Paragraph &paragraph : m_article->paragraphs) {
        if (paragraph.kind != ParagraphKind::Furniture || paragraph.span.isEmpty())
            continue;
        const int first = blockAt(paragraph.span.start).blockNumber();
        const int last = blockAt(paragraph.span.end() - 1).blockNumber();
        bool joins = !m_folds.isEmpty();
        for (int i = joins ? m_folds.last().last + 1 : first; i < first && joins; ++i)
            joins = m_document->findBlockByNumber(i).length() == 1;
        if (joins)
            m_folds.last().last = std::max(last, m_folds.last().last);
        else
            m_folds.append({.first = first, .last = last});
    }
    for (Fold &fold : m_folds) {
        for (int i = fold.first; i <= fold.last; ++i)
            fold.lines += m_document->findBlockByNumber(i).length() > 1;
        fold.above = fold.last + 1 < m_document->blockCount();
        fold.host = fold.above ? fold.last + 1 : std::max(0, fold.first - 1);
    }
    if (m_folds.size() == 1 && m_folds[0].first == 0 && !m_folds[0].above)
        m_folds.clear(); // nothing else is there: to fold it would leave an empty page
}

int ArticlePage::titleHeight() const
{
    if (m_headline >= 0 || m_article->title.isEmpty())
        return 0;
    QFont font = m_style.font();
    font.setPixelSize(qRound(m_style.size * HeadlineSize));
    font.setBold(true);
    const QRect bounds(0, 0, int(m_layout->columnWidth()), 10000);
    return QFontMetrics(font).boundingRect(bounds, Qt::TextWordWrap, m_article->title).height();
}

void ArticlePage::setStyle(const PageStyle &style)
{
    m_style = style;
    m_layout->setStyle(style);
    m_document->setDefaultFont(style.font());
    makeRooms();
}

void ArticlePage::setFolded(bool folded)
{
    m_folded = folded;
    makeRooms();
    m_document->markContentsDirty(0, m_document->characterCount());
}

void ArticlePage::makeRooms()
{
    const qreal line = m_style.size * 1.6;
    QHash<int, PageLayout::Room> rooms;
    for (const Paragraph &paragraph : m_article->paragraphs) {
        if (paragraph.span.isEmpty())
            continue;
        const QTextBlock last = blockAt(paragraph.span.end() - 1);
        if (last.next().isValid() && last.next().length() > 1)
            rooms[last.blockNumber()].below += m_style.size * 0.9;
        if (paragraph.kind == ParagraphKind::Headline) {
            for (QTextBlock b = blockAt(paragraph.span.start); b.isValid() && b.blockNumber() <= m_headline;
                b = b.next())
                rooms[b.blockNumber()].lineHeight = std::max(1.3, m_style.lineHeight * 0.85); // closer than the body's
        }
    }
    for (const Fold &fold : m_folds) {
        for (int i = fold.first; i <= fold.last; ++i) {
            QTextBlock block = m_document->findBlockByNumber(i);
            block.setVisible(!m_folded);
            block.setLineCount(m_folded ? 0 : 1);
        }
        PageLayout::Room &room = rooms[fold.host];
        (fold.above ? room.above : room.below) += line * 1.5;
    }
    if (m_headline >= 0)
        rooms[m_headline].below += line;
    QTextBlock top = m_document->firstBlock();
    while (top.next().isValid() && !top.isVisible())
        top = top.next();
    rooms[top.blockNumber()].above += TopRoom + (m_headline >= 0 ? 0 : titleHeight() + line * 1.6);
    QTextBlock bottom = m_document->lastBlock();
    rooms[bottom.blockNumber()].below += TopRoom;
    m_layout->setRooms(rooms);
}

void ArticlePage::paint(
    QPainter &painter, const QTextBlock &block, qreal top, qreal height, const Colours &colours) const
{
    const qreal left = m_layout->left();
    const qreal width = m_layout->columnWidth();
    const qreal line = m_style.size * 1.6;
    const int number = block.blockNumber();
    const bool mirrored = (block.text().isEmpty() ? m_article->title : block.text()).isRightToLeft();
    const Qt::Alignment side = startSide(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run, not as the window does
    painter.setPen(colours.quiet);
    painter.setFont(metaFont(m_style));
    for (const Fold &fold : m_folds) {
        if (fold.host != number)
            continue;
        const qreal y = fold.above ? top + m_layout->room(block).above - line * 1.4 : top + height - line * 1.4;
        painter.drawText(QRectF(left, y, width, line), side | Qt::AlignVCenter,
            (!m_folded         ? u"▾ "_s
                    : mirrored ? u"◂ "_s
                               : u"▸ "_s)
                + tr("%Ln line(s) of page furniture", nullptr, fold.lines));
    }
    if (number == m_headline) {
        const qreal y = top + height - m_layout->room(block).below + line * 0.1;
        painter.drawText(QRectF(left, y, width, line), side | Qt::AlignVCenter, metaLine());
    } else if (m_headline < 0 && block.isVisible() && m_layout->room(block).above >= TopRoom + line * 1.6
        && top < TopRoom * 40 && !block.previous().isVisible()) {
        const int title = titleHeight();
        painter.drawText(
            QRectF(left, top + TopRoom + title + line * 0.2, width, line), side | Qt::AlignVCenter, metaLine());
        QFont font = m_style.font();
        font.setPixelSize(qRound(m_style.size * HeadlineSize));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colours.ink);
        painter.drawText(
            QRectF(left, top + TopRoom, width, title + line), int(side) | Qt::TextWordWrap, m_article->title);
    }
}

bool ArticlePage::isOnFold(const QTextBlock &block, qreal y, qreal height) const
{
    const qreal line = m_style.size * 1.6;
    return std::ranges::any_of(m_folds, [&](const Fold &fold) {
        if (fold.host != block.blockNumber())
            return false;
        const qreal top = fold.above ? m_layout->room(block).above - line * 1.4 : height - line * 1.4;
        return y >= top && y <= top + line;
    });
}

QString ArticlePage::metaLine() const
{
    QStringList parts;
    const auto &dateline = m_article->dateline;
    if (m_article->published.isValid())
        parts += QLocale().toString(m_article->published, u"d MMMM yyyy"_s);
    if (!m_article->outlet.isEmpty())
        parts += m_article->outlet;
    else if (dateline && !dateline->agency.isEmpty())
        parts += dateline->agency;
    if (dateline && !dateline->place.isEmpty())
        parts += dateline->place;
    parts += tr("%Ln word(s)", nullptr, m_words);
    return parts.join(u" · "_s);
}

} // namespace readout
