// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingspanel.h"

#include "ui/findings/carddelegate.h"
#include "ui/findings/entitieslist.h"
#include "ui/findings/entitypage.h"
#include "ui/orderbutton.h"
#include "ui/painting.h"
#include "ui/viewstate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_quotes(state),
      m_meetings(state),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_entities(new QStackedWidget),
      m_list(new EntitiesList(state, theme)),
      m_page(new EntityPage(state, theme)),
      m_empty(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(roomAround(layoutDirection(), 16, 2, 8, 6));
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
    m_stack->addWidget(makeQuotes());
    m_stack->addWidget(m_meetingView = makeCards(m_meetings, int(CardDelegate::Kind::Meeting), tr("Meetings")));
    m_empty->setWordWrap(true);
    m_empty->setMargin(18);
    m_empty->setAlignment(startSide(layoutDirection()) | Qt::AlignTop);
    column->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connectModels();
    updateTabs();
}

QWidget *FindingsPanel::makeEntities()
{
    m_entities->addWidget(m_list);
    m_entities->addWidget(m_page);
    connect(m_list, &EntitiesList::opened, this, &FindingsPanel::openEntity);
    connect(m_list, &EntitiesList::menuRequested, this, &FindingsPanel::menuRequested);
    connect(m_page, &EntityPage::revealed, this, &FindingsPanel::revealed);
    connect(m_page, &EntityPage::closed, this, [this] {
        closeEntity();
        m_list->view()->setFocus(Qt::OtherFocusReason);
    });
    return m_entities;
}

QWidget *FindingsPanel::makeQuotes()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    using enum QuotesModel::Order;
    auto *order = new OrderButton(u"orderOfQuotes"_s, tr("Group"), tr("Group quotes"),
        {{int(Position), tr("In order")}, {int(Speaker), tr("By speaker")}});
    const auto showOrder = [this, order] { order->setVisible(m_quotes.rowCount() > 1); };
    connect(&m_quotes, &QAbstractItemModel::modelReset, this, showOrder);
    showOrder();
    connect(
        order, &OrderButton::chosen, &m_quotes, [this](int chosen) { m_quotes.setOrder(QuotesModel::Order(chosen)); });
    m_quotes.setOrder(QuotesModel::Order(order->current()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 0);
    row->addStretch();
    row->addWidget(order);
    column->addLayout(row);
    m_quoteView = makeCards(m_quotes, int(CardDelegate::Kind::Quote), tr("Quotes"));
    column->addWidget(m_quoteView, 1);
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
    const auto reveal = [this, &model](const QModelIndex &index) { emit revealed(model.place(index.row())); };
    connect(view, &QListView::clicked, this, reveal);
    connect(view, &QListView::activated, this, reveal);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::customContextMenuRequested, this, [this, view, &model, kind](const QPoint &point) {
        const QModelIndex index = view->indexAt(point);
        if (!index.isValid())
            return;
        const int finding = model.card(index.row()).index;
        const QPoint place = view->viewport()->mapToGlobal(point);
        if (CardDelegate::Kind(kind) == CardDelegate::Kind::Quote)
            emit quoteMenuRequested(finding, place);
        else
            emit meetingMenuRequested(finding, place);
    });
    return view;
}

void FindingsPanel::connectModels()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        updateTabs();
    });
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(&m_list->model()),
             static_cast<const QAbstractItemModel *>(&m_quotes), static_cast<const QAbstractItemModel *>(&m_meetings)})
        connect(model, &QAbstractItemModel::modelReset, this, &FindingsPanel::updateTabs);
    // The page speaks of one analysis; another one has other entities.
    connect(&m_state, &ViewState::currentChanged, this, &FindingsPanel::closeEntity);
    connect(&m_state, &ViewState::readoutChanged, this, [this] {
        if (m_page->analysis() != m_state.readout().analysis)
            closeEntity();
    });
}

QTreeView *FindingsPanel::entities() const { return m_list->view(); }

EntitiesModel &FindingsPanel::entitiesModel() { return m_list->model(); }

void FindingsPanel::openEntity(int entity)
{
    m_tabs->setCurrentIndex(Entities);
    m_page->open(entity);
    m_entities->setCurrentWidget(m_page);
    m_page->list()->setFocus(Qt::OtherFocusReason);
}

void FindingsPanel::closeEntity()
{
    const bool focused = m_page->isAncestorOf(focusWidget());
    m_page->clear();
    m_entities->setCurrentWidget(m_list);
    if (focused)
        m_list->view()->setFocus(Qt::OtherFocusReason);
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QListView *>(watched);
    if (view && event->type() == QEvent::KeyPress && view->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit view->clicked(view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::updateTabs()
{
    const QLocale locale;
    m_tabs->setTabText(Entities, tr("Entities %1").arg(locale.toString(m_list->model().entityCount())));
    m_tabs->setTabText(Quotes, tr("Quotes %1").arg(locale.toString(m_quotes.rowCount())));
    m_tabs->setTabText(Meetings, tr("Meetings %1").arg(locale.toString(m_meetings.rowCount())));
    const int counts[] = {m_list->model().rowCount(), m_quotes.rowCount(), m_meetings.rowCount()};
    m_empty->setText(emptyWords());
    m_empty->setVisible(counts[m_tabs->currentIndex()] == 0 && !m_empty->text().isEmpty());
}

QString FindingsPanel::emptyWords() const
{
    const Readout readout = m_state.readout();
    if (!readout.article)
        return {};
    if (!readout.analysis)
        return tr("This article is being analysed.");
    const int tab = m_tabs->currentIndex();
    if (tab == Entities)
        return m_list->isSearching() ? QString() : tr("No one is named in this article."); // the list says it
    if ((tab == Quotes ? m_quotes.total() : m_meetings.total()) > 0)
        return tr("The filter hides all of them. Esc takes its last chip away.");
    return tab == Quotes ? tr("No one is quoted in this article.") : tr("No meeting is told in this article.");
}

void FindingsPanel::followCaret(qsizetype offset)
{
    for (int row = 0; row < m_quotes.rowCount(); ++row) {
        if (!m_quotes.place(row).contains(offset))
            continue;
        const QModelIndex index = m_quotes.index(row);
        m_quoteView->setCurrentIndex(index);
        m_quoteView->scrollTo(index);
        return;
    }
    m_quoteView->setCurrentIndex({});
}

void FindingsPanel::focusTab()
{
    QAbstractItemView *lists[] = {m_list->view(), m_quoteView, m_meetingView};
    QAbstractItemView *list = m_page->isVisible() ? m_page->list() : lists[m_tabs->currentIndex()];
    list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace readout
