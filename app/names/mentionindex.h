// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "text/document.h"

namespace readout {

/// The mentions of all entities by the tokens that they cover. Keeps neither document nor entities alive.
class MentionIndex {
public:
    /// One mention in the order of the text; inferred ones (pronouns, roles) are left out.
    struct Entry {
        int first = 0; ///< token
        int end = 0;
        int entity = 0; ///< index into the list of entities
    };

    MentionIndex(const Document &document, const QList<Entity> &entities);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The mention that covers a token; null when there is none.
    [[nodiscard]] const Entry *at(int token) const
    {
        const int entry = m_byToken.value(token, -1);
        return entry < 0 ? nullptr : &m_entries[entry];
    }
    /// Index of the first entry that begins at a token or after it; entries().size() when there is none.
    [[nodiscard]] int firstFrom(int token) const;

private:
    QList<Entry> m_entries;
    QList<int> m_byToken;
};

} // namespace readout
