// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/candidate.h"
#include "meetings/cast.h"

namespace readout {

class TripLog;

/// What one sentence tells of a meeting: its parties and slots.
struct Encounter {
    int sentence = 0;
    int trigger = 0;
    QList<int> people{}; ///< entities, near side first
    QStringList peopleStates{}; ///< of each of the people; empty where unsettled
    QStringList states{};
    QStringList bodies{};
    MeetingStatus status = MeetingStatus::Held;
    MeetingMode mode = MeetingMode::Unknown;
    QString place{};
    bool placeInferred = false;
    bool venue = false; ///< the place is a building whose town the sentence does not say
    int date = -1; ///< index into the document's dates
    bool dateInferred = false;
    bool support = false; ///< tells of a meeting that was told of before
    bool event = false;
    bool speech = false; ///< told by `spoke`: later places are of what was spoken about
    bool topic = false; ///< its date and place may be those of the topic
    bool again = false; ///< another than those told of before
    bool officials = false; ///< the far side are officials of a state that the sentence does not say
    bool counterpart = false; ///< the sides hold the same office
    bool definite = false; ///< `the meeting`
    bool joins = false; ///< somebody who comes to the meeting told of before
    bool leads = false; ///< somebody who leads a delegation to the meeting told of before
    QList<int> lentBy{}; ///< sentences of the trip or event that lends a place or date
    bool denied = false; ///< the sentence says that it does not happen
    QString forum{}; ///< the one of `bodies` whose event it is, and which so is no party: a summit of the G7
    bool several = false; ///< somebody stands for states that are not named: the counterparts of the E3

    [[nodiscard]] qsizetype powers() const { return states.size() + bodies.size(); }
};

/// Seats the parties of candidates by who the items are.
class PartyReader {
public:
    /// `items` are those of every sentence.
    PartyReader(const Scene &scene, const Cast &cast, const QList<QList<Item>> &items)
        : m_scene(scene), m_cast(cast), m_items(items)
    {
    }

    /// The parties of a candidate; `last` is the meeting told of before, for `the two leaders`.
    [[nodiscard]] Encounter seat(const Candidate &candidate, const Encounter *last) const;
    /// Gives a person of a high office whose state the text leaves open the state of the trip's host, of the place, or
    /// the one that the text names most often, never one of the other side.
    void settle(Encounter &encounter, const TripLog &trips) const;
    /// Whether an encounter has two different powers, and somebody who can meet.
    [[nodiscard]] bool isMeeting(const Candidate &candidate, const Encounter &encounter) const;

private:
    struct Side {
        QList<int> people{};
        QStringList states{}; ///< that the text says; not those that are guessed
        QStringList bodies{};
        QStringList personal{}; ///< states of people and offices alone
        bool anaphor = false;
    };
    [[nodiscard]] Side sideOf(const QList<const Item *> &items, int sentence, const QList<int> &others) const;
    void settlePerson(Encounter &encounter, qsizetype i, const QStringList &hosts) const;
    [[nodiscard]] bool isSeveral(const Item &item) const;
    [[nodiscard]] bool isPeer(const Encounter &encounter, int person) const;
    [[nodiscard]] bool meetsCounterparts(const Candidate &candidate, const Encounter &encounter) const;
    [[nodiscard]] bool isConditional(const Candidate &candidate) const;
    [[nodiscard]] bool isSport(const Candidate &candidate) const;
    void add(Encounter &encounter, const Side &side, const Side &other) const;
    [[nodiscard]] bool opensWithout(const Candidate &candidate) const;
    [[nodiscard]] bool isAttended(const Candidate &candidate) const;
    [[nodiscard]] QList<const Item *> pairIn(int sentence, int until) const;
    [[nodiscard]] bool meansPair(const Candidate &candidate, const Side &near, const Side &far) const;
    void takePair(const Candidate &candidate, Encounter &encounter) const;
    void takeTopic(const Encounter &last, Encounter &encounter) const;

    const Scene &m_scene;
    const Cast &m_cast;
    const QList<QList<Item>> &m_items;
};

} // namespace readout
