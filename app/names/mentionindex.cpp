// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/mentionindex.h"

#include <algorithm>

namespace readout {

MentionIndex::MentionIndex(const Document &document, const QList<Entity> &entities)
    : m_byToken(document.tokens().size(), -1)
{
    for (qsizetype e = 0; e < entities.size(); ++e) {
        for (const Mention &mention : entities[e].mentions) {
            if (mention.isInferred() || mention.span.isEmpty())
                continue;
            const int first = document.tokenAt(mention.span.start);
            const int end = document.tokenAt(mention.span.end() - 1) + 1;
            if (first < end && end <= int(document.tokens().size()))
                m_entries.append({first, end, int(e)});
        }
    }
    std::ranges::sort(m_entries, [](const Entry &a, const Entry &b) {
        return a.first != b.first ? a.first < b.first : a.end > b.end; // of two that begin alike the longer one
    });
    int covered = 0;
    m_entries.removeIf([&covered](const Entry &entry) {
        const bool inner = entry.first < covered;
        covered = std::max(covered, entry.end);
        return inner;
    });
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        for (int token = m_entries[i].first; token < m_entries[i].end; ++token)
            m_byToken[token] = int(i);
    }
}

int MentionIndex::firstFrom(int token) const
{
    return int(std::ranges::lower_bound(m_entries, token, {}, &Entry::first) - m_entries.begin());
}

} // namespace readout
