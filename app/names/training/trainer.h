// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/chain.h"
#include "names/training/trainingset.h"

#include <QByteArray>

namespace readout {

/// How the tagger is trained; what the model card states.
struct TrainingPlan {
    int epochs = 6;
    float learningRate = 0.08F; ///< of the first epoch; falls evenly
    float kept = 0.4F; ///< part of a token's features seen at a time
    int leastCount = 2; ///< occurrences of a feature worth a weight
    int rows = 230000; ///< features in the model
    int runs = 4; ///< trainings whose weights are averaged
};

/// Weights of the features, in the order of TrainingSet, and of the transitions.
struct Weights {
    std::vector<LabelScores> features;
    Transitions transitions = {};
};

/// Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood with AdaGrad
/// (Duchi et al. 2011) and feature dropout. The same set, plan and seed give the same weights.
class Trainer {
public:
    Trainer(const TrainingSet &set, const TrainingPlan &plan, quint64 seed);

    void train();
    [[nodiscard]] const Weights &weights() const { return m_weights; }

private:
    void trainSentence(const TrainingSet::Sentence &sentence);
    void dropFeatures(const TrainingSet::Sentence &sentence);
    void climbTransitions(const TrainingSet::Sentence &sentence);
    [[nodiscard]] float chance();
    void climb(float &weight, float &square, float gradient) const;

    const TrainingSet &m_set;
    const TrainingPlan &m_plan;
    Weights m_weights, m_squares; ///< the latter of the gradients, summed up
    float m_rate = 0;
    quint64 m_random = 0;
    // of the sentence at hand:
    std::vector<quint32> m_kept;
    std::vector<size_t> m_keptStart;
    std::vector<LabelScores> m_emissions;
    ForwardBackward m_chances;
};

/// Mean of the weights of several trainings, with seeds from 1, two at a time.
[[nodiscard]] Weights trainedWeights(const TrainingSet &set, const TrainingPlan &plan);

/// The model as CrfModel reads it: the rows that say most.
[[nodiscard]] QByteArray modelBytes(const TrainingSet &set, const Weights &weights, int rows);

} // namespace readout
