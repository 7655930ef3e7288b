// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findmeetings.h"

#include "meetings/meetingslots.h"
#include "meetings/merging.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isQuestion(const Scene &scene, const Sentence &sentence)
{
    return sentence.end > sentence.first && scene.is(sentence.end - 1, "?"_L1);
}

} // namespace

QList<Meeting> findMeetings(const Document &document, const QList<Entity> &entities, const QList<DateExpression> &dates)
{
    const Scene scene(document, entities, dates);
    QList<QList<Item>> items;
    items.reserve(document.sentences().size());
    for (const Sentence &sentence : document.sentences())
        items.append(findItems(scene, sentence));
    const Cast cast(scene, items);
    const PartyReader parties(scene, cast);
    const SlotReader slotReader(scene);
    MeetingLedger ledger(scene);
    for (int s = 0; s < document.sentences().size(); ++s) {
        if (isQuestion(scene, document.sentences()[s]))
            continue;
        for (const Candidate &candidate : findCandidates(scene, s, items[s])) {
            Encounter encounter = parties.seat(candidate, ledger.last());
            slotReader.read(candidate, encounter);
            if (encounter.support)
                ledger.support(encounter);
            else if (parties.isMeeting(candidate, encounter))
                ledger.add(encounter);
        }
    }
    return ledger.meetings();
}

} // namespace readout
