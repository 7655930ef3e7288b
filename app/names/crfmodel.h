// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/chain.h"
#include "names/features.h"

#include <QByteArray>

#include <bit>

namespace readout {

/// The weights of the tagger: a row of int8 for each feature, a table of label transitions. Immutable.
///
/// File, little endian: `RDNC`, quint32 rows, float scale, float transitions[13][13], quint32 keys[rows] ascending,
/// int8 weights[rows][13].
class CrfModel {
public:
    /// What is in the program, :/readout/models/names.crf; read once, at first use. Empty when it is broken.
    [[nodiscard]] static const CrfModel &shared();
    /// Empty when the bytes are no model.
    [[nodiscard]] static CrfModel fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isEmpty() const { return m_mask == 0; }
    [[nodiscard]] const Transitions &transitions() const { return m_transitions; }
    [[nodiscard]] float scale() const { return m_scale; }

    using Sums = std::array<qint32, labelLanes>;
    /// Adds the weights of features, in units of scale(). The tables are larger than the caches: everything is asked
    /// for before the first of it is used, so that the ways from memory overlap. Leaves `keys` with what it worked on.
    void add(std::vector<FeatureKey> &keys, Sums &sums) const
    {
        for (const FeatureKey key : keys)
            __builtin_prefetch(&m_keys[key & m_mask]);
        size_t found = 0;
        for (const FeatureKey key : keys) {
            quint32 slot = key & m_mask;
            while (m_keys[slot] != key && m_keys[slot] != 0)
                slot = (slot + 1) & m_mask;
            if (m_keys[slot] != key)
                continue;
            __builtin_prefetch(&m_weights[slot]);
            keys[found++] = slot;
        }
        for (size_t i = 0; i < found; ++i) {
            const Weights &weights = m_weights[keys[i]];
            for (int y = 0; y < labelLanes; ++y)
                sums[y] += weights[y];
        }
    }

private:
    using Weights = std::array<qint8, labelLanes>;
    // Open addressing, at most half full. Most features that are looked up have no weights: the keys stand by
    // themselves, so that what is searched is small.
    std::vector<FeatureKey> m_keys = std::vector<FeatureKey>(1); ///< by slot; 0 in an empty one
    std::vector<Weights> m_weights = std::vector<Weights>(1); ///< by slot
    quint32 m_mask = 0;
    float m_scale = 0;
    Transitions m_transitions = {};
};

} // namespace readout
