// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/trips.h"

#include "knowledge/gazetteer.h"
#include "meetings/meetingslots.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int reach = 8; ///< sentences that a trip is remembered for

}

/// Places named directly or after `to` and `in`, and those listed with them.
QList<TripLog::Stop> TripLog::stopsAfter(int token, int end) const
{
    QList<Stop> stops;
    int skipped = 0;
    for (int i = token + 1; i < end && skipped < 8;) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (name && name->kind == NameKind::State) {
            stops.append({m_scene.text(name->first, name->end).toString(), name->code});
            i = name->end;
            skipped = 5;
            continue;
        }
        if (!name && m_scene.isCapital(i) && !m_scene.isDate(i) && !m_scene.has(i, WordClass::Title)) {
            int last = i + 1;
            while (
                last < end && last - i < 3 && m_scene.isCapital(last) && !m_scene.nameAt(last) && !m_scene.isDate(last))
                ++last;
            const QString city = m_scene.text(i, last).toString();
            const QString state = Gazetteer::shared().codeOfCapital(city);
            const QString country = state.isEmpty() ? QString() : ", "_L1 + Gazetteer::shared().nameOf(state);
            stops.append({city + country, state});
            i = last;
            skipped = 5;
            continue;
        }
        const bool light = m_scene.is(i, ","_L1) || m_scene.is(i, "and"_L1) || m_scene.is(i, "to"_L1)
            || m_scene.is(i, "in"_L1) || m_scene.has(i, WordClass::Determiner) || m_scene.isDate(i)
            || m_scene.is(i, "from"_L1) || m_scene.is(i, "on"_L1);
        if (name || (!light && !stops.isEmpty()) || m_scene.is(i, "with"_L1))
            break;
        ++skipped;
        ++i;
    }
    return stops;
}

void TripLog::note(int sentence, const QList<Item> &items)
{
    const Sentence &tokens = m_scene.document().sentences()[sentence];
    for (int i = tokens.first; i < tokens.end; ++i) {
        if (!m_scene.has(i, WordClass::Visit) || m_scene.nameAt(i))
            continue;
        Trip trip{sentence, {}, {}, stopsAfter(i, tokens.end), SlotReader(m_scene).dateNear(tokens, i)};
        if (trip.stops.isEmpty())
            continue;
        const ChainReader chains(m_scene, tokens, items);
        Chain subject = chains.left(i);
        if (subject.items.isEmpty())
            subject = chains.subject(i);
        for (const Item *item : subject.items) {
            const int person = m_cast.resolve(*item, sentence);
            if (person >= 0)
                trip.visitors.append(person);
            trip.states += person >= 0 ? QStringList{m_cast.stateOf(person)} : item->states;
        }
        if (subject.items.isEmpty() && m_trip.sentence >= 0 && sentence - m_trip.sentence <= reach) {
            trip.visitors = m_trip.visitors; // `The trip will end in ...`
            trip.states = m_trip.states;
        }
        trip.states.removeAll(QString());
        if (trip.visitors.isEmpty() && trip.states.isEmpty())
            continue;
        m_trip = trip;
        return;
    }
}

const TripLog::Stop *TripLog::stopFor(const Encounter &encounter) const
{
    for (const Stop &stop : m_trip.stops) {
        if (encounter.states.contains(stop.state))
            return &stop;
    }
    return m_trip.stops.size() == 1 && m_trip.stops.first().state.isEmpty() ? &m_trip.stops.first() : nullptr;
}

bool TripLog::isRecent(const Encounter &encounter) const
{
    return m_trip.sentence >= 0 && encounter.sentence - m_trip.sentence <= reach && !encounter.support
        && encounter.mode != MeetingMode::Phone && encounter.mode != MeetingMode::Video;
}

QString TripLog::hostOf(const Encounter &encounter) const
{
    if (!isRecent(encounter)
        || std::ranges::none_of(encounter.people, [this](int person) { return m_trip.visitors.contains(person); }))
        return {};
    for (const Stop &stop : m_trip.stops) {
        if (!stop.state.isEmpty() && encounter.place.contains(stop.place))
            return stop.state;
    }
    const Stop &last = m_trip.stops.last();
    return encounter.place.isEmpty() && !m_trip.states.contains(last.state) ? last.state : QString();
}

void TripLog::fill(const Candidate &candidate, Encounter &encounter) const
{
    if (!isRecent(encounter))
        return;
    const Stop *stop = stopFor(encounter);
    if (encounter.powers() == 1 && stop && !candidate.far.isEmpty() && !m_trip.states.contains(stop->state)) {
        for (const int visitor : m_trip.visitors) {
            if (!encounter.people.contains(visitor)) {
                encounter.people.prepend(visitor);
                encounter.peopleStates.prepend(m_cast.stateOf(visitor));
            }
        }
        for (const QString &state : m_trip.states) {
            if (!encounter.states.contains(state))
                encounter.states.prepend(state);
        }
    }
    const bool same
        = std::ranges::any_of(encounter.people, [this](int person) { return m_trip.visitors.contains(person); })
        || (m_trip.visitors.isEmpty() && std::ranges::any_of(encounter.states, [this](const QString &state) {
               return m_trip.states.contains(state);
           }));
    if (!same || !stop)
        return;
    if (encounter.place.isEmpty()) {
        encounter.place = stop->place;
        encounter.placeInferred = encounter.sentence != m_trip.sentence;
        if (encounter.mode == MeetingMode::Unknown)
            encounter.mode = MeetingMode::InPerson;
    }
    if (encounter.date < 0 && m_trip.date >= 0) {
        encounter.date = m_trip.date;
        encounter.dateInferred = true;
    }
}

} // namespace readout
