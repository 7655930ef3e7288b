// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/items.h"

namespace readout {

/// Whom one person acts for.
struct Allegiance {
    QString state{}; ///< ISO 3166-1 alpha-2; empty when unsettled
    QStringList bodies{};
    QString office{}; ///< lower-case words of the fullest title
    int certainty = 0; ///< as in Item; 2 the office elsewhere, 1 a list of leaders, `guess`

    bool borrowed = false; ///< only the same office elsewhere speaks for it

    static constexpr int guess = -1; ///< only the article's home country speaks for it
    [[nodiscard]] bool isGuess() const { return certainty == guess; }
    [[nodiscard]] bool isSettled() const { return !state.isEmpty() || !bodies.isEmpty(); }
};

/// The state or body that each person of a document acts for, the most precise evidence first: title, apposition, the
/// same office elsewhere, a list, well-known leaders, the names room, the article's home country.
class Allegiances {
public:
    /// `items` holds the items of every sentence; states that a list shares out are written back.
    Allegiances(const Scene &scene, QList<QList<Item>> &items);

    [[nodiscard]] const Allegiance &of(int entity) const { return m_people[entity]; }
    /// State that the article is written from; empty when unclear.
    [[nodiscard]] QString home() const { return m_home; }
    /// The state named most often of those that are not taken; empty where two are named as often.
    [[nodiscard]] QString freeState(const QStringList &taken) const;

private:
    static constexpr int guess = Allegiance::guess;

    void shareOut(QList<Item> &sentence) const;
    void settle(const Item &item);
    void settleByStances(const QList<QList<Item>> &items);
    void settleByOffice(const QList<QList<Item>> &items);
    void inheritInLists(const QList<QList<Item>> &items);
    void settleByLeaders();
    void settleByNames();
    void countStates();
    void settleByHome(const QList<QList<Item>> &items);
    [[nodiscard]] QStringList destinationsOf(int person, const QList<QList<Item>> &items) const;
    [[nodiscard]] QString onlyBeside(int person, const QStringList &visited, const QList<QList<Item>> &items) const;
    [[nodiscard]] bool isStop(int token) const;
    [[nodiscard]] bool isListed(const Item &left, const Item &right) const;

    const Scene &m_scene;
    QList<Allegiance> m_people; ///< one for each entity
    int m_first = -1; ///< the person whom the article names first
    QHash<QString, int> m_counts; ///< how often the text names a state
    QString m_home;
};

} // namespace readout
