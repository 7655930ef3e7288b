// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString typeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Words::tr("Person");
    case EntityType::Country:
        return Words::tr("Country");
    case EntityType::Organisation:
        return Words::tr("Organisation");
    }
    Q_UNREACHABLE_RETURN({});
}

QString groupName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Words::tr("People");
    case EntityType::Country:
        return Words::tr("Countries");
    case EntityType::Organisation:
        return Words::tr("Organisations");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindName(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return Words::tr("name");
    case MentionKind::Alias:
        return Words::tr("another form of the name");
    case MentionKind::Acronym:
        return Words::tr("acronym");
    case MentionKind::Demonym:
        return Words::tr("demonym");
    case MentionKind::Epithet:
        return Words::tr("stands for it");
    case MentionKind::Role:
        return Words::tr("role, inferred");
    case MentionKind::Pronoun:
        return Words::tr("pronoun, inferred");
    }
    Q_UNREACHABLE_RETURN({});
}

QString markedByName(MarkedBy by)
{
    switch (by) {
    case MarkedBy::List:
        return Words::tr("found in a list");
    case MarkedBy::Model:
        return Words::tr("found by the model");
    case MarkedBy::Rule:
        return Words::tr("found by a rule");
    case MarkedBy::DocumentVote:
        return Words::tr("found by other mentions in the article");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindName(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct:
        return Words::tr("direct");
    case QuoteKind::Mixed:
        return Words::tr("partial");
    case QuoteKind::Indirect:
        return Words::tr("reported");
    }
    Q_UNREACHABLE_RETURN({});
}

QString className(CueClass cue)
{
    switch (cue) {
    case CueClass::None:
        return {};
    case CueClass::Say:
        return Words::tr("statement");
    case CueClass::Ask:
        return Words::tr("question");
    case CueClass::Opine:
        return Words::tr("opinion");
    case CueClass::Promise:
        return Words::tr("promise");
    case CueClass::Demand:
        return Words::tr("demand");
    case CueClass::Praise:
        return Words::tr("praise");
    case CueClass::Criticise:
        return Words::tr("criticism");
    case CueClass::Deny:
        return Words::tr("denial");
    case CueClass::Warn:
        return Words::tr("warning");
    case CueClass::Threaten:
        return Words::tr("threat");
    case CueClass::Manner:
        return Words::tr("manner of speaking");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusName(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Held:
        return Words::tr("held");
    case MeetingStatus::Planned:
        return Words::tr("planned");
    case MeetingStatus::Sought:
        return Words::tr("sought");
    case MeetingStatus::Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE_RETURN({});
}

QString modeName(MeetingMode mode)
{
    switch (mode) {
    case MeetingMode::Unknown:
        return {};
    case MeetingMode::InPerson:
        return Words::tr("in person");
    case MeetingMode::Phone:
        return Words::tr("by phone");
    case MeetingMode::Video:
        return Words::tr("by video");
    }
    Q_UNREACHABLE_RETURN({});
}

QString formatName(MeetingFormat format)
{
    return format == MeetingFormat::Bilateral ? Words::tr("bilateral") : Words::tr("multilateral");
}

QString withoutKeyMarks(QString words) { return words.replace(u'&', u"&&"_s); }

QString dateInWords(const QString &iso)
{
    const QLocale locale;
    if (const QDate day = QDate::fromString(iso, u"yyyy-MM-dd"_s); day.isValid())
        return locale.toString(day, u"d MMMM yyyy"_s);
    if (const QDate month = QDate::fromString(iso, u"yyyy-MM"_s); month.isValid())
        return locale.toString(month, u"MMMM yyyy"_s);
    return iso;
}

} // namespace readout
