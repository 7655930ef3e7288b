// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/dateatom.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr std::array<std::pair<char16_t, DateClass>, 13> letters{{{u'D', DateClass::Day}, {u'O', DateClass::Ordinal},
    {u'M', DateClass::Month}, {u'A', DateClass::ShortMonth}, {u'm', DateClass::MonthNumber}, {u'Y', DateClass::Year},
    {u'y', DateClass::ShortYear}, {u'W', DateClass::Weekday}, {u'V', DateClass::ShortWeekday},
    {u'N', DateClass::Number}, {u'U', DateClass::Unit}, {u'S', DateClass::Season}, {u'C', DateClass::Decade}}};

bool isOrdinalEnding(QStringView ending)
{
    return ending == "st"_L1 || ending == "nd"_L1 || ending == "rd"_L1 || ending == "th"_L1;
}

/// What a string of digits, with or without `th` or `s`, may be.
void classifyDigits(QStringView word, DateAtom &atom)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[digits] >= u'0' && word[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 4)
        return;
    const QStringView ending = word.sliced(digits);
    atom.number = word.first(digits).toInt();
    if (digits <= 2 && isOrdinalEnding(ending))
        atom.classes = DateClass::Day | DateClass::Ordinal;
    else if (ending == "s"_L1 && (digits == 4 || digits == 2) && atom.number % 10 == 0)
        atom.classes = DateClass::Decade;
    if (!ending.isEmpty())
        return;
    atom.classes = DateClass::Number;
    if (digits <= 2 && atom.number < 40)
        atom.classes |= DateClass::Day;
    if (digits <= 2 && atom.number >= 1 && atom.number <= 12)
        atom.classes |= DateClass::MonthNumber;
    if (digits == 2)
        atom.classes |= DateClass::ShortYear;
    if (digits == 4 && (atom.number == 0 || (atom.number >= 1000 && atom.number < 3000)))
        atom.classes |= DateClass::Year;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

DateClasses dateClassOf(QChar letter)
{
    const auto found = std::ranges::find(letters, letter.unicode(), &std::pair<char16_t, DateClass>::first);
    return found == letters.end() ? DateClasses() : DateClasses(found->second);
}

int DateVocabulary::add(const QString &word)
{
    Entry &entry = m_entries[word];
    if (entry.word < 0)
        entry.word = m_words++;
    m_longest = std::max(m_longest, int(word.size()));
    return entry.word;
}

void DateVocabulary::addClass(const QString &word, DateClass kind, int number)
{
    add(word);
    Entry &entry = m_entries[word];
    entry.classes |= kind;
    entry.number = number;
}

const DateVocabulary::Entry *DateVocabulary::find(QStringView word) const
{
    if (word.size() > m_longest)
        return nullptr;
    std::array<QChar, 32> folded;
    if (word.size() > qsizetype(folded.size()))
        return nullptr;
    for (qsizetype i = 0; i < word.size(); ++i)
        folded[i] = word[i] == u'’' ? u'\'' : word[i].toLower();
    // fromRawData neither allocates nor copies the characters
    const auto found = m_entries.constFind(QString::fromRawData(folded.data(), word.size()));
    return found == m_entries.cend() ? nullptr : &*found;
}

QList<DateAtom> DateVocabulary::atoms(const Document &document, const Sentence &sentence) const
{
    QList<DateAtom> atoms;
    atoms.reserve(sentence.end - sentence.first);
    for (int i = sentence.first; i < sentence.end; ++i)
        append(atoms, document, document.tokens()[i].span);
    return atoms;
}

void DateVocabulary::append(QList<DateAtom> &atoms, const Document &document, Span token) const
{
    QStringView word = document.article().view(token);
    const bool abbreviated = word.size() > 3 && word.back() == u'.';
    if (abbreviated)
        word.chop(1);
    DateAtom atom{token};
    const Entry *entry = find(word);
    if (entry)
        atom.word = entry->word;
    if (entry && entry->classes) {
        const DateClasses names
            = DateClass::Month | DateClass::ShortMonth | DateClass::Weekday | DateClass::ShortWeekday;
        if (!(entry->classes & names) || word.front().isUpper()) { // `may` and `sun` are common words
            atom.classes = entry->classes;
            atom.number = entry->number;
        }
        // `May` may be the last word of a sentence, whose stop is a token of its own
        if (abbreviated && !(entry->classes & (DateClass::ShortMonth | DateClass::ShortWeekday)))
            atom.span.length -= 1;
        atoms.append(atom);
        return;
    }
    if (isDigit(word.front()))
        classifyDigits(word, atom);
    const auto joins = [](QChar c) { return c == u'-' || c == u'/' || c == u'.' || c == u'–'; };
    if (!atom.classes && word.size() >= 3 && word.size() <= 32 && std::ranges::any_of(word, joins))
        return appendParts(atoms, document, token);
    atoms.append(atom);
}

void DateVocabulary::appendParts(QList<DateAtom> &atoms, const Document &document, Span token) const
{
    const QStringView word = document.article().view(token);
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i + 1;
        if (word[i].isLetterOrNumber()) {
            while (end < word.size() && word[end].isLetterOrNumber())
                ++end;
        }
        const QStringView part = word.sliced(i, end - i);
        DateAtom atom{{token.start + i, end - i}};
        if (const Entry *entry = find(part))
            atom = {atom.span, entry->word, entry->classes, entry->number};
        if (!atom.classes && isDigit(part.front()))
            classifyDigits(part, atom);
        atoms.append(atom);
        i = end;
    }
}

} // namespace readout
