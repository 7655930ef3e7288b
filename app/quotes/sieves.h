// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/subjectfinder.h"

#include <optional>

namespace readout {

/// How a speaker was found, in the order in which they are tried.
enum class Sieve {
    DashName, ///< `“…” – Kin Phea`
    VerbSpeaker, ///< `“…,” said Phea`
    SpeakerVerb, ///< `“…,” Phea said`
    AccordingTo,
    CueBefore, ///< `Phea said: “…”`
    CueFarBefore, ///< the cue stands more than three tokens before the quote
    LaterCue, ///< `The “…” deal is dead, Phea said`
    NounCue, ///< `Phea's claim that “…”`
    Fronted, ///< `Calling it “…”, Phea …`
    Weak, ///< the subject of some other verb
    Tag, ///< the speaker's tag of a transcript
    Attributable, ///< `The following is attributable to …`
    ColonBefore, ///< the sentence before ends in a colon
    SameParagraph, ///< goes on in the paragraph
    NextParagraph, ///< goes on from the paragraph before
    Backwards, ///< an open quote whose next paragraph names the speaker
    SentenceBefore, ///< the subject of the sentence before
    None
};

/// Share of right speakers among those that a sieve finds, 0 to 1; for a carried quote, of those whose first quote is
/// right. Measured on PolNeAR's development articles with one right and one wrong added (Laplace), rounded, and drawn
/// together where fewer than ten were seen: tests/accuracy/quotes/README.md has the counts.
[[nodiscard]] double precisionOf(Sieve sieve);

/// Share of pronouns and roles whose person is found, 0 to 1: 36 of 40 pronouns read, two mended since.
constexpr double ReferentPrecision = .92;

/// Who is said to have said a quote, as chunks of the frame.
struct Attribution {
    Sieve sieve = Sieve::None;
    int speaker = -1; ///< chunk, -1 for none
    int cue = -1; ///< chunk, -1 for none
    bool owner = false; ///< it is the owner of the speaker's phrase: `Phea's claim`
    Span tag; ///< a speaker's tag, which is no chunk
    QList<int> also; ///< chunks of joint speakers
    int parent = -1; ///< the quote that this one's speaker was carried from
};

/// Attributes quotes by what stands in their own sentence (Lee et al., sieves in the order of their precision, 2011).
class SentenceSieves {
public:
    SentenceSieves(const Frame &frame, const QList<QuotedSpan> &quotes)
        : m_frame(frame), m_quotes(quotes), m_subjects(frame)
    {
    }

    /// The first sieve that finds a speaker; Sieve::None when none does.
    [[nodiscard]] Attribution attribute(int quote) const;
    /// Who spoke the quote that the sentence before ended with: `That's what Wiesel said`.
    [[nodiscard]] Attribution speakerOfThat(const Clause &clause) const;
    /// Who speaks in a clause that has no quote: `Trump went further:`.
    [[nodiscard]] Attribution speakerOf(const Clause &clause) const;

private:
    struct Place {
        int quote = 0, chunk = 0, first = 0, end = 0;
    };
    using Found = std::optional<Attribution>;

    [[nodiscard]] Found dashName(const Place &place) const;
    [[nodiscard]] Found tagged(const Place &place) const;
    [[nodiscard]] Found verbSpeaker(const Place &place) const;
    [[nodiscard]] Found speakerVerb(const Place &place) const;
    [[nodiscard]] Found accordingTo(const Place &place) const;
    [[nodiscard]] Found inTheEyesOf(const Place &place) const;
    [[nodiscard]] Found cueBefore(const Place &place) const;
    [[nodiscard]] Found laterCue(const Place &place) const;
    [[nodiscard]] Found nounCue(const Place &place) const;
    [[nodiscard]] Found wordUsed(const Place &place) const;
    [[nodiscard]] Found owned(const Place &place) const;
    [[nodiscard]] Found likened(const Place &place) const;
    [[nodiscard]] Found fronted(const Place &place) const;
    [[nodiscard]] Found weak(const Place &place) const;

    [[nodiscard]] int attributableTo(const Clause &clause) const;
    [[nodiscard]] int subjectAfter(const Place &place) const;
    [[nodiscard]] int cueAfter(int subject, const Place &place) const;
    [[nodiscard]] bool reports(int verb, const Place &place) const;
    [[nodiscard]] Found speakerOfCue(const Place &place, int cue) const;
    [[nodiscard]] bool takesUp(int pronoun, int speaker, int cue) const;
    [[nodiscard]] bool isClosed(const Place &place, int speaker, int cue) const;
    [[nodiscard]] bool isSettled(const Place &place, int cue) const;
    [[nodiscard]] Attribution spokenThrough(Attribution found, const Place &place) const;
    [[nodiscard]] bool endsInComma(int quote) const;
    [[nodiscard]] bool isModifierOf(int quote, int phrase) const;
    [[nodiscard]] Found passiveAgent(const Place &place, int cue) const;
    [[nodiscard]] Attribution make(Sieve sieve, int speaker, int cue, const Place &place) const;
    [[nodiscard]] bool is(int chunk, QStringView word) const;
    [[nodiscard]] bool isSkippable(int chunk) const;
    [[nodiscard]] const Chunk &at(int i) const { return m_frame.chunk(i); }

    const Frame &m_frame;
    const QList<QuotedSpan> &m_quotes;
    SubjectFinder m_subjects;
};

} // namespace readout
