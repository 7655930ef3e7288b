// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/indirect.h"

#include <algorithm>

namespace readout {

namespace {

constexpr int Hearer = 4; ///< chunks that may name the hearer and the occasion between a verb and what was said

/// What neither begins nor ends reported words.
bool isStop(ChunkKind kind) { return kind == ChunkKind::Other || kind == ChunkKind::Comma || kind == ChunkKind::Dash; }

} // namespace

std::optional<IndirectSpeech> IndirectFinder::find(const Clause &clause) const
{
    const QList<Chunk> &chunks = m_frame.chunks();
    const auto quoted = [](const Chunk &chunk) { return chunk.kind == ChunkKind::Quote; };
    if (std::any_of(chunks.cbegin() + clause.first, chunks.cbegin() + clause.end, quoted))
        return {};
    for (int i = clause.first; i < clause.end; ++i) {
        // What names its object with words has no clause for one: `we see that in the report`.
        if (at(i).kind != ChunkKind::Cue || !at(i).isFinite() || at(i).passive || at(i).cue->labels)
            continue;
        if (auto found = complementOf(i, clause))
            return found;
        if (auto found = frontedBefore(i, clause))
            return found;
    }
    return {};
}

int IndirectFinder::reporterOf(const Clause &clause) const
{
    for (int i = clause.first; i < clause.end; ++i) {
        if (at(i).kind == ChunkKind::Quote)
            return -1;
        const bool according = m_frame.word(at(i).first).compare(u"according", Qt::CaseInsensitive) == 0;
        const bool reports = at(i).kind == ChunkKind::Cue && at(i).isFinite() && !at(i).passive
            && at(i).cue->cueClass == CueClass::Say;
        if (!according && !reports)
            continue;
        const int speaker
            = according ? m_subjects.phraseAfter(i + 2, clause.end) : m_subjects.subjectOf(i, clause.first);
        return speaker >= 0 && at(speaker).phrase == PhraseKind::Person && at(speaker).entity >= 0 ? speaker : -1;
    }
    return -1;
}

bool IndirectFinder::holdsVerb(int first, int end) const
{
    return std::any_of(m_frame.chunks().cbegin() + first, m_frame.chunks().cbegin() + end,
        [](const Chunk &chunk) { return chunk.isVerb() || chunk.kind == ChunkKind::Auxiliary; });
}

/// Before `, but noted that …`, where the same speaker goes on with a verb of saying of his own.
int IndirectFinder::endOfWords(int first, int end) const
{
    for (int i = first + 1; i + 2 < end; ++i) {
        const Chunk &verb = at(i + 1);
        const bool goesOn = at(i).kind == ChunkKind::Conjunction && verb.kind == ChunkKind::Cue && verb.isFinite()
            && !verb.passive && verb.cue->saying;
        if (goesOn && m_frame.word(at(i + 2).first) == u"that")
            return i;
    }
    return end;
}

Span IndirectFinder::contentOf(int first, int end) const
{
    const auto &dateline = m_frame.document().article().dateline;
    while (dateline && first < end && m_frame.spanOf(at(first)).start < dateline->span.end()
        && m_frame.spanOf(at(first)).start >= dateline->span.start)
        ++first;
    while (first < end && isStop(at(first).kind)) // `found that, despite all`
        ++first;
    end = endOfWords(first, end);
    while (end > first && isStop(at(end - 1).kind))
        --end;
    return end > first ? Span::between(m_frame.spanOf(at(first)).start, m_frame.spanOf(at(end - 1)).end()) : Span();
}

/// Whether a noun phrase begins a clause, and is not all that the verb of saying takes: `said the bridge in the north
/// will open` against `stressed the focus on opening the bridge`, `recalls few times when it was open`.
bool IndirectFinder::isSubject(int phrase, int end) const
{
    for (int i = phrase + 1; i < end; ++i) {
        const Chunk &chunk = at(i);
        const bool joined = at(i - 1).kind == ChunkKind::Conjunction; // `stressed the need and recalled`
        if (chunk.kind == ChunkKind::Auxiliary || chunk.isFinite())
            return !joined;
        if (chunk.isNominal() && at(i - 1).isNominal())
            return false; // `recalled the role the port played`
        const bool pronounAfterComma = chunk.kind == ChunkKind::Pronoun && at(i - 1).kind == ChunkKind::Comma;
        if (pronounAfterComma || chunk.kind == ChunkKind::Relative || chunk.kind == ChunkKind::Subordinator
            || chunk.kind == ChunkKind::To || chunk.kind == ChunkKind::Colon)
            return false;
    }
    return false;
}

/// Whether `that` takes up the object of a verb that tells nobody: `welcomed the steps that Phea took`, and neither
/// `told the press that` nor `said in the morning that` nor `expressed the hope that`.
bool IndirectFinder::isRelative(int cue, int that) const
{
    for (int i = cue + 1; i < that && !at(cue).cue->hearing; ++i) {
        const Chunk &chunk = at(i);
        if (chunk.kind != ChunkKind::Phrase)
            continue;
        const LexicalClasses head = Lexicon::shared().classesOf(m_frame.word(chunk.head));
        if (head.testAnyFlags(LexicalClasses(LexicalClass::Time) | LexicalClass::Determiner))
            continue; // `said this morning that`, `said all along that`, `from day one`
        if (at(i - 1).kind == ChunkKind::Preposition) { // `spoke about the steps that`, `pointed to the steps that`
            const QStringView word = m_frame.word(at(i - 1).first);
            if (word == u"about" || word == u"of" || (word == u"to" && chunk.phrase == PhraseKind::Thing))
                return true;
            continue;
        }
        const Cue *noun = CueList::shared().cueOf(m_frame.word(chunk.head));
        return !(noun && noun->isNoun && noun->cueClass == CueClass::Opine);
    }
    return false;
}

/// `told reporters on Monday that …`, `said he …`
std::optional<IndirectSpeech> IndirectFinder::complementOf(int cue, const Clause &clause) const
{
    int content = -1;
    for (int i = cue + 1; i < clause.end && i <= cue + 1 + Hearer; ++i) {
        const Chunk &chunk = at(i);
        const bool that = (chunk.kind == ChunkKind::Subordinator || chunk.kind == ChunkKind::Relative)
            && m_frame.word(chunk.first) == u"that";
        if (that) {
            content = i + 1;
            const bool verb = content < clause.end
                && ((at(content).isVerb() && !at(content).gerund) || at(content).kind == ChunkKind::Auxiliary);
            if (verb)
                return {}; // a relative clause: `told of the bridge that will open`
            if (isRelative(cue, i))
                return {};
            break;
        }
        if (chunk.isVerb() || isStop(chunk.kind) || chunk.kind == ChunkKind::Colon)
            break;
        const bool bare = at(cue).cue->saying && !at(cue).cue->telling && at(cue).cue->cueClass != CueClass::Ask
            && chunk.isNominal()
            && (i == cue + 1 || at(i - 1).kind == ChunkKind::Time || at(i - 1).kind == ChunkKind::Adverb)
            && isSubject(i, clause.end);
        if (bare) {
            content = i;
            break;
        }
    }
    if (content < 0 || content >= clause.end || !holdsVerb(content, clause.end))
        return {};
    const int speaker = m_subjects.subjectOf(cue, clause.first);
    if (!m_subjects.canSay(speaker, at(cue).cue))
        return {};
    IndirectSpeech found;
    found.attribution.sieve = Sieve::CueBefore;
    found.attribution.speaker = speaker;
    found.attribution.cue = cue;
    found.attribution.also = m_subjects.joinedWith(speaker, clause.end);
    found.content = contentOf(content, clause.end);
    return found.content.isEmpty() ? std::nullopt : std::optional(found);
}

/// `The bridge will open in May, Phea said.`
std::optional<IndirectSpeech> IndirectFinder::frontedBefore(int cue, const Clause &clause) const
{
    const int speaker = cue - 1;
    const bool setApart
        = speaker - 1 > clause.first && at(speaker).isNominal() && at(speaker - 1).kind == ChunkKind::Comma;
    if (!setApart || !at(cue).cue->saying || !m_subjects.canSay(speaker, at(cue).cue)
        || !holdsVerb(clause.first, speaker - 1))
        return {};
    const bool ends = cue + 1 == clause.end || isStop(at(cue + 1).kind) || at(cue + 1).kind == ChunkKind::Time
        || at(cue + 1).kind == ChunkKind::Preposition;
    if (!ends)
        return {};
    IndirectSpeech found;
    found.attribution.sieve = Sieve::SpeakerVerb;
    found.attribution.speaker = speaker;
    found.attribution.cue = cue;
    found.content = contentOf(clause.first, speaker - 1);
    return found.content.isEmpty() ? std::nullopt : std::optional(found);
}

} // namespace readout
