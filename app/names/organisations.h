// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// Makes the names of organisations in a document bodies: acronyms and short forms with their long ones, without id,
/// in order of first mention.
[[nodiscard]] QList<Entity> resolveOrganisations(const Document &document, const std::vector<TaggedName> &names);

} // namespace readout
