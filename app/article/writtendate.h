// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace readout {

/// The first complete date in a text, written with its year: `2024-03-04`, `March 4, 2024`, `4th March 2024`,
/// `04/03/2024` where no other order can be meant. Invalid when there is none.
[[nodiscard]] QDate writtenDate(QStringView text);

/// Whether a line says no more than when something was published: a date, perhaps a weekday, a time and a zone.
[[nodiscard]] bool isDateStamp(QStringView line);

/// The day of a date in metadata: ISO 8601, RFC 2822, or as people write it. Invalid when there is none.
[[nodiscard]] QDate metadataDate(QStringView text);

} // namespace readout
