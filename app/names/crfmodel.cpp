// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/crfmodel.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace readout {

const CrfModel &CrfModel::shared()
{
    static const CrfModel model = fromBytes(QResource(u":/readout/models/names.crf"_s).uncompressedData());
    return model;
}

void CrfModel::Slot::fill(const char *weights, quint32 tag)
{
    std::copy_n(weights, labelCount, bytes.begin());
    for (int i = labelCount; i < labelLanes; ++i, tag >>= 8)
        bytes[i] = qint8(tag & 0xff);
}

CrfModel CrfModel::fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype head = 12 + 4 * labelCount * labelCount;
    if (bytes.size() < head || !bytes.startsWith("RDNC"))
        return {};
    const char *at = bytes.constData() + 4;
    const auto number = [&at] {
        const quint32 value = qFromLittleEndian<quint32>(at);
        at += 4;
        return value;
    };
    const quint32 rows = number();
    if (rows > (1U << 24) || bytes.size() != head + qsizetype(rows) * (4 + labelCount))
        return {};
    CrfModel model;
    model.m_scale = std::bit_cast<float>(number());
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelCount; ++y)
            model.m_transitions[x][y] = std::bit_cast<float>(number());
    }
    const char *weights = at + 4 * qsizetype(rows);
    // Keys come in ascending order, so slots are filled from first to last.
    constexpr size_t spare = 1024;
    const int bits = std::bit_width(2 * rows);
    model.m_shift = 32 - bits;
    model.m_slots.assign((size_t(1) << bits) + spare, {});
    for (quint32 r = 0; r < rows; ++r) {
        const FeatureKey key = number();
        size_t slot = model.home(key);
        while (model.m_slots[slot].tag() != 0)
            ++slot;
        if (slot + 1 == model.m_slots.size())
            return {}; // keys are hashes: no sound file crowds them so
        model.m_slots[slot].fill(weights + qsizetype(r) * labelCount, tagOf(key));
    }
    return model;
}

} // namespace readout
