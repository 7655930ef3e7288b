// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace readout {

/// How a word is mostly written inside a sentence.
enum class Spelling : quint8 { Small, Capitalised, Capitals };

/// Where a word stands among others that are used alike; all 0 where the list does not have it.
struct WordCluster {
    quint16 fine = 0; ///< some hundred words: `minister`, `envoy`, `premier` …
    quint8 coarse = 0; ///< some twenty fine ones
    Spelling spelling = Spelling::Small;
};

/// The clusters of resources/knowledge/clusters.txt, by hash. Immutable; built once, at first use.
class WordClusters {
public:
    [[nodiscard]] static const WordClusters &shared();

    /// Of a word given by hashFolded().
    [[nodiscard]] WordCluster of(quint64 folded) const
    {
        for (size_t slot = folded & m_mask;; slot = (slot + 1) & m_mask) {
            const Slot &found = m_slots[slot];
            if (found.key == keyOf(folded) || found.key == 0)
                return found.cluster;
        }
    }

private:
    struct Slot {
        quint32 key = 0; ///< 0 in an empty slot
        WordCluster cluster;
    };
    WordClusters();
    static quint32 keyOf(quint64 folded) { return quint32(folded >> 32) | 1U; }
    void add(quint64 folded, WordCluster cluster);

    std::vector<Slot> m_slots; ///< open addressing, at most half full
    size_t m_mask = 0;
};

} // namespace readout
