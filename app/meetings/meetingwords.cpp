// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingwords.h"

#include "article/wordlist.h"
#include "knowledge/bodies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QHash<QString, MeetingClass> &classNames()
{
    static const QHash<QString, MeetingClass> names{{u"office"_s, MeetingClass::Office},
        {u"officials"_s, MeetingClass::Officials}, {u"group"_s, MeetingClass::Group}, {u"title"_s, MeetingClass::Title},
        {u"determiner"_s, MeetingClass::Determiner}, {u"possessive"_s, MeetingClass::Possessive},
        {u"pronoun"_s, MeetingClass::Pronoun}, {u"light"_s, MeetingClass::Light}, {u"adverb"_s, MeetingClass::Adverb},
        {u"auxiliary"_s, MeetingClass::Auxiliary}, {u"clause"_s, MeetingClass::Clause},
        {u"preposition"_s, MeetingClass::Preposition}, {u"placing"_s, MeetingClass::Placing},
        {u"reporting"_s, MeetingClass::Reporting}, {u"negation"_s, MeetingClass::Negation},
        {u"cancelled"_s, MeetingClass::Cancelled}, {u"sought"_s, MeetingClass::Sought},
        {u"planned"_s, MeetingClass::Planned}, {u"planned-strict"_s, MeetingClass::Scheduled},
        {u"conditional"_s, MeetingClass::Conditional}, {u"phone"_s, MeetingClass::Phone},
        {u"video"_s, MeetingClass::Video}, {u"person-to-person"_s, MeetingClass::InPerson},
        {u"sport"_s, MeetingClass::Sport}, {u"tail"_s, MeetingClass::Tail}, {u"talknoun"_s, MeetingClass::TalkNoun},
        {u"eventnoun"_s, MeetingClass::EventNoun}, {u"weaknoun"_s, MeetingClass::WeakNoun},
        {u"lightverb"_s, MeetingClass::LightVerb}, {u"attend"_s, MeetingClass::Attend}, {u"sign"_s, MeetingClass::Sign},
        {u"pact"_s, MeetingClass::Pact}, {u"weakverb"_s, MeetingClass::WeakVerb}, {u"anaphor"_s, MeetingClass::Anaphor},
        {u"visit"_s, MeetingClass::Visit}, {u"trip"_s, MeetingClass::Trip}, {u"told"_s, MeetingClass::Told},
        {u"willing"_s, MeetingClass::Willing}, {u"wishing"_s, MeetingClass::Wishing}, {u"venue"_s, MeetingClass::Venue},
        {u"placenoun"_s, MeetingClass::PlaceNoun}, {u"destined"_s, MeetingClass::Destined},
        {u"region"_s, MeetingClass::Region}, {u"host"_s, MeetingClass::Host}, {u"speech"_s, MeetingClass::Speech},
        {u"reviewed"_s, MeetingClass::Reviewed}, {u"quantity"_s, MeetingClass::Quantity},
        {u"again"_s, MeetingClass::Again}, {u"comprise"_s, MeetingClass::Comprise},
        {u"members"_s, MeetingClass::Members}, {u"several"_s, MeetingClass::Several},
        {u"behest"_s, MeetingClass::Behest}, {u"credentials"_s, MeetingClass::Credentials},
        {u"stance"_s, MeetingClass::Stance}, {u"promote"_s, MeetingClass::Promote},
        {u"outcome"_s, MeetingClass::Outcome}, {u"high-office"_s, MeetingClass::HighOffice},
        {u"aide"_s, MeetingClass::Aide}};
    return names;
}

} // namespace

const MeetingWords &MeetingWords::shared()
{
    static const MeetingWords words;
    return words;
}

MeetingWords::MeetingWords()
{
    forEachClassedWord(u"meeting-words.tsv"_s, classNames(), [this](MeetingClass kind, QStringView word) {
        m_classes[word.toString()] |= quint64(kind);
        m_longest = std::max(m_longest, word.size());
    });
    for (const QString &line : knowledgeLines(u"meeting-verbs.tsv"_s)) {
        for (const QString &word : line.section(u'\t', 0, 0).split(u' ', Qt::SkipEmptyParts))
            m_classes[word] |= quint64(MeetingClass::Frame);
    }
}

quint64 MeetingWords::classesOf(QStringView word) const
{
    std::array<QChar, 32> folded;
    if (word.size() > m_longest || word.size() > qsizetype(folded.size()))
        return 0;
    for (qsizetype i = 0; i < word.size(); ++i)
        folded[i] = word[i] == u'’' ? u'\'' : word[i].toLower();
    return m_classes.value(QString::fromRawData(folded.data(), word.size()));
}

const KnownParties &KnownParties::shared()
{
    static const KnownParties parties;
    return parties;
}

KnownParties::KnownParties()
{
    for (const Body &body : bodies()) {
        for (qsizetype i = 0; i < body.forms.size() && !body.party.isEmpty(); ++i) {
            m_bodies.insert(body.forms[i].name, body.party);
            m_openers.insert(body.forms[i].name.section(u' ', 0, 0));
        }
    }
    for (const QString &line : knowledgeLines(u"leaders.tsv"_s)) {
        for (const QString &name : line.section(u'\t', 1).split(u';', Qt::SkipEmptyParts))
            m_leaders.insert(name, line.section(u'\t', 0, 0));
    }
    for (const QString &line : knowledgeLines(u"state-parts.tsv"_s)) {
        for (const QString &adjective : line.section(u'\t', 1).split(u';', Qt::SkipEmptyParts))
            m_parts.insert(adjective, line.section(u'\t', 0, 0));
    }
}

} // namespace readout
