// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/encounter.h"

namespace readout {

/// Reads status, mode, place and date of a candidate from its own sentence.
class SlotReader {
public:
    explicit SlotReader(const Scene &scene) : m_scene(scene) { }

    void read(const Candidate &candidate, Encounter &encounter) const;
    /// Gives talks on the sidelines the place and date of the event that was told of just before.
    void lend(const Candidate &candidate, const Encounter *event, Encounter &encounter) const;

private:
    void readStatus(const Candidate &candidate, Encounter &encounter) const;
    void readMode(const Candidate &candidate, Encounter &encounter) const;
    [[nodiscard]] bool isFinitePast(int token) const;
    [[nodiscard]] std::optional<MeetingStatus> cueBefore(const Sentence &sentence, int token, bool passing) const;
    [[nodiscard]] std::optional<MeetingStatus> cueAfter(const Sentence &sentence, const Candidate &candidate) const;
    [[nodiscard]] std::optional<MeetingStatus> statusByCues(const Sentence &sentence, const Candidate &candidate) const;
    [[nodiscard]] bool isCancelled(const Sentence &sentence, const Candidate &candidate) const;
    [[nodiscard]] bool isDenied(const Sentence &sentence, int token) const;

    const Scene &m_scene;
};

} // namespace readout
