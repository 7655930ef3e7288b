// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "text/document.h"

namespace readout {

/// Who is named in a document: people, countries and organisations, each one entity. Reentrant.
[[nodiscard]] QList<Entity> findNames(const Document &document);

} // namespace readout
