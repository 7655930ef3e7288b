// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace readout {

/// A cell that no spreadsheet takes for a formula: one that begins with `= + - @`, their full-width forms, a tab or a
/// line end gets an apostrophe before it (OWASP, CSV Injection).
[[nodiscard]] QString defused(const QString &cell);

/// A record of RFC 4180, its line end CR LF included; every cell defused.
[[nodiscard]] QString csvRecord(const QStringList &cells);
/// A line of tab-separated values; every cell in one line and defused.
[[nodiscard]] QString tsvLine(const QStringList &cells);

} // namespace readout
