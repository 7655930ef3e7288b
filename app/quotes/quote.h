// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace readout {

/// Direct: a clause inside the marks; Mixed: a fragment; Indirect: reported without marks.
enum class QuoteKind { Direct, Mixed, Indirect };

enum class SpeakerKind { Person, Organisation, Unnamed, Unknown };

/// What the cue verb does.
enum class CueClass { None, Say, Ask, Opine, Promise, Demand, Praise, Criticise, Deny, Warn, Threaten, Manner };

struct Speaker {
    QString entity; ///< Entity::id, empty for unnamed and unknown
    QString name; ///< resolved name, or the exact phrase of an unnamed source
    SpeakerKind kind = SpeakerKind::Unknown;
    std::optional<Span> mention; ///< where the text names the speaker at this quote
    bool inferred = false; ///< not named at the quote itself
    QString reason; ///< for people, one sentence, when inferred
    QStringList also; ///< Entity::id of joint speakers
    bool operator==(const Speaker &) const = default;
};

struct Quote {
    QString id; ///< q1, q2 … in text order
    Span span; ///< quotation marks included
    QuoteKind kind = QuoteKind::Direct;
    Speaker speaker;
    std::optional<Span> cue;
    CueClass cueClass = CueClass::None;
    double confidence = 0; ///< calibrated probability that the speaker is right, 0 to 1
    bool operator==(const Quote &) const = default;
};

} // namespace readout
