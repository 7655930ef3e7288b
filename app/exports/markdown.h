// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// A brief for people (CommonMark): of each article its meetings, quotes and names; several follow each other.
[[nodiscard]] QByteArray writeMarkdown(std::span<const Readout> readouts);

/// Text that CommonMark shows as it stands, in one line.
[[nodiscard]] QString escapedMarkdown(QStringView text);

} // namespace readout
