// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace readout {

/// The entity is the quote's speaker, or one of its joint speakers.
[[nodiscard]] bool speaks(const Entity &entity, const Quote &quote);
/// The entity is a participant, or a state or body that is represented.
[[nodiscard]] bool takesPart(const Entity &entity, const Meeting &meeting);

/// One entity to keep or to leave out, recognised in every article: by the person, not by a string.
struct FilterTerm {
    EntityType type = EntityType::Person;
    QString name;
    QString country; ///< ISO 3166-1 alpha-2; empty when unsettled
    bool excluded = false;

    [[nodiscard]] static FilterTerm of(const Entity &entity, bool excluded = false);
    /// Is this entity the term's? Same type, name and, where both are known, country.
    [[nodiscard]] bool names(const Entity &entity) const;
    [[nodiscard]] bool sameEntity(const FilterTerm &other) const;
    bool operator==(const FilterTerm &) const = default;
};

/// What the window keeps: every included entity, none of the excluded ones. Empty keeps everything.
class Filter {
public:
    [[nodiscard]] const QList<FilterTerm> &terms() const { return m_terms; }
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }

    /// Adds a term, or takes it away when the same one is there; the other sign replaces it.
    void toggle(const FilterTerm &term);
    void removeAt(qsizetype index) { m_terms.removeAt(index); }
    void removeLast();

    /// An article's readout holds every included entity and none of the excluded ones.
    [[nodiscard]] bool keeps(const Analysis &analysis) const;
    /// The quote is spoken by, or names, every included entity, and is not spoken by an excluded one.
    [[nodiscard]] bool keeps(const Quote &quote, const Analysis &analysis) const;
    /// Every included entity takes part in the meeting or is named where it is told; no excluded one takes part.
    [[nodiscard]] bool keeps(const Meeting &meeting, const Analysis &analysis) const;
    /// The entity is one of the included ones.
    [[nodiscard]] bool includes(const Entity &entity) const;

    bool operator==(const Filter &) const = default;

private:
    QList<FilterTerm> m_terms;
};

} // namespace readout
