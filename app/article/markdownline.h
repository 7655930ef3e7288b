// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace readout {

/// The words of Markdown's inlines: emphasis, code, links and escapes taken away. Pictures are dropped and counted.
[[nodiscard]] QString markdownLine(QStringView text, int &pictures);

/// 1 to 6 for a line such as `## Heading`, else 0.
[[nodiscard]] int headingLevel(QStringView line);

/// `---`, `***`, `___`, `===`: a rule, or the line under a heading.
[[nodiscard]] bool isRule(QStringView line);

/// A line without the marks of lists and quotations before it.
[[nodiscard]] QString withoutMarker(const QString &line);

[[nodiscard]] bool isTableRow(QStringView line);
/// The cells of a row with tabs between them; empty for the row that only draws the table.
[[nodiscard]] QString tableCells(QStringView line);

} // namespace readout
