// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace readout {

namespace {

constexpr int MenuSide = 6; // beside what is chosen
constexpr int MenuInset = 8; // inside it
constexpr int KeysGap = 28; // between an act and its keys

QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

/// What stands before the words: the act's icon, which shows its own state, or a tick.
void drawMenuSign(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &place)
{
    if (!item.icon.isNull())
        item.icon.paint(&painter, place, Qt::AlignCenter,
            item.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
            item.checked ? QIcon::On : QIcon::Off);
    else if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
        drawTick(painter, place, item.palette.text().color());
}

void drawSubmenuArrow(QPainter &painter, const QStyleOptionMenuItem &item, const QRect &place)
{
    const qreal step = item.direction == Qt::RightToLeft ? -3 : 3;
    const QPointF middle = QRectF(place).center();
    const QPointF arrow[]
        = {middle + QPointF(-step / 2, -4), middle + QPointF(step, 0), middle + QPointF(-step / 2, 4)};
    painter.setPen(QPen(item.palette.placeholderText().color(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(arrow, 3);
}

} // namespace

void drawTick(QPainter &painter, const QRectF &square, const QColor &colour)
{
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * square.width(); };
    const QPointF tick[] = {at(0.26, 0.53), at(0.44, 0.71), at(0.76, 0.31)};
    painter.setPen(QPen(colour, square.width() / 7.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(tick, 3);
}

int iconSizeFor(const QFontMetrics &metrics)
{
    int size = 16;
    for (const int larger : {20, 24, 32, 48}) { // those that icons are drawn in: nothing is scaled
        if (larger <= metrics.height())
            size = larger;
    }
    return size;
}

void drawCheckBox(QPainter &painter, const QStyleOption &box)
{
    const bool enabled = box.state & QStyle::State_Enabled;
    const bool focused = box.state & QStyle::State_HasFocus;
    const QRectF square = QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? box.palette.accent().color() : box.palette.dark().color(), focused ? 2 : 1));
    painter.setBrush(box.palette.base());
    painter.drawRoundedRect(square, 3, 3);
    if (box.state & QStyle::State_On)
        drawTick(painter, square, enabled ? box.palette.accent().color() : box.palette.text().color());
    painter.restore();
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item)
{
    const QRect area = item.rect.adjusted(MenuSide, 0, -MenuSide, 0);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(area.left(), area.center().y(), area.width(), 1), item.palette.mid());
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.palette.mid());
        painter.drawRoundedRect(area, 4, 4);
    }
    const int sign = iconSizeFor(item.fontMetrics);
    const int top = area.center().y() - sign / 2;
    drawMenuSign(painter, item, visual(item, {area.left() + MenuInset, top, sign, sign}));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawSubmenuArrow(painter, item, visual(item, {area.right() - sign, top, sign, sign}));
    const QRect words = area.adjusted(MenuInset + sign + MenuInset, 0, -MenuInset, 0);
    const auto begin = QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto end = QStyle::visualAlignment(item.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter.setFont(item.font);
    painter.setPen(item.palette.text().color());
    painter.drawText(
        visual(item, words), int(begin) | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text.section(u'\t', 0, 0));
    if (item.text.contains(u'\t')) {
        painter.setPen(item.palette.placeholderText().color());
        painter.drawText(visual(item, words), int(end) | Qt::TextSingleLine, item.text.section(u'\t', 1));
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const int sign = iconSizeFor(item.fontMetrics);
    return {
        words.width() + 2 * MenuSide + 3 * MenuInset + sign + KeysGap, std::max(sign, item.fontMetrics.height()) + 8};
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 done = range > 0 ? qint64(bar.progress) - bar.minimum : 0;
    QRect track = bar.rect;
    track.setTop(bar.rect.center().y() - 2);
    track.setHeight(5);
    QRect filled = track;
    filled.setWidth(range > 0 ? int(track.width() * done / range) : track.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.palette.mid());
    painter.drawRoundedRect(track, 2.5, 2.5);
    painter.setBrush(bar.palette.accent());
    painter.drawRoundedRect(visual(bar, filled), 2.5, 2.5);
    painter.restore();
}

} // namespace readout
