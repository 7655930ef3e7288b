// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// Makes the names of people in a document persons: one person, one entity, without id, in order of first mention.
/// Full names first, then short forms by the custom of the person's country; ties go to whom the text named last.
[[nodiscard]] QList<Entity> resolvePeople(const Document &document, const std::vector<TaggedName> &names);

} // namespace readout
