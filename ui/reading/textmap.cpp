// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/textmap.h"

#include <algorithm>

namespace readout {

TextMap::TextMap(QStringView text)
{
    for (qsizetype i = text.indexOf(u"\r\n"); i >= 0; i = text.indexOf(u"\r\n", i + 2))
        m_lineFeeds.append(i + 1);
}

int TextMap::toDocument(qsizetype offset) const
{
    return int(offset - (std::ranges::lower_bound(m_lineFeeds, offset) - m_lineFeeds.begin()));
}

qsizetype TextMap::toText(int position) const
{
    // The i-th LF stands i places to the left in the document.
    qsizetype before = 0;
    qsizetype after = m_lineFeeds.size();
    while (before < after) {
        const qsizetype middle = (before + after) / 2;
        if (m_lineFeeds[middle] - middle <= position)
            before = middle + 1;
        else
            after = middle;
    }
    return position + before;
}

} // namespace readout
