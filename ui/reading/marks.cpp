// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/marks.h"

#include <algorithm>

namespace readout {

Marks::Marks(const Article &article, const Analysis &analysis)
{
    qsizetype bodyStart = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Headline)
            bodyStart = paragraph.span.end();
    }
    for (int i = 0; i < analysis.entities.size(); ++i) {
        bool seen = false;
        for (const Mention &mention : analysis.entities[i].mentions) {
            const bool first = !seen && !mention.isInferred() && mention.span.start >= bodyStart;
            seen = seen || first;
            m_marks.append({mention.span, i, first, mention.isInferred()});
            m_longest = std::max(m_longest, mention.span.length);
        }
    }
    std::ranges::sort(m_marks, {}, &Mark::span);
}

std::span<const Mark> Marks::near(Span stretch) const
{
    const auto start = [](const Mark &mark) { return mark.span.start; };
    const auto from = std::ranges::lower_bound(m_marks, stretch.start - m_longest, {}, start);
    const auto to = std::ranges::lower_bound(from, m_marks.end(), stretch.end(), {}, start);
    return {from, to};
}

const Mark *Marks::at(qsizetype position) const
{
    const Mark *best = nullptr;
    for (const Mark &mark : near({position, 1})) {
        if (mark.span.contains(position) && (!best || mark.span.length < best->span.length))
            best = &mark;
    }
    return best;
}

} // namespace readout
