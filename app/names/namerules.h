// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// What the tagger found, with what rules know of names: titles and articles off, acronyms in brackets and bodies of
/// the list in, the same words of one document the same name. In text order, not overlapping. Linear.
[[nodiscard]] std::vector<TaggedName> applyNameRules(
    const Document &document, const Features &features, std::vector<TaggedName> names);

} // namespace readout
