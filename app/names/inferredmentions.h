// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "text/document.h"

namespace readout {

/// Adds to people what means them without their name, `he`, `her`, `the minister`, as inferred mentions in text order,
/// where one candidate remains: the only person of fitting gender that the nearest naming sentence of the paragraph and
/// the one before it name; the only one of the article with the office. Not within `quoted` stretches, in text order:
/// they have another speaker. Linear in the text.
void inferMentions(const Document &document, const QList<Span> &quoted, QList<Entity> &entities);

} // namespace readout
