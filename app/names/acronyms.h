// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// Settles short forms that the text itself explains in brackets: `World Food Programme (WFP)` is a body twice,
/// `Grand Ethiopian Renaissance Dam (GERD)` and `liquefied natural gas (LNG)` are none, wherever they stand.
void settleAcronyms(const Document &document, std::vector<TaggedName> &names);

} // namespace readout
