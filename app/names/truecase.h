// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/wordsequence.h"

namespace readout {

/// Writes lines that are all in capitals, and documents without any, as they would stand in running text: by the
/// document's other lines, and where it has none by the list of clusters. Linear.
void restoreCase(WordSequence &text);

} // namespace readout
