// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"
#include "quotes/frame.h"

namespace readout {

/// Cuts a row of tokens without quotes into chunks: a finite automaton over word classes and morphology. Linear.
class Chunker {
public:
    Chunker(
        const Document &document, const MentionIndex &mentions, const QList<Entity> &entities, QList<Chunk> &chunks);

    /// Appends the chunks of tokens [first, end).
    void chunk(int first, int end);

private:
    struct Word {
        LexicalClasses classes;
        const Cue *cue = nullptr;
        const MentionIndex::Entry *mention = nullptr;
        bool lower = false; ///< begins with a small letter
        bool upper = false; ///< begins with a capital
        bool number = false;
    };

    [[nodiscard]] Word wordAt(int token) const;
    [[nodiscard]] bool isVerb(int token, const Word &word) const;
    [[nodiscard]] bool hasParticle(int token, QStringView particle) const;
    [[nodiscard]] bool isDemonstrative(int token) const;
    [[nodiscard]] bool followsNoun() const;
    [[nodiscard]] bool followsPlural(bool strictly) const;
    [[nodiscard]] bool governs(int token) const;
    [[nodiscard]] bool followsSingular() const;
    [[nodiscard]] bool modifiesNoun(int token) const;
    [[nodiscard]] bool verbAfterNoun(const Word &word, QStringView text) const;
    int addMark(int token);
    int addVerb(int token, const Word &word);
    int addPhrase(int token);
    int addTime(int token);
    [[nodiscard]] bool isYear(int token, const Word &word) const;
    [[nodiscard]] bool opensSingular(int token) const;
    [[nodiscard]] bool isCompound(int first, int token, const Word &word, const Word &before) const;
    [[nodiscard]] bool joinsPhrase(int first, int token, const Word &word, const Word &before, bool hasHead) const;
    void classify(Chunk &chunk) const;
    int add(ChunkKind kind, int first, int end);

    const Document &m_document;
    const MentionIndex &m_mentions;
    const QList<Entity> &m_entities;
    QList<Chunk> &m_chunks;
    int m_end = 0;
};

} // namespace readout
