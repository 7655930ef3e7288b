// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QColor;
class QFontMetrics;
class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;

namespace readout {

/// How WindowStyle draws single controls, in the palette's roles that its table names.
void drawCheckBox(QPainter &painter, const QStyleOption &box);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &bar);
QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);
/// A tick within a square.
void drawTick(QPainter &painter, const QRectF &square, const QColor &colour);
/// Boxes and icons grow with the text beside them.
int iconSizeFor(const QFontMetrics &metrics);

} // namespace readout
