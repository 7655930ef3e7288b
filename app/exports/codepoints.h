// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace readout {

/// Turns UTF-16 offsets of a text into Unicode code points: exports count as Python, XML and the web do.
/// A lone surrogate counts as one. Built in linear time; a look-up is logarithmic in the text's astral characters.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    /// The code points before a UTF-16 offset; inside a pair, those before the pair and the pair itself.
    [[nodiscard]] qsizetype at(qsizetype offset) const;

private:
    QList<qsizetype> m_pairs; ///< where the low surrogates of pairs stand, ascending
};

} // namespace readout
