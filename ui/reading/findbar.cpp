// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/painting.h"
#include "ui/reading/readingpane.h"
#include "ui/viewstate.h"

#include <QAccessible>
#include <QAction>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimerEvent>
#include <QToolButton>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds Slice(3);
constexpr qsizetype Stretch = 16384; // characters between two looks at the clock

} // namespace

FindBar::FindBar(ViewState &state, ReadingPane &pane, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_pane(pane),
      m_words(new QLineEdit),
      m_count(new QLabel),
      m_case(new QAction(u"Aa"_s, this)),
      m_whole(new QAction(u"|a|"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(roomAround(layoutDirection(), 16, 6, 12, 6));
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Find in the article"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    m_count->setContentsMargins(6, 0, 6, 0);
    row->addWidget(m_count);
    const auto button = [&](QAction *action, const QString &name) {
        auto *made = new QToolButton;
        made->setDefaultAction(action);
        action->setToolTip(action->shortcut().isEmpty()
                ? name
                : u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText)));
        made->setAccessibleName(name);
        row->addWidget(made);
    };
    m_case->setShortcut(Qt::ALT | Qt::Key_C);
    m_whole->setShortcut(Qt::ALT | Qt::Key_W);
    for (QAction *option : {m_case, m_whole}) {
        option->setCheckable(true);
        option->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(option);
        connect(option, &QAction::toggled, this, &FindBar::search);
    }
    button(m_case, tr("Match case"));
    button(m_whole, tr("Whole words"));
    const auto act = [&](const QString &text, const QString &name, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        button(action, name);
    };
    act(isRightToLeft() ? u"▶"_s : u"◀"_s, tr("Previous"), [this] { step(-1); });
    act(isRightToLeft() ? u"◀"_s : u"▶"_s, tr("Next"), [this] { step(1); });
    act(u"✕"_s, tr("Close"), [this] { close(); });
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(&pane, &ReadingPane::loaded, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void FindBar::open()
{
    QWidget::show();
    if (const QString selected = m_pane.textCursor().selectedText();
        !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    else if (m_words->text().isEmpty() && !m_state.filter().isEmpty())
        m_words->setText(m_state.filter().terms().last().name);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_timer.stop();
    m_hits.clear();
    m_pane.setHits({}, -1);
    m_pane.setFocus();
}

void FindBar::search()
{
    m_timer.stop();
    m_hits.clear();
    m_current = -1;
    m_searched = 0;
    m_origin = m_pane.caret();
    m_article = m_state.readout().article;
    m_matcher = QStringMatcher(m_words->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    if (!m_article || m_words->text().isEmpty()) {
        m_count->clear();
        m_pane.setHits({}, -1);
        return;
    }
    m_timer.start(0, this);
    searchSlice();
}

void FindBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        searchSlice();
    else
        QWidget::timerEvent(event);
}

void FindBar::searchSlice()
{
    QElapsedTimer slice;
    slice.start();
    const qsizetype size = m_article->text.size();
    while (m_searched < size && slice.durationElapsed() < Slice)
        addHits(std::min(size, m_searched + Stretch));
    if (m_searched >= size)
        m_timer.stop();
    if (m_current < 0) {
        const auto next = std::ranges::lower_bound(m_hits, m_origin, {}, &Span::start);
        if (next != m_hits.end())
            return show(next - m_hits.begin());
        if (!isSearching() && !m_hits.isEmpty())
            return show(0); // wraps
    }
    m_pane.setHits(m_hits, m_current);
    showCount();
}

void FindBar::addHits(qsizetype end)
{
    const QString &text = m_article->text;
    const qsizetype length = m_matcher.pattern().size();
    const auto isWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
    const QStringView stretch = QStringView(text).first(std::min(text.size(), end + length - 1));
    qsizetype at = m_searched;
    for (at = m_matcher.indexIn(stretch, at); at >= 0; at = m_matcher.indexIn(stretch, at + length)) {
        m_searched = at + length;
        if (!m_whole->isChecked() || (!isWord(at - 1) && !isWord(at + length)))
            m_hits.append({at, length});
    }
    m_searched = std::max(m_searched, end);
}

void FindBar::step(int direction)
{
    if (!m_hits.isEmpty())
        show((m_current + direction + m_hits.size()) % m_hits.size());
}

void FindBar::show(qsizetype current)
{
    m_current = current;
    m_pane.reveal(m_hits[current]);
    m_pane.setHits(m_hits, current);
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale;
    const QString words = isSearching() ? tr("%1 found so far").arg(locale.toString(m_hits.size()))
        : m_hits.isEmpty()              ? tr("Not found")
                           : tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_hits.size()));
    if (words == m_count->text())
        return;
    m_count->setText(words);
    if (!isSearching()) {
        QAccessibleAnnouncementEvent said(m_words, words);
        QAccessible::updateAccessibility(&said);
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace readout
