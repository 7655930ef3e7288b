// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QString>

#include <optional>

namespace readout {

/// A word of print; its box is in points from the page's upper left corner.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter = true;
};

/// What a PDF file holds, as plain values.
struct PdfContent {
    struct Page {
        double height = 0; ///< in points
        QList<PdfWord> words; ///< in reading order
    };
    QList<Page> pages;
    int pageCount = 0; ///< of the file; `pages` may be fewer
    bool locked = false; ///< by a password; nothing else is known then
    QString title;
    QString author;
    QDate created;
};

/// Reads PDF files; made by the module `readout-modules/pdf`, which is loaded when the first PDF file is: its libraries
/// would take a tenth of every start.
class PdfSource {
public:
    virtual ~PdfSource() = default;
    /// At most `mostPages` pages, and no further page once `mostText` UTF-16 units are read; nothing when the bytes are
    /// no PDF. Reentrant.
    [[nodiscard]] virtual std::optional<PdfContent> read(const QByteArray &bytes, int mostPages, qint64 mostText) const
        = 0;
};

} // namespace readout

Q_DECLARE_INTERFACE(readout::PdfSource, "org.readout.PdfSource")
