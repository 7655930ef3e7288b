// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say of whole names that the tagger does not read.
#pragma once

#include "names/tagger.h"
#include "text/document.h"

namespace readout {

/// `Muslim Uyghurs`, `Rohingya`: people by their faith or descent.
[[nodiscard]] bool isPeople(const Document &document, const TaggedName &name);

/// `Yad Vashem`: a place of memory or of history.
[[nodiscard]] bool isSite(const Document &document, const TaggedName &name);

} // namespace readout
