// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// W3C Web Annotations (JSON-LD, one AnnotationCollection): a mention identifies an entity, a quote and a meeting are
/// described. Targets are stretches of the article by quotation and by position, in Unicode code points; their source
/// is the article's address, else a URN of its id.
[[nodiscard]] QByteArray writeWebAnnotation(std::span<const Readout> readouts);

} // namespace readout
