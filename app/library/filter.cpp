// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filter.h"

#include <algorithm>

namespace readout {

namespace {

bool compatible(const QString &a, const QString &b) { return a.isEmpty() || b.isEmpty() || a == b; }

bool sameName(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

bool isNamedIn(Span span, const Entity &entity)
{
    const auto start = [](const Mention &mention) { return mention.span.start; };
    const auto next = std::ranges::lower_bound(entity.mentions, span.start, {}, start);
    return next != entity.mentions.end() && span.contains(next->span);
}

bool isNamedIn(const Meeting &meeting, const Entity &entity)
{
    return std::ranges::any_of(meeting.evidence, [&](const Evidence &e) { return isNamedIn(e.span, entity); });
}

} // namespace

bool speaks(const Entity &entity, const Quote &quote)
{
    return quote.speaker.entity == entity.id || quote.speaker.also.contains(entity.id);
}

bool takesPart(const Entity &entity, const Meeting &meeting)
{
    if (entity.type == EntityType::Country)
        return meeting.countries.contains(entity.country);
    return std::ranges::contains(meeting.participants, entity.id, &Participant::entity)
        || meeting.organisations.contains(entity.name);
}

FilterTerm FilterTerm::of(const Entity &entity, bool excluded)
{
    return {entity.type, entity.name, entity.country, excluded};
}

bool FilterTerm::names(const Entity &entity) const
{
    if (entity.type != type)
        return false;
    if (type == EntityType::Country && !country.isEmpty() && !entity.country.isEmpty())
        return country == entity.country;
    if (!compatible(country, entity.country))
        return false;
    // A short name that is only another's alias (`Smith`) does not settle who is meant; a full one does.
    return sameName(name, entity.name) || (name.contains(u' ') && entity.aliases.contains(name));
}

bool FilterTerm::sameEntity(const FilterTerm &other) const
{
    return type == other.type && sameName(name, other.name) && compatible(country, other.country);
}

void Filter::toggle(const FilterTerm &term)
{
    const auto same = std::ranges::find_if(m_terms, [&](const FilterTerm &t) { return t.sameEntity(term); });
    if (same == m_terms.end())
        m_terms.append(term);
    else if (same->excluded == term.excluded)
        m_terms.erase(same);
    else
        same->excluded = term.excluded;
}

void Filter::removeLast()
{
    if (!m_terms.isEmpty())
        m_terms.removeLast();
}

bool Filter::keeps(const Analysis &analysis) const
{
    return std::ranges::all_of(m_terms, [&](const FilterTerm &term) {
        const bool found = std::ranges::any_of(analysis.entities, [&](const Entity &e) { return term.names(e); });
        return found != term.excluded;
    });
}

bool Filter::keeps(const Quote &quote, const Analysis &analysis) const
{
    return std::ranges::all_of(m_terms, [&](const FilterTerm &term) {
        const bool concerned = std::ranges::any_of(analysis.entities, [&](const Entity &e) {
            return term.names(e) && (speaks(e, quote) || (!term.excluded && isNamedIn(quote.span, e)));
        });
        return concerned != term.excluded;
    });
}

bool Filter::keeps(const Meeting &meeting, const Analysis &analysis) const
{
    return std::ranges::all_of(m_terms, [&](const FilterTerm &term) {
        const bool concerned = std::ranges::any_of(analysis.entities, [&](const Entity &e) {
            return term.names(e) && (takesPart(e, meeting) || (!term.excluded && isNamedIn(meeting, e)));
        });
        return concerned != term.excluded;
    });
}

bool Filter::includes(const Entity &entity) const
{
    return std::ranges::any_of(m_terms, [&](const FilterTerm &t) { return !t.excluded && t.names(entity); });
}

} // namespace readout
