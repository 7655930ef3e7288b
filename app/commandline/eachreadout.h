// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <functional>

namespace readout {

/// Reads and analyses every article of the files and folders, one after the other; complains on standard error of
/// what could not be read and returns how many that were.
int eachReadout(const QStringList &paths, const std::function<void(const Readout &)> &act);

} // namespace readout
