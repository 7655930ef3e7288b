// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entitypage.h"

#include "knowledge/gazetteer.h"
#include "ui/findings/entityrowdelegate.h"
#include "ui/icons.h"
#include "ui/painting.h"
#include "ui/theme.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

void EntityRowsModel::setRows(const QList<EntityRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EntityRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant EntityRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntityRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.accessible;
    case RowRole:
        return QVariant::fromValue(&row);
    default:
        return {};
    }
}

EntityPage::EntityPage(ViewState &state, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_back(new QToolButton),
      m_filter(new QToolButton),
      m_name(new QLabel),
      m_about(new QLabel),
      m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(roomAround(layoutDirection(), 12, 0, 0, 0));
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(roomAround(layoutDirection(), 0, 2, 16, 2));
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setCheckable(true);
    m_filter->setText(tr("Filter"));
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_filter);
    column->addLayout(row);
    for (QLabel *label : {m_name, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(roomAround(layoutDirection(), 6, 0, 12, 2));
        label->setAlignment(startSide(layoutDirection()));
        column->addWidget(label);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_name->setFont(large);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new EntityRowDelegate(theme, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a line's height hangs on the width
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(50);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->verticalScrollBar()->setSingleStep(20);
    column->addWidget(m_list, 1);
    connect(m_back, &QToolButton::clicked, this, &EntityPage::back);
    connect(m_filter, &QToolButton::clicked, this,
        [this] { m_state.toggle(FilterTerm::of(m_readout.analysis->entities[entity()])); });
    connect(m_list, &QListView::clicked, this, &EntityPage::follow);
    connect(&state, &ViewState::filterChanged, this, &EntityPage::dress);
    connect(&theme, &Theme::changed, this, &EntityPage::dress);
    dress();
}

void EntityPage::open(int entity)
{
    m_readout = m_state.readout();
    if (entity != this->entity())
        m_trail.append(entity);
    fill();
}

void EntityPage::back()
{
    if (!m_trail.isEmpty())
        m_trail.removeLast();
    if (m_trail.isEmpty()) {
        clear();
        emit closed();
    } else {
        fill();
    }
}

void EntityPage::clear()
{
    m_trail.clear();
    m_readout = {};
    m_rows.setRows({});
}

void EntityPage::fill()
{
    const Entity &self = m_readout.analysis->entities[entity()];
    m_name->setText(self.name);
    QStringList about{typeName(self.type), self.role,
        self.type == EntityType::Country ? self.country : Gazetteer::shared().nameOf(self.country)};
    about.removeAll(QString());
    if (!self.aliases.isEmpty())
        about += tr("also %1").arg(QLocale().createSeparatedList(self.aliases));
    m_about->setText(about.join(u" · "_s));
    m_list->setAccessibleName(tr("All of %1").arg(self.name));
    m_rows.setRows(entityRows(m_readout, entity(), m_state.library()));
    m_list->setCurrentIndex(m_rows.index(std::min(1, m_rows.rowCount() - 1)));
    m_list->scrollToTop();
    dress();
}

void EntityPage::dress()
{
    m_back->setIcon(
        arrowIcon(m_theme.colours(), layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow));
    if (entity() < 0)
        return;
    const Entity &self = m_readout.analysis->entities[entity()];
    m_filter->setChecked(m_state.filter().includes(self));
    m_filter->setAccessibleName(tr("Filter by %1").arg(self.name));
    m_list->viewport()->update();
}

void EntityPage::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const EntityRow row = m_rows.row(index.row());
    if (row.article != 0)
        m_state.setCurrent(row.article);
    else if (row.entity >= 0)
        open(row.entity);
    else if (row.kind != EntityRow::Kind::Heading)
        emit revealed(row.span);
}

// Esc also takes the last filter away: here it leads back, so it must not become the window's.
bool EntityPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void EntityPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        return back();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return follow(m_list->currentIndex());
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace readout
