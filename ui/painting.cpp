// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting.h"

#include <QPainter>

namespace readout {

namespace {

QFont plateFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setBold(true);
    font.setItalic(false);
    return font;
}

} // namespace

Qt::Alignment startSide(Qt::LayoutDirection direction)
{
    return Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

QMargins roomAround(Qt::LayoutDirection direction, int start, int top, int end, int bottom)
{
    return direction == Qt::RightToLeft ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

void drawWords(QPainter &painter, const QRect &area, int flags, const QString &words, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(area, flags | int(startSide(direction)), words);
}

QString shortened(const QString &words, qsizetype most)
{
    if (words.size() <= most)
        return words;
    const qsizetype blank = words.lastIndexOf(u' ', most);
    return words.first(blank > most / 2 ? blank : most) + QStringLiteral(" …");
}

QSize statePlateSize(const QFont &font)
{
    const QFontMetrics metrics(plateFont(font));
    return {2 * metrics.horizontalAdvance(u'W') + 6, metrics.height() + 2};
}

void paintStatePlate(
    QPainter &painter, const QRect &plate, const QString &code, const QFont &font, const Colours &colours)
{
    if (code.isEmpty())
        return;
    painter.setPen(QPen(colours.quiet, 1));
    painter.setBrush(colours.page);
    painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
    painter.setFont(plateFont(font));
    painter.setPen(colours.ink);
    painter.drawText(plate, Qt::AlignCenter, code);
}

} // namespace readout
