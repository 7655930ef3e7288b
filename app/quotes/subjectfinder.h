// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"
#include "quotes/frame.h"

namespace readout {

/// Who stands behind a document or an act of speech.
struct Issuer {
    int chunk = -1; ///< -1 for nobody
    bool owned = false; ///< the chunk is the owned phrase itself, and its owner is meant
};

/// Finds the subject of a verb by walking over the chunks around it; bounded steps for each verb.
class SubjectFinder {
public:
    explicit SubjectFinder(const Frame &frame) : m_frame(frame) { }

    /// The chunk that names who does what a verb says, left of it and not before `from`; -1 when there is none.
    [[nodiscard]] int subjectOf(int verb, int from) const { return subjectOf(verb, from, 0); }

    /// The noun phrase that follows a position, past titles: of `the director of X, John Smith` the name; -1 for none.
    [[nodiscard]] int phraseAfter(int chunk, int end) const;

    /// The same where a verb of saying vouches for it: any noun phrase but an act of speech.
    [[nodiscard]] bool canSay(int chunk, const Cue *cue) const;
    /// Whether a chunk can speak: a name, a pronoun, a noun of people, bodies or documents, anything with a capital.
    [[nodiscard]] bool isPlausible(int chunk) const;

    /// The chunks joined to a speaker by `and`: `Kishida and Martin`.
    [[nodiscard]] QList<int> joinedWith(int chunk, int end) const;

    /// Who uttered what a noun of speech or of documents calls, looked for in [from, end).
    [[nodiscard]] Issuer issuerOf(int phrase, int from, int end) const;

private:
    [[nodiscard]] bool isOwned(int phrase) const;
    [[nodiscard]] int giverAfter(int phrase, int end) const;
    [[nodiscard]] int subjectOf(int verb, int from, int depth) const;
    [[nodiscard]] int documentOf(int phrase, int from) const;
    [[nodiscard]] int antecedentOf(int relative, int from) const;
    [[nodiscard]] int borrowedSubject(int verb, int from, int depth) const;
    [[nodiscard]] int throughPhrase(int phrase, int from) const;
    [[nodiscard]] int acrossComma(int comma, int from) const;
    [[nodiscard]] int mainVerb(int before, int from) const;
    [[nodiscard]] bool opensWithVerb(int chunk, int end) const;
    [[nodiscard]] int beforeDashes(int last, int from) const;
    [[nodiscard]] int joinedVerb(int conjunction, int from) const;
    [[nodiscard]] int firstJoined(int phrase, int from) const;
    [[nodiscard]] const Chunk &at(int i) const { return m_frame.chunk(i); }

    const Frame &m_frame;
};

} // namespace readout
