// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/findmeetings.h"

#include "meetings/meetingslots.h"
#include "meetings/merging.h"
#include "meetings/trips.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isQuestion(const Scene &scene, const Sentence &sentence)
{
    for (int i = sentence.end - 1; i >= std::max(sentence.first, sentence.end - 2); --i) { // a closing mark may follow
        if (scene.is(i, "?"_L1))
            return true;
    }
    const int first = sentence.first; // `Have you proposed`, in a transcript
    return scene.has(first, MeetingClass::Auxiliary) && first + 1 < sentence.end
        && (scene.is(first + 1, "you"_L1) || scene.is(first + 1, "there"_L1)
            || scene.has(first + 1, MeetingClass::Pronoun));
}

/// A meeting tells whom its people act for, and else what the article says of them anywhere; where it is written from
/// and who else has the office are not enough.
void settleStates(const Cast &cast, const QList<Meeting> &meetings, QList<Entity> &entities)
{
    QHash<QString, QString> states;
    for (const Meeting &meeting : meetings) {
        for (const Participant &participant : meeting.participants) {
            if (!participant.country.isEmpty())
                states.insert(participant.entity, participant.country);
        }
    }
    for (qsizetype e = 0; e < entities.size(); ++e) {
        Entity &entity = entities[e];
        if (entity.type == EntityType::Person && entity.country.isEmpty())
            entity.country = states.value(entity.id, cast.isSure(int(e)) ? cast.stateOf(int(e)) : QString());
    }
}

} // namespace

QList<Meeting> findMeetings(
    const Document &document, QList<Entity> &entities, const QList<DateExpression> &dates, QList<Warning> *warnings)
{
    const Scene scene(document, entities, dates);
    QList<QList<Item>> items;
    items.reserve(document.sentences().size());
    for (const Sentence &sentence : document.sentences())
        items.append(findItems(scene, sentence));
    const Cast cast(scene, items);
    const PartyReader parties(scene, cast, items);
    const SlotReader slotReader(scene);
    TripLog trips(scene, cast);
    MeetingLedger ledger(scene);
    for (int s = 0; s < document.sentences().size(); ++s) {
        if (isQuestion(scene, document.sentences()[s]))
            continue;
        trips.note(s, items[s]);
        for (const Candidate &candidate : findCandidates(scene, s, items[s])) {
            Encounter encounter = parties.seat(candidate, ledger.last(candidate.topic));
            slotReader.read(candidate, encounter);
            trips.seat(candidate, encounter);
            trips.place(encounter);
            slotReader.lend(candidate, ledger.last(false), encounter);
            parties.settle(encounter, trips);
            trips.place(encounter); // where the states just settled are
            if (encounter.support)
                ledger.support(encounter);
            else if (parties.isMeeting(candidate, encounter))
                ledger.add(encounter);
        }
    }
    if (warnings)
        *warnings += ledger.warnings();
    const QList<Meeting> meetings = ledger.meetings();
    settleStates(cast, meetings, entities);
    return meetings;
}

} // namespace readout
