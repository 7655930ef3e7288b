// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <optional>

namespace readout {

/// Warns of text that reads other than it looks: bidirectional controls, invisible characters, words that mix
/// scripts, heaps of combining marks (Unicode Technical Report 36).
[[nodiscard]] std::optional<Warning> findDeception(QStringView text);

} // namespace readout
