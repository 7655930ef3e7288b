// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlespane.h"

#include "ui/articles/articledelegate.h"
#include "ui/articles/filterchips.h"
#include "ui/orderbutton.h"
#include "ui/painting.h"
#include "ui/viewstate.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int AsOpened = -1; // no column of the model

} // namespace

ArticlesPane::ArticlesPane(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_model(state.library()),
      m_filter(state),
      m_list(new QListView),
      m_empty(new QLabel(tr("No article passes the filter. Esc takes its last chip away.")))
{
    m_filter.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(new FilterChips(state, theme));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(startSide(layoutDirection()));
    m_empty->hide();
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new ArticleDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Articles"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_list->selectionModel()->isSelected(index))
            m_state.setCurrent(index.data(ArticlesModel::NumberRole).toULongLong());
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
            if (!selected.isEmpty())
                m_state.setCurrent(selected.indexes().first().data(ArticlesModel::NumberRole).toULongLong());
        });
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &point) {
        if (const QModelIndex index = m_list->indexAt(point); index.isValid())
            emit menuRequested(
                index.data(ArticlesModel::NumberRole).toULongLong(), m_list->viewport()->mapToGlobal(point));
    });
    connect(&state, &ViewState::currentChanged, this, &ArticlesPane::followState);
    connect(&state, &ViewState::filterChanged, this, &ArticlesPane::followState, Qt::QueuedConnection);
    const auto showEmpty = [this] { m_empty->setVisible(m_filter.rowCount() == 0 && m_model.rowCount() > 0); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, showEmpty);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, showEmpty);
}

QLayout *ArticlesPane::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(roomAround(layoutDirection(), 17, 6, 0, 2));
    auto *title = new QLabel(tr("Articles"));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setAlignment(startSide(layoutDirection()) | Qt::AlignVCenter);
    row->addWidget(title, 1);
    auto *order = new OrderButton(u"orderOfArticles"_s, tr("Sort"), tr("Sort articles"),
        {{AsOpened, tr("As opened")}, {ArticlesModel::Date, tr("By date")}, {ArticlesModel::Outlet, tr("By outlet")},
            {ArticlesModel::Title, tr("By title")}, {ArticlesModel::Findings, tr("By findings")}});
    connect(order, &OrderButton::chosen, this, &ArticlesPane::sortBy);
    m_filter.sortBy(order->current());
    row->addWidget(order);
    return row;
}

void ArticlesPane::sortBy(int column)
{
    m_filter.sortBy(column);
    m_list->scrollTo(m_list->currentIndex());
}

void ArticlesPane::followState()
{
    const auto row = m_state.library().row(m_state.current());
    if (const QModelIndex index = row ? m_filter.mapFromSource(m_model.index(int(*row), 0)) : QModelIndex();
        index.isValid()) {
        m_list->setCurrentIndex(index);
        return;
    }
    const QSignalBlocker blocker(m_list->selectionModel());
    m_list->selectionModel()->clear();
    m_list->viewport()->update();
}

void ArticlesPane::step(int direction)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + direction : 0;
    if (row >= 0 && row < m_filter.rowCount())
        m_list->setCurrentIndex(m_filter.index(row, 0));
}

} // namespace readout
