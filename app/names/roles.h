// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/tagger.h"
#include "text/document.h"

#include <optional>

namespace readout {

/// What the text says a person is, at one mention.
struct RolePhrase {
    Span span; ///< `Cambodian Defence Minister`, `director-general of …`
    QString country; ///< ISO 3166-1 alpha-2 of the state that it names; empty when none
    Gender gender = Gender::Unknown;
};

/// The role before the name at tokens [first, end), titles included, or else in apposition after it.
[[nodiscard]] std::optional<RolePhrase> roleOf(const Document &document, int first, int end);

/// Code of the first country that the tokens [first, end) name or derive an adjective from; empty when none.
[[nodiscard]] QString countryIn(const Document &document, int first, int end);

} // namespace readout
