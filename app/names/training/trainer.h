// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/chain.h"
#include "names/features.h"
#include "names/training/corpus.h"

#include <QByteArray>

namespace readout {

/// How the tagger is trained; what the model card states.
struct TrainingPlan {
    int epochs = 6;
    float learningRate = 0.08F; ///< of the first epoch; falls evenly
    float kept = 0.4F; ///< part of a token's features seen at a time
    int leastCount = 2; ///< occurrences of a feature worth a weight
    int rows = 200000; ///< features in the model
    quint64 seed = 1;
};

/// Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood with AdaGrad
/// (Duchi et al. 2011) and feature dropout. The same input gives the same model.
class Trainer {
public:
    Trainer(std::vector<TrainingDocument> documents, const TrainingPlan &plan);

    void train();
    /// The model as CrfModel reads it.
    [[nodiscard]] QByteArray toBytes() const;

private:
    struct Sentence {
        size_t firstToken = 0; ///< into m_tokenStart and m_labels
        int length = 0;
        float weight = 1;
    };
    struct Step;

    void numberFeatures();
    void collectFeatures();
    void trainSentence(const Sentence &sentence, Step &step);
    [[nodiscard]] float chance();

    TrainingPlan m_plan;
    std::vector<TrainingDocument> m_documents;
    std::vector<FeatureKey> m_keys; ///< ascending
    std::vector<quint32> m_counts; ///< by feature
    std::vector<quint32> m_active; ///< features of all tokens, one after the other
    std::vector<size_t> m_tokenStart; ///< into m_active, one more than tokens
    std::vector<Label> m_labels;
    std::vector<Sentence> m_sentences;
    std::vector<LabelScores> m_weights, m_squares; ///< by feature
    Transitions m_transitions = {}, m_transitionSquares = {};
    float m_rate = 0;
    quint64 m_random = 0;
};

} // namespace readout
