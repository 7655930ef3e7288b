// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace readout {

/// One article of a press database's export as plain text.
struct ExportRecord {
    QString title;
    QString byline;
    QString outlet;
    QString language; ///< BCP 47
    QDate published;
    QString body;
};

/// Whether a line ends an article: `End of Document`, or Factiva's `Document MKWR000020240305ek350001`.
[[nodiscard]] bool endsRecord(QStringView line);

/// Whether a line begins an article: `3 of 50 DOCUMENTS`, `Document 3 of 50`.
[[nodiscard]] bool beginsRecord(QStringView line);

/// Takes the lines of an article apart: Factiva's with tags (`HD`, `SN`) or without, and those of Nexis with labels
/// (`BYLINE:`, `Load-Date:`). What is not understood stays in the body.
[[nodiscard]] ExportRecord parseRecord(const QStringList &lines);

} // namespace readout
