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
    /// `labels` is as long as `emissions`. Keeps its memory from call to call.
    void decode(std::span<const LabelScores> emissions, const Transitions &transitions, std::span<Label> labels);

private:
    std::vector<std::array<Label, labelLanes>> m_back;
};

/// Probabilities of a linear-chain conditional random field: the forward-backward algorithm (Lafferty et al. 2001).
class ForwardBackward {
public:
    void run(std::span<const LabelScores> emissions, const Transitions &transitions);

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
    [[nodiscard]] double logPartition() const { return m_logPartition; }

private:
    std::vector<LabelScores> m_emission; ///< exponentials, each token's largest is 1
    std::vector<LabelScores> m_forward; ///< each token's add up to 1
    std::vector<LabelScores> m_backward; ///< scaled as the forward ones
    std::vector<float> m_scale;
    Transitions m_step = {};
    double m_logPartition = 0;
};

} // namespace readout
