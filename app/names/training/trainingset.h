// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/features.h"
#include "names/training/corpus.h"

#include <span>

namespace readout {

/// The annotated sentences as a trainer reads them: for each token its label and its features, by number.
class TrainingSet {
public:
    struct Sentence {
        size_t firstToken = 0;
        int length = 0;
        float weight = 1;
    };

    /// Leaves out features that occur less than `leastCount` times.
    TrainingSet(const std::vector<TrainingDocument> &documents, int leastCount);

    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    [[nodiscard]] Label label(size_t token) const { return m_labels[token]; }
    [[nodiscard]] std::span<const quint32> features(size_t token) const
    {
        return std::span(m_active).subspan(m_tokenStart[token], m_tokenStart[token + 1] - m_tokenStart[token]);
    }
    /// By feature, ascending.
    [[nodiscard]] const std::vector<FeatureKey> &keys() const { return m_keys; }
    /// By feature: how often it occurs.
    [[nodiscard]] const std::vector<quint32> &counts() const { return m_counts; }

private:
    void numberFeatures(const std::vector<TrainingDocument> &documents, int leastCount);
    void collect(const TrainingDocument &document);

    std::vector<FeatureKey> m_keys;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_active; ///< features of all tokens, one after the other
    std::vector<size_t> m_tokenStart; ///< into m_active, one more than tokens
    std::vector<Label> m_labels;
    std::vector<Sentence> m_sentences;
};

} // namespace readout
