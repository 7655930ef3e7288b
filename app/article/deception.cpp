// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/deception.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int heapOfMarks = 8; // no orthography stacks as many on one letter

struct Census {
    qsizetype bidirectional = 0;
    qsizetype invisible = 0;
    qsizetype mixedWords = 0;
    qsizetype heaps = 0;
    QString firstMixed;
};

/// Embeddings, overrides and isolates. The plain marks U+200E and U+200F are harmless and common.
bool isBidirectionalControl(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isInvisible(QChar c)
{
    return c == QChar(0x200B) || (c >= QChar(0x2060) && c <= QChar(0x2064)) || c == QChar(0xFEFF) || c == QChar(0x180E);
}

/// The scripts whose letters look like one another.
enum Look : unsigned { NoLook = 0, Latin = 1, Cyrillic = 2, Greek = 4, Other = 8 };

Look lookOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
        return Latin;
    case QChar::Script_Cyrillic:
        return Cyrillic;
    case QChar::Script_Greek:
        return c == u'µ' ? NoLook : Greek;
    default:
        return NoLook;
    }
}

Census censusOf(QStringView text)
{
    Census census;
    unsigned looks = 0;
    int marks = 0;
    qsizetype wordStart = 0;
    const auto endWord = [&](qsizetype end) {
        if ((looks & (looks - 1)) != 0) { // more than one script
            if (census.mixedWords++ == 0)
                census.firstMixed = text.sliced(wordStart, end - wordStart).left(40).toString();
        }
        looks = 0;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        census.bidirectional += isBidirectionalControl(c);
        // At a word's edge they are typesetting; inside they split it for whoever searches.
        census.invisible
            += isInvisible(c) && i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
        marks = c.isMark() ? marks + 1 : 0;
        census.heaps += marks == heapOfMarks;
        if (c.isLetter()) {
            if (looks == 0)
                wordStart = i;
            looks |= lookOf(c);
        } else if (!c.isMark() && !isInvisible(c)) {
            endWord(i);
        }
    }
    endWord(text.size());
    return census;
}

} // namespace

std::optional<Warning> findDeception(QStringView text)
{
    const Census census = censusOf(text);
    QStringList found;
    if (census.bidirectional > 0)
        found.append(u"%1 bidirectional controls"_s.arg(census.bidirectional));
    if (census.invisible > 0)
        found.append(u"%1 invisible characters"_s.arg(census.invisible));
    if (census.mixedWords > 0)
        found.append(u"%1 words that mix scripts, such as “%2”"_s.arg(census.mixedWords).arg(census.firstMixed));
    if (census.heaps > 0)
        found.append(u"%1 heaps of combining marks"_s.arg(census.heaps));
    if (found.isEmpty())
        return std::nullopt;
    return Warning{
        Warning::Code::DeceptiveText, u"The text may read other than it looks: it has %1."_s.arg(found.join(u", "_s))};
}

} // namespace readout
