// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace readout {

/// The words that exports print for a value: stable, lower case, never translated.
[[nodiscard]] QString term(ParagraphKind kind);
[[nodiscard]] QString term(StatedName::Type type);
[[nodiscard]] QString term(EntityType type);
[[nodiscard]] QString term(MentionKind kind);
[[nodiscard]] QString term(MarkedBy by);
[[nodiscard]] QString term(CountrySense sense); ///< empty for none
[[nodiscard]] QString term(Gender gender); ///< empty for unknown
[[nodiscard]] QString term(QuoteKind kind);
[[nodiscard]] QString term(SpeakerKind kind);
[[nodiscard]] QString term(CueClass cue); ///< empty for none
[[nodiscard]] QString term(MeetingStatus status);
[[nodiscard]] QString term(MeetingMode mode);
[[nodiscard]] QString term(MeetingFormat format);
[[nodiscard]] QString term(Slot slot);

} // namespace readout
