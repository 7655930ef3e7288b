// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"
#include "names/tagger.h"
#include "text/document.h"

#include <optional>

namespace readout {

/// What the text says a person is, at one mention.
struct RolePhrase {
    Span span{}; ///< `Cambodian Defence Minister`, `director-general of …`; empty where only `Ms.` tells the gender
    QString country; ///< ISO 3166-1 alpha-2 of the state that it names; empty when none
    Gender gender = Gender::Unknown;
};

/// A name at tokens [first, end) with the bounds of its neighbours, which no role of its own crosses.
struct NamePlace {
    int first = 0;
    int end = 0;
    int before = 0; ///< where the name of a person before it ends
    int next = 0; ///< where the name of a person after it begins
};

/// The gender that the classes of a title or a pronoun tell.
[[nodiscard]] Gender genderOf(LexicalClasses classes);

/// The role before a name, titles included, or else in apposition after it.
[[nodiscard]] std::optional<RolePhrase> roleOf(const Document &document, const NamePlace &name);

/// Code of the first country that the tokens [first, end) name or derive an adjective from; empty when none.
[[nodiscard]] QString countryIn(const Document &document, int first, int end);

} // namespace readout
