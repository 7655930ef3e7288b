// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/finddates.h"

#include <QDate>

#include <optional>

namespace readout {

enum class CalendarUnit { Day, Week, Fortnight, Month, Quarter, Year, Decade, Century };
enum class Season { Spring = 1, Summer, Autumn, Winter };

[[nodiscard]] QString dayValue(QDate day); ///< empty for an invalid day
[[nodiscard]] QString monthValue(int year, int month); ///< `2024-03`
[[nodiscard]] QString seasonValue(int year, Season season); ///< `2024-SU`; a winter belongs to the year it begins in

/// Days of a month; of February 29 when the year is unknown.
[[nodiscard]] int daysIn(int month, std::optional<int> year);

/// The unit that lies some steps from a day, in the unit's own grain.
[[nodiscard]] QString shifted(QDate day, CalendarUnit unit, int steps);

/// A day (0: a whole month) without a year: the last for the past, the coming for the future, else the nearest to the
/// anchor; empty without an anchor.
[[nodiscard]] QString inferredYear(int month, int day, QDate anchor, DateExpression::Tense tense);

/// The weekday (1 is Monday) on or nearest before or after a day; `strict` leaves out the day itself.
[[nodiscard]] QDate weekdayNear(QDate day, int weekday, DateExpression::Tense tense, bool strict);
/// The weekday of the day's own week, a week later if it is over but lies ahead.
[[nodiscard]] QDate weekdayOfWeek(QDate day, int weekday, DateExpression::Tense tense);
/// `2024-W10-WE`; `strict` for `last` and `next` weekend.
[[nodiscard]] QString weekendNear(QDate day, DateExpression::Tense tense, bool strict);

/// Year of the season that a day's year means by `this winter`.
[[nodiscard]] int seasonYear(QDate day, Season season);
/// The season begun last, or with `over` ended last; the coming one for the future.
[[nodiscard]] QString seasonNear(QDate day, Season season, DateExpression::Tense tense, bool over);

} // namespace readout
