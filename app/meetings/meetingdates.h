// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/scene.h"

namespace readout {

/// Chooses the date that dates a stretch of a sentence: the nearest that neither reporting nor another clause holds.
class DatePicker {
public:
    DatePicker(const Scene &scene, const Sentence &sentence) : m_scene(scene), m_sentence(sentence) { }

    /// Index of the date of tokens [first, end), a trigger with its parties; -1 when there is none.
    [[nodiscard]] int dateOf(int first, int end) const;

private:
    [[nodiscard]] int distance(int date, int first, int end) const;
    [[nodiscard]] bool isReportingDate(int token) const;
    [[nodiscard]] bool isAttribute(int token, const DateExpression &date) const;
    [[nodiscard]] bool isBracketed(int token) const;
    [[nodiscard]] bool opensClause(int token) const;
    [[nodiscard]] int crossings(int from, int until) const;

    const Scene &m_scene;
    const Sentence &m_sentence;
};

} // namespace readout
