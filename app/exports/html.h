// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// One readout as one web page that needs nothing else: annotated, filtering by itself, complete without its script,
/// its own data inside as JSON-LD (schema.org) and as toJson(). Its Content-Security-Policy (W3C CSP3) allows this
/// style and this script by their hashes and nothing else.
[[nodiscard]] QByteArray writeHtml(std::span<const Readout> readouts);

} // namespace readout
