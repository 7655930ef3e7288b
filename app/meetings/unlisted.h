// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/scene.h"

namespace readout {

/// Reads people whom the names room left out: capitals behind an office, `the then PM Vajpayee`,
/// `President of the World Bank Jan Novak`. Looks at no more than twenty tokens behind an office.
class UnlistedPeople {
public:
    explicit UnlistedPeople(const Scene &scene) : m_scene(scene) { }

    /// Names of one sentence in text order; people new to `entities` are appended to it, without an id.
    [[nodiscard]] QList<NamedTokens> read(const Sentence &sentence, QList<Entity> &entities) const;
    /// Surnames that only one of the people has, to its entity; -1 for the others.
    [[nodiscard]] static QHash<QString, int> surnames(const QList<Entity> &entities);
    /// Surnames standing alone in a sentence: `Robles met`, where the text named Ines Robles.
    [[nodiscard]] QList<NamedTokens> namesakes(const Sentence &sentence, const QHash<QString, int> &surnames) const;

private:
    struct Run {
        int first = 0;
        int end = 0;
        bool bound = false; ///< directly behind `of` or `for`: its first words belong to the office
    };
    [[nodiscard]] bool isTitleCase(const Sentence &sentence) const;
    [[nodiscard]] bool isNameWord(int token) const;
    [[nodiscard]] Run runBehind(int office, int sentenceEnd) const;
    [[nodiscard]] int runEnd(int first, int sentenceEnd) const;
    [[nodiscard]] int entityOf(int first, int end, QList<Entity> &entities) const;

    const Scene &m_scene;
};

} // namespace readout
