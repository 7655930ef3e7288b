// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/truecase.h"

#include "knowledge/wordclusters.h"
#include "knowledge/wordhash.h"

#include <QHash>

#include <algorithm>

namespace readout {

namespace {

constexpr auto isSmall = [](QChar c) { return c.isLower(); };
constexpr auto isCapital = [](QChar c) { return c.isUpper(); };

bool isInCapitals(const WordSequence &text, const WordSequence::Line &line)
{
    int capitals = 0, smalls = 0;
    for (int t = line.first; t < line.end && smalls * 4 <= line.end - line.first; ++t) {
        const QStringView word = text.words[t];
        if (word.size() < 2 || !word.front().isLetter())
            continue;
        const bool small = std::ranges::any_of(word, isSmall);
        smalls += small;
        capitals += !small && word.size() > 2;
    }
    return capitals >= 3 && capitals >= 4 * smalls;
}

bool hasCapitals(const WordSequence &text)
{
    return std::ranges::any_of(text.words, [](QStringView word) { return std::ranges::any_of(word, isCapital); });
}

/// How the running text of a document writes its words, by hashFolded(); inside sentences where it can be told.
QHash<quint64, QStringView> spellingsIn(const WordSequence &text, const std::vector<bool> &inCapitals)
{
    QHash<quint64, QStringView> spellings;
    for (size_t i = 0; i < text.lines.size(); ++i) {
        const WordSequence::Line &line = text.lines[i];
        for (int t = line.first + 1; t < line.end && !inCapitals[i]; ++t) {
            if (text.words[t].front().isLetter())
                spellings.insert(hashFolded(text.words[t]), text.words[t]);
        }
    }
    return spellings;
}

QString capitalised(const QString &small) { return small.front().toUpper() + small.sliced(1); }

QString restored(QStringView word, const QHash<quint64, QStringView> &spellings, bool fromCapitals)
{
    const quint64 folded = hashFolded(word);
    if (const auto known = spellings.constFind(folded); known != spellings.cend())
        return known->toString();
    const WordCluster cluster = WordClusters::shared().of(folded);
    const QString small = word.toString().toLower();
    if (cluster.spelling == Spelling::Capitals)
        return small.toUpper();
    if (cluster.spelling == Spelling::Capitalised)
        return capitalised(small);
    // What the list lacks and somebody wrote in capitals is a name more often than not.
    return cluster.fine == 0 && fromCapitals ? capitalised(small) : small;
}

} // namespace

void restoreCase(WordSequence &text)
{
    std::vector<bool> inCapitals;
    inCapitals.reserve(text.lines.size());
    for (const WordSequence::Line &line : text.lines)
        inCapitals.push_back(isInCapitals(text, line));
    const bool none = !hasCapitals(text);
    if (!none && std::ranges::find(inCapitals, true) == inCapitals.end())
        return;
    const QHash<quint64, QStringView> spellings = none ? QHash<quint64, QStringView>() : spellingsIn(text, inCapitals);
    text.restored = std::make_shared<std::deque<QString>>();
    for (size_t i = 0; i < text.lines.size(); ++i) {
        const WordSequence::Line &line = text.lines[i];
        for (int t = line.first; t < line.end && (none || inCapitals[i]); ++t) {
            QStringView &word = text.words[t];
            if (!word.front().isLetter())
                continue;
            QString spelt = restored(word, spellings, inCapitals[i]);
            if (t == line.first)
                spelt = capitalised(spelt);
            word = text.restored->emplace_back(spelt);
        }
    }
}

} // namespace readout
