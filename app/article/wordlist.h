// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace readout {

/// The lines of a list below :/readout/knowledge, trimmed, without comments (`#`) and empty lines.
[[nodiscard]] QStringList knowledgeLines(const QString &name);

} // namespace readout
