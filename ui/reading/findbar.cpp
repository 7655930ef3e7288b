// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/reading/readingpane.h"
#include "ui/viewstate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStringMatcher>
#include <QToolButton>

namespace readout {

using namespace Qt::StringLiterals;

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
    row->setContentsMargins(12, 6, 12, 6);
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(tr("Find in the article"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    const auto button = [&](QAction *action, const QString &name) {
        auto *made = new QToolButton;
        made->setDefaultAction(action);
        action->setToolTip(name);
        made->setAccessibleName(name);
        row->addWidget(made);
    };
    for (QAction *option : {m_case, m_whole}) {
        option->setCheckable(true);
        connect(option, &QAction::toggled, this, &FindBar::search);
    }
    button(m_case, tr("Match case"));
    button(m_whole, tr("Whole words"));
    const auto act = [&](const QString &text, const QString &name, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        button(action, name);
    };
    act(u"◀"_s, tr("Previous"), [this] { step(-1); });
    act(u"▶"_s, tr("Next"), [this] { step(1); });
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
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    m_pane.setHits({}, -1);
    m_pane.setFocus();
}

void FindBar::search()
{
    m_hits.clear();
    const auto article = m_state.readout().article;
    const QString words = m_words->text();
    if (!article || words.isEmpty()) {
        m_count->clear();
        m_pane.setHits({}, -1);
        return;
    }
    const QString &text = article->text;
    const auto isWord = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetterOrNumber(); };
    const QStringMatcher matcher(words, m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + words.size())) {
        if (!m_whole->isChecked() || (!isWord(at - 1) && !isWord(at + words.size())))
            m_hits.append({at, words.size()});
    }
    const auto next = std::ranges::lower_bound(m_hits, m_pane.caret(), {}, &Span::start);
    show(m_hits.isEmpty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin());
}

void FindBar::step(int direction)
{
    if (!m_hits.isEmpty())
        show((m_current + direction + m_hits.size()) % m_hits.size());
}

void FindBar::show(qsizetype current)
{
    m_current = current;
    const QLocale locale;
    m_count->setText(current < 0 ? tr("Not found")
                                 : tr("%1 of %2").arg(locale.toString(current + 1), locale.toString(m_hits.size())));
    if (current >= 0)
        m_pane.reveal(m_hits[current]);
    m_pane.setHits(m_hits, current);
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
