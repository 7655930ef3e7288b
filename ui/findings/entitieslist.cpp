// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entitieslist.h"

#include "ui/findings/entitydelegate.h"
#include "ui/orderbutton.h"
#include "ui/painting.h"
#include "ui/viewstate.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

EntitiesList::EntitiesList(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_model(state),
      m_search(new QLineEdit),
      m_none(new QLabel(tr("No name holds these words."))),
      m_view(new QTreeView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(roomAround(layoutDirection(), 12, 0, 0, 0));
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(roomAround(layoutDirection(), 4, 2, 16, 2));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_model, &EntitiesModel::setSearch);
    row->addWidget(m_search);
    using enum EntitiesModel::Order;
    auto *order = new OrderButton(u"orderOfNames"_s, tr("Sort"), tr("Sort names"),
        {{int(Count), tr("By count")}, {int(Name), tr("By name")}, {int(Position), tr("By place in the text")}});
    connect(
        order, &OrderButton::chosen, &m_model, [this](int chosen) { m_model.setOrder(EntitiesModel::Order(chosen)); });
    m_model.setOrder(EntitiesModel::Order(order->current()));
    row->addWidget(order);
    column->addLayout(row);
    m_none->setWordWrap(true);
    m_none->setMargin(6);
    m_none->setAlignment(startSide(layoutDirection()));
    m_none->hide();
    column->addWidget(m_none);
    // Where no one is named there is nothing to search and to sort.
    const auto show = [this, order] {
        m_search->setVisible(m_model.rowCount() > 0 || isSearching());
        order->setVisible(m_search->isVisibleTo(this));
        m_none->setVisible(m_model.rowCount() == 0 && isSearching());
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, show);
    show();

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new EntityDelegate(theme, this));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(EntityDelegate::indentation(m_view->font()));
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // counts stay in one column with what stands above
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Entities"));
    m_view->installEventFilter(this);
    m_view->expandAll();
    keepCurrent();
    connect(m_view, &QTreeView::clicked, this, &EntitiesList::click);
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(EntitiesModel::EntityRole).toInt() < 0)
            return;
        click(index); // the first click of the two has filtered: opening the page takes that back
        openPage(index);
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = m_view->indexAt(point);
        if (index.isValid() && index.data(EntitiesModel::EntityRole).toInt() >= 0)
            emit menuRequested(index.data(EntitiesModel::EntityRole).toInt(), m_view->viewport()->mapToGlobal(point));
    });
    column->addWidget(m_view, 1);
}

// The model is made anew when a layer is hidden or the order changes: who was current stays so.
void EntitiesList::keepCurrent()
{
    connect(&m_model, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    struct Place {
        int entity = -1;
        int type = -1;
    };
    auto place = std::make_shared<Place>();
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this, place] {
        const QModelIndex current = m_view->currentIndex();
        *place = current.isValid()
            ? Place{current.data(EntitiesModel::EntityRole).toInt(), current.data(EntitiesModel::TypeRole).toInt()}
            : Place{};
    });
    connect(&m_state, &ViewState::currentChanged, this, [place] { *place = {}; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this, place] {
        QModelIndex current = place->entity >= 0 ? m_model.indexOf(place->entity) : QModelIndex();
        for (int row = 0; row < m_model.rowCount() && !current.isValid() && place->type >= 0; ++row) {
            if (m_model.index(row, 0).data(EntitiesModel::TypeRole).toInt() == place->type)
                current = m_model.index(row, 0);
        }
        m_view->setCurrentIndex(current);
    });
}

bool EntitiesList::isSearching() const { return !m_search->text().trimmed().isEmpty(); }

void EntitiesList::click(const QModelIndex &index)
{
    if (!index.isValid()) // its layer was just hidden
        return;
    const int entity = index.data(EntitiesModel::EntityRole).toInt();
    const Readout readout = m_state.readout();
    if (entity < 0)
        m_view->setExpanded(index, !m_view->isExpanded(index));
    else if (readout.analysis)
        m_state.toggle(
            FilterTerm::of(readout.analysis->entities[entity], QApplication::keyboardModifiers() & Qt::ShiftModifier));
}

void EntitiesList::openPage(const QModelIndex &index)
{
    if (const int entity = index.data(EntitiesModel::EntityRole).toInt(); entity >= 0)
        emit opened(entity);
    else
        click(index);
}

bool EntitiesList::eventFilter(QObject *watched, QEvent *event)
{
    const QModelIndex current = m_view->currentIndex();
    if (watched != m_view || event->type() != QEvent::KeyPress || !current.isValid())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openPage(current);
        return true;
    case Qt::Key_Space:
        if (const QVariant checked = current.data(Qt::CheckStateRole); checked.isValid())
            m_model.setData(current, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        else
            click(current);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace readout
