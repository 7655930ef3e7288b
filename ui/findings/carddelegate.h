// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace readout {

struct Card;
class Theme;

/// A quote or a meeting as a card.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Kind { Quote, Meeting };

    CardDelegate(Kind kind, const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays the card out within its frame, downwards, and, with a painter, paints it. Returns its bottom.
    int set(const QStyleOptionViewItem &option, const Card &card, const QRect &frame, QPainter *painter) const;

    Kind m_kind;
    const Theme &m_theme;
};

} // namespace readout
