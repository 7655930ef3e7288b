// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/items.h"

#include <QHash>

namespace readout {

/// Everybody in a document with the state or body that each acts for, the most precise evidence first: title,
/// apposition, the names room, the same office elsewhere, a list, well-known leaders, the article's home country.
class Cast {
public:
    /// `items` holds the items of every sentence; states that a list shares out are written back.
    Cast(const Scene &scene, QList<QList<Item>> &items);

    [[nodiscard]] QString stateOf(int entity) const { return m_people[entity].state; }
    [[nodiscard]] QStringList bodiesOf(int entity) const { return m_people[entity].bodies; }
    [[nodiscard]] QString officeOf(int entity) const { return m_people[entity].office; }
    /// True when only the article's home country speaks for a person's state.
    [[nodiscard]] bool isGuess(int entity) const { return m_people[entity].certainty == guess; }
    /// The person whom a role or pronoun means at its place in the text, -1 when nobody fits.
    [[nodiscard]] int resolve(const Item &item, int sentence) const;
    /// State that the article is written from; empty when unclear.
    [[nodiscard]] QString home() const { return m_home; }

private:
    struct Person {
        QString state{};
        QStringList bodies{};
        QString office{};
        int certainty = 0;
    };
    struct Appearance {
        int sentence = 0;
        int entity = 0;
        int token = 0; ///< its phrase begins here
        int name = 0;
        bool subject = false;
    };
    static constexpr int guess = -1;

    void shareOut(QList<Item> &sentence) const;
    void settle(const Item &item);
    void settleByNames();
    void settleByOffice(const QList<QList<Item>> &items);
    void inheritInLists(const QList<QList<Item>> &items);
    void findHome();
    void settleByHome();
    [[nodiscard]] bool isListed(const Item &left, const Item &right) const;
    [[nodiscard]] int resolveRole(const Item &item, int sentence) const;
    [[nodiscard]] int resolveSpeaker(const Item &item, int sentence) const;
    [[nodiscard]] int resolvePronoun(const Item &item, int sentence) const;

    const Scene &m_scene;
    QList<Person> m_people;
    QList<Appearance> m_appearances; ///< in text order
    QString m_home;
};

} // namespace readout
