// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/candidate.h"

#include "meetings/nounframes.h"
#include "meetings/verbframes.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool hasTrigger(const Scene &scene, const Sentence &sentence)
{
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (scene.has(i, MeetingClass::Frame) || scene.has(i, MeetingClass::Sign)
            || scene.has(i, MeetingClass::TalkNoun))
            return true;
    }
    return false;
}

/// `host the leaders of A and B for a summit of C`: one meeting.
bool isPurpose(const Scene &scene, const Candidate &noun, const Candidate &verb)
{
    int start = noun.first;
    for (const Item *item : noun.near) {
        if (item->end <= noun.first && item->end >= noun.first - 1)
            start = item->first; // `for the G7 leaders' summit`
    }
    return noun.event && !verb.noun && start >= verb.argumentsEnd && start - verb.argumentsEnd <= 10
        && scene.is(start - 1, "for"_L1)
        && std::ranges::all_of(noun.far, [](const Item *item) { return item->kind == Item::Kind::Body; });
}

void join(QList<Candidate> &candidates)
{
    const Candidate noun = candidates.takeLast();
    Candidate &verb = candidates.last();
    verb.bodies += noun.bodies;
    verb.far += noun.far;
    for (const Item *item : noun.near) {
        if (!verb.near.contains(item) && item->first >= verb.argumentsEnd)
            verb.far.append(item); // `the G7 leaders' summit`
    }
}

/// `A, the African Union's commissioner`
bool isApposition(const Item &person, const Item &role)
{
    return person.kind == Item::Kind::Person && role.kind == Item::Kind::Role && role.definite
        && role.first == person.end + 1;
}

/// `separate meetings with A and B` are two.
QList<Candidate> separated(const Scene &scene, const QList<Candidate> &candidates)
{
    QList<Candidate> all;
    for (const Candidate &candidate : candidates) {
        bool apart = false;
        for (int i = std::max(0, candidate.first - 2); i < candidate.end + 2; ++i)
            apart |= i < scene.document().tokens().size()
                && (scene.is(i, "separate"_L1) || scene.is(i, "separately"_L1) || scene.is(i, "back-to-back"_L1));
        if (!apart || candidate.far.size() < 2 || candidate.complete) {
            all.append(candidate);
            continue;
        }
        const Item *last = nullptr;
        for (const Item *item : candidate.far) {
            if (last && isApposition(*last, *item)) {
                all.last().far.append(item);
            } else {
                all.append(candidate);
                all.last().far = {item};
            }
            last = item;
        }
    }
    return all;
}

/// `Prior to this meeting, A met with B`: where the meeting that is another one begins; -1 where the sentence does not
/// open so.
int anotherFrom(const Scene &scene, const Sentence &sentence)
{
    constexpr int longestOpening = 8;
    const int first = sentence.first;
    const bool earlier = scene.is(first, "before"_L1) || scene.is(first, "prior"_L1) || scene.is(first, "ahead"_L1);
    bool meeting = false;
    for (int i = first + 1; earlier && i < std::min(sentence.end, first + longestOpening); ++i) {
        if (scene.is(i, ","_L1))
            return meeting ? i : -1;
        meeting |= scene.has(i, MeetingClass::TalkNoun);
    }
    return -1;
}

} // namespace

QList<Candidate> findCandidates(const Scene &scene, int sentence, const QList<Item> &items)
{
    const Sentence &tokens = scene.document().sentences()[sentence];
    QList<Candidate> candidates;
    if (!hasTrigger(scene, tokens))
        return candidates;
    const VerbReader verbs(scene, tokens, sentence, items);
    const NounReader nouns(scene, tokens, sentence, items);
    for (int i = tokens.first; i < tokens.end;) {
        verbs.read(i, candidates);
        const qsizetype before = candidates.size();
        i = nouns.read(i, candidates);
        if (candidates.size() > before && before > 0 && isPurpose(scene, candidates[before], candidates[before - 1]))
            join(candidates);
    }
    if (const int another = anotherFrom(scene, tokens); another >= 0) {
        candidates.removeIf([another](const Candidate &candidate) { return candidate.first < another; });
        for (Candidate &candidate : candidates)
            candidate.another = true;
    }
    return separated(scene, candidates);
}

} // namespace readout
