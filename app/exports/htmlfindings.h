// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "exports/filterkeys.h"

namespace readout {

/// What the exported page marks, with counts and check boxes that show and hide each sort.
[[nodiscard]] QString htmlLegend(const Analysis &analysis);
/// The lists beside the text: whom to filter by, meetings, quotes; all link into the text.
[[nodiscard]] QString htmlFindings(const Readout &readout, const FilterKeys &keys);

} // namespace readout
