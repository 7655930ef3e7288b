// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "text/document.h"

namespace readout {

/// Whether the country or capital that stands at tokens [first, end) is a place or a power that acts, by the words
/// around it; None where they do not say.
[[nodiscard]] CountrySense senseOf(
    const Document &document, const Sentence &sentence, int first, int end, bool adjective);

} // namespace readout
