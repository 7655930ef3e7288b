// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "ui/colours.h"

#include <QMarginsF>
#include <QTextDocument>

#include <memory>

class QPagedPaintDevice;

namespace readout {

/// A readout on paper: the article with its marks, quotes and meetings as bars in the margin, a legend, and entities,
/// quotes and meetings as an appendix. Linear in the article's length.
class PrintedReadout {
public:
    PrintedReadout(const Readout &readout, const Colours &paper);

    [[nodiscard]] const QTextDocument &document() const { return *m_document; }
    /// Margins of a page, in millimetres; the device's own are narrower.
    static constexpr QMarginsF Margins{14, 16, 20, 12};
    /// Paints every page, numbered; false when the device takes no painter.
    [[nodiscard]] bool print(QPagedPaintDevice &device);

    /// A bar beside a stretch of the document.
    struct Bar {
        int from = 0; ///< position in the document
        int to = 0;
        QColor colour;
        bool outer = false; ///< a meeting's, left of the quotes'
    };
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

private:
    struct Strip {
        qreal top = 0; ///< in the document
        qreal bottom = 0;
        const Bar *bar = nullptr;
    };

    void keepHeadings();
    [[nodiscard]] QList<Strip> strips() const;
    void paintFooter(QPainter &painter, const QRectF &foot, int page) const;

    QString m_title;
    QColor m_quiet;
    std::unique_ptr<QTextDocument> m_document;
    QList<Bar> m_bars;
};

} // namespace readout
