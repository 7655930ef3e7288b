// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/candidate.h"

namespace readout {

/// A place that the text names: tokens [first, end), its country included where one follows.
struct Place {
    QString name{}; ///< as printed, then the country where the text or a capital settles it
    QString state{}; ///< ISO 3166-1 alpha-2; empty when unsettled
    int first = -1;
    int end = -1;
    bool venue = false; ///< a building, no town
    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }
};

/// Reads the names of places, and which of them a trigger took place at.
class PlaceReader {
public:
    explicit PlaceReader(const Scene &scene) : m_scene(scene) { }

    /// The place whose phrase begins at a token: `the Turkish capital Ankara`, `Geneva, Switzerland`, `State House`.
    [[nodiscard]] Place at(int token, int until) const;
    /// Where a candidate is said to take place, by its own sentence; empty when it does not say.
    [[nodiscard]] Place of(const Candidate &candidate) const;

private:
    [[nodiscard]] int skipDescription(int token, int until) const;
    [[nodiscard]] int nameEnd(int first, int until) const;
    [[nodiscard]] Place town(int first, int until) const;
    [[nodiscard]] Place venue(int first, int until) const;
    [[nodiscard]] Place capitalOf(int token, int until) const;
    [[nodiscard]] bool isLocative(int token) const;
    [[nodiscard]] bool opensTopic(int token, int until) const;
    [[nodiscard]] Place rightOf(const Candidate &candidate) const;
    [[nodiscard]] Place opening(const Sentence &sentence, int until) const;
    [[nodiscard]] Place leftOf(const Candidate &candidate) const;
    [[nodiscard]] Place hostCity(const Candidate &candidate) const;
    [[nodiscard]] Place beforeWhere(const Candidate &candidate) const;
    [[nodiscard]] bool isOfTrigger(const Place &place, int preposition, int tail) const;

    const Scene &m_scene;
};

} // namespace readout
