// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/chains.h"
#include "meetings/meeting.h"

namespace readout {

/// A trigger with the items that the sentence seats around it; not yet known to be a meeting.
struct Candidate {
    int sentence = 0;
    int first = 0; ///< trigger tokens [first, end), its noun phrase included
    int end = 0;
    int argumentsEnd = 0; ///< after the last party
    QList<const Item *> near{}; ///< subject, host or possessor
    QList<const Item *> far{}; ///< object, guest or company
    QStringList states{}; ///< of the trigger's own words: `Japan-Ireland summit`
    QStringList bodies{};
    std::optional<MeetingMode> mode{};
    bool noun = false;
    bool event = false; ///< a summit or conference, with whoever attends it
    bool definite = false; ///< `the meeting`, which was told of before
    bool again = false; ///< `the next round`: another of those that were told of before
    bool another = false; ///< `prior to this meeting`: none of those that were told of before
    bool passive = false; ///< `talks were held with B`: by whom is not said
    bool promoted = false; ///< `supports dialogue between A and B`
    bool signing = false;
    bool support = false; ///< cannot make a meeting of its own
    bool topic = false; ///< told by what was talked about: `discussed trade with B`
    bool series = false; ///< `the last five rounds of talks`: who speaks of them was not at each
    bool leads = false; ///< `A led the Iranian delegation`
    bool invitation = false;
    bool complete = false; ///< the far side holds all parties: `talks between A and B`
    bool between = false; ///< `talks between A and …`: both sides stand behind it, read or not
    bool hosted = false; ///< the near side is named after `hosted by`
    bool mutual = false; ///< the near side alone may hold both parties
};

/// Candidates of a sentence by verb and noun frames (meeting-verbs.tsv, meeting-words.tsv), in text order.
[[nodiscard]] QList<Candidate> findCandidates(const Scene &scene, int sentence, const QList<Item> &items);

} // namespace readout
