// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/encounter.h"

namespace readout {

/// Makes one meeting of all that is told of it, in text order. Looks back over a bounded number of meetings.
class MeetingLedger {
public:
    explicit MeetingLedger(const Scene &scene) : m_scene(scene) { }

    /// Adds an encounter to the meeting that it fits, else as a new one.
    void add(const Encounter &encounter);
    /// Adds a sentence to the last meeting, if it stands near enough to tell of it.
    void support(const Encounter &encounter);
    /// The encounter of the meeting told of last, or of the last that was held; null when there is none.
    [[nodiscard]] const Encounter *last(bool held) const;

    [[nodiscard]] QList<Meeting> meetings() const;
    /// Dates that no calendar has, and sentences that contradict each other about a meeting, in text order.
    [[nodiscard]] QList<Warning> warnings() const;

private:
    struct Entry {
        Encounter whole;
        QList<Evidence> evidence{};
        int lastSentence = 0;
        QStringList contradictions{}; ///< messages
    };
    [[nodiscard]] qsizetype lastHeld() const;
    [[nodiscard]] bool fits(const Encounter &whole, const Encounter &part) const;
    [[nodiscard]] bool datesAgree(int left, int right) const;
    void absorb(Entry &entry, const Encounter &part);
    void noteContradictions(Entry &entry, const Encounter &part) const;
    void noteTrip(Entry &entry, const Encounter &part) const;
    [[nodiscard]] Meeting meetingOf(const Entry &entry, qsizetype number) const;
    [[nodiscard]] Evidence &evidenceAt(Entry &entry, int sentence) const;

    const Scene &m_scene;
    QList<Entry> m_entries;
    qsizetype m_last = 0;
};

} // namespace readout
