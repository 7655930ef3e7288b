// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspanel.h"

#include "ui/findings/carddelegate.h"
#include "ui/findings/entitydelegate.h"
#include "ui/viewstate.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_entities(state),
      m_quotes(state),
      m_meetings(state),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_empty(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(14, 2, 8, 6);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Findings"));
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    m_stack->addWidget(makeEntities());
    m_stack->addWidget(m_quoteView = makeCards(m_quotes, int(CardDelegate::Kind::Quote), tr("Quotes")));
    m_stack->addWidget(m_meetingView = makeCards(m_meetings, int(CardDelegate::Kind::Meeting), tr("Meetings")));
    m_empty->setWordWrap(true);
    m_empty->setMargin(18);
    m_empty->setAlignment(Qt::AlignTop);
    column->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        updateTabs();
    });
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_entities),
             static_cast<QAbstractItemModel *>(&m_quotes), static_cast<QAbstractItemModel *>(&m_meetings)})
        connect(model, &QAbstractItemModel::modelReset, this, &FindingsPanel::updateTabs);
    connect(&m_entities, &QAbstractItemModel::modelReset, m_entityView, &QTreeView::expandAll);
    updateTabs();
}

QWidget *FindingsPanel::makeEntities()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 2, 12, 2);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_entities, &EntitiesModel::setSearch);
    row->addWidget(m_search);
    auto *sort = new QToolButton;
    sort->setText(tr("Sort"));
    sort->setAccessibleName(tr("Sort names"));
    sort->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(sort);
    auto *group = new QActionGroup(menu);
    const auto order = [&](const QString &text, EntitiesModel::Order value) {
        QAction *action = menu->addAction(text, this, [this, value] { m_entities.setOrder(value); });
        action->setCheckable(true);
        action->setChecked(value == m_entities.order());
        group->addAction(action);
    };
    order(tr("By count"), EntitiesModel::Order::Count);
    order(tr("By name"), EntitiesModel::Order::Name);
    order(tr("By place in the text"), EntitiesModel::Order::Position);
    sort->setMenu(menu);
    row->addWidget(sort);
    column->addLayout(row);

    m_entityView = new QTreeView;
    m_entityView->setModel(&m_entities);
    m_entityView->setItemDelegate(new EntityDelegate(m_theme, this));
    m_entityView->setHeaderHidden(true);
    m_entityView->setIndentation(14);
    m_entityView->setRootIsDecorated(false);
    m_entityView->setFrameShape(QFrame::NoFrame);
    m_entityView->setMouseTracking(true);
    m_entityView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_entityView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entityView->setExpandsOnDoubleClick(false);
    m_entityView->setAccessibleName(tr("Entities"));
    m_entityView->installEventFilter(this);
    connect(m_entityView, &QTreeView::clicked, this, &FindingsPanel::clickEntity);
    connect(m_entityView, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const int entity = index.data(EntitiesModel::EntityRole).toInt(); entity >= 0)
            emit entityOpened(entity);
    });
    column->addWidget(m_entityView, 1);
    return page;
}

QListView *FindingsPanel::makeCards(CardsModel &model, int kind, const QString &name)
{
    auto *view = new QListView;
    view->setModel(&model);
    view->setItemDelegate(new CardDelegate(CardDelegate::Kind(kind), m_theme, this));
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a card's height hangs on the width
    view->setResizeMode(QListView::Adjust);
    view->setLayoutMode(QListView::Batched);
    view->setBatchSize(50);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(name);
    view->verticalScrollBar()->setSingleStep(20);
    view->installEventFilter(this);
    const auto reveal = [this, &model](const QModelIndex &index) { emit revealed(model.card(index.row()).span); };
    connect(view, &QListView::clicked, this, reveal);
    connect(view, &QListView::activated, this, reveal);
    return view;
}

void FindingsPanel::clickEntity(const QModelIndex &index)
{
    const int entity = index.data(EntitiesModel::EntityRole).toInt();
    const Readout readout = m_state.readout();
    if (entity < 0)
        m_entityView->setExpanded(index, !m_entityView->isExpanded(index));
    else if (readout.analysis)
        m_state.toggle(
            FilterTerm::of(readout.analysis->entities[entity], QApplication::keyboardModifiers() & Qt::ShiftModifier));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *view = qobject_cast<QAbstractItemView *>(watched);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (view == m_entityView && view->currentIndex().isValid() && (enter || key->key() == Qt::Key_Space)) {
            if (const int entity = view->currentIndex().data(EntitiesModel::EntityRole).toInt(); enter && entity >= 0)
                emit entityOpened(entity);
            else
                clickEntity(view->currentIndex());
            return true;
        }
        if (view && view != m_entityView && enter && view->currentIndex().isValid()) {
            emit view->clicked(view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::updateTabs()
{
    const QLocale locale;
    m_tabs->setTabText(Entities, tr("Entities %1").arg(locale.toString(m_entities.entityCount())));
    m_tabs->setTabText(Quotes, tr("Quotes %1").arg(locale.toString(m_quotes.rowCount())));
    m_tabs->setTabText(Meetings, tr("Meetings %1").arg(locale.toString(m_meetings.rowCount())));
    const Readout readout = m_state.readout();
    const int counts[] = {m_entities.rowCount(), m_quotes.rowCount(), m_meetings.rowCount()};
    const int tab = m_tabs->currentIndex();
    const bool hidden = tab == Quotes ? m_quotes.total() > 0 : tab == Meetings && m_meetings.total() > 0;
    if (!readout.article)
        m_empty->clear();
    else if (!readout.analysis)
        m_empty->setText(tr("This article is being analysed."));
    else if (tab == Entities)
        m_empty->setText(
            m_search->text().isEmpty() ? tr("No one is named in this article.") : tr("No name holds these words."));
    else if (hidden)
        m_empty->setText(tr("The filter hides all of them. Esc takes its last chip away."));
    else
        m_empty->setText(
            tab == Quotes ? tr("No one is quoted in this article.") : tr("No meeting is told in this article."));
    m_empty->setVisible(counts[tab] == 0 && !m_empty->text().isEmpty());
}

void FindingsPanel::followCaret(qsizetype offset)
{
    for (int row = 0; row < m_quotes.rowCount(); ++row) {
        const Span span = m_quotes.card(row).span;
        if (!span.contains(offset))
            continue;
        const QModelIndex index = m_quotes.index(row);
        m_quoteView->setCurrentIndex(index);
        m_quoteView->scrollTo(index);
        return;
    }
    m_quoteView->setCurrentIndex({});
}

void FindingsPanel::focusTab() { m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

} // namespace readout
