// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// Each meeting as one event row, tab-separated, under POLECAT's column names (Halterman et al. 2023): the first party
/// is the actor, the others are recipients, parted by `; `; where a party is at home, its guest is the actor. Countries
/// are ISO 3166-1 alpha-3. Added: the CAMEO code (036 intent to meet, 040 consult, 041 by telephone, 042 visit, 044 at
/// a third place; Gerner et al. 2002), empty for a cancelled meeting; status, evidence and its offsets in Unicode code
/// points, confidence.
[[nodiscard]] QByteArray writeEvents(std::span<const Readout> readouts);

} // namespace readout
