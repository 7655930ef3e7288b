// SPDX-License-Identifier: GPL-3.0-or-later
// The sieves for speaker and verb of saying right after the quote.
#include "quotes/sieves.h"

namespace readout {

namespace {

constexpr int VerbReach = 24; ///< chunks that a verb may stand after its subject

} // namespace

SentenceSieves::Found SentenceSieves::verbSpeaker(const Place &place) const
{
    int verb = place.chunk + 1;
    while (verb < place.end && isSkippable(verb))
        ++verb;
    if (verb >= place.end || at(verb).kind != ChunkKind::Cue || !at(verb).isFinite() || at(verb).passive
        || at(verb).cue->telling)
        return {};
    const int speaker = m_subjects.phraseAfter(verb + 1, place.end);
    if (!m_subjects.canSay(speaker, at(verb).cue))
        return {};
    // `“…” called the minister's plan`: with a subject of its own on the left the verb has its object here
    const bool ownSubject = !at(verb).cue->saying && place.chunk > place.first && at(place.chunk - 1).isNominal();
    return ownSubject ? std::nullopt : Found(make(Sieve::VerbSpeaker, speaker, verb, place));
}

/// `the “one bridge” policy`: the quote is part of the noun phrase that follows it.
bool SentenceSieves::isModifierOf(int quote, int phrase) const
{
    const QChar last = m_frame.document().article().text[m_quotes[quote].inside.end() - 1];
    const QStringView first = m_frame.word(at(phrase).first);
    return !last.isPunct() && at(phrase).kind == ChunkKind::Phrase && first.front().isLower()
        && !Lexicon::shared().classesOf(first).testAnyFlags(
            LexicalClasses(LexicalClass::Determiner) | LexicalClass::Article | LexicalClass::Owner);
}

/// The first noun phrase after a quote, past times and what prepositions govern: `“…,” in Lima today Phea said`.
int SentenceSieves::subjectAfter(const Place &place) const
{
    int i = place.chunk + 1;
    const auto skip = [&] {
        while (i < place.end && isSkippable(i))
            ++i;
    };
    skip();
    if (i < place.end && at(i).kind == ChunkKind::Preposition && is(i, u"as"))
        ++i; // `“…,” as he put it`
    while (i + 3 < place.end && at(i).kind == ChunkKind::Preposition && at(i + 1).kind == ChunkKind::Phrase) {
        int next = i + 2;
        while (next + 1 < place.end && isSkippable(next) && at(next).kind != ChunkKind::Comma)
            ++next;
        const bool speaks = next + 1 < place.end && at(next).isNominal() && at(next + 1).kind == ChunkKind::Cue
            && at(next + 1).cue->saying;
        if (!speaks)
            break;
        i = next;
    }
    if (i >= place.end || !at(i).isNominal() || (i == place.chunk + 1 && isModifierOf(place.quote, i)))
        return -1;
    // `scholar and architect Kin Phea` is one person
    const bool titled = i + 2 < place.end && at(i).phrase == PhraseKind::Role && at(i).entity < 0
        && at(i + 1).kind == ChunkKind::Conjunction && at(i + 2).phrase == PhraseKind::Person
        && m_frame.word(at(i + 2).first).front().isLower();
    return titled ? i + 2 : i;
}

/// Whether a verb after its subject reports the quote before them, the two being all of the clause.
bool SentenceSieves::reports(int verb, const Place &place) const
{
    const Chunk &chunk = at(verb);
    if (chunk.kind != ChunkKind::Cue)
        return chunk.kind == ChunkKind::Verb && is(verb, u"put");
    if (chunk.passive)
        return chunk.cue->quoting; // `Phea was quoted as saying`
    if (!chunk.infinitive)
        return chunk.isFinite();
    const ChunkKind next = verb + 1 < place.end ? at(verb + 1).kind : ChunkKind::Other;
    const bool ends = next != ChunkKind::Phrase && next != ChunkKind::Pronoun && next != ChunkKind::Subordinator;
    return chunk.cue->saying && ends; // `he is expected to say`
}

/// The verb of saying of a subject right after a quote, past appositions and relative clauses; -1 for none.
int SentenceSieves::cueAfter(int subject, const Place &place) const
{
    bool relative = false;
    for (int i = subject + 1; i < place.end && i < subject + VerbReach; ++i) {
        const Chunk &chunk = at(i);
        const ChunkKind next = i + 1 < place.end ? at(i + 1).kind : ChunkKind::Other;
        switch (chunk.kind) {
        case ChunkKind::Quote:
        case ChunkKind::Colon:
        case ChunkKind::Other:
        case ChunkKind::Subordinator:
            return -1;
        case ChunkKind::Conjunction:
            if (!relative && next != ChunkKind::Phrase && next != ChunkKind::Relative)
                return -1;
            break;
        case ChunkKind::Relative:
            relative = true;
            break;
        case ChunkKind::Cue:
        case ChunkKind::Verb: {
            const bool inClause = relative && chunk.cue && next != ChunkKind::Other && !chunk.cue->saying;
            if (reports(i, place) && !inClause)
                return i;
            const ChunkKind before = at(i - 1).kind;
            if (chunk.kind == ChunkKind::Verb && chunk.isFinite() && !relative && before != ChunkKind::Comma
                && before != ChunkKind::Auxiliary)
                return -1;
            break;
        }
        default:
            break;
        }
    }
    return -1;
}

SentenceSieves::Found SentenceSieves::speakerVerb(const Place &place) const
{
    const int speaker = subjectAfter(place);
    const int verb = speaker < 0 ? -1 : cueAfter(speaker, place);
    if (verb < 0 || (at(verb).cue && !m_subjects.canSay(speaker, at(verb).cue)))
        return {};
    // `Wang said it was “…”, Xinhua reported`: who passes words on did not say them
    const PhraseKind kind = at(speaker).phrase;
    const bool outlet = (kind == PhraseKind::Organisation || kind == PhraseKind::Capital || kind == PhraseKind::Body)
        && m_frame.word(at(verb).first).startsWith(u"report");
    if (const Found said = outlet ? cueBefore(place) : std::nullopt; said && at(said->cue).cue->saying)
        return said;
    return spokenThrough(make(Sieve::SpeakerVerb, speaker, verb, place), place);
}

} // namespace readout
