// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"

namespace readout {

// What the form of a word tells the chunker.

/// Whether a word ends so, with a stem of some length before it.
[[nodiscard]] inline bool hasEnding(QStringView word, QStringView ending)
{
    return word.size() > ending.size() + 2 && word.endsWith(ending);
}

[[nodiscard]] inline bool isPossessive(QStringView word)
{
    return word == u"'s" || word == u"’s" || word == u"'" || word == u"’";
}
[[nodiscard]] inline bool isPlural(QStringView noun)
{
    return (noun.endsWith(u's') && !noun.endsWith(u"ss")) || noun == u"people" || noun.endsWith(u"men");
}
/// `'ve`, `’ll`
[[nodiscard]] inline bool isClitic(QStringView word)
{
    return word.size() > 1 && (word.front() == u'\'' || word.front() == u'’') && word[1].isLetter();
}
[[nodiscard]] inline bool isWord(QStringView word)
{
    return word.front().isLetterOrNumber() || word.front().isSurrogate();
}

constexpr LexicalClasses Verbal = LexicalClasses(LexicalClass::Past) | LexicalClass::Participle;
constexpr LexicalClasses Closed = LexicalClasses(LexicalClass::Preposition) | LexicalClass::Conjunction
    | LexicalClass::Subordinator | LexicalClass::Relative | LexicalClass::Auxiliary | LexicalClass::Pronoun
    | LexicalClass::Object | LexicalClass::Adverb;
constexpr LexicalClasses Nouns
    = LexicalClasses(LexicalClass::Person) | LexicalClass::Body | LexicalClass::Document | LexicalClass::Speech;

} // namespace readout
