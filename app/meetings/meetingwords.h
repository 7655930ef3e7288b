// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace readout {

/// What a word may do in a sentence about a meeting; the names are those of meeting-words.tsv.
enum class WordClass : quint64 {
    Office = 1 << 0, ///< one person's: minister
    Officials = 1 << 1, ///< several: ministers
    Group = 1 << 2, ///< a body without a name: delegation, government
    Title = 1 << 3, ///< stands within a title: foreign, deputy
    Determiner = 1 << 4,
    Possessive = 1 << 5,
    Pronoun = 1 << 6,
    Light = 1 << 7, ///< may stand between the items of a list
    Adverb = 1 << 8,
    Auxiliary = 1 << 9,
    Clause = 1 << 10, ///< opens a clause
    Preposition = 1 << 11,
    Placing = 1 << 12, ///< a place may follow
    Reporting = 1 << 13,
    Negation = 1 << 14,
    Cancelled = 1 << 15,
    Sought = 1 << 16,
    Planned = 1 << 17,
    Scheduled = 1 << 18, ///< planned wherever it stands: upcoming
    Conditional = 1 << 19,
    Phone = 1 << 20,
    Video = 1 << 21,
    InPerson = 1 << 22,
    Sport = 1 << 23,
    Tail = 1 << 24, ///< opens what was talked about
    TalkNoun = 1 << 25,
    EventNoun = 1 << 26,
    WeakNoun = 1 << 27, ///< a talk noun that has other meanings
    LightVerb = 1 << 28, ///< governs a talk noun: held, co-chaired
    Attend = 1 << 29,
    Sign = 1 << 30,
    Pact = 1ULL << 31,
    WeakVerb = 1ULL << 32, ///< what people who meet do
    Anaphor = 1ULL << 33, ///< `the two leaders`
    Visit = 1ULL << 34,
    Trip = 1ULL << 35
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

/// International bodies of bodies.tsv and well-known leaders of leaders.tsv.
class KnownParties {
public:
    [[nodiscard]] static const KnownParties &shared();
    /// The body that a form names, or that it begins or ends with; empty when there is none.
    [[nodiscard]] QString bodyOf(QStringView form) const { return m_bodies.value(form.toString()); }
    /// State that a leader acts or acted for; empty for anybody else.
    [[nodiscard]] QString stateOf(const QString &leader) const { return m_leaders.value(leader); }

private:
    KnownParties();
    QHash<QString, QString> m_bodies;
    QHash<QString, QString> m_leaders;
};

} // namespace readout
