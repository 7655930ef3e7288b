// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <functional>

namespace readout {

namespace {

constexpr int Size = 16; // the side of the square that icons are drawn on

/// Drawn when it is shown: sharp on every screen, and beside larger text.
class DrawnIcon : public QIconEngine {
public:
    using Paint = std::function<void(QPainter &, QIcon::Mode, QIcon::State)>;

    explicit DrawnIcon(Paint paint) : m_paint(std::move(paint)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / qreal(Size), rect.height() / qreal(Size));
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter, mode, state);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(m_paint); }

private:
    Paint m_paint;
};

} // namespace

QIcon arrowIcon(const Colours &colours, Qt::ArrowType direction)
{
    const qreal tip = direction == Qt::LeftArrow ? 4 : 12;
    const qreal base = Size - tip;
    return QIcon(new DrawnIcon([=, ink = colours.ink, faded = colours.faded(colours.quiet)](
                                   QPainter &painter, QIcon::Mode mode, QIcon::State) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mode == QIcon::Disabled ? faded : ink);
        painter.drawPolygon(QPolygonF({{tip, 8}, {base, 3.5}, {base, 12.5}}));
    }));
}

QIcon menuIcon(const Colours &colours)
{
    return QIcon(new DrawnIcon([ink = colours.ink](QPainter &painter, QIcon::Mode, QIcon::State) {
        for (const qreal y : {4.0, 8.0, 12.0})
            painter.fillRect(QRectF(2, y - 0.75, 12, 1.5), ink);
    }));
}

QIcon clearIcon()
{
    return QIcon(new DrawnIcon([](QPainter &painter, QIcon::Mode, QIcon::State) {
        painter.setPen(QPen(QGuiApplication::palette().placeholderText(), 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
    }));
}

QIcon layerIcon(const Colours &colours, Layer layer)
{
    const Colours::Mark mark = layer == Layer::Quotes ? Colours::Mark{colours.faded(colours.quote), colours.quote}
                                                      : colours.mark(static_cast<EntityType>(layer));
    return QIcon(new DrawnIcon([mark, quiet = colours.quiet](QPainter &painter, QIcon::Mode, QIcon::State state) {
        painter.setPen(QPen(state == QIcon::On ? mark.line : quiet, 1.3));
        painter.setBrush(state == QIcon::On ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 2.5, 2.5);
    }));
}

} // namespace readout
