// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/lexicon.h"
#include "names/mentionindex.h"

#include <QSet>

namespace readout {

/// Who a pronoun or a role phrase means.
struct Referent {
    int entity = -1; ///< index into the entities; -1 for nobody, or for a speaker without a name
    int spoken = -1; ///< index of the speech that it goes on from, as noteSpeaker counts them; -1 when it is none
    QString reason; ///< for people, one sentence; empty for nobody
    [[nodiscard]] bool isNobody() const { return entity < 0 && spoken < 0; }
};

/// Finds who is meant, by recency, grammar, gender, title and who spoke last (after Lappin and Leass, 1994).
/// Where evidence ties, nobody is. Bounded steps for each question.
class Referents {
public:
    /// `quoted` are stretches in quotation marks, in text order: whom they name is seldom meant outside of them.
    Referents(const Document &document, const QList<Entity> &entities, const MentionIndex &mentions,
        const QList<Span> &quoted = {});

    /// Who `he`, `she`, `it` or `they` at a token means.
    [[nodiscard]] Referent ofPronoun(int token) const;
    /// Who a role phrase means, such as `the minister`, `his Lao counterpart`, `the ministry`: tokens [first, end), its
    /// head noun at `head`.
    [[nodiscard]] Referent ofRole(int first, int end, int head) const;

    /// Whose words a document carries that is only called `the statement`: whoever spoke last.
    [[nodiscard]] Referent ofDocument(int first, int end) const;
    /// What a speaker without a name may be, by the words that call them.
    enum class Sort { Person, Body, Either };
    /// Tells that somebody spoke at a token: an entity, or -1 for a speaker without a name. In text order.
    void noteSpeaker(int entity, int token, Gender gender, Sort sort);

private:
    struct Spoken {
        int entity, token;
        Gender gender;
        Sort sort;
    };
    struct Candidate {
        double score = 0;
        Referent referent;
    };

    void learnRoles(const MentionIndex::Entry &entry);
    [[nodiscard]] int paragraphOf(int token) const;
    [[nodiscard]] double prominence(const MentionIndex::Entry &entry, int token) const;
    [[nodiscard]] QHash<int, double> scoresOfNamed(int token, Gender gender, bool &close) const;
    [[nodiscard]] Referent ofPerson(int token, Gender gender) const;
    [[nodiscard]] Referent ofSpeakingBody(int first, int end) const;
    [[nodiscard]] Referent ofThing(int token) const;
    [[nodiscard]] Referent ofPeople(int token, int end) const;
    [[nodiscard]] Referent named(int entity, QStringView phrase, QStringView why) const;
    [[nodiscard]] QStringView phraseOf(int first, int end) const;
    [[nodiscard]] double genderScore(int entity, Gender gender) const;
    [[nodiscard]] bool isQuoted(int token) const;
    [[nodiscard]] bool isSubject(const MentionIndex::Entry &entry) const;

    const Document &m_document;
    const QList<Entity> &m_entities;
    const MentionIndex &m_mentions;
    QList<Span> m_quoted;
    QList<Gender> m_genders; ///< of each entity, by a title beside its name
    QList<QSet<QString>> m_roleWords; ///< of each entity: nouns and adjectives that stand beside its name
    QList<Spoken> m_spoken;
};

} // namespace readout
