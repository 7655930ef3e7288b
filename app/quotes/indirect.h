// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/sieves.h"

namespace readout {

/// What somebody is reported to have said without quotation marks.
struct IndirectSpeech {
    Attribution attribution;
    Span content; ///< the reported words, without the verb of saying and without the full stop
};

/// Finds reported speech in sentences that hold no quote, by the complement of their verb of saying.
class IndirectFinder {
public:
    explicit IndirectFinder(const Frame &frame) : m_frame(frame), m_subjects(frame) { }

    /// The reported speech of one sentence; nothing when it has none, or a quote.
    [[nodiscard]] std::optional<IndirectSpeech> find(const Clause &clause) const;
    /// The chunk of a person who speaks in a sentence that holds no quote: `Phea noted the delay`; -1 for none.
    [[nodiscard]] int reporterOf(const Clause &clause) const;

private:
    [[nodiscard]] std::optional<IndirectSpeech> complementOf(int cue, const Clause &clause) const;
    [[nodiscard]] std::optional<IndirectSpeech> frontedBefore(int cue, const Clause &clause) const;
    [[nodiscard]] bool isRelative(int cue, int that) const;
    [[nodiscard]] bool isSubject(int phrase, int end) const;
    [[nodiscard]] bool holdsVerb(int first, int end) const;
    [[nodiscard]] int endOfWords(int first, int end) const;
    [[nodiscard]] Span contentOf(int first, int end) const;
    [[nodiscard]] const Chunk &at(int i) const { return m_frame.chunk(i); }

    const Frame &m_frame;
    SubjectFinder m_subjects;
};

} // namespace readout
