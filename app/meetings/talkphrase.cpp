// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/talkphrase.h"

using namespace Qt::StringLiterals;

namespace readout {

/// `the United States calls on A to ...`, `calls from A to ...`: no telephone rings.
bool TalkPhraseReader::isAppeal(int token) const
{
    if (!m_scene.is(token, "calls"_L1) || token + 1 >= m_sentence.end || token == m_sentence.first)
        return false;
    const bool verb = m_scene.nameAt(token - 1)
        && (m_scene.is(token + 1, "on"_L1) || m_scene.is(token + 1, "upon"_L1) || m_scene.is(token + 1, "for"_L1));
    const bool received = m_scene.has(token - 1, MeetingClass::Phone) || m_scene.has(token - 1, MeetingClass::LightVerb)
        || m_scene.is(token - 1, "received"_L1) || m_scene.is(token - 1, "exchanged"_L1);
    return verb || (m_scene.is(token + 1, "from"_L1) && !received);
}

bool TalkPhraseReader::isTalkNoun(int token) const
{
    if (!m_scene.has(token, MeetingClass::TalkNoun) || m_scene.isDate(token))
        return false;
    const NamedTokens *name = m_scene.nameAt(token);
    if (name
        && (name->kind == NameKind::Person || (name->kind == NameKind::Body && m_scene.is(token, "commission"_L1))))
        return false; // `the Mekong River Commission`
    if (token > m_sentence.first && !name) {
        const int before = token - 1;
        const bool verb = m_scene.is(before, "to"_L1) || m_scene.is(before, "will"_L1) || m_scene.is(before, "not"_L1)
            || m_scene.has(before, MeetingClass::Pronoun);
        if (verb && !m_scene.isCapital(token)
            && (m_scene.has(token, MeetingClass::WeakNoun) || m_scene.is(token, "interview"_L1)))
            return false;
    }
    const bool bare = token == m_sentence.first || !m_scene.document().word(token - 1).front().isLetter()
        || m_scene.has(token - 1, MeetingClass::Adverb);
    if (bare && (m_scene.is(token, "call"_L1) || m_scene.is(token, "calls"_L1)) && token + 1 < m_sentence.end
        && (m_scene.is(token + 1, "for"_L1) || m_scene.is(token + 1, "on"_L1)))
        return false;
    if (isAppeal(token))
        return false;
    if (token > m_sentence.first + 1 && m_scene.is(token - 1, "of"_L1)
        && (m_scene.is(token - 2, "topics"_L1) || m_scene.is(token - 2, "topic"_L1)
            || m_scene.is(token - 2, "subject"_L1)))
        return false; // `a topic of conversation`
    // `bilateral relations` are no meeting.
    const bool adjective = m_scene.document().word(token).endsWith("lateral"_L1) || m_scene.is(token, "ministerial"_L1);
    if (adjective && token + 1 < m_sentence.end && !m_scene.has(token + 1, MeetingClass::TalkNoun)) {
        const QStringView next = m_scene.document().word(token + 1);
        return !next.front().isLetter() || m_scene.has(token + 1, MeetingClass::Preposition)
            || m_scene.has(token + 1, MeetingClass::Auxiliary) || m_scene.is(token + 1, "and"_L1);
    }
    return true;
}

/// `the United States supports dialogue`: a verb follows the name.
bool TalkPhraseReader::actsBefore(const NamedTokens &name) const
{
    const QStringView next = name.end < m_sentence.end ? m_scene.document().word(name.end) : QStringView();
    return name.kind == NameKind::State && !next.isEmpty() && next.front().isLower()
        && (next.endsWith(u's') || next.endsWith(u"ed")) && !m_scene.has(name.end, MeetingClass::TalkNoun)
        && !m_scene.has(name.end, MeetingClass::Officials);
}

TalkPhrase TalkPhraseReader::around(int token) const
{
    TalkPhrase phrase{.first = token, .noun = token, .end = token + 1};
    const NamedTokens *event = m_scene.nameAt(token);
    if (event && (event->kind == NameKind::Organisation || event->kind == NameKind::Body)) {
        phrase.first = event->first;
        phrase.end = event->end;
    }
    while (
        phrase.end < m_sentence.end && m_scene.has(phrase.end, MeetingClass::TalkNoun) && !m_scene.nameAt(phrase.end))
        phrase.noun = phrase.end++; // `trilateral meeting`, `Cooperation Council meeting`
    for (int i = phrase.first - 1; i >= std::max(m_sentence.first, token - 14); --i) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (m_scene.isDate(i) && m_scene.isCapital(phrase.first))
            continue; // `the June 29-30 NATO Summit`
        if (m_scene.isPossessive(i)) {
            phrase.possessor = m_chains.endingAt(i);
            if (phrase.possessor)
                phrase.definite = true;
            break;
        }
        if (m_scene.has(i, MeetingClass::Possessive)) {
            phrase.possessive = phrase.definite = true;
            phrase.first = i;
            break;
        }
        if (m_scene.has(i, MeetingClass::Determiner)) {
            phrase.definite = !m_scene.is(i, "a"_L1) && !m_scene.is(i, "an"_L1);
            phrase.first = i;
            break;
        }
        const bool power = name && name->kind != NameKind::Person && !actsBefore(*name);
        const bool pair = (m_scene.is(i, "and"_L1) || m_scene.is(i, "–"_L1) || m_scene.is(i, "-"_L1))
            && i > m_sentence.first && m_scene.powerAt(i - 1) && m_scene.nameAt(i + 1);
        const bool word = !name && m_scene.document().word(i).front().isLetterOrNumber()
            && !m_scene.has(i, MeetingClass::Preposition) && !m_scene.has(i, MeetingClass::LightVerb)
            && !m_scene.has(i, MeetingClass::Auxiliary) && !m_scene.has(i, MeetingClass::Clause)
            && !m_scene.is(i, "and"_L1) && !m_scene.has(i, MeetingClass::Pronoun) && !m_scene.isDate(i);
        const bool of = m_scene.is(i, "of"_L1) && i > m_sentence.first
            && (m_scene.has(i - 1, MeetingClass::TalkNoun) || m_scene.is(i - 1, "round"_L1)
                || m_scene.is(i - 1, "series"_L1) || m_scene.is(i - 1, "rounds"_L1) || m_scene.is(i - 1, "days"_L1)
                || m_scene.is(i - 1, "day"_L1) || m_scene.is(i - 1, "hours"_L1) || m_scene.is(i - 1, "weeks"_L1));
        if (!power && !pair && !word && !of)
            break;
        phrase.first = power ? std::min(i, name->first) : i;
        i = phrase.first;
    }
    return phrase;
}

} // namespace readout
