// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace readout {

class Theme;

/// An article in two lines or three: title, then date, outlet and counts.
class ArticleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ArticleDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace readout
