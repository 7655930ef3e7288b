// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/candidate.h"

#include "meetings/nounframes.h"
#include "meetings/verbframes.h"

namespace readout {

namespace {

bool hasTrigger(const Scene &scene, const Sentence &sentence)
{
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (scene.has(i, WordClass::Frame) || scene.has(i, WordClass::Sign) || scene.has(i, WordClass::TalkNoun))
            return true;
    }
    return false;
}

} // namespace

QList<Candidate> findCandidates(const Scene &scene, int sentence, const QList<Item> &items)
{
    const Sentence &tokens = scene.document().sentences()[sentence];
    QList<Candidate> candidates;
    if (items.isEmpty() || !hasTrigger(scene, tokens))
        return candidates;
    const VerbReader verbs(scene, tokens, sentence, items);
    const NounReader nouns(scene, tokens, sentence, items);
    for (int i = tokens.first; i < tokens.end;) {
        verbs.read(i, candidates);
        i = nouns.read(i, candidates);
    }
    return candidates;
}

} // namespace readout
