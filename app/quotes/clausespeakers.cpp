// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks in a sentence that holds no quote, for the quotes beside it.
#include "quotes/sieves.h"

namespace readout {

Attribution SentenceSieves::speakerOfThat(const Clause &clause) const
{
    const Place place{-1, clause.end, clause.first, clause.end};
    const QStringView opening = m_frame.word(at(clause.first).first);
    // `So writes Kin Phea`
    const int verb = clause.first + 1;
    if (opening == u"So" && verb < clause.end && at(verb).kind == ChunkKind::Cue && at(verb).isFinite()) {
        const int subject = m_subjects.phraseAfter(verb + 1, clause.end);
        return m_subjects.isPlausible(subject) ? make(Sieve::VerbSpeaker, subject, verb, place) : Attribution();
    }
    const bool points = opening == u"That" || opening == u"This" || opening == u"Those" || opening == u"These";
    for (int i = clause.first + 1; points && i < clause.end && i < clause.first + 8; ++i) {
        if (at(i).kind != ChunkKind::Cue || !at(i).isFinite() || !at(i).cue->saying)
            continue;
        int what = i - 1;
        while (what > clause.first && !is(what, u"what"))
            --what;
        const int subject = m_subjects.subjectOf(i, what + 1);
        if (what > clause.first && m_subjects.isPlausible(subject))
            return make(Sieve::SpeakerVerb, subject, i, place);
    }
    return {};
}

/// `The following is attributable to Spokesperson Ned Price:`
int SentenceSieves::attributableTo(const Clause &clause) const
{
    for (int i = clause.first; i + 2 < clause.end; ++i) {
        const QStringView word = m_frame.word(at(i).end - 1);
        const bool attributes = word == u"attributable" || word == u"attributed";
        if (attributes && at(i + 1).kind == ChunkKind::Preposition && is(i + 1, u"to"))
            return m_subjects.phraseAfter(i + 2, clause.end);
    }
    return -1;
}

Attribution SentenceSieves::speakerOf(const Clause &clause) const
{
    const Place place{-1, clause.end, clause.first, clause.end};
    if (const int whom = attributableTo(clause); whom >= 0)
        return make(Sieve::Attributable, whom, -1, place);
    int verb = -1;
    for (int i = clause.end - 1; i >= clause.first; --i) {
        const Chunk &chunk = at(i);
        if (!chunk.isFinite() || chunk.passive || chunk.hypothetical)
            continue;
        const int subject = m_subjects.subjectOf(i, clause.first);
        if (!m_subjects.canSay(subject, chunk.cue))
            continue;
        if (chunk.kind == ChunkKind::Cue)
            return make(Sieve::SentenceBefore, subject, i, place);
        verb = i; // the leftmost verb is the main clause's
    }
    if (verb >= 0)
        return make(Sieve::SentenceBefore, m_subjects.subjectOf(verb, clause.first), -1, place);
    for (int i = clause.first; i < clause.end; ++i) {
        if (m_subjects.isPlausible(i) && !(i > clause.first && at(i - 1).kind == ChunkKind::Preposition))
            return make(Sieve::SentenceBefore, i, -1, place);
    }
    return {};
}

} // namespace readout
