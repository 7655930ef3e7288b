// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <span>

namespace readout {

/// One mention as it is painted.
struct Mark {
    Span span; ///< in Article::text
    int entity = 0; ///< index into Analysis::entities
    bool first = false; ///< the entity's first name below the headline: painted strong
    bool inferred = false; ///< a role or pronoun: painted pale
};

/// Every mention of an article in text order.
class Marks {
public:
    Marks() = default;
    Marks(const Article &article, const Analysis &analysis);

    [[nodiscard]] const QList<Mark> &all() const { return m_marks; }
    /// Those that may touch a stretch of text; a few before it may be among them.
    [[nodiscard]] std::span<const Mark> near(Span stretch) const;
    /// The shortest one at a position; null when there is none.
    [[nodiscard]] const Mark *at(qsizetype position) const;

private:
    QList<Mark> m_marks;
    qsizetype m_longest = 0;
};

} // namespace readout
