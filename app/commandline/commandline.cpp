// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

namespace readout {

ExitStatus analyzeCommand(const QStringList &) { return ExitStatus::Ok; }
ExitStatus exportCommand(const QStringList &) { return ExitStatus::Ok; }
ExitStatus printReadouts(const QStringList &) { return ExitStatus::Ok; }

} // namespace readout
