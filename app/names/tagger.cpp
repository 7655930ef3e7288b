// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/tagger.h"

namespace readout {

namespace {

// Training sees a part of the features at a time, tagging all of them.
constexpr float keptInTraining = 0.4F;
// Names of bodies are missed more often than invented: their first label gets a little more.
constexpr float organisationBias = 1.0F;

// How far the margins of a word's occurrences are drawn to their mean.
constexpr float sharedPart = 0.5F;

// A name pays in recall and precision together when it is right somewhat more often than one time in three.
constexpr float leastProbability = 0.38F;

/// Adds up the weights of one set of features after another. What a set needs is on its way from memory while the
/// set before it is added up.
class Summation {
public:
    explicit Summation(const CrfModel &model) : m_model(model) { }

    /// `forEachFeature` takes a sink; `sums` is complete after the next add() or finish().
    template <typename ForEach>
    void add(CrfModel::Sums &sums, ForEach &&forEachFeature)
    {
        m_next.clear();
        forEachFeature([this](FeatureKey key) {
            m_model.prefetch(key);
            m_next.push_back(key);
        });
        finish();
        m_sums = &sums;
        m_keys.swap(m_next);
    }
    void finish()
    {
        for (const FeatureKey key : m_keys)
            m_model.add(key, *m_sums);
        m_keys.clear();
    }

private:
    const CrfModel &m_model;
    std::vector<FeatureKey> m_keys, m_next; // kept from set to set: nothing is allocated for each
    CrfModel::Sums *m_sums = nullptr;
};

/// What the words of a document say of their labels, whatever stands around them.
std::vector<CrfModel::Sums> typeSums(const CrfModel &model, const Features &features)
{
    std::vector<CrfModel::Sums> sums(features.types().types().size());
    Summation summation(model);
    for (size_t i = 0; i < sums.size(); ++i)
        summation.add(sums[i], [&](auto &&sink) { features.ofType(int(i), sink); });
    summation.finish();
    return sums;
}

/// What is known of each token's label before its neighbours' labels.
std::vector<CrfModel::Sums> tokenSums(const CrfModel &model, const WordSequence &text, const Features &features)
{
    const std::vector<CrfModel::Sums> ofType = typeSums(model, features);
    std::vector<CrfModel::Sums> sums(text.words.size());
    Summation summation(model);
    for (const WordSequence::Line &line : text.lines) {
        for (int t = line.first; t < line.end; ++t) {
            sums[t] = ofType[features.types().indexOf(t)];
            summation.add(sums[t], [&](auto &&sink) { features.ofToken(line, t, sink); });
        }
    }
    summation.finish();
    return sums;
}

/// Emission scores of every token.
std::vector<LabelScores> emissionsOf(const CrfModel &model, const WordSequence &text, const Features &features)
{
    const std::vector<CrfModel::Sums> sums = tokenSums(model, text, features);
    std::vector<LabelScores> emissions(sums.size());
    for (size_t t = 0; t < sums.size(); ++t) {
        for (int y = 0; y < labelLanes; ++y)
            emissions[t][y] = float(sums[t][y]) * model.scale() * keptInTraining;
        for (const Place place : {Place::Begin, Place::Unit})
            emissions[t][labelOf(NameType::Organisation, place)] += organisationBias;
    }
    return emissions;
}

/// By how much the best label of each type beats no name at a token.
std::array<float, nameTypeCount> marginsOf(const LabelScores &scores)
{
    std::array<float, nameTypeCount> margins;
    for (int type = 0; type < nameTypeCount; ++type) {
        const auto *first = scores.data() + labelOf(NameType(type), Place::Begin);
        margins[type] = *std::max_element(first, first + 4) - scores[outside];
    }
    return margins;
}

/// Draws the margins of each word's occurrences towards their mean over the document.
void shareMargins(const Features &features, std::vector<LabelScores> &emissions)
{
    struct Mean {
        std::array<float, nameTypeCount> sums = {};
        float count = 0;
    };
    std::vector<Mean> means(features.types().familyCount());
    for (int t = 0; t < int(emissions.size()); ++t) {
        if (!features.types().of(t).capitalised)
            continue;
        Mean &mean = means[features.types().of(t).family];
        const auto margins = marginsOf(emissions[t]);
        for (int type = 0; type < nameTypeCount; ++type)
            mean.sums[type] += margins[type];
        mean.count += 1;
    }
    for (int t = 0; t < int(emissions.size()); ++t) {
        const Mean &mean = means[features.types().of(t).family];
        if (!features.types().of(t).capitalised || mean.count < 2)
            continue;
        const auto margins = marginsOf(emissions[t]);
        for (int type = 0; type < nameTypeCount; ++type) {
            const float shift = sharedPart * (mean.sums[type] / mean.count - margins[type]);
            for (const Place place : {Place::Begin, Place::Inside, Place::Last, Place::Unit})
                emissions[t][labelOf(NameType(type), place)] += shift;
        }
    }
}

} // namespace

float calibrated(float probability)
{
    constexpr float odds = 1.6F; // e to the shift of the log-odds, 0.47
    return probability * odds / (probability * odds + 1 - probability);
}

std::vector<TaggedName> Tagger::tag(const WordSequence &text, const Features &features) const
{
    std::vector<TaggedName> names;
    if (m_model.isEmpty())
        return names;
    std::vector<LabelScores> emissions = emissionsOf(m_model, text, features);
    shareMargins(features, emissions);
    std::vector<Label> labels(text.words.size());
    Viterbi viterbi(m_model.transitions());
    ForwardBackward chances(m_model.transitions());
    for (const WordSequence::Line &line : text.lines) {
        const auto length = size_t(line.end - line.first);
        const std::span sentence = std::span(emissions).subspan(line.first, length);
        const std::span decoded = std::span(labels).subspan(line.first, length);
        viterbi.decode(sentence, decoded);
        if (std::ranges::all_of(decoded, [](Label label) { return label == outside; }))
            continue;
        chances.run(sentence);
        for (int t = line.first; t < line.end; ++t) {
            if (labels[t] == outside)
                continue;
            TaggedName name{t, t + 1, typeOf(labels[t])};
            while (!closes(labels[name.end - 1]))
                ++name.end;
            name.probability = chances.nameProbability(t - line.first, name.end - line.first, name.type);
            if (name.probability >= leastProbability)
                names.push_back(name);
            t = name.end - 1;
        }
    }
    return names;
}

} // namespace readout
