// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/encounter.h"

namespace readout {

/// Who went where and when, so that what a visitor does on a trip is placed and dated by it.
class TripLog {
public:
    TripLog(const Scene &scene, const Cast &cast) : m_scene(scene), m_cast(cast) { }

    /// Notes the trips of a sentence: `visited C`, `will travel to C and D on DATE`.
    void note(int sentence, const QList<Item> &items);
    /// Gives a meeting told without its subject the visitor.
    void seat(const Candidate &candidate, Encounter &encounter) const;
    /// Gives a visitor's meeting the place and date of the trip.
    void place(Encounter &encounter) const;
    [[nodiscard]] bool isVisitor(int person) const { return m_trip.visitors.contains(person); }
    /// State that a visitor of an encounter is in; empty for others and at home.
    [[nodiscard]] QString hostOf(const Encounter &encounter) const;

private:
    struct Stop {
        QString place;
        QString state; ///< empty for a town that is no capital
        int date = -1; ///< that the text gives for this stop alone
    };
    struct Trip {
        int sentence = -1;
        QList<int> told; ///< the sentence that first tells of it, and this one
        QList<int> visitors;
        QStringList states; ///< of the visitors
        QList<Stop> stops;
        int date = -1;
        int semicolon = 0; ///< where what its sentence tells of it ends
    };
    [[nodiscard]] QList<Stop> stopsAfter(int token, int end) const;
    [[nodiscard]] bool holdsVisitor(const Encounter &encounter) const;
    [[nodiscard]] bool isSame(const Trip &trip) const;
    [[nodiscard]] bool isRecent(const Encounter &encounter) const;
    [[nodiscard]] int dateBehind(int token, int end) const;
    [[nodiscard]] QList<const Item *> travellersAt(int token, const Sentence &sentence, const QList<Item> &items) const;
    [[nodiscard]] bool areHosts(const Encounter &encounter) const;
    [[nodiscard]] bool isDeparture(int token, int end) const;
    [[nodiscard]] bool isStay(int token, const Sentence &sentence) const;
    [[nodiscard]] bool isPast(int date) const;
    [[nodiscard]] const Stop *stopFor(const Encounter &encounter) const;

    const Scene &m_scene;
    const Cast &m_cast;
    Trip m_trip;
};

} // namespace readout
