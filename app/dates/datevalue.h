// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/daterules.h"
#include "dates/finddates.h"

#include <QDate>

namespace readout {

/// What the value of a date may depend on besides its own words.
struct DateSetting {
    QDate anchor; ///< day on which the article was published; invalid when unknown
    QDate previous; ///< the date last told of, for `the day before`; invalid when there is none
    std::optional<int> year; ///< that the same sentence says of a neighbouring date
    DateExpression::Tense tense = DateExpression::Tense::Unknown;
    bool monthFirst = false; ///< `3/4/2024` is the fourth of March
};

/// The value of a match (TIMEX3 in TimeML 1.2.1 for days, weeks, months, seasons, quarters, years, decades and
/// centuries); its span is left to the caller.
[[nodiscard]] DateExpression valueOf(const DateMatch &match, const DateSetting &setting);

/// First day of a value such as `2024-03`; invalid for an empty one.
[[nodiscard]] QDate firstDay(const QString &value);

} // namespace readout
