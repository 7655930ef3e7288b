// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "exports/exporter.h"
#include "library/filter.h"

#include <QAbstractItemModel>

#include <array>

namespace readout {

class ViewState;

/// The entities of the open article, grouped by type. Level one: types, with a check box that shows and hides their
/// layer; level two: entities, none while the layer is hidden.
class EntitiesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { EntityRole = Qt::UserRole, TypeRole, CountryRole, CountRole, FilteredRole, PlacesRole };
    static constexpr int Places
        = 56; ///< bits of PlacesRole: the stretches of the article, first bit first, that name it
    enum class Order { Count, Name, Position };

    explicit EntitiesModel(ViewState &state, QObject *parent = nullptr);

    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    /// Keeps the entities whose name, other form or role holds these words.
    void setSearch(const QString &words);
    [[nodiscard]] int entityCount() const;
    /// The row of an entity by its index in the analysis; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(int entity) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        EntityType type = EntityType::Person;
        bool shown = true;
        qsizetype count = 0; ///< of its entities that the search keeps, also while they are hidden
        QList<int> entities; ///< indices into Analysis::entities
    };

    void rebuild();
    [[nodiscard]] Group makeGroup(EntityType type) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant entityData(int entity, int role) const;

    ViewState &m_state;
    Readout m_readout;
    Filter m_filter; ///< that the view shows
    Order m_order = Order::Count;
    QString m_search;
    QList<Group> m_groups; ///< without empty ones
};

} // namespace readout
