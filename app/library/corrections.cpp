// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/corrections.h"

#include <algorithm>

namespace readout {

namespace {

/// Only the entity itself: one that has the name among its other forms is not what the reader pointed at.
bool isMeant(const FilterTerm &term, const Entity &entity) { return FilterTerm::of(entity).sameEntity(term); }

Entity *find(Analysis &analysis, const FilterTerm &term)
{
    const auto found = std::ranges::find_if(analysis.entities, [&](const Entity &e) { return isMeant(term, e); });
    return found == analysis.entities.end() ? nullptr : &*found;
}

void forget(Analysis &analysis, const Entity &entity)
{
    for (Quote &quote : analysis.quotes) {
        quote.speaker.also.removeAll(entity.id);
        if (quote.speaker.entity != entity.id)
            continue;
        quote.speaker.entity.clear();
        quote.speaker.kind = SpeakerKind::Unnamed;
    }
    for (Meeting &meeting : analysis.meetings) {
        meeting.participants.removeIf([&](const Participant &p) { return p.entity == entity.id; });
        if (entity.type == EntityType::Organisation)
            meeting.organisations.removeAll(entity.name);
        const bool spokenFor = std::ranges::contains(meeting.participants, entity.country, &Participant::country);
        if (entity.type == EntityType::Country && !spokenFor)
            meeting.countries.removeAll(entity.country);
    }
    analysis.entities.removeIf([id = entity.id](const Entity &e) { return e.id == id; });
}

template <class T>
void replace(QList<T> &values, const T &from, const T &into)
{
    if (from != into && values.contains(into))
        values.removeAll(from);
    else
        std::ranges::replace(values, from, into);
}

void redirectQuotes(Analysis &analysis, const Entity &from, const Entity &into)
{
    for (Quote &quote : analysis.quotes) {
        replace(quote.speaker.also, from.id, into.id);
        if (quote.speaker.entity == from.id) {
            quote.speaker.entity = into.id;
            quote.speaker.name = into.name;
        }
        quote.speaker.also.removeAll(quote.speaker.entity);
    }
}

void redirectMeetings(Analysis &analysis, const Entity &from, const Entity &into)
{
    for (Meeting &meeting : analysis.meetings) {
        const bool there = std::ranges::contains(meeting.participants, into.id, &Participant::entity);
        if (there)
            meeting.participants.removeIf([&](const Participant &p) { return p.entity == from.id; });
        for (Participant &participant : meeting.participants) {
            if (participant.entity == from.id)
                participant = {into.id, into.name, into.country.isEmpty() ? participant.country : into.country};
        }
        if (into.type == EntityType::Organisation)
            replace(meeting.organisations, from.name, into.name);
        if (into.type == EntityType::Country)
            replace(meeting.countries, from.country, into.country);
    }
}

void addForms(Entity &entity, const Entity &other)
{
    for (const QString &form : QStringList(other.name) + other.aliases) {
        if (form != entity.name && !entity.aliases.contains(form))
            entity.aliases.append(form);
    }
    entity.mentions += other.mentions;
    std::ranges::sort(entity.mentions, {}, &Mention::span);
    if (entity.role.isEmpty())
        entity.role = other.role;
    if (entity.country.isEmpty())
        entity.country = other.country;
    if (entity.gender == Gender::Unknown)
        entity.gender = other.gender;
}

void join(Analysis &analysis, const Correction &correction)
{
    const Entity *found = find(analysis, correction.entity);
    if (!found)
        return;
    const Entity from = *found;
    if (Entity *into = find(analysis, correction.other); into && into->id != from.id) {
        addForms(*into, from);
        const Entity whole = *into;
        redirectQuotes(analysis, from, whole);
        redirectMeetings(analysis, from, whole);
        analysis.entities.removeIf([&](const Entity &e) { return e.id == from.id; });
        return;
    }
    // The other one is in no mention of this article: only its name is taken over.
    Entity renamed = from;
    renamed.name = correction.other.name;
    if (!correction.other.country.isEmpty())
        renamed.country = correction.other.country;
    renamed.aliases.removeAll(renamed.name);
    if (from.name != renamed.name)
        renamed.aliases.append(from.name);
    redirectQuotes(analysis, from, renamed);
    redirectMeetings(analysis, from, renamed);
    std::ranges::replace_if(analysis.entities, [&](const Entity &e) { return e.id == from.id; }, renamed);
}

} // namespace

bool Corrections::concern(const Analysis &analysis) const
{
    return std::ranges::any_of(m_all, [&](const Correction &correction) {
        return std::ranges::any_of(analysis.entities, [&](const Entity &e) { return isMeant(correction.entity, e); });
    });
}

Analysis Corrections::applied(Analysis analysis) const
{
    for (const Correction &correction : m_all) {
        if (correction.kind == Correction::Kind::SameAs)
            join(analysis, correction);
        else if (const Entity *entity = find(analysis, correction.entity))
            forget(analysis, Entity(*entity));
    }
    return analysis;
}

} // namespace readout
