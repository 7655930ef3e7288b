// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/scene.h"

namespace readout {

/// Somebody or something that can take part in a meeting, as one noun phrase of a sentence: tokens [first, end).
struct Item {
    enum class Kind {
        Person, ///< a name, with its title and apposition
        Role, ///< `the Iranian foreign minister`, `officials from Japan`
        State,
        Body,
        Pronoun, ///< he, she, they, I, we
        Anaphor ///< `the two leaders`, `both sides`
    };
    Kind kind = Kind::Person;
    int first = 0;
    int end = 0;
    int head = 0; ///< the name, office word or pronoun
    int entity = -1; ///< a person's index
    QStringList states{}; ///< that its own words say
    QStringList bodies{};
    int certainty = 0; ///< of the states: 5 in the title, 4 in an apposition or by a title of one country, 2 elsewhere
    bool plural = false;
    bool place = false; ///< `in Japan`: where, not who
    bool oblique = false; ///< after a preposition: no subject
    bool owner = false; ///< before `'s`
    bool definite = false; ///< `the minister`
    bool counterpart = false;
    bool adjective = false; ///< `Saudi` alone, before some other noun
    QString office{}; ///< lower-case words of the title, for comparing offices
};

/// Items of a sentence in text order, not overlapping.
[[nodiscard]] QList<Item> findItems(const Scene &scene, const Sentence &sentence);

} // namespace readout
