// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours.h"
#include "ui/viewstate.h"

#include <QIcon>

namespace readout {

/// Icons drawn in the theme's colours, at every resolution.
[[nodiscard]] QIcon arrowIcon(const Colours &colours, Qt::ArrowType direction);
[[nodiscard]] QIcon menuIcon(const Colours &colours);
/// A cross that empties a field, in the colours of the palette at the time.
[[nodiscard]] QIcon clearIcon();
/// A little mark of the layer: filled when it is shown, an empty frame when not.
[[nodiscard]] QIcon layerIcon(const Colours &colours, Layer layer);

} // namespace readout
