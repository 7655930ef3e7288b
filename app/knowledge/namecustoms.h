// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/// Which word of a full name stands for the person at the next mention.
enum class ShortForm { Last, First, Whole };

/// The custom of a state, by ISO 3166-1 alpha-2 code; Last where nothing is known.
[[nodiscard]] ShortForm shortFormIn(const QString &code);

} // namespace readout
