// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/trainer.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <thread>

namespace readout {

Trainer::Trainer(const TrainingSet &set, const TrainingPlan &plan, quint64 seed)
    : m_set(set), m_plan(plan), m_random(seed)
{
    m_weights.features.resize(set.keys().size());
    m_squares.features.resize(set.keys().size());
}

float Trainer::chance()
{
    m_random += 0x9e3779b97f4a7c15ULL;
    return float(spreadBits(m_random) >> 40) * 0x1p-24F;
}

void Trainer::climb(float &weight, float &square, float gradient) const
{
    square += gradient * gradient;
    weight += m_rate * gradient / std::sqrt(square + 1e-8F);
}

void Trainer::train()
{
    std::vector<size_t> order(m_set.sentences().size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (int epoch = 0; epoch < m_plan.epochs; ++epoch) {
        m_rate = m_plan.learningRate * float(m_plan.epochs - epoch) / float(m_plan.epochs);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(double(chance()) * double(i))]);
        for (const size_t i : order)
            trainSentence(m_set.sentences()[i]);
    }
}

void Trainer::dropFeatures(const TrainingSet::Sentence &sentence)
{
    m_kept.clear();
    m_keptStart.assign(1, 0);
    m_emissions.assign(sentence.length, {});
    for (int t = 0; t < sentence.length; ++t) {
        for (const quint32 feature : m_set.features(sentence.firstToken + t)) {
            if (chance() >= m_plan.kept)
                continue;
            m_kept.push_back(feature);
            for (int y = 0; y < labelLanes; ++y)
                m_emissions[t][y] += m_weights.features[feature][y];
        }
        m_keptStart.push_back(m_kept.size());
    }
}

void Trainer::trainSentence(const TrainingSet::Sentence &sentence)
{
    dropFeatures(sentence);
    m_chances.setTransitions(m_weights.transitions);
    m_chances.run(m_emissions);
    for (int t = 0; t < sentence.length; ++t) {
        const Label gold = m_set.label(sentence.firstToken + t);
        LabelScores gradient = {};
        for (int y = 0; y < labelCount; ++y)
            gradient[y] = sentence.weight * (float(y == gold) - m_chances.marginal(t, Label(y)));
        for (size_t f = m_keptStart[t]; f < m_keptStart[t + 1]; ++f) {
            LabelScores &weights = m_weights.features[m_kept[f]], &squares = m_squares.features[m_kept[f]];
            for (int y = 0; y < labelLanes; ++y)
                climb(weights[y], squares[y], gradient[y]);
        }
    }
    climbTransitions(sentence);
}

void Trainer::climbTransitions(const TrainingSet::Sentence &sentence)
{
    Transitions gradient = {};
    for (int t = 0; t + 1 < sentence.length; ++t) {
        for (int x = 0; x < labelCount; ++x) {
            for (int y = 0; y < labelCount; ++y)
                gradient[x][y] -= m_chances.pairMarginal(t, Label(x), Label(y));
        }
        gradient[m_set.label(sentence.firstToken + t)][m_set.label(sentence.firstToken + t + 1)] += 1;
    }
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelCount; ++y)
            climb(m_weights.transitions[x][y], m_squares.transitions[x][y], sentence.weight * gradient[x][y]);
    }
}

Weights trainedWeights(const TrainingSet &set, const TrainingPlan &plan)
{
    Weights mean;
    mean.features.resize(set.keys().size());
    const float share = 1.0F / float(plan.runs);
    const auto add = [share](LabelScores &sum, const LabelScores &scores) {
        for (int y = 0; y < labelLanes; ++y)
            sum[y] += share * scores[y];
    };
    constexpr int atOnce = 2;
    for (int done = 0; done < plan.runs;) {
        std::vector<Trainer> trainers;
        for (; done < plan.runs && trainers.size() < atOnce; ++done)
            trainers.emplace_back(set, plan, quint64(done) + 1);
        {
            std::vector<std::jthread> threads; // joined where they end
            threads.reserve(trainers.size());
            for (Trainer &trainer : trainers)
                threads.emplace_back([&trainer] { trainer.train(); });
        }
        for (const Trainer &trainer : trainers) {
            for (size_t f = 0; f < mean.features.size(); ++f)
                add(mean.features[f], trainer.weights().features[f]);
            for (int x = 0; x < labelCount; ++x)
                add(mean.transitions[x], trainer.weights().transitions[x]);
        }
        std::fprintf(stderr, "%d of %d trainings\n", done, plan.runs);
    }
    return mean;
}

QByteArray modelBytes(const TrainingSet &set, const Weights &weights, int rows)
{
    // A row is worth keeping for how much it says and how often it says it.
    std::vector<std::pair<float, quint32>> worth;
    float top = 0;
    for (quint32 f = 0; f < weights.features.size(); ++f) {
        float norm = 0;
        for (int y = 0; y < labelCount; ++y) {
            norm += weights.features[f][y] * weights.features[f][y];
            top = std::max(top, std::abs(weights.features[f][y]));
        }
        worth.emplace_back(-std::sqrt(norm) * std::log(1.0F + float(set.counts()[f])), f);
    }
    std::ranges::sort(worth);
    worth.resize(std::min(worth.size(), size_t(rows)));
    std::ranges::sort(worth, {}, &std::pair<float, quint32>::second);

    const float limit = std::min(top, 6.0F), scale = limit / 127;
    QByteArray bytes("RDNC");
    const auto append = [&bytes](quint32 value) {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), 4);
    };
    append(quint32(worth.size()));
    append(std::bit_cast<quint32>(scale));
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelCount; ++y)
            append(std::bit_cast<quint32>(weights.transitions[x][y]));
    }
    for (const auto &[_, f] : worth)
        append(set.keys()[f]);
    for (const auto &[_, f] : worth) {
        for (int y = 0; y < labelCount; ++y)
            bytes.append(char(qint8(std::lround(std::clamp(weights.features[f][y], -limit, limit) / scale))));
    }
    return bytes;
}

} // namespace readout
