// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/codepoints.h"

#include <algorithm>

namespace readout {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_pairs.append(i);
    }
}

qsizetype CodePoints::at(qsizetype offset) const
{
    return offset - (std::ranges::lower_bound(m_pairs, offset) - m_pairs.begin());
}

} // namespace readout
