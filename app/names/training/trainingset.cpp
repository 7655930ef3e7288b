// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/trainingset.h"

#include <algorithm>

namespace readout {

TrainingSet::TrainingSet(const std::vector<TrainingDocument> &documents, int leastCount)
{
    numberFeatures(documents, leastCount);
    m_tokenStart.push_back(0);
    for (const TrainingDocument &document : documents)
        collect(document);
}

void TrainingSet::numberFeatures(const std::vector<TrainingDocument> &documents, int leastCount)
{
    std::vector<FeatureKey> all;
    for (const TrainingDocument &document : documents) {
        const Features features(document.text);
        const auto sink = [&](FeatureKey key) { all.push_back(key); };
        for (const WordSequence::Line &line : document.text.lines) {
            for (int t = line.first; t < line.end; ++t) {
                features.ofType(features.types().indexOf(t), sink);
                features.ofToken(line, t, sink);
            }
        }
    }
    std::ranges::sort(all);
    for (size_t i = 0, end = 0; i < all.size(); i = end) {
        while (end < all.size() && all[end] == all[i])
            ++end;
        if (int(end - i) >= leastCount && all[i] != 0) {
            m_keys.push_back(all[i]);
            m_counts.push_back(quint32(end - i));
        }
    }
}

void TrainingSet::collect(const TrainingDocument &document)
{
    const auto sink = [this](FeatureKey key) {
        const auto found = std::ranges::lower_bound(m_keys, key);
        if (found != m_keys.end() && *found == key)
            m_active.push_back(quint32(found - m_keys.begin()));
    };
    const Features features(document.text);
    for (const WordSequence::Line &line : document.text.lines) {
        m_sentences.push_back({m_labels.size(), line.end - line.first, document.weight});
        for (int t = line.first; t < line.end; ++t) {
            features.ofType(features.types().indexOf(t), sink);
            features.ofToken(line, t, sink);
            m_tokenStart.push_back(m_active.size());
            m_labels.push_back(document.labels[t]);
        }
    }
}

} // namespace readout
