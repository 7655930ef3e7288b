// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QJsonObject>

namespace readout {

/// A readout as a schema.org NewsArticle: whom it mentions, the quotations in it, and the meetings it is about as
/// Events.
[[nodiscard]] QJsonObject toJsonLd(const Readout &readout);

} // namespace readout
