// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace readout {

struct EntityRow;
class Theme;

/// A line of an entity's page: a heading, or words set in as many lines as they need, with a note below.
class EntityRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EntityRowDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Sets the line from the top left corner of its area and, with a painter, paints it. Returns its bottom.
    int set(const EntityRow &row, const QStyleOptionViewItem &option, QRect area, QPainter *painter) const;

    const Theme &m_theme;
};

} // namespace readout
