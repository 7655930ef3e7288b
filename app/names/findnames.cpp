// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/findnames.h"

namespace readout {

QList<Entity> findNames(const Document &) { return {}; }

} // namespace readout
