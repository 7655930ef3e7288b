// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/wordsequence.h"
#include "text/document.h"

namespace readout {

/// The words of a document as the tagger reads them, one for each token. Their text is the article's.
[[nodiscard]] WordSequence wordsOf(const Document &document);

} // namespace readout
