// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// Puts names in among others, both in text order.
void mergeNames(std::vector<TaggedName> &names, const std::vector<TaggedName> &added);

/// By token: the index of the name that it belongs to; -1 where there is none.
[[nodiscard]] std::vector<int> namesByToken(const Document &document, const std::vector<TaggedName> &names);

/// Lets the mentions of one document decide together: the same words are of one type, a long name counts wherever it
/// stands, and so does the short form of a person named in full. Linear.
void voteOnNames(const Document &document, const Features &features, std::vector<TaggedName> &names);

} // namespace readout
