// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace readout {

class Theme;

/// An entity in one line: its name, state, where in the article it is named, and how often. A group: its check box,
/// name and count.
class EntityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EntityDelegate(const Theme &theme, QObject *parent);

    /// So that names stand below their group's.
    [[nodiscard]] static int indentation(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A click on a group's check box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

} // namespace readout
