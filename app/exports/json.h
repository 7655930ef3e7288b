// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QJsonObject>

namespace readout {

/// One analysis as gold/SCHEMA.md says; offsets in Unicode code points.
[[nodiscard]] QJsonObject toJson(const Readout &readout, bool withText = false);

} // namespace readout
