// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace readout {

/// The letters and digits that a text begins with at a position.
[[nodiscard]] QStringView wordAt(QStringView text, qsizetype position);

/// How much of a text spells a phrase at a position, in UTF-16 units; 0 when it does not or ends inside a word. A space
/// is any run of white space on at most two lines, apostrophes are alike; `capitals` compares the phrase's capitals.
[[nodiscard]] qsizetype spells(QStringView text, qsizetype position, QStringView phrase, bool capitals);

/// Phrases to find in a text, case as written. Immutable.
class Phrases {
public:
    explicit Phrases(const QStringList &phrases);

    /// Length of the longest phrase that begins at a position; 0 when none does.
    [[nodiscard]] qsizetype match(QStringView text, qsizetype position) const;

private:
    QHash<quint64, QStringList> m_byFirstWord; ///< by hashWord()
};

} // namespace readout
