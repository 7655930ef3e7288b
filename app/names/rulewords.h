// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace readout {

/// What a word is to the rules of this room.
enum class RuleWord : quint32 {
    Programme = 1 << 0, ///< what bodies run
    Settlement = 1 << 1, ///< `the village of X`
    Where = 1 << 2, ///< prepositions of a place
    Travel = 1 << 3, ///< `travel to X`
    House = 1 << 4, ///< ends the name of a building that is a body, too
    Office = 1 << 5, ///< `Bureau of X`
    Institution = 1 << 6, ///< what a nationality is part of: `Norwegian Army`
    Unit = 1 << 7, ///< counted: `33rd Division`
    Style = 1 << 8, ///< `His Majesty`
    Monarch = 1 << 9, ///< a title that stands for its only holder
    Courtesy = 1 << 10, ///< before a name, and no office
    Kinship = 1 << 11, ///< what states call each other: `the sisterly Republic of X`
};

/// By resources/knowledge/rule-words.tsv, case as written.
[[nodiscard]] bool isRuleWord(QStringView word, RuleWord kind);

} // namespace readout
