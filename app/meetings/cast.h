// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/allegiances.h"

namespace readout {

/// Everybody in a document, and whom a role or pronoun means.
class Cast {
public:
    /// `items` holds the items of every sentence; states that a list shares out are written back.
    Cast(const Scene &scene, QList<QList<Item>> &items);

    [[nodiscard]] QString stateOf(int entity) const { return m_allegiances.of(entity).state; }
    [[nodiscard]] QStringList bodiesOf(int entity) const { return m_allegiances.of(entity).bodies; }
    [[nodiscard]] QString officeOf(int entity) const { return m_allegiances.of(entity).office; }
    /// True when only the article's home country speaks for a person's state.
    [[nodiscard]] bool isGuess(int entity) const { return m_allegiances.of(entity).isGuess(); }
    /// The person whom a role or pronoun means at its place in the text, -1 when nobody fits.
    [[nodiscard]] int resolve(const Item &item, int sentence) const;
    /// State that the article is written from; empty when unclear.
    [[nodiscard]] QString home() const { return m_allegiances.home(); }

private:
    struct Appearance {
        int sentence = 0;
        int entity = 0;
        int token = 0; ///< its phrase begins here
        int name = 0;
        bool subject = false;
    };
    [[nodiscard]] int resolveRole(const Item &item, int sentence) const;
    [[nodiscard]] int resolveSpeaker(const Item &item, int sentence) const;
    [[nodiscard]] int resolvePronoun(const Item &item, int sentence) const;

    const Scene &m_scene;
    Allegiances m_allegiances;
    QList<Appearance> m_appearances; ///< in text order
};

} // namespace readout
