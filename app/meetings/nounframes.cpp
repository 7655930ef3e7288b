// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/nounframes.h"

#include "knowledge/gazetteer.h"
#include "knowledge/lexicon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

/// Powers named in the phrase itself: two of them meet, one body is the forum.
void NounReader::readCompound(const TalkPhrase &phrase, Candidate &candidate) const
{
    const auto take = [&candidate](const QString &code, const QString &body) {
        if (!code.isEmpty() && !candidate.states.contains(code))
            candidate.states.append(code);
        if (!body.isEmpty() && !candidate.bodies.contains(body))
            candidate.bodies.append(body);
    };
    for (int i = phrase.first; i < phrase.end; ++i) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (!name)
            continue;
        for (const NamedTokens &power : m_scene.powersAt(i)) {
            if (power.kind != NameKind::Person && power.kind != NameKind::Organisation)
                take(power.code, power.body);
        }
        if (name->kind == NameKind::Organisation) {
            for (int k = name->first; k < name->end; ++k) {
                for (const QStringView part : m_scene.document().word(k).split(u'-')) {
                    QString code = Gazetteer::shared().codeOfAdjective(part);
                    if (code.isEmpty())
                        code = Gazetteer::shared().codeOfName(part);
                    take(code, KnownParties::shared().bodyOf(part));
                }
            }
        }
        i = name->end - 1;
    }
    const bool within = m_scene.document().word(std::max(phrase.first, phrase.noun - 1)).startsWith(u"intra-"_s);
    if (candidate.states.size() + candidate.bodies.size() < 2 && candidate.bodies.isEmpty() && !within)
        candidate.states.clear(); // `the Japanese summit` says no party
}

/// `an opportunity to strengthen relations between A and B` says nothing of who visited whom.
bool NounReader::belongsElsewhere(int between, const TalkPhrase &phrase) const
{
    const int before = between - 1;
    return before >= phrase.end && m_scene.document().word(before).front().isLower() && !m_scene.isDate(before)
        && !m_scene.has(before, MeetingClass::LightVerb) && !m_scene.has(before, MeetingClass::Adverb)
        && !m_scene.has(before, MeetingClass::Auxiliary) && !m_scene.has(before, MeetingClass::TalkNoun)
        && !m_scene.has(before, MeetingClass::Venue) && !m_scene.has(before, MeetingClass::Light);
}

bool NounReader::isMarker(int token, const TalkPhrase &phrase) const
{
    if (m_scene.is(token, "between"_L1) && belongsElsewhere(token, phrase))
        return false;
    if (m_scene.is(token, "with"_L1) || m_scene.is(token, "between"_L1) || m_scene.is(token, "among"_L1)
        || m_scene.is(token, "involving"_L1) || m_scene.is(token, "gathering"_L1) || m_scene.is(token, "alongside"_L1))
        return true;
    if (m_scene.is(token, "by"_L1)) // `hosted by`, `a visit by`, not `brokered by`
        return m_scene.has(token - 1, MeetingClass::LightVerb) || token == phrase.end;
    if (m_scene.is(token, "for"_L1)) // `a dinner for the visiting minister`
        return m_scene.has(phrase.noun, MeetingClass::WeakNoun) && m_scene.has(phrase.noun, MeetingClass::InPerson);
    const bool call = m_scene.is(phrase.noun, "call"_L1) || m_scene.is(phrase.noun, "calls"_L1)
        || m_scene.is(phrase.noun, "visit"_L1) || m_scene.is(phrase.noun, "visits"_L1)
        || m_scene.has(phrase.noun, MeetingClass::Credentials);
    if (call && (m_scene.is(token, "from"_L1) || m_scene.is(token, "to"_L1) || m_scene.is(token, "on"_L1)))
        return true;
    if (m_scene.is(token, "of"_L1) && !m_scene.has(token - 1, MeetingClass::Behest)) {
        int first = token + 1;
        while (first < std::min(m_sentence.end, token + 3) && !m_chains.startingAt(first)
            && (m_scene.has(first, MeetingClass::Determiner) || m_scene.document().word(first).contains(u'-')))
            ++first; // `of the six-nation Gulf Cooperation Council`
        const Item *item = m_chains.startingAt(first);
        return item
            && (item->kind == Item::Kind::Role || item->kind == Item::Kind::Body || item->kind == Item::Kind::Person
                || (item->kind == Item::Kind::State
                    && (item->plural || m_chains.right(first, 6, true).items.size() > 1))
                || m_scene.has(phrase.noun, MeetingClass::Credentials));
    }
    return false;
}

int NounReader::argumentAfter(int marker, Candidate &candidate) const
{
    int from = marker + 1;
    // `with participation from`, `with the participation of`
    for (int i = from; i < std::min(m_sentence.end, from + 4); ++i) {
        if (m_scene.is(i, "participation"_L1) || m_scene.is(i, "attendance"_L1) || m_scene.is(i, "presence"_L1)) {
            from = i + 2;
            break;
        }
    }
    const bool margins = m_scene.is(marker - 1, "sidelines"_L1) || m_scene.is(marker - 1, "margins"_L1); // a forum
    const bool all = m_scene.is(marker, "between"_L1) || m_scene.is(marker, "among"_L1)
        || (m_scene.is(marker, "of"_L1) && !margins);
    const Chain chain = m_chains.right(from, 6, all);
    if (chain.items.isEmpty()
        || (chain.items.first()->place && !m_scene.is(marker, "between"_L1) && m_scene.is(marker, "to"_L1)))
        return marker + 1;
    if (m_scene.is(marker, "on"_L1) && chain.items.first()->kind == Item::Kind::State)
        return marker + 1;
    const Item &first = *chain.items.first();
    const bool own = m_scene.has(first.head, MeetingClass::Group) && first.states.isEmpty() && first.bodies.isEmpty()
        && !m_scene.is(first.head, "sides"_L1); // `takes part with a delegation led by A`
    candidate.hosted |= m_scene.is(marker, "by"_L1);
    QList<const Item *> &side = m_scene.is(marker, "by"_L1) || own ? candidate.near : candidate.far;
    side.append(chain.items);
    candidate.argumentsEnd = chain.end;
    candidate.complete |= all;
    candidate.between |= all && !m_scene.is(marker, "of"_L1);
    return chain.end;
}

/// `talks that will be held by P`, `a summit, which was hosted by P`: the `by`; the token itself when there is none.
int NounReader::agentAfter(int token) const
{
    if (!m_scene.is(token, "that"_L1) && !m_scene.is(token, "which"_L1))
        return token;
    int i = token + 1;
    while (i < m_sentence.end && (m_scene.has(i, MeetingClass::Auxiliary) || m_scene.has(i, MeetingClass::Adverb)))
        ++i;
    return i > token + 1 && i + 1 < m_sentence.end && m_scene.has(i, MeetingClass::LightVerb)
            && m_scene.is(i + 1, "by"_L1)
        ? i + 1
        : token;
}

/// `meetings with A and, in the coming days, with B`: the second `with`; the token itself when there is none.
int NounReader::nextCompany(int token, const Candidate &candidate) const
{
    if (candidate.far.isEmpty() || !(m_scene.is(token, "and"_L1) || m_scene.is(token, ","_L1)))
        return token;
    for (int i = token + 1; i < std::min(m_sentence.end, token + 8); ++i) {
        const bool of = m_scene.is(i, "of"_L1) && m_scene.is(i - 1, "and"_L1); // `the credentials of A and of B`
        if ((m_scene.is(i, "with"_L1) || of) && i + 1 < m_sentence.end
            && (m_chains.startingAt(i + 1) || m_scene.has(i + 1, MeetingClass::Determiner)))
            return i;
        const bool passable = m_scene.isDate(i) || m_scene.is(i, "and"_L1) || m_scene.is(i, ","_L1)
            || m_scene.has(i, MeetingClass::Adverb) || m_scene.is(i, "in"_L1) || m_scene.is(i, "on"_L1)
            || m_scene.has(i, MeetingClass::Determiner) || m_scene.has(i, MeetingClass::Light);
        if (!passable)
            break;
    }
    return token;
}

/// `, co-chaired by`
bool NounReader::ledBehind(int comma) const
{
    return comma + 2 < m_sentence.end && m_scene.is(comma, ","_L1) && m_scene.is(comma + 2, "by"_L1)
        && m_scene.has(comma + 1, MeetingClass::LightVerb);
}

/// `called on A at the house of B`: whom a side has been seated with, an `of` names nobody more.
bool NounReader::isPart(int token, const Candidate &candidate) const
{
    if (!m_scene.is(token, "of"_L1) || candidate.far.isEmpty())
        return false;
    const Item &last = *candidate.far.last();
    const bool margins = m_scene.is(token - 1, "sidelines"_L1) || m_scene.is(token - 1, "margins"_L1);
    return !margins && (last.kind == Item::Kind::Person || !last.states.isEmpty() || !last.bodies.isEmpty());
}

/// `paid a call on A and laid a wreath`: the subject goes on with another verb.
bool NounReader::goesOn(int token) const
{
    const int next = token + 1;
    return m_scene.is(token, "and"_L1) && next < m_sentence.end && !m_scene.isCapital(next) && !m_scene.nameAt(next)
        && (m_scene.document().word(next).endsWith("ed"_L1)
            || Lexicon::shared().is(m_scene.document().word(next), LexicalClass::Past));
}

void NounReader::readArguments(const TalkPhrase &phrase, Candidate &candidate) const
{
    if (m_scene.is(phrase.noun, "meeting"_L1) && !phrase.definite && phrase.first == phrase.noun) {
        const Chain object = m_chains.right(phrase.end, 1); // `after meeting B`
        if (!object.items.isEmpty() && object.items.first()->kind == Item::Kind::Person) {
            candidate.far = object.items;
            candidate.argumentsEnd = object.end;
        }
    }
    int topic = 0;
    for (int i = std::max(phrase.end, candidate.argumentsEnd); i < std::min(m_sentence.end, phrase.end + 40);) {
        if (!candidate.far.isEmpty() && goesOn(i))
            return;
        if (!isPart(i, candidate) && isMarker(i, phrase)) {
            const int next = argumentAfter(i, candidate);
            topic = next > i + 1 ? 0 : topic;
            i = next;
            continue;
        }
        if (const int by = agentAfter(i); by > i) {
            i = by;
            continue;
        }
        if (const int with = nextCompany(i, candidate); with > i) {
            i = with;
            continue;
        }
        if (m_scene.is(i, ";"_L1) || m_scene.is(i, "that"_L1) || m_scene.is(i, "which"_L1)
            || m_scene.has(i, MeetingClass::Reporting)
            || (m_scene.has(i, MeetingClass::Auxiliary) && !candidate.far.isEmpty()))
            return;
        if (const Item *item = m_chains.startingAt(i);
            item && !item->place && !item->adjective && item->kind != Item::Kind::State) {
            // A new subject ends the phrase, but `of the leaders` or a venue's name do not.
            if (!item->oblique)
                return;
        }
        if (!candidate.far.isEmpty() && (m_scene.is(i, ","_L1) || m_scene.has(i, MeetingClass::TalkNoun))
            && !ledBehind(i))
            return;
        if (!m_scene.isDate(i) && ++topic > 10)
            return;
        ++i;
    }
}

int NounReader::read(int token, QList<Candidate> &candidates) const
{
    if (!m_phrases.isTalkNoun(token))
        return token + 1;
    const TalkPhrase phrase = m_phrases.around(token);
    Candidate candidate{.sentence = m_number,
        .first = phrase.first,
        .end = phrase.end,
        .argumentsEnd = phrase.end,
        .noun = true,
        .definite = phrase.definite};
    readCompound(phrase, candidate);
    readArguments(phrase, candidate);
    if (candidate.far.isEmpty())
        readRelative(phrase, candidate);
    if (!candidate.far.isEmpty() && m_scene.is(candidate.far.first()->head, "cabinet"_L1))
        return phrase.end; // within one state
    for (int i = phrase.first; i < std::min(phrase.end + 1, m_sentence.end); ++i) {
        if (m_scene.has(i, MeetingClass::Phone) && !m_scene.is(token, "conversation"_L1))
            candidate.mode = MeetingMode::Phone;
        if (m_scene.has(i, MeetingClass::Video))
            candidate.mode = MeetingMode::Video;
    }
    if (m_scene.is(token, "call"_L1) && m_scene.is(std::min(token + 1, m_sentence.end - 1), "on"_L1))
        candidate.mode = MeetingMode::InPerson; // a courtesy call
    const int head = governor(phrase);
    if (candidate.far.isEmpty() && head >= 0 && m_scene.has(head, MeetingClass::Reviewed))
        return phrase.end; // `discussed the summit in June`
    readNear(phrase, candidate);
    candidate.promoted = head >= 0 && m_scene.has(head, MeetingClass::Promote);
    for (int i = phrase.first; i < phrase.noun; ++i)
        candidate.promoted |= m_scene.has(i, MeetingClass::Promote);
    const bool means = head >= 0 && (m_scene.is(head, "through"_L1) || m_scene.is(head, "via"_L1));
    if (means && candidate.far.isEmpty() && candidate.mode != MeetingMode::Video)
        return phrase.end; // `cooperate through the A-B Dialogue`
    const bool led = std::ranges::any_of(candidate.near,
        [](const Item *item) { return item->kind == Item::Kind::Person || item->kind == Item::Kind::Role; });
    if (candidate.states.size() == 1 && candidate.bodies.isEmpty() && !led)
        candidate.states.clear(); // `intra-Syrian talks`, by whoever held them
    const auto isPower
        = [](const Item *item) { return item->kind == Item::Kind::State || item->kind == Item::Kind::Body; };
    if (phrase.possessive && candidate.far.isEmpty() && !candidate.mutual
        && std::ranges::all_of(candidate.near, isPower))
        candidate.near.clear(); // `China will be part of our discussions`
    readUnsaid(phrase, candidate);
    candidate.event = m_scene.has(phrase.noun, MeetingClass::EventNoun);
    const bool several = std::ranges::any_of(
        candidate.near, [](const Item *item) { return item->states.size() + item->bodies.size() > 1; });
    const bool parties = !candidate.far.isEmpty() || candidate.states.size() + candidate.bodies.size() > 0
        || candidate.near.size() > 1 || several;
    const bool shared = candidate.mutual && (candidate.near.size() > 1 || several); // `A and B held a call`
    if (m_scene.has(phrase.noun, MeetingClass::WeakNoun) && candidate.far.isEmpty() && !shared
        && candidate.states.size() + candidate.bodies.size() < 2)
        return phrase.end;
    candidate.support = !parties && !candidate.again;
    candidates.append(candidate);
    return phrase.end;
}

} // namespace readout
