// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <optional>

namespace readout {

/// A dateline as it opens a paragraph; `span` counts from the paragraph's beginning and takes in the closing mark.
struct ParsedDateline {
    Dateline dateline;
    QDate date; ///< where it gives one with its year
    bool strong = false; ///< capitals or an agency; else only its place and its mark speak for it
    bool colon = false; ///< closed by a colon, as a speaker's name in a transcript is
};

/// Reads `PHNOM PENH (Phnom Penh Post/ANN): `, `NAIROBI, Kenya (AP) _ `, `CAIRO – 26 July 2022: `, `Doha: `.
[[nodiscard]] std::optional<ParsedDateline> parseDateline(QStringView paragraph);

/// `SECRETARY BLINKEN: `, the name of who speaks in a transcript, or a dateline of that form.
[[nodiscard]] bool opensWithSpeaker(QStringView paragraph);

/// Finds the dateline among an article's first paragraphs and keeps it in the article; gives the day it names.
QDate markDateline(Article &article);

} // namespace readout
