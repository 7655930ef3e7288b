// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/chain.h"
#include "names/features.h"

#include <QByteArray>
#include <QtEndian>

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

    [[nodiscard]] bool isEmpty() const { return m_slots.size() == 1; }
    [[nodiscard]] const Transitions &transitions() const { return m_transitions; }
    [[nodiscard]] float scale() const { return m_scale; }

    /// Of each label, in units of scale(). What is beyond labelCount means nothing.
    using Sums = std::array<qint16, labelLanes>;
    /// Asks memory for what add() will need.
    void prefetch(FeatureKey key) const { __builtin_prefetch(&m_slots[home(key)]); }
    /// Adds the weights of a feature; none when it has no row.
    void add(FeatureKey key, Sums &sums) const
    {
        const quint32 wanted = tagOf(key);
        const Slot *slot = &m_slots[home(key)];
        while (slot->tag() != wanted && slot->tag() != 0)
            ++slot;
        if (slot->tag() == 0)
            return;
        const auto weights = slot->bytes; // a copy is known not to change with the sums
        for (int y = 0; y < labelLanes; ++y)
            sums[y] = qint16(sums[y] + weights[y]);
    }

private:
    /// The weights of a feature and, in the bytes that they leave free, three bytes of its key: what is looked up is
    /// one line of memory. Zero when the slot is empty.
    struct alignas(labelLanes) Slot {
        std::array<qint8, labelLanes> bytes = {};

        [[nodiscard]] quint32 tag() const
        {
            static_assert(labelCount + 3 == labelLanes);
            return qFromLittleEndian<quint32>(&bytes[labelCount - 1]) >> 8;
        }
        void fill(const char *weights, quint32 tag);
    };
    [[nodiscard]] static quint32 tagOf(FeatureKey key)
    {
        const quint32 low = key & 0xffffffU;
        return low != 0 ? low : 1;
    }
    [[nodiscard]] size_t home(FeatureKey key) const { return quint64(key) >> m_shift; }

    // Open addressing by a key's high bits, at most half full; ends with an empty slot.
    std::vector<Slot> m_slots = std::vector<Slot>(1);
    int m_shift = 32; ///< of a key, to its slot
    float m_scale = 0;
    Transitions m_transitions = {};
};

} // namespace readout
