// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entitiesmodel.h"

#include "knowledge/gazetteer.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace readout {

namespace {

constexpr quintptr GroupId = ~quintptr(0); // a level-one index; others carry their group's row

bool holds(const Entity &entity, const QString &words)
{
    return entity.name.contains(words, Qt::CaseInsensitive) || entity.role.contains(words, Qt::CaseInsensitive)
        || std::ranges::any_of(
            entity.aliases, [&](const QString &a) { return a.contains(words, Qt::CaseInsensitive); });
}

} // namespace

EntitiesModel::EntitiesModel(ViewState &state, QObject *parent) : QAbstractItemModel(parent), m_state(state)
{
    connect(&state, &ViewState::currentChanged, this, &EntitiesModel::rebuild);
    connect(&state, &ViewState::readoutChanged, this, [this] {
        if (m_state.readout().analysis != m_readout.analysis)
            rebuild();
    });
    connect(&state, &ViewState::shownChanged, this, [this] {
        if (std::ranges::any_of(m_groups, [this](const Group &g) { return g.shown != m_state.shows(layerOf(g.type)); }))
            rebuild();
    });
    connect(&state, &ViewState::filterChanged, this, [this] {
        // Only these are painted anew.
        const Filter before = std::exchange(m_filter, m_state.filter());
        for (int i = 0; i < entityCount(); ++i) {
            const Entity &entity = m_readout.analysis->entities[i];
            if (before.includes(entity) == m_filter.includes(entity))
                continue;
            if (const QModelIndex row = indexOf(i); row.isValid())
                emit dataChanged(row, row, {FilteredRole, Qt::AccessibleTextRole});
        }
    });
    rebuild();
}

void EntitiesModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

void EntitiesModel::setSearch(const QString &words)
{
    m_search = words.trimmed();
    rebuild();
}

int EntitiesModel::entityCount() const { return m_readout.analysis ? int(m_readout.analysis->entities.size()) : 0; }

void EntitiesModel::rebuild()
{
    beginResetModel();
    m_readout = m_state.readout();
    m_groups.clear();
    for (const auto type : {EntityType::Person, EntityType::Country, EntityType::Organisation}) {
        if (Group group = makeGroup(type); group.count > 0)
            m_groups.append(group);
    }
    endResetModel();
}

EntitiesModel::Group EntitiesModel::makeGroup(EntityType type) const
{
    Group group{type, m_state.shows(layerOf(type)), 0, {}};
    for (int i = 0; i < entityCount(); ++i) {
        const Entity &entity = m_readout.analysis->entities[i];
        if (entity.type == type && (m_search.isEmpty() || holds(entity, m_search)))
            group.entities.append(i);
    }
    group.count = group.entities.size();
    if (!group.shown)
        group.entities.clear();
    std::ranges::stable_sort(group.entities, [&](int a, int b) {
        const Entity &left = m_readout.analysis->entities[a];
        const Entity &right = m_readout.analysis->entities[b];
        switch (m_order) {
        case Order::Count:
            return left.mentions.size() > right.mentions.size();
        case Order::Name:
            return left.name.localeAwareCompare(right.name) < 0;
        case Order::Position:
            break;
        }
        return !left.mentions.isEmpty() && !right.mentions.isEmpty() && left.mentions[0].span < right.mentions[0].span;
    });
    return group;
}

QModelIndex EntitiesModel::indexOf(int entity) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (const auto place = m_groups[row].entities.indexOf(entity); place >= 0)
            return createIndex(int(place), 0, quintptr(row));
    }
    return {};
}

QModelIndex EntitiesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : GroupId);
}

QModelIndex EntitiesModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == GroupId ? QModelIndex()
                                                             : createIndex(int(index.internalId()), 0, GroupId);
}

int EntitiesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == GroupId && parent.column() == 0 ? int(m_groups[parent.row()].entities.size()) : 0;
}

int EntitiesModel::columnCount(const QModelIndex &) const { return 1; }

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == GroupId)
        return groupData(m_groups[index.row()], role);
    return entityData(m_groups[qsizetype(index.internalId())].entities[index.row()], role);
}

bool EntitiesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.internalId() != GroupId)
        return false;
    m_state.setShown(layerOf(m_groups[index.row()].type), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags EntitiesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.internalId() == GroupId ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant EntitiesModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupName(group.type);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(groupName(group.type), QLocale().toString(group.count));
    case Qt::CheckStateRole:
        return m_state.shows(layerOf(group.type)) ? Qt::Checked : Qt::Unchecked;
    case EntityRole:
        return -1;
    case TypeRole:
        return int(group.type);
    case CountRole:
        return group.count;
    default:
        return {};
    }
}

QVariant EntitiesModel::entityData(int entity, int role) const
{
    const Entity &found = m_readout.analysis->entities[entity];
    switch (role) {
    case Qt::DisplayRole:
        return found.name;
    case Qt::ToolTipRole:
        return found.role.isEmpty() ? found.name : tr("%1, %2").arg(found.name, found.role);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %Ln mention(s)", nullptr, int(found.mentions.size())).arg(typeName(found.type), found.name)
            + (found.type == EntityType::Country || found.country.isEmpty()
                    ? QString()
                    : QStringLiteral(", ") + Gazetteer::shared().nameOf(found.country))
            + (m_state.filter().includes(found) ? tr(", filtered") : QString());
    case EntityRole:
        return entity;
    case TypeRole:
        return int(found.type);
    case CountryRole:
        return found.country;
    case CountRole:
        return found.mentions.size();
    case FilteredRole:
        return m_state.filter().includes(found);
    case PlacesRole: {
        quint64 places = 0;
        const qsizetype length = std::max<qsizetype>(1, m_readout.article->text.size());
        for (const Mention &mention : found.mentions)
            places |= 1ULL << std::min<qsizetype>(Places - 1, mention.span.start * Places / length);
        return places;
    }
    default:
        return {};
    }
}

} // namespace readout
