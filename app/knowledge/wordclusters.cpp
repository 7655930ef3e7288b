// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/wordclusters.h"

#include "article/wordlist.h"
#include "knowledge/wordhash.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

Spelling spellingOf(QStringView word)
{
    if (word.front().isLower())
        return Spelling::Small;
    const bool capitals = word.size() > 1 && std::ranges::count_if(word, [](QChar c) { return c.isUpper(); }) > 1
        && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    return capitals ? Spelling::Capitals : word.front().isUpper() ? Spelling::Capitalised : Spelling::Small;
}

} // namespace

const WordClusters &WordClusters::shared()
{
    static const WordClusters clusters;
    return clusters;
}

WordClusters::WordClusters()
{
    const QString text = knowledgeText(u"clusters.txt"_s);
    m_slots.resize(std::bit_ceil(2 * size_t(text.count(u' ') + text.count(u'\n') + 1)));
    m_mask = m_slots.size() - 1;
    quint16 fine = 0;
    forEachLine(text, [this, &fine](QStringView line) {
        const qsizetype tab = line.indexOf(u'\t');
        WordCluster cluster{++fine, quint8(line.first(tab).toUInt() + 1)};
        for (const QStringView word : line.sliced(tab + 1).tokenize(u' ')) {
            cluster.spelling = spellingOf(word);
            add(hashFolded(word), cluster);
        }
    });
}

void WordClusters::add(quint64 folded, WordCluster cluster)
{
    size_t slot = folded & m_mask;
    while (m_slots[slot].key != 0)
        slot = (slot + 1) & m_mask;
    m_slots[slot] = {keyOf(folded), cluster};
}

} // namespace readout
