// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace readout {

/// A stretch in quotation marks, whoever said it.
struct QuotedSpan {
    Span span; ///< marks included
    Span inside; ///< without them
    int paragraph = 0; ///< index into Article::paragraphs
    bool closed = true; ///< has its closing mark; else it runs to the end of its paragraph, or to the next quote
    bool joined = false; ///< only `and`, `or` or a comma stands between it and the quote before
    bool continues = false; ///< goes on from the paragraph before, where it was never closed
};

/// The outermost quoted stretches of an article, furniture left out, in text order. Every paragraph is a border.
/// Linear.
[[nodiscard]] QList<QuotedSpan> findQuotedSpans(const Article &article);

} // namespace readout
