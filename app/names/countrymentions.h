// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// A country in the text.
struct CountryMention {
    Mention mention;
    int country = 0; ///< index into Gazetteer::countries()
};

/// Every mention of a country outside longer names, in text order: names, adjectives, epithets, and capitals that stand
/// for their government (these as inferred mentions). `names` are what the tagger and its rules found.
[[nodiscard]] QList<CountryMention> findCountries(const Document &document, const std::vector<TaggedName> &names);

} // namespace readout
