// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/candidate.h"

#include "meetings/nounframes.h"
#include "meetings/verbframes.h"

namespace readout {

QList<Candidate> findCandidates(const Scene &scene, int sentence, const QList<Item> &items)
{
    const Sentence &tokens = scene.document().sentences()[sentence];
    const VerbReader verbs(scene, tokens, sentence, items);
    const NounReader nouns(scene, tokens, sentence, items);
    QList<Candidate> candidates;
    for (int i = tokens.first; i < tokens.end;) {
        verbs.read(i, candidates);
        i = nouns.read(i, candidates);
    }
    return candidates;
}

} // namespace readout
