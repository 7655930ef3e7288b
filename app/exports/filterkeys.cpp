// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/filterkeys.h"

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QString speakerKey(const QString &who) { return u"s-"_s + who; }

void addOnce(QStringList &keys, const QString &key)
{
    if (!key.isEmpty() && !keys.contains(key))
        keys.append(key);
}

} // namespace

FilterKeys::FilterKeys(const Analysis &analysis) : m_analysis(analysis)
{
    for (qsizetype i = 0; i < analysis.entities.size(); ++i) {
        const Entity &entity = analysis.entities[i];
        m_entities.insert(entity.id, i);
        if (entity.type == EntityType::Country)
            m_states.insert(entity.country, entity.id);
        if (entity.type == EntityType::Organisation) {
            for (const QString &name : entity.aliases + QStringList{entity.name})
                m_bodies.insert(name, entity.id);
        }
        for (const Mention &mention : entity.mentions)
            m_named.append({mention.span.start, entity.id});
    }
    std::ranges::sort(m_named, {}, &Named::start);

    for (qsizetype i = 0; i < analysis.quotes.size(); ++i) {
        const Quote &quote = analysis.quotes[i];
        const QString who = identity(quote.speaker);
        if (who.isEmpty())
            continue;
        if (!m_sources.contains(who)) {
            const QString &entity = quote.speaker.entity;
            m_sources.insert(who, m_speakers.size());
            m_speakers.append({speakerKey(entity.isEmpty() ? QString::number(m_speakers.size() + 1) : entity),
                quote.speaker.name, i, 0});
        }
        ++m_speakers[m_sources.value(who)].quotes;
    }
}

QString FilterKeys::identity(const Speaker &speaker)
{
    return speaker.entity.isEmpty() ? speaker.name : speaker.entity;
}

void FilterKeys::addPerson(const QString &id, QStringList &keys) const
{
    if (id.isEmpty())
        return;
    addOnce(keys, id);
    addOnce(keys, speakerKey(id));
    if (const auto found = m_entities.constFind(id); found != m_entities.cend())
        addOnce(keys, m_states.value(m_analysis.entities[*found].country));
}

QStringList FilterKeys::of(const Quote &quote) const
{
    QStringList keys;
    addPerson(quote.speaker.entity, keys);
    if (const auto source = m_sources.constFind(identity(quote.speaker)); source != m_sources.cend())
        addOnce(keys, m_speakers[*source].key);
    for (const QString &id : quote.speaker.also)
        addPerson(id, keys);
    const auto first = std::ranges::lower_bound(m_named, quote.span.start, {}, &Named::start);
    for (auto named = first; named != m_named.end() && named->start < quote.span.end(); ++named)
        addOnce(keys, named->entity);
    return keys;
}

QStringList FilterKeys::of(const Meeting &meeting) const
{
    QStringList keys;
    for (const Participant &participant : meeting.participants) {
        addPerson(participant.entity, keys);
        addOnce(keys, m_states.value(participant.country));
    }
    for (const QString &code : meeting.countries)
        addOnce(keys, m_states.value(code));
    for (const QString &body : meeting.organisations)
        addOnce(keys, m_bodies.value(body));
    return keys;
}

QStringList FilterKeys::of(const Entity &entity) const { return {entity.id, speakerKey(entity.id)}; }

} // namespace readout
