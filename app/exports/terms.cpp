// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/terms.h"

namespace readout {

using namespace Qt::StringLiterals;

QString term(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Headline:
        return u"headline"_s;
    case ParagraphKind::Standfirst:
        return u"standfirst"_s;
    case ParagraphKind::Byline:
        return u"byline"_s;
    case ParagraphKind::Caption:
        return u"caption"_s;
    case ParagraphKind::Subhead:
        return u"subhead"_s;
    case ParagraphKind::Body:
        return u"body"_s;
    case ParagraphKind::Furniture:
        return u"furniture"_s;
    }
    return {};
}

QString term(StatedName::Type type)
{
    switch (type) {
    case StatedName::Type::Person:
        return u"person"_s;
    case StatedName::Type::Country:
        return u"country"_s;
    case StatedName::Type::Organisation:
        return u"organisation"_s;
    case StatedName::Type::Place:
        return u"place"_s;
    }
    return {};
}

QString term(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return u"person"_s;
    case EntityType::Country:
        return u"country"_s;
    case EntityType::Organisation:
        return u"organisation"_s;
    }
    return {};
}

QString term(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return u"name"_s;
    case MentionKind::Alias:
        return u"alias"_s;
    case MentionKind::Acronym:
        return u"acronym"_s;
    case MentionKind::Demonym:
        return u"demonym"_s;
    case MentionKind::Epithet:
        return u"epithet"_s;
    case MentionKind::Role:
        return u"role"_s;
    case MentionKind::Pronoun:
        return u"pronoun"_s;
    }
    return {};
}

QString term(MarkedBy by)
{
    switch (by) {
    case MarkedBy::List:
        return u"list"_s;
    case MarkedBy::Model:
        return u"model"_s;
    case MarkedBy::Rule:
        return u"rule"_s;
    case MarkedBy::DocumentVote:
        return u"document vote"_s;
    }
    return {};
}

QString term(CountrySense sense)
{
    switch (sense) {
    case CountrySense::None:
        return {};
    case CountrySense::Place:
        return u"place"_s;
    case CountrySense::Government:
        return u"government"_s;
    }
    return {};
}

QString term(Gender gender)
{
    switch (gender) {
    case Gender::Unknown:
        return {};
    case Gender::Female:
        return u"female"_s;
    case Gender::Male:
        return u"male"_s;
    }
    return {};
}

QString term(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return u"direct"_s;
    case QuoteKind::Mixed:
        return u"mixed"_s;
    case QuoteKind::Indirect:
        return u"indirect"_s;
    }
    return {};
}

QString term(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Person:
        return u"person"_s;
    case SpeakerKind::Organisation:
        return u"organisation"_s;
    case SpeakerKind::Unnamed:
        return u"unnamed"_s;
    case SpeakerKind::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString term(CueClass cue)
{
    switch (cue) {
    case CueClass::None:
        return {};
    case CueClass::Say:
        return u"say"_s;
    case CueClass::Ask:
        return u"ask"_s;
    case CueClass::Opine:
        return u"opine"_s;
    case CueClass::Promise:
        return u"promise"_s;
    case CueClass::Demand:
        return u"demand"_s;
    case CueClass::Praise:
        return u"praise"_s;
    case CueClass::Criticise:
        return u"criticise"_s;
    case CueClass::Deny:
        return u"deny"_s;
    case CueClass::Warn:
        return u"warn"_s;
    case CueClass::Threaten:
        return u"threaten"_s;
    case CueClass::Manner:
        return u"manner"_s;
    }
    return {};
}

QString term(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Held:
        return u"held"_s;
    case MeetingStatus::Planned:
        return u"planned"_s;
    case MeetingStatus::Sought:
        return u"sought"_s;
    case MeetingStatus::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString term(MeetingMode mode)
{
    switch (mode) {
    case MeetingMode::Unknown:
        return u"unknown"_s;
    case MeetingMode::InPerson:
        return u"in person"_s;
    case MeetingMode::Phone:
        return u"phone"_s;
    case MeetingMode::Video:
        return u"video"_s;
    }
    return {};
}

QString term(MeetingFormat format)
{
    switch (format) {
    case MeetingFormat::Bilateral:
        return u"bilateral"_s;
    case MeetingFormat::Multilateral:
        return u"multilateral"_s;
    }
    return {};
}

QString term(Slot slot)
{
    switch (slot) {
    case Slot::Assertion:
        return u"assertion"_s;
    case Slot::Participants:
        return u"participants"_s;
    case Slot::Countries:
        return u"countries"_s;
    case Slot::Place:
        return u"place"_s;
    case Slot::Date:
        return u"date"_s;
    case Slot::Status:
        return u"status"_s;
    case Slot::Mode:
        return u"mode"_s;
    }
    return {};
}

} // namespace readout
