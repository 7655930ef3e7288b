// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/sieves.h"

#include "quotes/turns.h"

#include <algorithm>
#include <array>

namespace readout {

namespace {

constexpr int Reach = 40; ///< chunks on either side of a quote that its cue may stand in

} // namespace

double precisionOf(Sieve sieve)
{
    switch (sieve) {
    case Sieve::VerbSpeaker:
    case Sieve::SpeakerVerb:
        return .99;
    case Sieve::DashName:
        return .97;
    case Sieve::AccordingTo:
    case Sieve::Attributable:
        return .95;
    case Sieve::CueBefore:
        return .94;
    case Sieve::CueFarBefore:
        return .93;
    case Sieve::ColonBefore:
        return .90;
    case Sieve::LaterCue:
    case Sieve::Tag:
        return .85;
    case Sieve::NounCue:
    case Sieve::Weak:
    case Sieve::Fronted:
    case Sieve::SentenceBefore:
        return .70;
    case Sieve::SameParagraph:
        return .98;
    case Sieve::NextParagraph:
    case Sieve::Backwards:
        return .85;
    case Sieve::None:
        break;
    }
    return 0;
}

bool SentenceSieves::is(int chunk, QStringView word) const
{
    return m_frame.word(at(chunk).first).compare(word, Qt::CaseInsensitive) == 0;
}

bool SentenceSieves::isSkippable(int chunk) const
{
    const ChunkKind kind = at(chunk).kind;
    return kind == ChunkKind::Adverb || kind == ChunkKind::Time || kind == ChunkKind::Bracket
        || kind == ChunkKind::Comma;
}

Attribution SentenceSieves::make(Sieve sieve, int speaker, int cue, const Place &place) const
{
    Attribution found;
    found.sieve = sieve;
    found.speaker = speaker;
    found.cue = cue;
    const Chunk &phrase = at(speaker);
    if (phrase.kind == ChunkKind::Phrase && phrase.entity < 0
        && (phrase.phrase == PhraseKind::Document || phrase.phrase == PhraseKind::Speech)) {
        const Issuer issuer = m_subjects.issuerOf(speaker, place.first, place.end);
        if (issuer.chunk >= 0) {
            found.speaker = issuer.chunk;
            found.owner = issuer.owned;
        }
    }
    found.also = m_subjects.joinedWith(found.speaker, place.end);
    return found;
}

Attribution SentenceSieves::attribute(int quote) const
{
    const int clause = m_frame.clauseOfQuote(quote);
    if (clause < 0)
        return {};
    const Clause &c = m_frame.clauses()[clause];
    const int chunk = m_frame.chunkOfQuote(quote);
    const Place place{quote, chunk, std::max(c.first, chunk - Reach), std::min(c.end, chunk + Reach)};
    static constexpr std::array sieves{&SentenceSieves::tagged, &SentenceSieves::dashName, &SentenceSieves::verbSpeaker,
        &SentenceSieves::speakerVerb, &SentenceSieves::accordingTo, &SentenceSieves::inTheEyesOf,
        &SentenceSieves::cueBefore, &SentenceSieves::laterCue, &SentenceSieves::nounCue, &SentenceSieves::wordUsed,
        &SentenceSieves::owned, &SentenceSieves::likened, &SentenceSieves::fronted, &SentenceSieves::weak};
    for (const auto sieve : sieves) {
        if (const Found found = (this->*sieve)(place))
            return *found;
    }
    return {};
}

/// `PENCE: …` inside the marks, `SENATOR COTTON: “…”` and `Blinken: “…”` before them.
SentenceSieves::Found SentenceSieves::tagged(const Place &place) const
{
    const Article &article = m_frame.document().article();
    Attribution found;
    found.sieve = Sieve::Tag;
    found.tag = speakerTag(article.text, m_quotes[place.quote].inside);
    if (!found.tag.isEmpty())
        return found;
    const int colon = place.chunk - 1;
    // `Penny Wong, foreign minister: “…”`
    const bool titled = colon - 2 > place.first && at(place.first).phrase == PhraseKind::Person
        && at(place.first + 1).kind == ChunkKind::Comma && at(colon).kind == ChunkKind::Colon
        && std::none_of(m_frame.chunks().cbegin() + place.first, m_frame.chunks().cbegin() + colon,
            [](const Chunk &chunk) { return chunk.isVerb() || chunk.kind == ChunkKind::Auxiliary; });
    if (titled)
        return make(Sieve::Tag, place.first, -1, place);
    const bool heads = colon - 1 == place.first || (colon - 2 == place.first && is(place.first, u"from"));
    if (!heads || at(colon).kind != ChunkKind::Colon || !m_subjects.isPlausible(colon - 1))
        return {};
    found.tag = speakerTag(
        article.text, Span::between(m_frame.spanOf(at(place.first)).start, m_frame.spanOf(at(colon)).end()));
    return found.tag.isEmpty() ? Found(make(Sieve::Tag, colon - 1, -1, place)) : Found(found);
}

SentenceSieves::Found SentenceSieves::dashName(const Place &place) const
{
    const int dash = place.chunk + 1;
    // `Phea – “…” – and others`
    const bool between = dash < place.end && at(dash).kind == ChunkKind::Dash && place.chunk - 2 >= place.first
        && at(place.chunk - 1).kind == ChunkKind::Dash;
    if (between && at(place.chunk - 2).kind == ChunkKind::Phrase && at(place.chunk - 2).phrase == PhraseKind::Person)
        return make(Sieve::DashName, place.chunk - 2, -1, place);
    if (dash + 1 >= place.end || at(dash).kind != ChunkKind::Dash || at(dash + 1).kind != ChunkKind::Phrase)
        return {};
    const int name = dash + 1;
    const bool named = at(name).entity >= 0 || at(name).phrase == PhraseKind::Capital;
    const bool ends
        = name + 1 == place.end || at(name + 1).kind == ChunkKind::Comma || at(name + 1).kind == ChunkKind::Other;
    return named && ends ? Found(make(Sieve::DashName, name, -1, place)) : std::nullopt;
}

/// `because to her, “…”`
SentenceSieves::Found SentenceSieves::inTheEyesOf(const Place &place) const
{
    const int whom = place.chunk - 2, to = place.chunk - 3;
    if (to < place.first || at(place.chunk - 1).kind != ChunkKind::Comma || !at(whom).isNominal()
        || at(to).kind != ChunkKind::Preposition || !(is(to, u"to") || is(to, u"for")))
        return {};
    const ChunkKind before = to > place.first ? at(to - 1).kind : ChunkKind::Comma;
    const bool opens = before == ChunkKind::Comma || before == ChunkKind::Conjunction
        || before == ChunkKind::Subordinator || before == ChunkKind::Other;
    const bool person = at(whom).kind == ChunkKind::Pronoun || at(whom).phrase == PhraseKind::Person
        || at(whom).phrase == PhraseKind::Role;
    return opens && person ? Found(make(Sieve::AccordingTo, whom, to, place)) : std::nullopt;
}

SentenceSieves::Found SentenceSieves::accordingTo(const Place &place) const
{
    for (int i = place.first; i + 1 < place.end; ++i) {
        if (i == place.chunk)
            continue;
        const QStringView first = m_frame.word(at(i).first);
        if (first.compare(u"according", Qt::CaseInsensitive) != 0 && first.compare(u"per", Qt::CaseInsensitive) != 0)
            continue;
        for (int j = i + 1; j < place.end && j < i + 4; ++j) {
            if (!at(j).isNominal())
                continue;
            const int speaker = m_subjects.phraseAfter(j, place.end);
            // On the left another cue between the two has the better claim.
            const bool claimed = i < place.chunk
                && std::ranges::any_of(
                    m_frame.chunks().sliced(j, std::max(0, place.chunk - j)),
                    [](const Chunk &chunk) {
                        return chunk.kind == ChunkKind::Cue && chunk.isFinite() && !chunk.passive;
                    });
            if (speaker >= 0 && !claimed)
                return make(Sieve::AccordingTo, speaker, i, place);
            break;
        }
    }
    return {};
}

SentenceSieves::Found SentenceSieves::laterCue(const Place &place) const
{
    for (int i = place.chunk + 1; i < place.end; ++i) {
        const Chunk &chunk = at(i);
        if (chunk.kind != ChunkKind::Cue || !chunk.isFinite() || chunk.passive)
            continue;
        // Only one that a comma sets apart with its subject: `…, Phea said.`
        const int speaker = m_subjects.subjectOf(i, place.chunk + 1);
        const bool setApart = speaker > place.chunk && at(speaker).isNominal()
            && (at(speaker - 1).kind == ChunkKind::Comma || speaker - 1 == place.chunk
                || (at(speaker - 1).kind == ChunkKind::Quote && endsInComma(at(speaker - 1).quote)));
        const bool modified = speaker == place.chunk + 1 && isModifierOf(place.quote, speaker);
        if (setApart && !modified && m_subjects.canSay(speaker, chunk.cue))
            return make(Sieve::LaterCue, speaker, i, place);
        const bool mayInvert = at(i - 1).kind == ChunkKind::Comma && !chunk.cue->telling;
        const int inverted = mayInvert ? m_subjects.phraseAfter(i + 1, place.end) : -1;
        if (m_subjects.isPlausible(inverted) && chunk.cue->saying)
            return make(Sieve::LaterCue, inverted, i, place);
    }
    return {};
}

bool SentenceSieves::endsInComma(int quote) const
{
    const Span inside = m_quotes[quote].inside;
    return m_frame.document().article().text[inside.end() - 1] == u',';
}

} // namespace readout
