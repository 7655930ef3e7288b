// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/encounter.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

void addNew(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && !list.contains(value))
        list.append(value);
}

} // namespace

PartyReader::Side PartyReader::sideOf(const QList<const Item *> &items, int sentence) const
{
    Side side;
    for (const Item *item : items) {
        if (item->place)
            continue;
        const int person = m_cast.resolve(*item, sentence);
        if (person >= 0) {
            if (!side.people.contains(person))
                side.people.append(person);
            for (const QString &body : m_cast.bodiesOf(person))
                addNew(side.bodies, body);
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

/// A guessed state never stands against the same state on the other side: the guess is dropped.
void PartyReader::add(Encounter &encounter, const Side &side, const Side &other) const
{
    for (const int person : side.people) {
        if (encounter.people.contains(person))
            continue;
        QString state = m_cast.stateOf(person);
        const bool guessed = m_cast.isGuess(person) && other.states.contains(state);
        if (guessed)
            state.clear();
        encounter.people.append(person);
        encounter.peopleStates.append(state);
    }
    for (const QString &state : side.states) {
        const bool guessed = std::ranges::any_of(
            side.people, [&](int person) { return m_cast.isGuess(person) && m_cast.stateOf(person) == state; });
        if (!guessed || !other.states.contains(state))
            addNew(encounter.states, state);
    }
    for (const QString &body : side.bodies)
        addNew(encounter.bodies, body);
}

Encounter PartyReader::seat(const Candidate &candidate, const Encounter *last) const
{
    Encounter encounter{.sentence = candidate.sentence,
        .trigger = candidate.first,
        .support = candidate.support,
        .event = candidate.event};
    const Side near = sideOf(candidate.near, candidate.sentence), far = sideOf(candidate.far, candidate.sentence);
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
            encounter.support = candidate.definite;
        }
    }
    return encounter;
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
    if (encounter.denied || encounter.powers() < 2)
        return false;
    const auto isPersonal
        = [](const Item *item) { return item->kind != Item::Kind::State && item->kind != Item::Kind::Body; };
    const bool personal
        = std::ranges::any_of(candidate.near, isPersonal) || std::ranges::any_of(candidate.far, isPersonal);
    if (!candidate.noun && !personal && candidate.mode != MeetingMode::InPerson)
        return false;
    if (!candidate.noun && !personal && candidate.far.size() == 1)
        return false;
    const bool office
        = std::ranges::any_of(encounter.people, [this](int person) { return !m_cast.officeOf(person).isEmpty(); });
    return !isSport(candidate) || office;
}

} // namespace readout
