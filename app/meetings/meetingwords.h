// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace readout {

/// What a word may do in a sentence about a meeting; the names are those of meeting-words.tsv.
enum class MeetingClass : quint64 {
    Office = 1ULL << 0, ///< one person's: minister
    Officials = 1ULL << 1, ///< several: ministers
    Group = 1ULL << 2, ///< a body without a name: delegation, government
    Title = 1ULL << 3, ///< stands within a title: foreign, deputy
    Determiner = 1ULL << 4,
    Possessive = 1ULL << 5,
    Pronoun = 1ULL << 6,
    Light = 1ULL << 7, ///< may stand between the items of a list
    Adverb = 1ULL << 8,
    Auxiliary = 1ULL << 9,
    Clause = 1ULL << 10, ///< opens a clause
    Preposition = 1ULL << 11,
    Placing = 1ULL << 12, ///< a place may follow
    Reporting = 1ULL << 13,
    Negation = 1ULL << 14,
    Cancelled = 1ULL << 15,
    Sought = 1ULL << 16,
    Planned = 1ULL << 17,
    Scheduled = 1ULL << 18, ///< planned wherever it stands: upcoming
    Conditional = 1ULL << 19,
    Phone = 1ULL << 20,
    Video = 1ULL << 21,
    InPerson = 1ULL << 22,
    Sport = 1ULL << 23,
    Tail = 1ULL << 24, ///< opens what was talked about
    TalkNoun = 1ULL << 25,
    EventNoun = 1ULL << 26,
    WeakNoun = 1ULL << 27, ///< a talk noun that has other meanings
    LightVerb = 1ULL << 28, ///< governs a talk noun: held, co-chaired
    Attend = 1ULL << 29,
    Sign = 1ULL << 30,
    Pact = 1ULL << 31,
    WeakVerb = 1ULL << 32, ///< what people who meet do
    Anaphor = 1ULL << 33, ///< `the two leaders`
    Visit = 1ULL << 34,
    Trip = 1ULL << 35,
    Told = 1ULL << 36, ///< a verb whose object is the other side: told, briefed
    Willing = 1ULL << 37, ///< planned only before `to` or `for`
    Wishing = 1ULL << 38, ///< sought only before `to` or `for`
    Frame = 1ULL << 39, ///< a form of meeting-verbs.tsv
    Speech = 1ULL << 40, ///< by telephone as likely as not: spoke
    Venue = 1ULL << 41, ///< a building: not the place, but in it
    PlaceNoun = 1ULL << 42, ///< describes a place: capital, resort
    Region = 1ULL << 43, ///< ends the name of what is no place of a meeting: `the Middle East`
    Host = 1ULL << 44, ///< a verb whose subject gives the place: hosted
    Destined = 1ULL << 45, ///< a verb of travel whose object is the place: visited
    Again = 1ULL << 46, ///< another of the kind: next, follow-up
    Comprise = 1ULL << 47, ///< names the members of a delegation: led by, comprising
    Members = 1ULL << 48, ///< of a body: states, members
    Quantity = 1ULL << 49, ///< `a number of`
    Reviewed = 1ULL << 50, ///< a verb of those who talk to each other: discussed
    Promote = 1ULL << 51, ///< its object is wished for by others than its parties: support dialogue
    Stance = 1ULL << 52, ///< what somebody states for a government: `the U.S. commitment`
    Outcome = 1ULL << 53, ///< a participle that may belong to the noun before it: reached, signed
    HighOffice = 1ULL << 54, ///< of one who stands for a state by himself
    Aide = 1ULL << 55, ///< serves the office that follows: `adviser to the president`
    Credentials = 1ULL << 57, ///< what an ambassador hands over
    Behest = 1ULL << 58, ///< `at the request of B`, who need not be there
    Several = 1ULL << 56 ///< with a body's name, several of its states: its ministers, its members
};

/// Words of resources/knowledge/meeting-words.tsv, compared without case. Immutable, shared by threads.
class MeetingWords {
public:
    [[nodiscard]] static const MeetingWords &shared();
    /// Bits of the classes that a word is in.
    [[nodiscard]] quint64 classesOf(QStringView word) const;

private:
    MeetingWords();
    QHash<QString, quint64> m_classes;
    qsizetype m_longest = 0;
};

/// Parties among the bodies of bodies.txt, well-known leaders of leaders.tsv and parts of states of state-parts.tsv.
class KnownParties {
public:
    [[nodiscard]] static const KnownParties &shared();
    /// The body that a form names, or that it begins or ends with; empty when there is none.
    [[nodiscard]] QString bodyOf(QStringView form) const { return m_bodies.value(form.toString()); }
    /// Whether a body's name may begin with a word.
    [[nodiscard]] bool opensBody(QStringView word) const { return m_openers.contains(word.toString()); }
    /// State that a part of it with a government of its own belongs to, by an adjective: `Scottish`; empty for others.
    [[nodiscard]] QString stateOfPart(QStringView adjective) const { return m_parts.value(adjective.toString()); }
    /// State that a leader acts or acted for; empty for anybody else.
    [[nodiscard]] QString stateOf(const QString &leader) const { return m_leaders.value(leader); }

private:
    KnownParties();
    QHash<QString, QString> m_bodies;
    QHash<QString, QString> m_leaders;
    QHash<QString, QString> m_parts;
    QSet<QString> m_openers;
};

} // namespace readout
