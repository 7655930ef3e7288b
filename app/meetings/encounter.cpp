// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/encounter.h"

#include "knowledge/gazetteer.h"
#include "meetings/trips.h"

#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

void addNew(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

constexpr int anaphorReach = 3; ///< sentences that `they` and `the meeting` take up
constexpr int pairReach = 8; ///< and `the two leaders`

bool isTheTwo(const Item *item) { return item->kind == Item::Kind::Anaphor && item->definite; }

} // namespace

PartyReader::Side PartyReader::sideOf(const QList<const Item *> &items, int sentence, const QList<int> &others) const
{
    Side side;
    for (const Item *item : items) {
        if (item->place)
            continue;
        const int person = m_cast.resolve(*item, sentence, others);
        if (person >= 0) {
            if (!side.people.contains(person))
                side.people.append(person);
            for (const QString &body : m_cast.bodiesOf(person))
                addNew(side.bodies, body);
            if (item->kind == Item::Kind::Role && item->states.size() == 1)
                addNew(side.personal, item->states.first()); // `the Czech leader`
            else if (!m_cast.isUnsure(person))
                addNew(side.personal, m_cast.stateOf(person));
            continue;
        }
        side.anaphor |= item->kind == Item::Kind::Anaphor || (item->kind == Item::Kind::Pronoun && item->plural);
        for (const QString &state : item->states) {
            addNew(side.states, state);
            const int holder = item->plural ? m_cast.holderOf(item->office, state) : -1;
            if (holder >= 0 && !side.people.contains(holder))
                side.people.append(holder);
        }
        for (const QString &body : item->bodies)
            addNew(side.bodies, body);
    }
    for (const QString &state : side.personal)
        addNew(side.states, state);
    return side;
}

/// A state that is only guessed never stands against the same state on the other side; settle() finds another.
void PartyReader::add(Encounter &encounter, const Side &side, const Side &other) const
{
    const bool alone = other.people.isEmpty() && other.states.isEmpty() && other.bodies.isEmpty();
    const QStringList taken = alone ? side.personal : other.states;
    for (const QString &state : side.states)
        addNew(encounter.states, state);
    for (const int person : side.people) {
        if (encounter.people.contains(person))
            continue;
        QString state = m_cast.stateOf(person);
        if (m_cast.isUnsure(person) && taken.contains(state))
            state.clear();
        addNew(encounter.states, state);
        if (!m_cast.isNamed(person))
            continue;
        encounter.people.append(person);
        encounter.peopleStates.append(state);
    }
    for (const QString &body : side.bodies)
        addNew(encounter.bodies, body);
}

/// `A meeting with B was cancelled.`: the sentence opens with the noun and leaves one side to the sentence before.
bool PartyReader::opensWithout(const Candidate &candidate) const
{
    return candidate.noun && candidate.near.isEmpty() && !candidate.far.isEmpty() && !candidate.complete
        && candidate.first == m_scene.document().sentences()[candidate.sentence].first;
}

/// The side left out is whom the last meeting was told of first: the topic goes on (Grosz et al. 1995, centering).
void PartyReader::takeTopic(const Encounter &last, Encounter &encounter) const
{
    if (last.people.isEmpty() || encounter.people.contains(last.people.first())
        || encounter.states.contains(last.peopleStates.first()))
        return;
    encounter.people.prepend(last.people.first());
    encounter.peopleStates.prepend(last.peopleStates.first());
    addNew(encounter.states, last.peopleStates.first());
}

/// `A also joined the meeting`, `A joined the group for part of the meeting`
bool PartyReader::isAttended(const Candidate &candidate) const
{
    constexpr int reach = 7;
    const int first = m_scene.document().sentences()[candidate.sentence].first;
    for (int i = candidate.first - 1; i >= std::max(first, candidate.first - reach); --i) {
        if (m_scene.has(i, MeetingClass::Attend))
            return true;
        if (m_scene.nameAt(i) || m_scene.is(i, ","_L1) || m_scene.has(i, MeetingClass::Clause))
            return false;
    }
    return false;
}

/// The two people that a sentence names before a token, or else the two states.
QList<const Item *> PartyReader::pairIn(int sentence, int until) const
{
    QList<const Item *> people, states;
    for (const Item &item : m_items[sentence]) {
        if (item.end > until || item.place || item.owner || item.adjective)
            continue;
        if (item.kind == Item::Kind::Person)
            people.append(&item);
        else if (item.kind == Item::Kind::State)
            states.append(&item);
    }
    return people.isEmpty() ? states : people;
}

/// `the two met`, `they met on Friday`, not `they met farmers`.
bool PartyReader::meansPair(const Candidate &candidate, const Side &near, const Side &far) const
{
    if (candidate.topic || !(near.anaphor || far.anaphor) || !(candidate.far.isEmpty() || far.anaphor))
        return false;
    const int next = candidate.end, end = m_scene.document().sentences()[candidate.sentence].end;
    if (next >= end || m_scene.isDate(next))
        return true;
    if (m_scene.is(next, "with"_L1))
        return false;
    return candidate.noun || !candidate.far.isEmpty() || m_scene.has(next, MeetingClass::Preposition)
        || m_scene.has(next, MeetingClass::Adverb) || m_scene.has(next, MeetingClass::Clause)
        || !m_scene.document().word(next).front().isLetter();
}

/// The parties are the two that this sentence or the one before has named.
void PartyReader::takePair(const Candidate &candidate, Encounter &encounter) const
{
    for (const int sentence : {candidate.sentence, candidate.sentence - 1}) {
        if (sentence < 0)
            return;
        const int until
            = sentence == candidate.sentence ? candidate.first : m_scene.document().sentences()[sentence].end;
        const Side pair = sideOf(pairIn(sentence, until), sentence, {});
        if (pair.states.size() + pair.bodies.size() != 2 || pair.people.size() == 1 || pair.people.size() > 2)
            continue;
        add(encounter, pair, {});
        encounter.support = false;
        return;
    }
}

Encounter PartyReader::seat(const Candidate &candidate, const Encounter *last) const
{
    Encounter encounter{.sentence = candidate.sentence,
        .trigger = candidate.first,
        .support = candidate.support,
        .event = candidate.event,
        .topic = candidate.topic,
        .again = candidate.again || candidate.another};
    for (const Item *item : candidate.near + candidate.far)
        encounter.counterpart |= item->counterpart;
    encounter.officials = !candidate.far.isEmpty() && std::ranges::all_of(candidate.far, [this](const Item *item) {
        return item->plural && item->states.isEmpty() && item->bodies.isEmpty() && item->kind != Item::Kind::Pronoun
            && m_scene.has(item->head, MeetingClass::Officials) && !m_scene.is(item->head, "partners"_L1)
            && !m_scene.is(item->head, "allies"_L1);
    });
    const Side far = sideOf(candidate.far, candidate.sentence, {});
    encounter.definite = candidate.definite;
    const bool event = !m_scene.isCapital(candidate.end - 1) && candidate.states.isEmpty() && candidate.bodies.isEmpty()
        && last && last->event && candidate.sentence - last->sentence <= anaphorReach;
    const bool joins = candidate.noun && candidate.definite && candidate.far.isEmpty() && (candidate.support || event);
    encounter.joins = candidate.leads || (joins && isAttended(candidate));
    encounter.support |= encounter.joins; // `officials of A and B attended the conference`
    encounter.leads = candidate.leads;
    Side near = sideOf(candidate.near, candidate.sentence, far.people);
    if (candidate.series && far.people.isEmpty()) {
        for (const int person : std::exchange(near.people, {}))
            addNew(near.states, m_cast.stateOf(person));
    }
    const Side named{{}, candidate.states, candidate.bodies, {}, false};
    if (candidate.event && candidate.states.isEmpty() && candidate.bodies.size() == 1)
        encounter.forum = candidate.bodies.first();
    const bool bilateral = std::ranges::any_of(std::views::iota(candidate.first, candidate.end),
        [this](int i) { return m_scene.is(i, "bilateral"_L1) || m_scene.is(i, "bilaterals"_L1); });
    encounter.several = (!encounter.forum.isEmpty() && candidate.far.isEmpty())
        || (!bilateral && std::ranges::any_of(candidate.far, [this](const Item *item) { return isSeveral(*item); }));
    const bool nearCounts = candidate.hosted
        || (!(candidate.complete && far.states.size() + far.bodies.size() > 1) && !(candidate.between && !far.anaphor));
    if (nearCounts)
        add(encounter, near, far);
    add(encounter, far, near);
    add(encounter, named, {});
    if (last && candidate.sentence - last->sentence == 1 && opensWithout(candidate) && encounter.powers() == 1)
        takeTopic(*last, encounter);
    if (candidate.passive && encounter.powers() == 1 && near.people.isEmpty()
        && !encounter.states.contains(m_cast.home()))
        addNew(encounter.states, m_cast.home());
    const int reach = std::ranges::any_of(candidate.near, isTheTwo) ? pairReach : anaphorReach;
    const bool recent = last && candidate.sentence - last->sentence <= reach;
    if (candidate.again && recent && encounter.powers() == 0) {
        encounter.states = last->states;
        encounter.bodies = last->bodies;
        if (!candidate.noun) { // `the two leaders will meet again`
            encounter.people = last->people;
            encounter.peopleStates = last->peopleStates;
        }
        return encounter;
    }
    const bool anaphor = near.anaphor || far.anaphor || (candidate.definite && candidate.far.isEmpty());
    if (anaphor && recent && encounter.powers() < 2) {
        const bool known
            = std::ranges::all_of(encounter.people, [last](int person) { return last->people.contains(person); })
            && std::ranges::all_of(
                encounter.states, [last](const QString &state) { return last->states.contains(state); });
        if (known) {
            encounter.people = last->people;
            encounter.peopleStates = last->peopleStates;
            encounter.states = last->states;
            encounter.bodies = last->bodies;
            encounter.support = true;
        }
    }
    if (encounter.powers() == 0 && meansPair(candidate, near, far))
        takePair(candidate, encounter);
    return encounter;
}

/// Whether an item stands for states that it does not name: `E3 counterparts`, `officials from the ASEAN countries`.
bool PartyReader::isSeveral(const Item &item) const
{
    if (!item.plural || !item.states.isEmpty())
        return false;
    const bool states = std::ranges::any_of(
        std::views::iota(item.first, item.end), [this](int i) { return m_scene.has(i, MeetingClass::Several); });
    return m_scene.is(item.head, "counterparts"_L1) || (states && !item.bodies.isEmpty());
}

/// Whether somebody else of the meeting holds a person's office, or one abroad: ministers of one government do not.
bool PartyReader::isPeer(const Encounter &encounter, int person) const
{
    const QString office = m_cast.officeOf(person);
    return encounter.counterpart || std::ranges::any_of(encounter.people, [&](int other) {
        const QString held = m_cast.officeOf(other);
        return other != person
            && (held == office || held.contains(u"counterpart") || held.contains(u"ambassador")
                || held.contains(u"envoy"));
    });
}

void PartyReader::settle(Encounter &encounter, const TripLog &trips) const
{
    const QString host = trips.hostOf(encounter);
    const QString city = encounter.place.section(u", "_s, -1);
    QString country = Gazetteer::shared().codeOfName(city);
    if (country.isEmpty())
        country = Gazetteer::shared().codeOfCapital(city);
    if (encounter.officials && encounter.powers() == 1 && !encounter.peopleStates.value(0).isEmpty())
        addNew(encounter.states, host); // `In Djibouti she will meet senior officials`
    for (const bool visitors : {false, true}) {
        for (qsizetype i = 0; i < encounter.people.size(); ++i) {
            if (trips.isVisitor(encounter.people[i]) == visitors)
                settlePerson(encounter, i, visitors ? QStringList() : QStringList{host, country});
        }
    }
}

/// Tries the host's state, then the place's, then the one named most often.
void PartyReader::settlePerson(Encounter &encounter, qsizetype i, const QStringList &hosts) const
{
    const int person = encounter.people[i];
    const bool open = encounter.peopleStates[i].isEmpty() && encounter.powers() < 2;
    const bool guessed = !hosts.value(0).isEmpty() && m_cast.isGuess(person) && encounter.powers() < 3;
    if ((!open && !guessed) || !m_cast.isHighOffice(person))
        return;
    const QString place = hosts.value(1);
    const bool abroad = (!place.isEmpty() && place != m_cast.home()) || isPeer(encounter, person)
        || !encounter.states.contains(m_cast.home())
        || (encounter.states.contains(u"US"_s) && m_cast.officeOf(person).contains(u"minister")); // it has none
    QString state = encounter.states.contains(hosts.value(0)) ? QString() : hosts.value(0);
    if (open && abroad && state.isEmpty() && !encounter.states.contains(hosts.value(1)))
        state = hosts.value(1);
    if (open && abroad && state.isEmpty())
        state = m_cast.freeState(encounter.states);
    if (state.isEmpty())
        return;
    encounter.states.removeAll(encounter.peopleStates[i]);
    encounter.peopleStates[i] = state;
    addNew(encounter.states, state);
}

bool PartyReader::isSport(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (m_scene.has(i, MeetingClass::Sport))
            return true;
    }
    return false;
}

/// `a meeting with coalition counterparts, the US Defense Secretary A said`: a person and the other side.
bool PartyReader::meetsCounterparts(const Candidate &candidate, const Encounter &encounter) const
{
    return !encounter.people.isEmpty() && encounter.powers() == 1 && !candidate.far.isEmpty()
        && std::ranges::all_of(candidate.far, [this](const Item *item) {
               return item->states.isEmpty() && item->bodies.isEmpty() && m_scene.is(item->head, "counterparts"_L1);
           });
}

/// `would only meet B if prisoners were freed`
bool PartyReader::isConditional(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    bool modal = false, condition = false;
    for (int i = std::max(sentence.first, candidate.first - 4); i < candidate.first; ++i)
        modal |= m_scene.is(i, "would"_L1) || m_scene.is(i, "could"_L1);
    for (int i = candidate.argumentsEnd; i < std::min(sentence.end, candidate.argumentsEnd + 4); ++i)
        condition |= m_scene.has(i, MeetingClass::Conditional);
    return modal && condition;
}

bool PartyReader::isMeeting(const Candidate &candidate, const Encounter &encounter) const
{
    if (encounter.denied || isConditional(candidate))
        return false;
    const bool speaker
        = std::ranges::any_of(candidate.near, [this](const Item *item) { return m_scene.is(item->first, "i"_L1); });
    const bool told = speaker && !candidate.invitation && !encounter.people.isEmpty() && !candidate.far.isEmpty()
        && encounter.powers() > 0 && candidate.far.first()->certainty >= 4;
    if (candidate.again && encounter.status != MeetingStatus::Planned)
        return false;
    if (candidate.promoted && encounter.place.isEmpty() && encounter.date < 0)
        return false;
    if (encounter.powers() < 2 && !told
        && !meetsCounterparts(candidate, encounter)) // `I spoke to Minister B` names a person and the other side
        return false;
    const auto isPersonal
        = [](const Item *item) { return item->kind != Item::Kind::State && item->kind != Item::Kind::Body; };
    const bool personal
        = std::ranges::any_of(candidate.near, isPersonal) || std::ranges::any_of(candidate.far, isPersonal);
    const bool attended = candidate.noun && candidate.far.isEmpty() && candidate.states.size() < 2;
    if (attended && !candidate.bodies.isEmpty() && !personal)
        return false; // a summit that no delegation is said to attend
    if (!candidate.noun && !personal && candidate.mode != MeetingMode::InPerson)
        return false;
    if (!candidate.noun && !personal && candidate.far.size() == 1 && !(candidate.signing && !encounter.place.isEmpty()))
        return false;
    const bool dated = encounter.date >= 0 && m_scene.dates()[encounter.date].value.size() == 10;
    if (candidate.signing && encounter.people.isEmpty() && encounter.place.isEmpty() && !dated)
        return false; // a treaty of 1850
    const bool office
        = std::ranges::any_of(encounter.people, [this](int person) { return !m_cast.officeOf(person).isEmpty(); });
    return !isSport(candidate) || office;
}

} // namespace readout
