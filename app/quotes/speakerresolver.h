// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/referent.h"
#include "quotes/sieves.h"
#include "quotes/turns.h"

namespace readout {

/// Makes of the words that name a speaker the entity that is meant.
class SpeakerResolver {
public:
    SpeakerResolver(const Frame &frame, const QList<Entity> &entities, const MentionIndex &mentions,
        const QList<QuotedSpan> &quotes);

    /// The speaker of an attribution that was not carried; to be called in text order.
    [[nodiscard]] Speaker resolve(const Attribution &attribution);
    /// Tells of somebody who spoke without a quote: the chunk that names them. In text order.
    void noteSpeaker(int chunk);

private:
    [[nodiscard]] Speaker takenFor(int pronoun) const;
    [[nodiscard]] Speaker called(int phrase) const;
    [[nodiscard]] Speaker ofPronoun(int token, Span mention) const;
    [[nodiscard]] Speaker ofTag(Span tag, int entity) const;
    [[nodiscard]] Speaker ofParty(const Turn *turn, int token) const;
    [[nodiscard]] int findAuthor() const;
    [[nodiscard]] Speaker ofAuthor(int token) const;
    [[nodiscard]] bool isGeneric(int you) const;
    [[nodiscard]] Speaker ofPhrase(const Chunk &chunk) const;
    [[nodiscard]] Speaker ofSubjectBefore(int pronoun, Span mention) const;
    [[nodiscard]] Speaker ofPeopleBefore(int pronoun, Span mention) const;
    [[nodiscard]] Speaker ofEpithet(int chunk) const;
    [[nodiscard]] bool goesOn(int chunk) const;
    [[nodiscard]] Speaker ofSameNoun(const Chunk &role) const;
    [[nodiscard]] int onlyPersonBefore(int token, int paragraphsBack) const;
    [[nodiscard]] Speaker takenUp(const Chunk &phrase, Span mention) const;
    [[nodiscard]] bool canTakeUp(int pronoun, const Chunk &phrase, bool oneOf) const;
    [[nodiscard]] bool isSubject(int chunk) const;
    [[nodiscard]] int paragraphOf(int chunk) const;
    [[nodiscard]] Speaker ofOwner(int chunk) const;
    [[nodiscard]] Speaker ofEntity(int entity, Span mention) const;
    [[nodiscard]] Speaker unnamed(const Chunk &chunk) const;
    [[nodiscard]] Speaker inferred(const Referent &referent, Span mention) const;
    [[nodiscard]] Speaker ofRole(const Chunk &chunk) const;
    [[nodiscard]] Speaker apposed(int chunk) const;
    [[nodiscard]] Span tokenSpan(int first, int end) const;
    [[nodiscard]] Gender genderOf(const Chunk &chunk) const;
    [[nodiscard]] Referents::Sort sortOf(const Chunk &chunk) const;
    [[nodiscard]] int entityIndex(const Speaker &speaker) const;

    const Frame &m_frame;
    const QList<Entity> &m_entities;
    const MentionIndex &m_mentions;
    Referents m_referents;
    Turns m_turns;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_byForm; ///< names and other forms
    int m_author = -1; ///< entity
    int m_lastSpoken = -1; ///< token
    int m_lastParagraph = -1; ///< of the last speaker
    QList<Speaker> m_spoken; ///< as Referents counts them
};

} // namespace readout
