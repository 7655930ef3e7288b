// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands on the near side of a noun of talks: the subject, the possessor, whoever speaks of them or hosts them.
#include "meetings/nounframes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

/// The word that governs the phrase: a verb, a preposition, or -1.
int NounReader::governor(const TalkPhrase &phrase) const
{
    int i = phrase.first - 1;
    while (i >= m_sentence.first && (m_scene.has(i, MeetingClass::Adverb) || m_scene.isDate(i)))
        --i;
    return i >= m_sentence.first ? i : -1;
}

/// `will travel to Madrid for`, `join A for`
bool NounReader::isTravelled(int preposition) const
{
    for (int i = preposition - 1; i >= std::max(m_sentence.first, preposition - 14); --i) {
        if (!m_scene.nameAt(i)
            && (m_scene.has(i, MeetingClass::Visit) || m_scene.has(i, MeetingClass::Attend)
                || m_scene.has(i, MeetingClass::Frame)))
            return true;
    }
    return false;
}

/// `commitments made`, `the accord reached`: a participle that belongs to the noun before it, not to the subject.
bool NounReader::isOutcome(int participle) const
{
    const int noun = participle - 1;
    return noun > m_sentence.first && m_scene.has(participle, MeetingClass::Outcome)
        && !(m_scene.nameAt(noun) && m_scene.nameAt(noun)->kind == NameKind::Person)
        && !m_scene.has(noun, MeetingClass::Auxiliary) && !m_scene.has(noun, MeetingClass::Adverb)
        && !m_scene.has(noun, MeetingClass::Pronoun) && !m_scene.has(noun, MeetingClass::Clause)
        && !m_scene.has(noun, MeetingClass::Officials) && !m_scene.has(noun, MeetingClass::Office);
}

void NounReader::readNear(const TalkPhrase &phrase, Candidate &candidate) const
{
    if (phrase.possessor) {
        candidate.near.append(phrase.possessor);
        return;
    }
    const int head = governor(phrase);
    if (head < 0)
        return;
    const bool verb = m_scene.has(head, MeetingClass::LightVerb) || m_scene.is(head, "received"_L1)
        || m_scene.is(head, "receives"_L1) || m_scene.has(head, MeetingClass::Auxiliary);
    if (verb && !m_scene.has(head, MeetingClass::Preposition)) {
        const Chain left = m_chains.left(head);
        candidate.near += left.items.isEmpty() ? m_chains.subject(head).items : left.items;
        candidate.mutual = true;
        return;
    }
    candidate.mutual |= m_scene.is(head, "over"_L1); // `over lunch, A and B agreed`
    if (candidate.far.isEmpty() && m_scene.has(head, MeetingClass::Preposition))
        readTold(phrase, candidate);
    if (candidate.far.isEmpty()
        && (m_scene.is(head, "on"_L1) || m_scene.is(head, "about"_L1) || m_scene.is(head, "from"_L1)))
        return; // a summit that is spoken of
    const bool apart = m_scene.is(head, "for"_L1) || m_scene.is(head, "of"_L1) || m_scene.is(head, "to"_L1);
    if (candidate.far.isEmpty() && isOutcome(head - 1))
        return; // `commitments made during the summit`
    if (candidate.far.isEmpty() && apart && !isTravelled(head))
        return; // `plans for the summit`, `on the eve of the summit`
    if (m_scene.has(head, MeetingClass::Preposition) || phrase.possessive || m_scene.is(head, "after"_L1)
        || m_scene.is(head, "before"_L1) || m_scene.is(head, "following"_L1) || m_scene.is(head, "of"_L1))
        candidate.near += m_chains.subject(phrase.first).items;
    else if (!candidate.far.isEmpty() || candidate.states.size() + candidate.bodies.size() > 1)
        candidate.near += m_chains.subject(head + 1).items; // who only speaks of a summit does not attend it
}

/// `A briefed B during a meeting`: whom a verb of telling has for its object is the other side.
void NounReader::readTold(const TalkPhrase &phrase, Candidate &candidate) const
{
    for (int i = phrase.first - 1; i > m_sentence.first; --i) {
        if (!m_scene.has(i, MeetingClass::Told))
            continue;
        const Chain object = m_chains.right(i + 1, 2);
        if (!object.items.isEmpty() && object.items.first()->kind != Item::Kind::State && object.end <= phrase.first)
            candidate.far += object.items;
        return;
    }
}

/// `A said`, `A, the minister, said`, `said A`
bool NounReader::speaks(const Item &item) const
{
    const int behind = item.end + (item.end < m_sentence.end && m_scene.is(item.end, ","_L1)),
              before
        = item.first - 1 - (item.first > m_sentence.first && m_scene.has(item.first - 1, MeetingClass::Determiner));
    return (behind < m_sentence.end && m_scene.has(behind, MeetingClass::Reporting))
        || (before > m_sentence.first && (m_scene.is(before, "said"_L1) || m_scene.is(before, "says"_L1)));
}

/// `the dialogue that A and B had opened`
void NounReader::readRelative(const TalkPhrase &phrase, Candidate &candidate) const
{
    if (phrase.end + 1 >= m_sentence.end || !(m_scene.is(phrase.end, "that"_L1) || m_scene.is(phrase.end, "which"_L1)))
        return;
    const Chain chain = m_chains.right(phrase.end + 1, 3, true);
    int verb = chain.end;
    while (verb < m_sentence.end && m_scene.has(verb, MeetingClass::Auxiliary)
        && !m_scene.has(verb, MeetingClass::LightVerb))
        ++verb;
    while (verb + 1 < m_sentence.end && m_scene.has(verb + 1, MeetingClass::LightVerb)
        && m_scene.has(verb, MeetingClass::Auxiliary))
        ++verb;
    if (chain.items.size() < 2 || verb >= m_sentence.end || !m_scene.has(verb, MeetingClass::LightVerb)
        || m_scene.has(verb, MeetingClass::Preposition))
        return;
    candidate.far = chain.items;
    candidate.argumentsEnd = verb + 1;
    candidate.complete = true;
}

/// What the sentence leaves to its neighbours: the parties of `the next round`, and who held talks with B, which may be
/// the one who speaks of them.
void NounReader::readUnsaid(const TalkPhrase &phrase, Candidate &candidate) const
{
    for (int i = phrase.first; i < phrase.end; ++i)
        candidate.series |= m_scene.is(i, "rounds"_L1) && !candidate.mutual;
    for (int i = phrase.first; i < phrase.noun; ++i)
        candidate.again |= m_scene.has(i, MeetingClass::Again);
    candidate.again &= candidate.far.isEmpty() && candidate.states.isEmpty() && candidate.bodies.isEmpty();
    if (!candidate.near.isEmpty() || candidate.far.isEmpty() || candidate.complete)
        return;
    for (int i = phrase.end; i < std::min(m_sentence.end, phrase.end + 4); ++i)
        candidate.passive |= i + 1 < m_sentence.end && m_scene.has(i, MeetingClass::Auxiliary)
            && m_scene.has(i + 1, MeetingClass::LightVerb);
    const auto source = std::ranges::find_if(m_items, [&](const Item &item) {
        return item.first >= candidate.argumentsEnd && item.kind != Item::Kind::Pronoun && !item.place && speaks(item);
    });
    if (source != m_items.end())
        candidate.near.append(&*source);
}

} // namespace readout
