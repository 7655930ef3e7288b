// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <span>

namespace readout {

/// Titles and honorifics that are no part of a name: resources/knowledge/titles.txt. Immutable.
class Titles {
public:
    [[nodiscard]] static const Titles &shared();

    /// How many of the words, in lower case or not, are one title at their head; 0 when none is.
    [[nodiscard]] int match(std::span<const QStringView> words) const;

private:
    Titles();
    QHash<quint64, bool> m_prefixes; ///< hash of words so far: whether they are a whole title
};

} // namespace readout
