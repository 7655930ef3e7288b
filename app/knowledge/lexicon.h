// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHash>
#include <QString>

namespace readout {

/// What a word may be, whatever stands around it.
enum class LexicalClass : quint32 {
    Determiner = 1 << 0,
    Article = 1 << 1, ///< opens a phrase that names nobody: `a`, `one`, `several`
    Pronoun = 1 << 2, ///< as a subject
    Object = 1 << 3, ///< a pronoun as an object
    Owner = 1 << 4, ///< `his`, `its`
    Preposition = 1 << 5,
    Conjunction = 1 << 6,
    Subordinator = 1 << 7,
    Relative = 1 << 8,
    Auxiliary = 1 << 9,
    Being = 1 << 10, ///< forms of `be`: a participle after them is passive
    Having = 1 << 11,
    Adverb = 1 << 12,
    Time = 1 << 13,
    Weekday = 1 << 14, ///< dates an action without a preposition
    Person = 1 << 15, ///< noun that calls a person or people
    Body = 1 << 16, ///< noun that calls a body of people
    Document = 1 << 17, ///< noun that calls a text
    Speech = 1 << 18, ///< noun that calls an act of speech
    Title = 1 << 19, ///< stands before a name
    Female = 1 << 20,
    Male = 1 << 21,
    Past = 1 << 22, ///< irregular past tense
    Participle = 1 << 23, ///< irregular past participle
    Transparent = 1 << 24, ///< introduces a title or a name in quotation marks
    Issuing = 1 << 25, ///< verb that puts a document or a remark into the world
};
Q_DECLARE_FLAGS(LexicalClasses, LexicalClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(LexicalClasses)

/// Closed word classes and the nouns of people, bodies and documents, from resources/knowledge. Immutable.
class Lexicon {
public:
    /// Built once, at first use.
    [[nodiscard]] static const Lexicon &shared();

    /// Classes of a word, whatever its case; empty for a word of no list. Nouns in `-man`, `-ist` and the like are
    /// people.
    [[nodiscard]] LexicalClasses classesOf(QStringView word) const;
    [[nodiscard]] bool is(QStringView word, LexicalClass wordClass) const
    {
        return classesOf(word).testFlag(wordClass);
    }

    /// Past tense and past participle of an irregular verb; empty for regular ones.
    struct Irregular {
        QString past;
        QString participle;
    };
    [[nodiscard]] Irregular irregular(const QString &lemma) const { return m_irregular.value(lemma); }

private:
    Lexicon();

    QHash<QString, LexicalClasses> m_words;
    QHash<QString, Irregular> m_irregular;
};

} // namespace readout
