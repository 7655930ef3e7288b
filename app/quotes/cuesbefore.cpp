// SPDX-License-Identifier: GPL-3.0-or-later
// The sieves for verbs of saying that stand before the quote in its sentence.
#include "quotes/sieves.h"

namespace readout {

namespace {

constexpr int Near = 3; ///< tokens that a cue at the quote may stand before it

} // namespace

/// An outlet that quotes or cites somebody is not who speaks: `“…,” Xinhua quoted Wang as saying`, `said, citing Wang`.
Attribution SentenceSieves::spokenThrough(Attribution found, const Place &place) const
{
    const PhraseKind kind = at(found.speaker).phrase;
    if (at(found.speaker).kind != ChunkKind::Phrase || kind == PhraseKind::Person || kind == PhraseKind::Role)
        return found;
    for (int i = found.cue; i < place.end; ++i) {
        if (at(i).kind != ChunkKind::Cue || !at(i).cue->quoting || at(i).passive || i == place.chunk)
            continue;
        const int object = m_subjects.phraseAfter(i + 1, place.end);
        const bool person = object >= 0
            && (at(object).phrase == PhraseKind::Person || at(object).phrase == PhraseKind::Role
                || at(object).phrase == PhraseKind::Capital);
        if (person) {
            found.speaker = object;
            return found;
        }
    }
    return found;
}

/// `was called “…” by X`
SentenceSieves::Found SentenceSieves::passiveAgent(const Place &place, int cue) const
{
    for (int i = cue + 1; i + 1 < place.end && i < place.chunk + 6; ++i) {
        if (at(i).kind == ChunkKind::Preposition && is(i, u"by")) {
            const int agent = m_subjects.phraseAfter(i + 1, place.end);
            if (m_subjects.isPlausible(agent))
                return make(Sieve::CueFarBefore, agent, cue, place);
        }
    }
    return {};
}

SentenceSieves::Found SentenceSieves::speakerOfCue(const Place &place, int cue) const
{
    const Chunk &verb = at(cue);
    if (verb.cue->quoting && cue > place.first && (is(cue - 1, u"I") || is(cue - 1, u"we")))
        return {}; // `and I quote, “…”` tells of the marks, not of the speaker
    const int distance = at(place.chunk).first - verb.end;
    if (verb.hypothetical && distance > 2 * Near)
        return {}; // `what Phea should say, how the bridge is “…”`
    const bool near = distance <= Near;
    const Sieve sieve = near ? Sieve::CueBefore : Sieve::CueFarBefore;
    if (verb.gerund && cue - 1 >= place.first && is(cue - 1, u"as")) {
        // `quoted X as saying`, `X was quoted as saying`
        for (int i = cue - 2; i >= place.first; --i) {
            if (at(i).kind != ChunkKind::Cue || !at(i).cue->quoting)
                continue;
            const int speaker
                = at(i).passive ? m_subjects.subjectOf(i, place.first) : m_subjects.phraseAfter(i + 1, cue);
            return m_subjects.isPlausible(speaker) ? Found(make(sieve, speaker, cue, place)) : std::nullopt;
        }
    }
    if (verb.cue->quoting && !verb.passive) {
        const int object = m_subjects.phraseAfter(cue + 1, place.chunk);
        if (object >= 0 && at(object).phrase == PhraseKind::Person)
            return make(sieve, object, cue, place);
    }
    if (verb.passive)
        return passiveAgent(place, cue);
    const bool inverted = cue == place.first && verb.isFinite(); // `Said Ellis: “…”`
    const int speaker
        = inverted ? m_subjects.phraseAfter(cue + 1, place.chunk) : m_subjects.subjectOf(cue, place.first);
    if (verb.infinitive && speaker >= 0 && is(speaker, u"it"))
        return {}; // `it is simple to say`
    // `made a remark that described X as “…”`
    const bool issued = speaker >= 0 && at(speaker).kind == ChunkKind::Phrase
        && at(speaker).phrase == PhraseKind::Speech && m_subjects.issuerOf(speaker, place.first, cue).chunk >= 0;
    return issued || m_subjects.canSay(speaker, verb.cue)
        ? Found(spokenThrough(make(sieve, speaker, cue, place), place))
        : std::nullopt;
}

/// Whether a pronoun takes up the subject of a verb of saying further out: `Phea told reporters he would`.
bool SentenceSieves::takesUp(int pronoun, int speaker, int cue) const
{
    if (at(pronoun).kind != ChunkKind::Pronoun)
        return false;
    for (int i = cue + 1; i < pronoun; ++i) { // only the hearer and the time may stand between
        const bool hearer = i == cue + 1 && at(cue).cue->telling && at(i).isNominal();
        const ChunkKind kind = at(i).kind;
        if (!hearer && kind != ChunkKind::Time && kind != ChunkKind::Adverb && kind != ChunkKind::Subordinator
            && kind != ChunkKind::Relative && kind != ChunkKind::Preposition)
            return false;
    }
    const QStringView word = m_frame.word(at(pronoun).first);
    if (at(speaker).kind == ChunkKind::Pronoun)
        return word.compare(m_frame.word(at(speaker).first), Qt::CaseInsensitive) == 0;
    const PhraseKind kind = at(speaker).phrase;
    const bool person = kind == PhraseKind::Person || kind == PhraseKind::Role;
    const LexicalClasses classes = Lexicon::shared().classesOf(word);
    const Gender gender = m_frame.genderOf(at(speaker));
    if (classes.testFlag(LexicalClass::Female))
        return person && gender != Gender::Male;
    if (classes.testFlag(LexicalClass::Male))
        return person && gender != Gender::Female;
    return kind != PhraseKind::Person && (word == u"they" || word == u"it");
}

/// `“…,” he said, and the crowd …`: what follows the attribution of a quote is a clause of its own.
bool SentenceSieves::isClosed(const Place &place, int speaker, int cue) const
{
    return speaker > place.first && speaker < cue && at(speaker - 1).kind == ChunkKind::Quote && cue + 3 < place.chunk
        && at(cue + 1).kind == ChunkKind::Comma && at(cue + 2).kind == ChunkKind::Conjunction
        && at(cue + 3).isNominal();
}

/// Whether nothing further out can have a better claim than a cue.
bool SentenceSieves::isSettled(const Place &place, int cue) const
{
    const Chunk &verb = at(cue);
    const int distance = at(place.chunk).first - verb.end;
    const ChunkKind last = at(place.chunk - 1).kind;
    const bool introduced = last == ChunkKind::Comma || last == ChunkKind::Colon;
    const bool near = distance <= Near;
    return (verb.cue->labels && distance <= 2 * Near) || (verb.cue->saying && (introduced || near))
        || (introduced && near);
}

SentenceSieves::Found SentenceSieves::cueBefore(const Place &place) const
{
    Found best;
    for (int i = place.chunk - 1; i >= place.first; --i) {
        const Chunk &chunk = at(i);
        if (chunk.kind != ChunkKind::Cue)
            continue;
        const Found found = speakerOfCue(place, i);
        if (!found || isClosed(place, found->speaker, i))
            continue;
        if (!best) {
            best = found;
            continue;
        }
        // Outwards: what X said that Y warned of is said by X.
        const Chunk &inner = at(best->cue);
        const bool outer = chunk.cue->saying && found->speaker < best->speaker && i < best->cue;
        if (outer && takesUp(best->speaker, found->speaker, i))
            best = found;
        else if (!inner.hypothetical && (isSettled(place, best->cue) || inner.cue->saying))
            break;
        else if (outer)
            best = found;
    }
    return best;
}

} // namespace readout
