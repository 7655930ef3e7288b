// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/finddates.h"

namespace readout {

/// Tense of the clause that tokens [first, end) stand in: the nearest finite verb to the left, then to the right.
/// Decides whether `on Friday` lies ahead or behind; looks at no more than thirty tokens to each side.
[[nodiscard]] DateExpression::Tense tenseAt(const Document &document, const Sentence &sentence, int first, int end);

} // namespace readout
