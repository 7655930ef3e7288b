// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// A quote as it is cited: its words, who said them, headline, outlet, date, and a link to them where a URL is known.
[[nodiscard]] QString citation(const Readout &readout, const Quote &quote);

/// A stretch of an article as Markdown (CommonMark): headings, quotes that fill their paragraph as block quotes, page
/// furniture left out, and where it is from.
[[nodiscard]] QString markdownOf(const Readout &readout, Span span);

/// A link to the sentence at a position, by a text fragment (WICG, URL Fragment Text Directives); empty without a URL.
[[nodiscard]] QUrl sentenceLink(const Article &article, qsizetype position);
/// The same for a stretch of text.
[[nodiscard]] QUrl textLink(const Article &article, Span span);

} // namespace readout
