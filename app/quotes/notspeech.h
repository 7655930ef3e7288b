// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/quotedspans.h"
#include "quotes/sieves.h"
#include "text/document.h"

namespace readout {

/// Words inside a quoted stretch, marks and punctuation not counted.
[[nodiscard]] int wordsIn(const Document &document, const QuotedSpan &quote);

/// Whether a stretch in quotation marks is a title, a nickname or a term, judged by its words and its neighbours alone.
[[nodiscard]] bool isTitleOrTerm(const Document &document, const QuotedSpan &quote);

/// Whether what was found of a quote's speaker is too little for somebody's words: irony, slogans, single terms.
[[nodiscard]] bool isScareQuote(const Frame &frame, const QuotedSpan &quote, const Attribution &attribution);

} // namespace readout
