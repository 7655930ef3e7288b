// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"

#include "ui/reading/findbar.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sourcepane.h"
#include "ui/viewstate.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace readout {

ArticleView::ArticleView(ViewState &state, Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_reading(new ReadingPane(state, theme)),
      m_source(new SourcePane(state, theme)),
      m_find(new FindBar(state, *m_reading)),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 2, 8, 0);
    row->addStretch();
    row->addWidget(m_tabs);
    column->addLayout(row);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_source);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_tabs->addTab(tr("Article"));
    m_tabs->addTab(tr("Source"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Article or source"));
    connect(m_reading, &ReadingPane::revealed, this, [this] { showSource(false); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ArticleView::change);
}

bool ArticleView::showsSource() const { return m_tabs->currentIndex() == 1; }

void ArticleView::showSource(bool shown) { m_tabs->setCurrentIndex(shown ? 1 : 0); }

void ArticleView::change(int tab)
{
    const auto article = m_state.readout().article;
    const bool hadFocus = m_reading->hasFocus() || m_source->hasFocus();
    m_stack->setCurrentIndex(tab);
    if (article && tab == 1) {
        const auto after = std::ranges::upper_bound(
            article->paragraphs, m_reading->caret(), {}, [](const Paragraph &p) { return p.span.start; });
        m_source->reveal(std::max(0, int(after - article->paragraphs.begin()) - 1));
    } else if (const int paragraph = m_source->movedTo(); article && paragraph >= 0) {
        m_reading->reveal(article->paragraphs[paragraph].span);
    }
    if (hadFocus)
        focusText();
    emit sourceShown(tab == 1);
}

void ArticleView::find()
{
    showSource(false);
    m_find->open();
}

void ArticleView::focusText() { m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

} // namespace readout
