// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// The planned meetings whose day is known as all-day tentative events (RFC 5545), the sentence as description. A UID
/// comes from the article, the parties and the day, so that a calendar takes a second import for the same event.
[[nodiscard]] QByteArray writeCalendar(std::span<const Readout> readouts);

/// The day of a meeting that is written: planned, its day known. Invalid for others.
[[nodiscard]] QDate calendarDay(const Meeting &meeting);

/// A content line folded at 75 octets, never inside a character, its CR LF included (RFC 5545, 3.1).
[[nodiscard]] QByteArray foldedLine(const QByteArray &line);

} // namespace readout
