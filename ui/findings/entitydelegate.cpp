// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entitydelegate.h"

#include "ui/findings/entitiesmodel.h"
#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

namespace readout {

namespace {

constexpr int Strip = EntitiesModel::Places; // where in the article, a pixel each
constexpr int Count = 34;
constexpr int Code = 30;

} // namespace

EntityDelegate::EntityDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = index.data(EntitiesModel::EntityRole).toInt() < 0;
    return {100, QFontMetrics(option.font).height() + (group ? 16 : 9)};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const Colours::Mark &mark = colours.mark(EntityType(index.data(EntitiesModel::TypeRole).toInt()));
    const bool group = index.data(EntitiesModel::EntityRole).toInt() < 0;
    const bool filtered = index.data(EntitiesModel::FilteredRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    QRect area = option.rect.adjusted(4, 0, -14, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (filtered || selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(filtered ? QPen(mark.line, 1) : QPen(Qt::NoPen));
        painter->setBrush(filtered ? mark.fill : selected ? colours.chip : colours.faded(colours.chip));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -8.5, -1.5), 5, 5);
    }
    QFont font = option.font;
    font.setBold(group || filtered);
    painter->setFont(font);
    painter->setPen(filtered || selected ? colours.ink : colours.quiet);
    painter->drawText(
        area, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(index.data(EntitiesModel::CountRole).toInt()));
    if (!group) {
        const int x = area.right() - Count - Strip;
        const quint64 places = index.data(EntitiesModel::PlacesRole).toULongLong();
        for (int i = 0; i < EntitiesModel::Places; ++i) {
            if (places >> i & 1)
                painter->fillRect(QRectF(x + i, area.center().y() - 4, 1.5, 9), mark.line);
        }
        painter->drawText(QRect(x - Code - 4, area.top(), Code, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
            index.data(EntitiesModel::CountryRole).toString());
        area.setRight(x - Code - 10);
    } else {
        painter->setPen(QPen(mark.line, 1.2));
        painter->setBrush(mark.fill);
        painter->drawRoundedRect(QRectF(area.left(), area.center().y() - 4.5, 10, 10), 2.5, 2.5);
        area.setLeft(area.left() + 18);
        area.setRight(area.right() - Count);
    }
    painter->setPen(colours.ink);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace readout
