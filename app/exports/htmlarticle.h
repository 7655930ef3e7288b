// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/filterkeys.h"

namespace readout {

/// The `<article>` of the exported page: the text verbatim, with marks, quotes and the sentences of meetings.
[[nodiscard]] QString htmlArticle(const Article &article, const Analysis &analysis, const FilterKeys &keys);

/// Where the page's lists link to: the first piece of a quote, the sentence of a meeting, an entity's first mention.
[[nodiscard]] QString quoteAnchor(const Quote &quote);
[[nodiscard]] QString sentenceAnchor(Span sentence);
[[nodiscard]] QString mentionAnchor(const Entity &entity);

} // namespace readout
