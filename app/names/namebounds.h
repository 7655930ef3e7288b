// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// Puts right where names begin and end: titles and articles off, whole phrases of the lists in, `Ministry of A, B and
/// C`. Takes out what is left without a name. In text order, not overlapping, as before.
void settleBounds(const Document &document, std::vector<TaggedName> &names);

/// How many tokens at the head of [first, end) are titles; all but one at most.
[[nodiscard]] int titleLength(const Document &document, int first, int end);

} // namespace readout
