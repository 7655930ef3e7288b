// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/trips.h"

#include "dates/datevalue.h"
#include "knowledge/gazetteer.h"
#include "meetings/meetingdates.h"
#include "meetings/places.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int reach = 8; ///< sentences that a trip is remembered for
constexpr int longestGap = 9; ///< tokens between a word of travel and where it goes

} // namespace

/// Places named after a word of travel: its object, or what follows `to`, `in` and the like, with those listed.
QList<TripLog::Stop> TripLog::stopsAfter(int token, int end) const
{
    const PlaceReader places(m_scene);
    QList<Stop> stops;
    const bool noun = token + 1 < end && m_scene.has(token + 1, MeetingClass::Auxiliary); // `the visits will show`
    bool open = (m_scene.has(token, MeetingClass::Destined) && !noun) || m_scene.is(token, "in"_L1)
        || isDeparture(token, end);
    int limit = std::min(end, token + 1 + longestGap);
    for (int i = token + 1; i < limit;) {
        const bool by = m_scene.is(i, "by"_L1) || m_scene.is(i, "of"_L1); // `the visit of B to C`
        if (by && stops.isEmpty()) {
            open = false;
            limit = std::min(end, i + 2 * longestGap);
            while (i + 1 < limit && !m_scene.is(i + 1, "to"_L1))
                ++i;
        }
        if (m_scene.is(i, "to"_L1) || m_scene.is(i, "in"_L1) || m_scene.is(i, "at"_L1) || m_scene.is(i, "for"_L1)
            || m_scene.is(i, "into"_L1)) {
            open = true;
            ++i;
            continue;
        }
        if (const Place place = open && !m_scene.isDate(i) ? places.at(i, end) : Place(); !place.isEmpty()) {
            stops.append({place.name, place.state, dateBehind(place.end, end)});
            i = place.end;
            limit = std::min(end, i + 8);
            continue;
        }
        const bool light = m_scene.is(i, ","_L1) || m_scene.is(i, "and"_L1) || m_scene.has(i, MeetingClass::Determiner)
            || m_scene.isDate(i) || m_scene.is(i, "from"_L1) || m_scene.is(i, "on"_L1);
        if (m_scene.nameAt(i) || m_scene.is(i, "with"_L1) || (!light && !stops.isEmpty())
            || (stops.isEmpty() && m_scene.is(i, ","_L1) && !m_scene.isDate(i)))
            break;
        ++i;
    }
    return stops;
}

/// `left Ankara after talks`: what is left was visited.
bool TripLog::isDeparture(int token, int end) const
{
    const bool leaves = m_scene.is(token, "left"_L1) || m_scene.is(token, "leaves"_L1)
        || m_scene.is(token, "leaving"_L1) || m_scene.is(token, "departed"_L1);
    for (int i = token + 1; leaves && i < std::min(end, token + longestGap); ++i) {
        if (m_scene.is(i, "after"_L1) || m_scene.is(i, "following"_L1))
            return true;
    }
    return false;
}

/// `was in Paris`, `is expected in Paris`: the `in` of somebody's stay.
bool TripLog::isStay(int token, const Sentence &sentence) const
{
    return token > sentence.first && m_scene.has(token, MeetingClass::Placing) && m_scene.is(token, "in"_L1)
        && !m_scene.isDate(token)
        && (m_scene.is(token - 1, "is"_L1) || m_scene.is(token - 1, "was"_L1) || m_scene.is(token - 1, "are"_L1)
            || m_scene.is(token - 1, "were"_L1) || m_scene.is(token - 1, "be"_L1) || m_scene.is(token - 1, "due"_L1)
            || m_scene.is(token - 1, "expected"_L1));
}

/// The date that stands directly behind a stop: `Turkey on 4 April`; -1 when there is none.
int TripLog::dateBehind(int token, int end) const
{
    const int at = token + (token < end && (m_scene.is(token, "on"_L1) || m_scene.is(token, "from"_L1)));
    return at < end ? m_scene.dateAt(at) : -1;
}

/// Who travels: the subject, the owner of the visit, or whom `the visit of` names.
QList<const Item *> TripLog::travellersAt(int token, const Sentence &sentence, const QList<Item> &items) const
{
    const ChainReader chains(m_scene, sentence, items);
    if (token + 1 < sentence.end && (m_scene.is(token + 1, "of"_L1) || m_scene.is(token + 1, "by"_L1))) {
        if (const Chain agent = chains.right(token + 2); !agent.items.isEmpty())
            return agent.items;
    }
    for (int i = token + 2; i < std::min(sentence.end, token + 6) && !m_scene.is(i, ","_L1); ++i) {
        if (const Chain agent = m_scene.is(i, "by"_L1) ? chains.right(i + 1) : Chain(); !agent.items.isEmpty())
            return agent.items; // `a visit to C by B`
    }
    for (int i = token - 1; i >= std::max(sentence.first, token - 4); --i) { // `B's three-day visit`
        if (m_scene.isPossessive(i) && chains.endingAt(i))
            return {chains.endingAt(i)};
    }
    const Chain subject = chains.left(token);
    return subject.items.isEmpty() ? chains.subject(token).items : subject.items;
}

/// Whether a trip is the one told of before: `B's visit to C`, then `B arrived in` a town of C.
bool TripLog::isSame(const Trip &trip) const
{
    const auto before = [this](const Stop &stop) {
        return !stop.state.isEmpty() && std::ranges::contains(m_trip.stops, stop.state, &Stop::state);
    };
    return m_trip.sentence >= 0 && trip.sentence > m_trip.sentence && trip.sentence - m_trip.sentence <= reach
        && trip.visitors == m_trip.visitors && std::ranges::any_of(trip.stops, before);
}

void TripLog::note(int sentence, const QList<Item> &items)
{
    const Sentence &tokens = m_scene.document().sentences()[sentence];
    for (int i = tokens.first; i < tokens.end; ++i) {
        const bool stay = isStay(i, tokens);
        if ((!m_scene.has(i, MeetingClass::Visit) && !stay) || m_scene.nameAt(i))
            continue;
        Trip trip{.sentence = sentence,
            .told = {sentence},
            .visitors = {},
            .states = {},
            .stops = stopsAfter(i, tokens.end),
            .date = DatePicker(m_scene, tokens).dateOf(i, i + 1)};
        if (trip.stops.isEmpty())
            continue;
        const QList<const Item *> travellers = travellersAt(i, tokens, items);
        for (const Item *item : travellers) {
            const int person = m_cast.resolve(*item, sentence);
            if (person >= 0 && m_cast.isNamed(person))
                trip.visitors.append(person);
            trip.states += person >= 0 ? QStringList{m_cast.stateOf(person)} : item->states;
        }
        if (stay && trip.visitors.isEmpty())
            continue;
        if (travellers.isEmpty() && m_trip.sentence >= 0 && sentence - m_trip.sentence <= reach) {
            trip.visitors = m_trip.visitors; // `The trip will end in ...`
            trip.states = m_trip.states;
        }
        trip.states.removeAll(QString());
        if (trip.visitors.isEmpty() && trip.states.isEmpty())
            continue;
        if (isSame(trip))
            trip.told.prepend(m_trip.told.first());
        m_trip = trip;
        m_trip.semicolon = i;
        while (m_trip.semicolon < tokens.end && !m_scene.is(m_trip.semicolon, ";"_L1))
            ++m_trip.semicolon;
        return;
    }
}

bool TripLog::holdsVisitor(const Encounter &encounter) const
{
    return std::ranges::any_of(encounter.people, [this](int person) { return isVisitor(person); });
}

const TripLog::Stop *TripLog::stopFor(const Encounter &encounter) const
{
    for (const Stop &stop : m_trip.stops) {
        const bool there = !stop.state.isEmpty() && encounter.place.endsWith(Gazetteer::shared().nameOf(stop.state));
        if (there || encounter.states.contains(stop.state))
            return &stop;
    }
    // `will travel to Madrid for the NATO summit`
    const bool visitor = holdsVisitor(encounter);
    const bool here = m_trip.sentence == encounter.sentence
        && (encounter.event || (visitor && encounter.place.isEmpty() && encounter.trigger < m_trip.semicolon));
    return m_trip.stops.size() == 1 && (here || m_trip.stops.first().state.isEmpty()) ? &m_trip.stops.first() : nullptr;
}

bool TripLog::isRecent(const Encounter &encounter) const
{
    return m_trip.sentence >= 0 && encounter.sentence - m_trip.sentence <= reach && !encounter.support
        && encounter.mode != MeetingMode::Phone && encounter.mode != MeetingMode::Video;
}

QString TripLog::hostOf(const Encounter &encounter) const
{
    if (!isRecent(encounter) || !holdsVisitor(encounter))
        return {};
    for (const Stop &stop : m_trip.stops) {
        if (!stop.state.isEmpty() && encounter.place.contains(stop.place))
            return stop.state;
    }
    const Stop &last = m_trip.stops.last();
    return encounter.place.isEmpty() && !m_trip.states.contains(last.state) ? last.state : QString();
}

/// Whether a date is before the day on which the article was published.
bool TripLog::isPast(int date) const
{
    const QDate published = m_scene.document().article().published, day = firstDay(m_scene.dates()[date].value);
    return published.isValid() && day.isValid() && day < published;
}

/// `arrived in Hanoi. His programme includes talks with the prime minister, B`: of high office there, as nothing else
/// is said.
bool TripLog::areHosts(const Encounter &encounter) const
{
    return !encounter.people.isEmpty() && encounter.bodies.isEmpty() && m_trip.stops.size() == 1
        && !m_trip.stops.first().state.isEmpty() && !m_trip.visitors.isEmpty()
        && std::ranges::all_of(encounter.people, [this](int person) {
               return m_cast.isHighOffice(person) && (m_cast.stateOf(person).isEmpty() || m_cast.isGuess(person))
                   && !isVisitor(person);
           });
}

void TripLog::seat(const Candidate &candidate, Encounter &encounter) const
{
    if (!isRecent(encounter) || encounter.speech)
        return;
    const Stop *stop = stopFor(encounter);
    const bool hosts = candidate.near.isEmpty() && areHosts(encounter);
    if (hosts) {
        stop = &m_trip.stops.first();
        encounter.states = {stop->state};
        encounter.peopleStates.fill(stop->state);
    }
    if (encounter.powers() == 1 && stop && !candidate.far.isEmpty() && !candidate.between
        && !m_trip.states.contains(stop->state)) {
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
}

void TripLog::place(Encounter &encounter) const
{
    if (!isRecent(encounter) || encounter.speech)
        return;
    const Stop *stop = stopFor(encounter);
    const bool same = holdsVisitor(encounter)
        || (m_trip.visitors.isEmpty() && std::ranges::any_of(encounter.states, [this](const QString &state) {
               return m_trip.states.contains(state);
           }));
    if (!same || !stop)
        return;
    const bool wide = !stop->state.isEmpty() && encounter.place == Gazetteer::shared().nameOf(stop->state);
    if (encounter.place.isEmpty() || wide || encounter.venue) { // `to Nairobi`, then `in Kenya`
        encounter.place = stop->place;
        encounter.placeInferred = encounter.sentence != m_trip.sentence;
        encounter.lentBy = m_trip.told;
        if (encounter.mode == MeetingMode::Unknown)
            encounter.mode = MeetingMode::InPerson;
    }
    const int date = stop->date >= 0 ? stop->date : m_trip.date;
    if (encounter.date < 0 && date >= 0 && !(encounter.status == MeetingStatus::Planned && isPast(date))) {
        encounter.date = date;
        encounter.dateInferred = true;
        encounter.lentBy = m_trip.told;
    }
}

} // namespace readout
