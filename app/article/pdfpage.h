// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/pdfsource.h"

namespace readout {

/// A line of print; boxes are in points from the page's upper left corner.
struct PdfLine {
    QString text;
    QRectF box;
    double size = 0; ///< height of its letters' boxes
};

struct PdfPage {
    double height = 0;
    QList<PdfLine> lines; ///< in reading order
};

/// Puts words in reading order together to lines.
[[nodiscard]] QList<PdfLine> linesOf(const QList<PdfWord> &words);

/// Drops page numbers, and lines at the head and foot that come again on other pages but for their digits.
void dropFurniture(QList<PdfPage> &pages);

/// Joins lines to paragraphs, across columns and pages too, and words that were parted at a line's end.
[[nodiscard]] QStringList paragraphsOf(const QList<PdfPage> &pages);

} // namespace readout
