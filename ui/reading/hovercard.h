// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/marks.h"

namespace readout {

class ViewState;

/// The card that hovering over a mark shows, as rich text: who it is, how often it is named, why it is marked, how
/// sure.
[[nodiscard]] QString hoverCard(
    const Article &article, const Analysis &analysis, const Mark &mark, const ViewState &state);

} // namespace readout
