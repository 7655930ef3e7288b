// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/mentionindex.h"
#include "quotes/cues.h"
#include "quotes/quotedspans.h"

namespace readout {

enum class ChunkKind {
    Quote,
    Phrase, ///< a noun phrase: determiner to head, names included
    Pronoun, ///< as a subject, or in a place where it may be one
    Cue, ///< a verb that reports speech
    Verb,
    Auxiliary,
    To,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Adverb,
    Time,
    Comma,
    Colon,
    Dash,
    Bracket, ///< all that stands in brackets, brackets included
    Other
};

/// What the head of a noun phrase is.
enum class PhraseKind { Person, Role, Organisation, Country, Body, Document, Speech, Capital, Thing };

/// Some tokens that belong together (Abney, Parsing by Chunks, 1991).
struct Chunk {
    ChunkKind kind = ChunkKind::Other;
    int first = 0; ///< token
    int end = 0;
    int quote = -1; ///< of a Quote: index into the quoted spans
    PhraseKind phrase = PhraseKind::Thing;
    int head = -1; ///< of a Phrase: its last word
    int entity = -1; ///< of a Phrase whose head is a mention
    bool possessive = false; ///< a Phrase that ends in `'s`
    bool gerund = false; ///< a Verb or Cue in -ing without an auxiliary
    bool passive = false; ///< a Verb or Cue after a form of `be`
    bool infinitive = false; ///< a Verb or Cue after `to`
    bool hypothetical = false; ///< a Cue in its plain form after a modal: `would tell`, which nobody has said
    const Cue *cue = nullptr;

    [[nodiscard]] bool isVerb() const { return kind == ChunkKind::Verb || kind == ChunkKind::Cue; }
    [[nodiscard]] bool isFinite() const { return isVerb() && !gerund && !infinitive; }
    [[nodiscard]] bool isNominal() const { return kind == ChunkKind::Phrase || kind == ChunkKind::Pronoun; }
};

/// Chunks [first, end) of one sentence, a quote counted as one chunk whatever sentences it holds.
struct Clause {
    int first = 0;
    int end = 0;
    int paragraph = 0;
};

/// A document as a row of chunks, with each quoted stretch as one of them: what a parser would give, in linear time.
class Frame {
public:
    Frame(const Document &document, const MentionIndex &mentions, const QList<Entity> &entities,
        const QList<QuotedSpan> &quotes);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const QList<Chunk> &chunks() const { return m_chunks; }
    [[nodiscard]] const Chunk &chunk(int i) const { return m_chunks[i]; }
    [[nodiscard]] const QList<Clause> &clauses() const { return m_clauses; }
    [[nodiscard]] int chunkOfQuote(int quote) const { return m_chunkOfQuote[quote]; }
    /// Index of the clause that holds a quote; -1 for none.
    [[nodiscard]] int clauseOfQuote(int quote) const { return m_clauseOfQuote[quote]; }
    [[nodiscard]] QStringView word(int token) const { return m_document.word(token); }
    /// The chunks of some tokens by themselves, such as those inside a quote.
    [[nodiscard]] QList<Chunk> chunksOf(int first, int end) const;
    [[nodiscard]] Span spanOf(const Chunk &chunk) const;
    /// By the noun that calls somebody, or by the name.
    [[nodiscard]] Gender genderOf(const Chunk &chunk) const;

private:
    void buildParagraph(int firstToken, int endToken, int paragraph);
    int addQuote(int quote, int token);
    void cutClauses(int firstChunk, int paragraph);
    [[nodiscard]] bool breaksAfter(int chunk) const;
    [[nodiscard]] bool endsAttribution(int chunk) const;

    const Document &m_document;
    const MentionIndex &m_mentions;
    const QList<Entity> &m_entities;
    const QList<QuotedSpan> &m_quotes;
    QList<Chunk> m_chunks;
    QList<Clause> m_clauses;
    QList<int> m_chunkOfQuote;
    QList<int> m_clauseOfQuote;
    int m_nextQuote = 0;
};

} // namespace readout
