// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/crfmodel.h"

#include <QString>

namespace readout {

/// Exact matches of names of one type.
struct Tally {
    int right = 0, found = 0, wanted = 0;
    [[nodiscard]] double f1() const { return found + wanted > 0 ? 2.0 * right / (found + wanted) : 0; }
};

/// How well a model alone does, without rules and resolver.
struct Measure {
    Tally people, organisations;
    /// By tenths of the probability that the model gives: names found, and how many of them were right.
    std::array<Tally, 10> byProbability;
};

/// Measures on a file of JSON Lines with `text` and `entities`. All zero when there is no such file.
[[nodiscard]] Measure measure(const CrfModel &model, const QString &path);

} // namespace readout
