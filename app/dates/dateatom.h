// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/document.h"

#include <QHash>
#include <QString>

namespace readout {

/// Classes of words that date rules speak of, one bit each; the letters are those of date-rules.tsv.
enum class DateClass : quint16 {
    Day = 1 << 0, ///< D: 8, 8th
    Ordinal = 1 << 1, ///< O: eighth, 8th
    Month = 1 << 2, ///< M
    ShortMonth = 1 << 3, ///< A: Jan.
    MonthNumber = 1 << 4, ///< m: 1 to 12
    Year = 1 << 5, ///< Y: four digits
    ShortYear = 1 << 6, ///< y: two digits
    Weekday = 1 << 7, ///< W: 1 is Monday
    ShortWeekday = 1 << 8, ///< V
    Number = 1 << 9, ///< N
    Unit = 1 << 10, ///< U
    Season = 1 << 11, ///< S
    Decade = 1 << 12 ///< C: 1990s
};
Q_DECLARE_FLAGS(DateClasses, DateClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateClasses)

/// The class that a letter of date-rules.tsv stands for; none for any other character.
[[nodiscard]] DateClasses dateClassOf(QChar letter);

/// The smallest piece that date rules match: a token, or a part of one such as `8` in `8-10`.
struct DateAtom {
    Span span;
    int word = -1; ///< id in the vocabulary, -1 for a word that no rule knows
    DateClasses classes{};
    int number = 0; ///< what a month, weekday, unit or digit string amounts to
};

/// Words of the date rules and date-words.tsv, each with an id, compared without case.
class DateVocabulary {
public:
    /// Id of a lower-case word, added if new.
    int add(const QString &word);
    void addClass(const QString &word, DateClass kind, int number);

    /// Atoms of a sentence in text order.
    [[nodiscard]] QList<DateAtom> atoms(const Document &document, const Sentence &sentence) const;

private:
    struct Entry {
        int word = -1;
        DateClasses classes{};
        int number = 0;
    };
    [[nodiscard]] const Entry *find(QStringView word) const;
    void append(QList<DateAtom> &atoms, const Document &document, Span token) const;
    void appendParts(QList<DateAtom> &atoms, const Document &document, Span token) const;

    QHash<QString, Entry> m_entries;
    int m_words = 0;
    int m_longest = 0;
};

} // namespace readout
