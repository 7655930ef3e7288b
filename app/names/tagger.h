// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/crfmodel.h"
#include "names/entity.h"

namespace readout {

/// Tokens [first, end) that are one name.
struct TaggedName {
    int first = 0;
    int end = 0;
    NameType type = NameType::Person;
    float probability = 1; ///< of exactly this name, by the model
    MarkedBy by = MarkedBy::Model;

    [[nodiscard]] int length() const { return end - first; }
};

/// How likely a name of a probability is right, 0 to 1: the model is a little too modest (Platt scaling of the
/// log-odds, with the shift that the development sets ask for; packaging/score prints how well it fits).
[[nodiscard]] float calibrated(float probability);

/// Labels the names of people, organisations and places in a document.
class Tagger {
public:
    explicit Tagger(const CrfModel &model) : m_model(model) { }

    /// In text order, not overlapping. Linear in the text.
    [[nodiscard]] std::vector<TaggedName> tag(const WordSequence &text) const { return tag(text, Features(text)); }
    /// The same where the features were made before.
    [[nodiscard]] std::vector<TaggedName> tag(const WordSequence &text, const Features &features) const;

private:
    const CrfModel &m_model;
};

} // namespace readout
