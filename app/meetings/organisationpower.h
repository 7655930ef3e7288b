// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/scene.h"

namespace readout {

/// State of a ministry, an embassy or a seat of government by its own name; empty when it has none.
[[nodiscard]] QString stateOfOrganisation(const Scene &scene, const NamedTokens &name);

/// An organisation in a title says whom its officer acts for: a body that it holds is added, a state returned.
[[nodiscard]] QString readOrganisation(const Scene &scene, const NamedTokens &name, QStringList &bodies);

} // namespace readout
