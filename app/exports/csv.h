// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// Every entity, quote and meeting as one record of one table (RFC 4180); the column `finding` says which it is.
/// Offsets in Unicode code points: of a quote, of an entity's first mention, of a meeting's first evidence.
[[nodiscard]] QByteArray writeCsv(std::span<const Readout> readouts);

} // namespace readout
