// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QJsonObject>

namespace readout {

/// One analysis as gold/SCHEMA.md says; offsets in Unicode code points. What is unknown is left out. Beyond the schema:
/// `url`, `outlet`, `byline`, `stated`, `tokens`; a mention's `by`, `sense`, `confidence`, `inferred`; an entity's
/// `gender`; a quote's `cue_class`; a speaker's `inferred`, `reason`, `also`; a meeting's `date_inferred`,
/// `place_inferred`, and what each evidence `adds`.
[[nodiscard]] QJsonObject toJson(const Readout &readout, bool withText = false);

/// One readout as one indented object, its text included.
[[nodiscard]] QByteArray writeJson(std::span<const Readout> readouts);
/// One object a line, texts included.
[[nodiscard]] QByteArray writeJsonLines(std::span<const Readout> readouts);

} // namespace readout
