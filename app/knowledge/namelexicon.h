// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>

namespace readout {

/// What the lists say of a single word, whatever its case.
enum class WordClass : quint32 {
    Honorific = 1U << 0,
    MyanmarTitle = 1U << 1,
    Rank = 1U << 2,
    Office = 1U << 3,
    Kin = 1U << 4,
    Modifier = 1U << 5, ///< stands before an office: `former`, `deputy`
    Head = 1U << 6, ///< heads the name of a body: `ministry`, `bank`
    Place = 1U << 7, ///< heads the name of a place: `sea`, `province`
    Event = 1U << 8, ///< heads the name of an event or a work: `summit`, `act`
    Month = 1U << 9,
    Weekday = 1U << 10,
    Particle = 1U << 11, ///< inside names of people: `bin`, `van`
    Function = 1U << 12,
    Speech = 1U << 13,
    Compass = 1U << 14,
    Generic = 1U << 15,
    FemaleName = 1U << 16,
    MaleName = 1U << 17,
    GivenName = 1U << 18,
    FamilyName = 1U << 19,
    Company = 1U << 20,
    Country = 1U << 21,
    Demonym = 1U << 22,
    Capital = 1U << 23,
    Term = 1U << 24, ///< written as bodies are, and none: `GDP`, `MoU`, `Islam`
    Instrument = 1U << 25, ///< heads the name of a text: `treaty`, `act`
    Feast = 1U << 26 ///< `Eid`, `Christmas`
};
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// Words that may come before a person's name and are not part of it.
inline constexpr WordClasses titleClasses = WordClass::Honorific | WordClass::Rank | WordClass::Office;

/// What the lists say of several words together.
enum class PhraseClass : quint8 { None, City, Body, Country, Demonym, MaybeBody };

/// The word lists of resources/knowledge, by hash. Immutable; built once, at first use.
class NameLexicon {
public:
    [[nodiscard]] static const NameLexicon &shared();

    [[nodiscard]] WordClasses classesOf(QStringView word) const;
    /// Of a word given by hashFolded().
    [[nodiscard]] WordClasses classesOf(quint64 folded) const { return m_words.value(folded); }

    /// A step in a phrase: what the words up to here are, and whether a longer phrase begins so.
    struct Step {
        PhraseClass whole = PhraseClass::None;
        bool continues = false;
    };
    /// The state before any word.
    static constexpr quint64 phraseStart = 0;
    /// The state after one more word, given by hashFolded(); see step().
    [[nodiscard]] static quint64 nextState(quint64 state, quint64 folded);
    [[nodiscard]] Step step(quint64 state) const { return m_phrases.value(state); }
    /// End of the longest phrase that begins at `first`, among words [first, end); `first` when there is none. `hashAt`
    /// gives a word's hashFolded(), `fits` says of a phrase by its last word and class whether it counts.
    template <typename HashAt, typename Fits>
    [[nodiscard]] int endOfPhrase(int first, int end, HashAt &&hashAt, Fits &&fits) const
    {
        int found = first;
        quint64 state = phraseStart;
        for (int last = first; last < end; ++last) {
            state = nextState(state, hashAt(last));
            const Step here = step(state);
            if (here.whole != PhraseClass::None && fits(last, here.whole))
                found = last + 1;
            if (!here.continues)
                break;
        }
        return found;
    }

private:
    NameLexicon();
    void readClasses();
    void readNames();
    void readCountries();
    void addWord(QStringView word, WordClasses classes);
    void addPhrase(QStringView phrase, PhraseClass whole);

    QHash<quint64, WordClasses> m_words;
    QHash<quint64, Step> m_phrases;
};

} // namespace readout
