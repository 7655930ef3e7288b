// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QStringView>

namespace readout {

/// Positions of Article::text as positions of the QTextDocument made of it, and back. Exact: a document turns each
/// CR LF into one character and leaves every other character in its place.
class TextMap {
public:
    explicit TextMap(QStringView text = {});

    [[nodiscard]] int toDocument(qsizetype offset) const;
    [[nodiscard]] qsizetype toText(int position) const;

private:
    QList<qsizetype> m_lineFeeds; ///< offset of the LF of each CR LF
};

} // namespace readout
