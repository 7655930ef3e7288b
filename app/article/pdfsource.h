// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

namespace readout {

/// A word of print; its box is in points from the page's upper left corner.
struct PdfWord {
    QString text;
    QRectF box;
    bool spaceAfter = true;
};

/// A page of words.
struct PdfWords {
    double height = 0; ///< of the page, in points
    QList<PdfWord> words; ///< in reading order
};

/// What a PDF file says of itself.
struct PdfContent {
    int pageCount = 0; ///< of the file
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
    /// Takes one page after the other, and says whether it wants the next.
    using TakePage = std::function<bool(const PdfWords &page)>;
    /// Nothing when the bytes are no PDF. Reentrant.
    [[nodiscard]] virtual std::optional<PdfContent> read(const QByteArray &bytes, const TakePage &take) const = 0;
};

} // namespace readout

Q_DECLARE_INTERFACE(readout::PdfSource, "org.readout.PdfSource")
