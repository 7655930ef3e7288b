// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/frame.h"

namespace readout {

/// Direct when a subject and its finite verb, or the end of a sentence, stand inside the marks; else Mixed.
[[nodiscard]] QuoteKind kindOf(const Frame &frame, const QuotedSpan &quote);

} // namespace readout
