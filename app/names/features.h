// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/wordhash.h"
#include "names/runs.h"

namespace readout {

/// Name of a feature in the model: a hash of its template and its values.
using FeatureKey = quint32;

/// The features of the tokens of a document. Those of the word itself and its use in the document are the same at
/// each occurrence; those of its surroundings are not.
class Features {
public:
    explicit Features(const WordSequence &text);

    [[nodiscard]] const WordTypes &types() const { return m_types; }

    /// Of a distinct word, by its index in types(); calls sink(FeatureKey) for each.
    template <typename Sink>
    void ofType(int type, Sink &&sink) const;
    /// Of the place of a token in its sentence.
    template <typename Sink>
    void ofToken(const WordSequence::Line &line, int token, Sink &&sink) const;

private:
    void markPhrases(const WordSequence &text);
    void markHeadings(const WordSequence &text);
    template <typename Sink>
    void ofRun(const WordSequence::Line &line, int token, const Run &run, int base, Sink &&sink) const;
    [[nodiscard]] const WordType *at(const WordSequence::Line &line, int token) const
    {
        return token >= line.first && token < line.end ? &m_types.of(token) : nullptr;
    }

    WordTypes m_types;
    Runs m_runs;
    std::vector<quint8> m_phrase; ///< by token: PhraseClass and whether the phrase begins here
    std::vector<bool> m_heading; ///< by token: in a line that is written as headings are
};

namespace detail {

constexpr FeatureKey key(int templateNumber, quint64 value)
{
    return FeatureKey(joinHashes(quint64(templateNumber), value) >> 32);
}

/// Classes without those of names of people and places, which are many and go into features of their own. Feasts are
/// too few to learn from.
constexpr quint64 closedClasses(WordClasses classes) { return quint64(classes.toInt()) & 0xffffU; }
constexpr quint64 listClasses(WordClasses classes)
{
    return quint64((classes & ~WordClasses(WordClass::Feast)).toInt()) >> 16;
}

inline quint64 foldedOf(const WordType *type) { return type ? type->folded : 1; }
inline quint64 shapeOf(const WordType *type) { return type ? type->shortShape : 1; }
/// Classes of a neighbour: of the lists only those that tell people from countries.
inline quint64 classesOf(const WordType *type)
{
    constexpr quint32 telling = 0xffffU | quint32(WordClass::GivenName) | quint32(WordClass::FamilyName)
        | quint32(WordClass::Country) | quint32(WordClass::Demonym);
    return type ? quint64(type->classes.toInt() & telling) + 2 : 1;
}
inline quint64 fineOf(const WordType *type) { return type ? type->cluster.fine : 9999; }
inline quint64 coarseOf(const WordType *type) { return type ? type->cluster.coarse : 999; }
inline int atMost(int value, int limit) { return value < limit ? value : limit; }

} // namespace detail

template <typename Sink>
void Features::ofType(int index, Sink &&sink) const
{
    using namespace detail;
    const WordType &type = m_types.types()[index];
    const WordFamily &family = m_types.familyOf(type);
    const QStringView word = type.text;
    sink(key(0, 0));
    sink(key(1, type.exact));
    sink(key(2, type.folded));
    sink(key(3, type.shape));
    sink(key(4, type.shortShape));
    for (int n = 1; n <= 4 && n < word.size(); ++n) {
        sink(key(4 + n, hashWord(word.first(n))));
        sink(key(8 + n, hashWord(word.last(n))));
    }
    sink(key(13, closedClasses(type.classes)));
    sink(key(23, type.cluster.fine));
    sink(key(24, joinHashes(type.cluster.coarse, type.shortShape)));
    if (!type.capitalised)
        return;
    sink(key(25, joinHashes(type.cluster.fine, quint64(family.small > 0) * 2 + (family.midSentence > 0))));
    sink(key(14, listClasses(type.classes)));
    for (qsizetype n = 3; n <= 4; ++n) {
        for (qsizetype i = 0; i + n <= word.size(); ++i)
            sink(key(12 + int(n) + 0, joinHashes(quint64(n), hashFolded(word.sliced(i, n)))));
    }
    const auto upToTwo = [](int count) { return quint64(atMost(count, 2)); };
    const quint64 small = upToTwo(family.small), middle = upToTwo(family.midSentence);
    const quint64 first = upToTwo(family.firstInRun), last = upToTwo(family.lastInRun);
    sink(key(17, small * 3 + middle));
    sink(key(18, first * 3 + last));
    sink(key(19, ((small * 3 + middle) * 3 + first) * 3 + last));
    if (family.spellsInitials)
        sink(key(20, 1));
    for (const quint64 neighbour : family.before) {
        if (neighbour != 0)
            sink(key(21, neighbour));
    }
    for (const quint64 neighbour : family.after) {
        if (neighbour != 0)
            sink(key(22, neighbour));
    }
}

template <typename Sink>
void Features::ofRun(const WordSequence::Line &line, int token, const Run &run, int base, Sink &&sink) const
{
    using namespace detail;
    const WordType *first = &m_types.of(run.first), *last = &m_types.of(run.end - 1);
    const WordType *before = at(line, run.first - 1), *after = at(line, run.end);
    const int fromStart = atMost(token - run.first, 4), fromEnd = atMost(run.end - 1 - token, 4);
    const quint64 place = quint64(fromStart) * 5 + quint64(fromEnd);
    WordClasses inside;
    for (int i = run.first; i < run.end && i < run.first + 12; ++i)
        inside |= m_types.of(i).classes;
    sink(key(base, place));
    sink(key(base + 1, joinHashes(first->folded, fromStart)));
    sink(key(base + 2, joinHashes(last->folded, fromEnd)));
    sink(key(base + 3, joinHashes(foldedOf(before), fromStart)));
    sink(key(base + 4, joinHashes(foldedOf(after), fromEnd)));
    sink(key(base + 5, joinHashes(foldedOf(before), foldedOf(after))));
    sink(key(base + 6, joinHashes(classesOf(before), place)));
    sink(key(base + 7, joinHashes(classesOf(after), place)));
    sink(key(base + 8, joinHashes(closedClasses(inside), place)));
    sink(key(base + 9, joinHashes(classesOf(first), joinHashes(classesOf(last), place))));
    sink(key(base + 10, joinHashes(first->shortShape, joinHashes(last->shortShape, place))));
    sink(key(base + 12, joinHashes(fineOf(first), fromStart)));
    sink(key(base + 13, joinHashes(fineOf(last), fromEnd)));
    sink(key(base + 14, joinHashes(fineOf(before), fromStart)));
    sink(key(base + 15, joinHashes(fineOf(after), fromEnd)));
    sink(key(base + 16, joinHashes(coarseOf(first), joinHashes(coarseOf(last), place))));
    sink(key(base + 17, joinHashes(coarseOf(before), joinHashes(coarseOf(after), place))));
    const WordType *second = run.length() > 1 ? &m_types.of(run.first + 1) : nullptr;
    sink(key(base + 11,
        joinHashes(listClasses(first->classes), joinHashes(second ? listClasses(second->classes) : 99, place))));
}

template <typename Sink>
void Features::ofToken(const WordSequence::Line &line, int token, Sink &&sink) const
{
    using namespace detail;
    const WordType &here = m_types.of(token);
    const WordType *before = at(line, token - 1), *after = at(line, token + 1);
    const WordType *before2 = at(line, token - 2), *after2 = at(line, token + 2);
    sink(key(30, foldedOf(before)));
    sink(key(31, foldedOf(after)));
    sink(key(32, foldedOf(before2)));
    sink(key(33, foldedOf(after2)));
    sink(key(34, joinHashes(foldedOf(before), here.folded)));
    sink(key(35, joinHashes(here.folded, foldedOf(after))));
    sink(key(36, joinHashes(shapeOf(before), joinHashes(here.shortShape, shapeOf(after)))));
    sink(key(37, joinHashes(classesOf(before), here.shortShape)));
    sink(key(38, joinHashes(classesOf(after), here.shortShape)));
    sink(key(100, fineOf(before)));
    sink(key(101, fineOf(after)));
    sink(key(102, joinHashes(coarseOf(before), coarseOf(&here))));
    sink(key(103, joinHashes(coarseOf(&here), coarseOf(after))));
    const Run *tight = m_runs.tight(token), *loose = m_runs.loose(token);
    if (m_phrase[token] != 0)
        sink(key(39, m_phrase[token]));
    if (!tight && !loose)
        return;
    sink(key(40, joinHashes(foldedOf(before), foldedOf(before2))));
    sink(key(41, joinHashes(foldedOf(after), foldedOf(after2))));
    sink(key(104, fineOf(before2)));
    sink(key(105, fineOf(after2)));
    sink(key(106, joinHashes(coarseOf(before), joinHashes(coarseOf(&here), coarseOf(after)))));
    sink(key(107, joinHashes(fineOf(before), here.shortShape)));
    sink(key(108, joinHashes(fineOf(after), here.shortShape)));
    sink(key(42, joinHashes(classesOf(before2), classesOf(before))));
    sink(key(43, joinHashes(classesOf(after), classesOf(after2))));
    sink(key(44, quint64(token == line.first) * 2 + m_heading[token]));
    if (m_heading[token])
        sink(key(45, here.shortShape));
    if (token + 1 < line.end)
        sink(key(46, m_phrase[token + 1]));
    if (token > line.first)
        sink(key(47, m_phrase[token - 1]));
    if (tight)
        ofRun(line, token, *tight, 50, sink);
    if (loose && (!tight || loose->length() != tight->length()))
        ofRun(line, token, *loose, 70, sink);
    else
        sink(key(90, quint64(tight->length())));
}

} // namespace readout
