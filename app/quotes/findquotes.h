// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "quotes/quote.h"
#include "text/document.h"

namespace readout {

/// Who said what in a document whose names are known. Reentrant; linear in the document.
[[nodiscard]] QList<Quote> findQuotes(const Document &document, const QList<Entity> &entities);

} // namespace readout
