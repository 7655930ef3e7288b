// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filter.h"

namespace readout {

/// What a reader says of an entity: that it is no name at all, or that it is another one under a different name.
struct Correction {
    enum class Kind { NotAName, SameAs };

    Kind kind = Kind::NotAName;
    FilterTerm entity;
    FilterTerm other = {}; ///< of SameAs: whose mentions they are
    bool operator==(const Correction &) const = default;
};

/// A reader's corrections, in the order in which they were made; they hold for every article.
class Corrections {
public:
    void add(const Correction &correction) { m_all.append(correction); }
    [[nodiscard]] const QList<Correction> &all() const { return m_all; }

    /// Is an entity of the analysis corrected? Cheap, where applying is not.
    [[nodiscard]] bool concern(const Analysis &analysis) const;
    /// Takes out what is no name; joins what is the same, with its quotes and meetings. The words of the article stay
    /// what they are: a speaker that is no name is still the phrase that the text has.
    [[nodiscard]] Analysis applied(Analysis analysis) const;

    bool operator==(const Corrections &) const = default;

private:
    QList<Correction> m_all;
};

} // namespace readout
