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
    /// Adds the weights of a feature, in units of scale().
    void add(FeatureKey key, Sums &sums) const
    {
        for (quint32 slot = key & m_mask;; slot = (slot + 1) & m_mask) {
            const Row &row = m_rows[slot];
            if (row.key == key) {
                for (int y = 0; y < labelLanes; ++y)
                    sums[y] += row.weights[y];
                return;
            }
            if (row.key == 0)
                return;
        }
    }

private:
    struct Row {
        FeatureKey key = 0; ///< 0 in an empty slot
        std::array<qint8, labelLanes> weights = {};
    };
    std::vector<Row> m_rows = std::vector<Row>(1); ///< open addressing, at most half full
    quint32 m_mask = 0;
    float m_scale = 0;
    Transitions m_transitions = {};
};

} // namespace readout
