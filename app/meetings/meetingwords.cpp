// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingwords.h"

#include "article/wordlist.h"
#include "knowledge/bodies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QHash<QString, WordClass> &classNames()
{
    static const QHash<QString, WordClass> names{{u"office"_s, WordClass::Office},
        {u"officials"_s, WordClass::Officials}, {u"group"_s, WordClass::Group}, {u"title"_s, WordClass::Title},
        {u"determiner"_s, WordClass::Determiner}, {u"possessive"_s, WordClass::Possessive},
        {u"pronoun"_s, WordClass::Pronoun}, {u"light"_s, WordClass::Light}, {u"adverb"_s, WordClass::Adverb},
        {u"auxiliary"_s, WordClass::Auxiliary}, {u"clause"_s, WordClass::Clause},
        {u"preposition"_s, WordClass::Preposition}, {u"placing"_s, WordClass::Placing},
        {u"reporting"_s, WordClass::Reporting}, {u"negation"_s, WordClass::Negation},
        {u"cancelled"_s, WordClass::Cancelled}, {u"sought"_s, WordClass::Sought}, {u"planned"_s, WordClass::Planned},
        {u"planned-strict"_s, WordClass::Scheduled}, {u"conditional"_s, WordClass::Conditional},
        {u"phone"_s, WordClass::Phone}, {u"video"_s, WordClass::Video}, {u"person-to-person"_s, WordClass::InPerson},
        {u"sport"_s, WordClass::Sport}, {u"tail"_s, WordClass::Tail}, {u"talknoun"_s, WordClass::TalkNoun},
        {u"eventnoun"_s, WordClass::EventNoun}, {u"weaknoun"_s, WordClass::WeakNoun},
        {u"lightverb"_s, WordClass::LightVerb}, {u"attend"_s, WordClass::Attend}, {u"sign"_s, WordClass::Sign},
        {u"pact"_s, WordClass::Pact}, {u"weakverb"_s, WordClass::WeakVerb}, {u"anaphor"_s, WordClass::Anaphor},
        {u"visit"_s, WordClass::Visit}, {u"trip"_s, WordClass::Trip}, {u"told"_s, WordClass::Told},
        {u"willing"_s, WordClass::Willing}, {u"wishing"_s, WordClass::Wishing}, {u"venue"_s, WordClass::Venue},
        {u"placenoun"_s, WordClass::PlaceNoun}, {u"destined"_s, WordClass::Destined}, {u"region"_s, WordClass::Region},
        {u"host"_s, WordClass::Host}, {u"speech"_s, WordClass::Speech}, {u"reviewed"_s, WordClass::Reviewed},
        {u"quantity"_s, WordClass::Quantity}, {u"again"_s, WordClass::Again}, {u"comprise"_s, WordClass::Comprise},
        {u"members"_s, WordClass::Members}, {u"stance"_s, WordClass::Stance}, {u"promote"_s, WordClass::Promote}};
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
    for (const QString &line : knowledgeLines(u"meeting-words.tsv"_s)) {
        const auto kind = classNames().constFind(line.section(u'\t', 0, 0));
        Q_ASSERT(kind != classNames().cend());
        for (const QString &word : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts)) {
            m_classes[word] |= quint64(*kind);
            m_longest = std::max(m_longest, word.size());
        }
    }
    for (const QString &line : knowledgeLines(u"meeting-verbs.tsv"_s)) {
        for (const QString &word : line.section(u'\t', 0, 0).split(u' ', Qt::SkipEmptyParts))
            m_classes[word] |= quint64(WordClass::Frame);
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
