// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/document.h"

namespace readout {

/// A date in the text with its value (TIMEX3, ISO 8601): `2024-03-04`, `2024-03`, `2024`, `2024-W10`.
struct DateExpression {
    enum class Tense { Unknown, Past, Future };
    Span span; ///< without its preposition
    QString value; ///< empty where the text and the article's date do not settle it
    QString end; ///< last day of a range, else empty
    bool yearInferred = false; ///< the year comes from the article's date
    bool relative = false; ///< counted from the article's date (`yesterday`, `Friday`)
    bool contradictory = false; ///< names a weekday that its day is not
    bool impossible = false; ///< no calendar has it (31 February)
    bool operator==(const DateExpression &) const = default;
};

/// Every date of a document in text order, anchored on the article's own date and never on the clock. Reentrant.
[[nodiscard]] QList<DateExpression> findDates(const Document &document);

} // namespace readout
