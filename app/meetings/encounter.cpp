// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/encounter.h"

#include "knowledge/gazetteer.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

void addNew(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

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
                addNew(side.states, item->states.first()); // `the Czech leader`
            else if (!m_cast.isGuess(person))
                addNew(side.states, m_cast.stateOf(person));
            continue;
        }
        side.anaphor |= item->kind == Item::Kind::Anaphor || (item->kind == Item::Kind::Pronoun && item->plural);
        for (const QString &state : item->states)
            addNew(side.states, state);
        for (const QString &body : item->bodies)
            addNew(side.bodies, body);
    }
    return side;
}

/// A state that is only guessed never stands against the same state on the other side; settle() finds another.
void PartyReader::add(Encounter &encounter, const Side &side, const Side &other) const
{
    const bool alone = other.people.isEmpty() && other.states.isEmpty() && other.bodies.isEmpty();
    const QStringList taken = alone ? side.states : other.states;
    for (const QString &state : side.states)
        addNew(encounter.states, state);
    for (const int person : side.people) {
        if (encounter.people.contains(person))
            continue;
        QString state = m_cast.stateOf(person);
        if (m_cast.isGuess(person) && taken.contains(state))
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

Encounter PartyReader::seat(const Candidate &candidate, const Encounter *last) const
{
    Encounter encounter{.sentence = candidate.sentence,
        .trigger = candidate.first,
        .support = candidate.support,
        .event = candidate.event,
        .topic = candidate.topic};
    const Side far = sideOf(candidate.far, candidate.sentence, {});
    const Side near = sideOf(candidate.near, candidate.sentence, far.people);
    const Side named{{}, candidate.states, candidate.bodies, false};
    const bool nearCounts = !(candidate.complete && far.states.size() + far.bodies.size() > 1);
    if (nearCounts)
        add(encounter, near, far);
    add(encounter, far, near);
    add(encounter, named, {});
    const bool anaphor = near.anaphor || far.anaphor || (candidate.definite && candidate.far.isEmpty());
    if (anaphor && last && candidate.sentence - last->sentence <= 3 && encounter.powers() < 2) {
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
    return encounter;
}

void PartyReader::settle(Encounter &encounter, const QString &host) const
{
    const QString city = encounter.place.section(u", "_s, -1);
    QString country = Gazetteer::shared().codeOfName(city);
    if (country.isEmpty())
        country = Gazetteer::shared().codeOfCapital(city);
    for (qsizetype i = 0; i < encounter.people.size(); ++i) {
        const int person = encounter.people[i];
        const bool open = encounter.peopleStates[i].isEmpty() && encounter.powers() < 2;
        const bool guessed = !host.isEmpty() && m_cast.isGuess(person) && encounter.powers() < 3;
        if ((!open && !guessed) || !m_cast.isHighOffice(person))
            continue;
        QString state = encounter.states.contains(host) ? QString() : host;
        if (open && state.isEmpty() && !encounter.states.contains(country))
            state = country;
        if (open && state.isEmpty())
            state = m_cast.freeState(encounter.states);
        if (state.isEmpty())
            continue;
        encounter.states.removeAll(encounter.peopleStates[i]);
        encounter.peopleStates[i] = state;
        addNew(encounter.states, state);
    }
}

bool PartyReader::isSport(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (m_scene.has(i, WordClass::Sport))
            return true;
    }
    return false;
}

bool PartyReader::isMeeting(const Candidate &candidate, const Encounter &encounter) const
{
    if (encounter.denied)
        return false;
    const bool speaker
        = std::ranges::any_of(candidate.near, [this](const Item *item) { return m_scene.is(item->first, "i"_L1); });
    const bool told = speaker && !candidate.invitation && !encounter.people.isEmpty() && !candidate.far.isEmpty()
        && encounter.powers() > 0 && candidate.far.first()->certainty >= 4;
    if (encounter.powers() < 2 && !told) // `I spoke to Minister B` names a person and the other side
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
    if (!candidate.noun && !personal && candidate.far.size() == 1)
        return false;
    const bool office
        = std::ranges::any_of(encounter.people, [this](int person) { return !m_cast.officeOf(person).isEmpty(); });
    return !isSport(candidate) || office;
}

} // namespace readout
