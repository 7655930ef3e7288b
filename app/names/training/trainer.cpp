// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/trainer.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace readout {

/// What one step of training needs, kept from sentence to sentence.
struct Trainer::Step {
    std::vector<quint32> kept;
    std::vector<size_t> keptStart;
    std::vector<LabelScores> emissions;
    ForwardBackward chances;
};

Trainer::Trainer(std::vector<TrainingDocument> documents, const TrainingPlan &plan)
    : m_plan(plan), m_documents(std::move(documents)), m_random(plan.seed)
{
    numberFeatures();
    collectFeatures();
    m_weights.resize(m_keys.size());
    m_squares.resize(m_keys.size());
}

void Trainer::numberFeatures()
{
    std::vector<FeatureKey> all;
    for (const TrainingDocument &document : m_documents) {
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
        if (int(end - i) >= m_plan.leastCount && all[i] != 0) {
            m_keys.push_back(all[i]);
            m_counts.push_back(quint32(end - i));
        }
    }
}

void Trainer::collectFeatures()
{
    const auto sink = [this](FeatureKey key) {
        const auto found = std::ranges::lower_bound(m_keys, key);
        if (found != m_keys.end() && *found == key)
            m_active.push_back(quint32(found - m_keys.begin()));
    };
    m_tokenStart.push_back(0);
    for (const TrainingDocument &document : m_documents) {
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
}

float Trainer::chance()
{
    m_random += 0x9e3779b97f4a7c15ULL;
    return float(spreadBits(m_random) >> 40) * 0x1p-24F;
}

void Trainer::train()
{
    Step step;
    std::vector<size_t> order(m_sentences.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (int epoch = 0; epoch < m_plan.epochs; ++epoch) {
        m_rate = m_plan.learningRate * float(m_plan.epochs - epoch) / float(m_plan.epochs);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(double(chance()) * double(i))]);
        for (const size_t i : order)
            trainSentence(m_sentences[i], step);
        std::fprintf(stderr, "epoch %d of %d\n", epoch + 1, m_plan.epochs);
    }
}

void Trainer::trainSentence(const Sentence &sentence, Step &step)
{
    step.kept.clear();
    step.keptStart.assign(1, 0);
    step.emissions.assign(sentence.length, {});
    for (int t = 0; t < sentence.length; ++t) {
        for (size_t f = m_tokenStart[sentence.firstToken + t]; f < m_tokenStart[sentence.firstToken + t + 1]; ++f) {
            if (chance() >= m_plan.kept)
                continue;
            step.kept.push_back(m_active[f]);
            for (int y = 0; y < labelLanes; ++y)
                step.emissions[t][y] += m_weights[m_active[f]][y];
        }
        step.keptStart.push_back(step.kept.size());
    }
    step.chances.run(step.emissions, m_transitions);
    const auto climb = [this](float &weight, float &square, float gradient) {
        square += gradient * gradient;
        weight += m_rate * gradient / std::sqrt(square + 1e-8F);
    };
    const auto gold = [&](int t) { return m_labels[sentence.firstToken + t]; };
    Transitions expected = {};
    for (int t = 0; t < sentence.length; ++t) {
        LabelScores gradient = {};
        for (int y = 0; y < labelCount; ++y)
            gradient[y] = sentence.weight * (float(y == gold(t)) - step.chances.marginal(t, Label(y)));
        for (size_t f = step.keptStart[t]; f < step.keptStart[t + 1]; ++f) {
            LabelScores &weights = m_weights[step.kept[f]], &squares = m_squares[step.kept[f]];
            for (int y = 0; y < labelLanes; ++y)
                climb(weights[y], squares[y], gradient[y]);
        }
        for (int x = 0; t + 1 < sentence.length && x < labelCount; ++x) {
            for (int y = 0; y < labelCount; ++y)
                expected[x][y] += step.chances.pairMarginal(t, Label(x), Label(y));
        }
        if (t + 1 < sentence.length)
            expected[gold(t)][gold(t + 1)] -= 1;
    }
    for (int x = 0; x < labelCount; ++x) {
        for (int y = 0; y < labelCount; ++y)
            climb(m_transitions[x][y], m_transitionSquares[x][y], -sentence.weight * expected[x][y]);
    }
}

QByteArray Trainer::toBytes() const
{
    // A row is worth keeping for how much it says and how often it says it.
    std::vector<std::pair<float, quint32>> worth;
    float top = 0;
    for (quint32 f = 0; f < m_keys.size(); ++f) {
        float norm = 0;
        for (int y = 0; y < labelCount; ++y) {
            norm += m_weights[f][y] * m_weights[f][y];
            top = std::max(top, std::abs(m_weights[f][y]));
        }
        worth.emplace_back(-std::sqrt(norm) * std::log(1.0F + float(m_counts[f])), f);
    }
    std::ranges::sort(worth);
    worth.resize(std::min(worth.size(), size_t(m_plan.rows)));
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
            append(std::bit_cast<quint32>(m_transitions[x][y]));
    }
    for (const auto &[_, f] : worth)
        append(m_keys[f]);
    for (const auto &[_, f] : worth) {
        for (int y = 0; y < labelCount; ++y)
            bytes.append(char(qint8(std::lround(std::clamp(m_weights[f][y], -limit, limit) / scale))));
    }
    return bytes;
}

} // namespace readout
