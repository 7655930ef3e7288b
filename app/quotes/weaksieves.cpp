// SPDX-License-Identifier: GPL-3.0-or-later
// The sieves for what no verb of saying beside the quote settles: nouns of speech, owners, participles, any verb.
#include "quotes/sieves.h"

#include <algorithm>
#include <array>

namespace readout {

namespace {

constexpr int NounReach = 14; ///< tokens that a noun of speech may stand before a quote

} // namespace

SentenceSieves::Found SentenceSieves::nounCue(const Place &place) const
{
    for (int i = place.chunk - 1; i >= place.first; --i) {
        if (at(place.chunk).first - at(i).end > NounReach)
            break;
        const Chunk &chunk = at(i);
        if (chunk.kind != ChunkKind::Phrase
            || (chunk.phrase != PhraseKind::Speech && chunk.phrase != PhraseKind::Document))
            continue;
        const bool of = i + 2 < place.chunk && at(i + 1).kind == ChunkKind::Preposition && is(i + 1, u"of");
        if (of && m_subjects.isPlausible(i + 2)) // `the words of X`
            return make(Sieve::NounCue, i + 2, i, place);
        const Issuer issuer = m_subjects.issuerOf(i, place.first, place.chunk);
        const bool byVerb = issuer.chunk < i && !issuer.owned; // `X released a poster …`
        if (issuer.chunk >= 0 && (!byVerb || place.chunk - i <= 2)) {
            Attribution found = make(Sieve::NounCue, issuer.chunk, i, place);
            found.owner = issuer.owned;
            return found;
        }
        // `exemplified by this finding: “…”`: what the words stand in
        const bool introduces = i == place.chunk - 2 && at(i + 1).kind == ChunkKind::Colon;
        if (introduces && chunk.phrase == PhraseKind::Document)
            return make(Sieve::NounCue, i, i, place);
    }
    return {};
}

SentenceSieves::Found SentenceSieves::wordUsed(const Place &place) const
{
    const int noun = place.chunk - 1, verb = place.chunk - 2;
    if (verb < place.first || at(noun).kind != ChunkKind::Phrase || !at(verb).isFinite() || at(verb).passive
        || !m_frame.word(at(verb).first).startsWith(u"use"))
        return {};
    static constexpr std::array<QStringView, 7> nouns{
        u"word", u"words", u"term", u"terms", u"phrase", u"phrases", u"expression"};
    if (std::ranges::find(nouns, m_frame.word(at(noun).head)) == nouns.end())
        return {};
    const int speaker = m_subjects.subjectOf(verb, place.first);
    return m_subjects.isPlausible(speaker) ? Found(make(Sieve::CueFarBefore, speaker, -1, place)) : std::nullopt;
}

/// `the government's, quote, “call to combat”`: whoever owns the quoted words.
SentenceSieves::Found SentenceSieves::owned(const Place &place) const
{
    int i = place.chunk - 1;
    while (i >= place.first && i >= place.chunk - 3 && (at(i).kind == ChunkKind::Comma || is(i, u"quote")))
        --i;
    if (i < place.first || at(i).kind != ChunkKind::Phrase || !at(i).possessive || !m_subjects.isPlausible(i)
        || at(i).phrase == PhraseKind::Country || at(i).phrase == PhraseKind::Capital)
        return {};
    return make(Sieve::NounCue, i, -1, place);
}

SentenceSieves::Found SentenceSieves::fronted(const Place &place) const
{
    for (int i = place.first; i < place.chunk; ++i) {
        if (at(i).kind != ChunkKind::Cue || !at(i).gerund)
            continue;
        for (int j = place.chunk; j + 1 < place.end; ++j) {
            const bool comma = j == place.chunk ? endsInComma(place.quote) : at(j).kind == ChunkKind::Comma;
            if (comma && at(j + 1).isNominal() && m_subjects.isPlausible(j + 1))
                return make(Sieve::Fronted, j + 1, i, place);
        }
        break;
    }
    return {};
}

/// `admires Phea as a “…”`: whoever takes somebody for what the quoted words say.
SentenceSieves::Found SentenceSieves::likened(const Place &place) const
{
    const int article = place.chunk - 1, as = place.chunk - 2, whom = place.chunk - 3;
    const bool likens = whom > place.first && at(as).kind == ChunkKind::Preposition && is(as, u"as")
        && at(article).kind == ChunkKind::Phrase
        && Lexicon::shared().is(m_frame.word(at(article).head), LexicalClass::Determiner);
    const bool somebody = likens && at(whom).isNominal()
        && (at(whom).kind == ChunkKind::Pronoun || at(whom).entity >= 0 || at(whom).phrase == PhraseKind::Role
            || at(whom).phrase == PhraseKind::Capital);
    if (!somebody)
        return {};
    int verb = whom - 1;
    while (verb > place.first && at(verb).kind == ChunkKind::Preposition)
        --verb; // `has gone after Phea`
    if (!at(verb).isFinite() || at(verb).passive)
        return {};
    const int speaker = m_subjects.subjectOf(verb, place.first);
    return m_subjects.isPlausible(speaker) ? Found(make(Sieve::NounCue, speaker, verb, place)) : std::nullopt;
}

SentenceSieves::Found SentenceSieves::weak(const Place &place) const
{
    // `For Phea, the bridge is “…”`
    const int whom = place.first + 1;
    if (whom + 1 < place.chunk && (is(place.first, u"for") || is(place.first, u"to"))
        && at(whom).phrase == PhraseKind::Person && at(whom + 1).kind == ChunkKind::Comma)
        return make(Sieve::Weak, whom, -1, place);
    for (int i = place.chunk - 1; i >= place.first; --i) {
        if (!at(i).isFinite() || at(i).passive)
            continue;
        const int subject = m_subjects.subjectOf(i, place.first);
        if (m_subjects.isPlausible(subject))
            return make(Sieve::Weak, subject, -1, place);
    }
    return {};
}

} // namespace readout
