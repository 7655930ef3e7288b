// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace readout {

/// Words for people, in their language, for what findings are.
[[nodiscard]] QString typeName(EntityType type); ///< `Person`
[[nodiscard]] QString groupName(EntityType type); ///< `People`
[[nodiscard]] QString kindName(MentionKind kind);
[[nodiscard]] QString markedByName(MarkedBy by);
[[nodiscard]] QString kindName(QuoteKind kind);
[[nodiscard]] QString className(CueClass cue); ///< what the cue verb does; empty for None
[[nodiscard]] QString statusName(MeetingStatus status);
[[nodiscard]] QString modeName(MeetingMode mode); ///< empty when unknown
[[nodiscard]] QString formatName(MeetingFormat format);

/// Words for a menu or a button, which take an ampersand for the mark of a key.
[[nodiscard]] QString withoutKeyMarks(QString words);

/// A date as meetings state it, `2024-03-04`, `2024-03` or `2024`, in the reader's own way; other words stay as they
/// are.
[[nodiscard]] QString dateInWords(const QString &iso);

} // namespace readout
