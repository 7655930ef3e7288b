// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QPainter>

#include <functional>

namespace readout {

namespace {

constexpr int Size = 16;
constexpr qreal Scales[] = {1, 1.25, 1.5, 2, 3};

void draw(QIcon &icon, QIcon::Mode mode, QIcon::State state, const std::function<void(QPainter &)> &paint)
{
    for (const qreal scale : Scales) {
        QPixmap pixmap(QSize(Size, Size) * scale); // for sharp screens, and for larger text
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
        painter.end();
        icon.addPixmap(pixmap, mode, state);
    }
}

} // namespace

QIcon arrowIcon(const Colours &colours, Qt::ArrowType direction)
{
    const qreal tip = direction == Qt::LeftArrow ? 4 : 12;
    const qreal base = Size - tip;
    QIcon icon;
    for (const auto &[mode, colour] :
        {std::pair(QIcon::Normal, colours.ink), std::pair(QIcon::Disabled, colours.faded(colours.quiet))}) {
        draw(icon, mode, QIcon::Off, [&](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(QPolygonF({{tip, 8}, {base, 3.5}, {base, 12.5}}));
        });
    }
    return icon;
}

QIcon menuIcon(const Colours &colours)
{
    QIcon icon;
    draw(icon, QIcon::Normal, QIcon::Off, [&](QPainter &painter) {
        for (const qreal y : {4.0, 8.0, 12.0})
            painter.fillRect(QRectF(2, y - 0.75, 12, 1.5), colours.ink);
    });
    return icon;
}

QIcon layerIcon(const Colours &colours, Layer layer)
{
    const Colours::Mark mark = layer == Layer::Quotes ? Colours::Mark{colours.faded(colours.quote), colours.quote}
                                                      : colours.mark(static_cast<EntityType>(layer));
    QIcon icon;
    for (const auto state : {QIcon::On, QIcon::Off}) {
        draw(icon, QIcon::Normal, state, [&](QPainter &painter) {
            painter.setPen(QPen(state == QIcon::On ? mark.line : colours.quiet, 1.3));
            painter.setBrush(state == QIcon::On ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 2.5, 2.5);
        });
    }
    return icon;
}

} // namespace readout
