// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labels.h"

#include <span>
#include <vector>

namespace readout {

/// Scores of one label after another; what BILOU forbids does not count.
using Transitions = std::array<LabelScores, labelLanes>;

/// The best labelling of a sentence: Viterbi's algorithm.
class Viterbi {
public:
    explicit Viterbi(const Transitions &transitions);

    /// `labels` is as long as `emissions`. Keeps its memory from call to call.
    void decode(std::span<const LabelScores> emissions, std::span<Label> labels);

private:
    using Origins = std::array<qint32, labelLanes>; ///< by label, the best label before it; as wide as its score

    Transitions m_step; ///< what BILOU forbids is impossible
    std::vector<Origins> m_origins;
};

/// Probabilities of a linear-chain conditional random field: the forward-backward algorithm (Lafferty et al. 2001).
class ForwardBackward {
public:
    ForwardBackward() = default;
    explicit ForwardBackward(const Transitions &transitions) { setTransitions(transitions); }
    void setTransitions(const Transitions &transitions);

    void run(std::span<const LabelScores> emissions);

    /// Probability of a label at a token of the last run().
    [[nodiscard]] float marginal(int token, Label label) const
    {
        return m_forward[token][label] * m_backward[token][label];
    }
    /// Probability of one label after another, at tokens `token` and `token + 1`.
    [[nodiscard]] float pairMarginal(int token, Label label, Label next) const
    {
        return m_forward[token][label] * m_step[label][next] * m_emission[token + 1][next] * m_backward[token + 1][next]
            / m_scale[token + 1];
    }
    /// Probability that tokens [first, end) are one whole name of a type.
    [[nodiscard]] float nameProbability(int first, int end, NameType type) const;
    /// Logarithm of the sum over all labellings.
    [[nodiscard]] double logPartition() const;

private:
    std::vector<LabelScores> m_emission; ///< exponentials, each token's largest is 1
    std::vector<LabelScores> m_forward; ///< each token's add up to 1
    std::vector<LabelScores> m_backward; ///< scaled as the forward ones
    std::vector<float> m_scale;
    Transitions m_step = {};
    int m_length = 0; ///< of the last run(), tokens
    double m_tops = 0; ///< sum of the tokens' largest emissions
};

} // namespace readout
