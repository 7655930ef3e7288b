// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours.h"

#include <QMargins>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace readout {

/// Draws text that stands where the window's direction puts it and runs as its own words do: an English name in an
/// Arabic window is at the right, with its full stop at its end. `flags` are Qt's, without horizontal alignment.
void drawWords(QPainter &painter, const QRect &area, int flags, const QString &words, Qt::LayoutDirection direction);

/// Where words of any direction begin in a window that runs so.
[[nodiscard]] Qt::Alignment startSide(Qt::LayoutDirection direction);
/// Layouts mirror what is in them and not the room around it.
[[nodiscard]] QMargins roomAround(Qt::LayoutDirection direction, int start, int top, int end, int bottom);

/// As much of long words as `most` characters hold, cut between two of them.
[[nodiscard]] QString shortened(const QString &words, qsizetype most);

/// A state as a little plate with its ISO 3166-1 alpha-2 code. No flags: emblems cannot be told apart at this size, and
/// for some states a flag is a statement.
[[nodiscard]] QSize statePlateSize(const QFont &font);
void paintStatePlate(
    QPainter &painter, const QRect &plate, const QString &code, const QFont &font, const Colours &colours);

} // namespace readout
