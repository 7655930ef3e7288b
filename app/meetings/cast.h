// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/allegiances.h"

#include <QHash>

#include <span>

namespace readout {

/// Everybody in a document, and whom a role or pronoun means.
class Cast {
public:
    /// `items` holds the items of every sentence; states that a list shares out are written back.
    Cast(const Scene &scene, QList<QList<Item>> &items);

    [[nodiscard]] QString stateOf(int person) const { return of(person).state; }
    [[nodiscard]] QStringList bodiesOf(int person) const { return of(person).bodies; }
    [[nodiscard]] QString officeOf(int person) const { return of(person).office; }
    /// True when only the article's home country speaks for a person's state.
    [[nodiscard]] bool isGuess(int person) const { return of(person).isGuess(); }
    /// True when only a guess or the same office elsewhere speaks for a person's state.
    [[nodiscard]] bool isUnsure(int person) const { return of(person).isGuess() || of(person).certainty == 2; }
    /// True when something is said of this very person that tells the state.
    [[nodiscard]] bool isSure(int person) const { return !of(person).isGuess() && !of(person).borrowed; }
    /// Whether a person heads a state, a government or a ministry.
    [[nodiscard]] bool isHighOffice(int person) const;
    /// False for somebody of whom the text tells only the office: `the Salvadoran president`.
    [[nodiscard]] bool isNamed(int person) const { return person < m_scene.entities().size(); }
    /// The person whom a role or pronoun means at its place in the text, none of `others`; -1 when nobody fits.
    [[nodiscard]] int resolve(const Item &item, int sentence, const QList<int> &others = {}) const;
    /// The person named in the text who holds an office of a state, as one of `the foreign ministers of A and B`; -1
    /// when nobody or more than one does.
    [[nodiscard]] int holderOf(const QString &offices, const QString &state) const;
    /// The state named most often of those that are not taken; empty where two are named as often.
    [[nodiscard]] QString freeState(const QStringList &taken) const { return m_allegiances.freeState(taken); }
    /// State that the article is written from; empty when unclear.
    [[nodiscard]] QString home() const { return m_allegiances.home(); }

private:
    struct Appearance {
        int sentence = 0;
        int entity = 0; ///< beyond the entities for somebody without a name
        int token = 0; ///< its phrase begins here
        int name = 0;
        bool subject = false;
    };
    [[nodiscard]] const Allegiance &of(int person) const
    {
        return isNamed(person) ? m_allegiances.of(person) : m_nameless[person - m_scene.entities().size()];
    }
    [[nodiscard]] Gender genderOf(int person) const;
    void appearRoles(const QList<QList<Item>> &items);
    [[nodiscard]] int resolveRole(const Item &item, int sentence) const;
    /// In text order.
    [[nodiscard]] std::span<const Appearance> appearancesIn(int sentence) const;
    [[nodiscard]] int resolveSpeaker(const Item &item, int sentence) const;
    [[nodiscard]] int onlyOneOf(int sentence, const QList<int> &others) const;
    [[nodiscard]] int resolvePronoun(const Item &item, int sentence, const QList<int> &others) const;

    const Scene &m_scene;
    Allegiances m_allegiances;
    QList<Allegiance> m_nameless; ///< of persons beyond the entities
    QHash<QString, QList<int>> m_byState; ///< the first people of each state
    QList<Appearance> m_appearances; ///< in text order
};

} // namespace readout
