// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/chain.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace readout {

namespace {

constexpr float impossible = -1e30F;

} // namespace

Viterbi::Viterbi(const Transitions &transitions)
{
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelLanes; ++y)
            m_step[x][y] = y < labelCount && mayFollow(Label(x), Label(y)) ? transitions[x][y] : impossible;
    }
}

void Viterbi::decode(std::span<const LabelScores> emissions, std::span<Label> labels)
{
    if (emissions.empty())
        return;
    m_origins.resize(std::max(m_origins.size(), emissions.size()));
    LabelScores best;
    for (int y = 0; y < labelCount; ++y)
        best[y] = opens(Label(y)) ? emissions[0][y] : impossible;
    for (size_t t = 1; t < emissions.size(); ++t) {
        LabelScores next;
        next.fill(std::numeric_limits<float>::lowest());
        Origins origins = {};
        for (int x = 0; x < labelCount; ++x) {
            for (int y = 0; y < labelLanes; ++y) {
                const float score = best[x] + m_step[x][y];
                origins[y] = score > next[y] ? x : origins[y];
                next[y] = score > next[y] ? score : next[y];
            }
        }
        for (int y = 0; y < labelLanes; ++y)
            best[y] = next[y] + emissions[t][y];
        m_origins[t] = origins;
    }
    Label last = outside;
    for (int y = 1; y < labelCount; ++y) {
        if (closes(Label(y)) && best[y] > best[last])
            last = Label(y);
    }
    for (size_t t = emissions.size(); t-- > 0;) {
        labels[t] = last;
        last = t > 0 ? Label(m_origins[t][last]) : last;
    }
}

void ForwardBackward::setTransitions(const Transitions &transitions)
{
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelCount; ++y)
            m_step[x][y] = mayFollow(Label(x), Label(y)) ? std::exp(transitions[x][y]) : 0;
    }
}

void ForwardBackward::run(std::span<const LabelScores> emissions)
{
    const int n = m_length = int(emissions.size());
    if (int(m_emission.size()) < n) {
        for (auto *rows : {&m_emission, &m_forward, &m_backward})
            rows->resize(n);
        m_scale.resize(n);
    }
    m_tops = 0;
    for (int t = 0; t < n; ++t) {
        const float top = *std::max_element(emissions[t].begin(), emissions[t].begin() + labelCount);
        for (int y = 0; y < labelCount; ++y)
            m_emission[t][y] = std::exp(emissions[t][y] - top);
        LabelScores sum = {};
        for (int x = 0; t > 0 && x < labelCount; ++x) {
            for (int y = 0; y < labelLanes; ++y)
                sum[y] += m_forward[t - 1][x] * m_step[x][y];
        }
        float total = 0;
        for (int y = 0; y < labelCount; ++y) {
            const bool last = t + 1 == n && !closes(Label(y));
            const float before = t == 0 ? float(opens(Label(y))) : sum[y];
            m_forward[t][y] = last ? 0 : before * m_emission[t][y];
            total += m_forward[t][y];
        }
        m_scale[t] = total;
        for (int y = 0; y < labelCount; ++y)
            m_forward[t][y] /= total;
        m_tops += top;
    }
    for (int y = 0; y < labelCount && n > 0; ++y)
        m_backward[n - 1][y] = 1;
    for (int t = n - 2; t >= 0; --t) {
        LabelScores ahead = {};
        for (int y = 0; y < labelCount; ++y)
            ahead[y] = m_emission[t + 1][y] * m_backward[t + 1][y] / m_scale[t + 1];
        if (t + 2 == n) {
            for (int y = 0; y < labelCount; ++y)
                ahead[y] = closes(Label(y)) ? ahead[y] : 0;
        }
        for (int x = 0; x < labelCount; ++x) {
            float sum = 0;
            for (int y = 0; y < labelCount; ++y)
                sum += m_step[x][y] * ahead[y];
            m_backward[t][x] = sum;
        }
    }
}

double ForwardBackward::logPartition() const
{
    double sum = m_tops;
    for (int t = 0; t < m_length; ++t)
        sum += std::log(double(m_scale[t]));
    return sum;
}

float ForwardBackward::nameProbability(int first, int end, NameType type) const
{
    if (end - first == 1)
        return marginal(first, labelOf(type, Place::Unit));
    Label label = labelOf(type, Place::Begin);
    float probability = m_forward[first][label];
    for (int t = first + 1; t < end; ++t) {
        const Label next = labelOf(type, t + 1 == end ? Place::Last : Place::Inside);
        probability *= m_step[label][next] * m_emission[t][next] / m_scale[t];
        label = next;
    }
    return probability * m_backward[end - 1][label];
}

} // namespace readout
