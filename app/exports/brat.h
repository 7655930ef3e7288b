// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// Standoff annotations for brat (brat.nlplab.org/standoff.html) of the article's text, which `--format json` holds:
/// text-bound Person, Country, Organisation, Quote, Cue and Meeting, a Speaker relation from a quote to the mention at
/// it, attributes for kind, status and inference, notes for names and slots. Offsets in Unicode code points; a span
/// over line ends is discontinuous.
[[nodiscard]] QByteArray writeBrat(std::span<const Readout> readouts);

} // namespace readout
