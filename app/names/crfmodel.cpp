// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/crfmodel.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace readout {

const CrfModel &CrfModel::shared()
{
    static const CrfModel model = [] {
        QFile file(u":/readout/models/names.crf"_s);
        return file.open(QIODevice::ReadOnly) ? fromBytes(file.readAll()) : CrfModel();
    }();
    return model;
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
    const size_t capacity = std::bit_ceil(2 * size_t(rows) + 1);
    model.m_keys.assign(capacity, 0);
    model.m_weights.assign(capacity, {});
    model.m_mask = quint32(capacity - 1);
    for (quint32 r = 0; r < rows; ++r) {
        const FeatureKey key = number();
        quint32 slot = key & model.m_mask;
        while (model.m_keys[slot] != 0)
            slot = (slot + 1) & model.m_mask;
        model.m_keys[slot] = key;
        std::copy_n(weights + qsizetype(r) * labelCount, labelCount, model.m_weights[slot].begin());
    }
    return model;
}

} // namespace readout
