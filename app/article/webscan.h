// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

namespace readout {

/// An HTML source without what holds no text: scripts, styles, drawings, comments. Most of a page's bytes are
/// those, and the parser is slow on them.
struct ScannedPage {
    QByteArray html; ///< what is left, UTF-8
    QByteArrayList linkedData; ///< contents of the application/ld+json scripts
    int scripts = 0;
    int styles = 0; ///< sheets, linked ones included
    int pictures = 0;
    int frames = 0;

    /// Where a byte of `html` stood in the source.
    [[nodiscard]] qsizetype sourceOffset(qsizetype offset) const;

    struct Cut {
        qsizetype at = 0; ///< in `html`
        qsizetype shift = 0; ///< source offset minus offset in `html`, from there on
    };
    QList<Cut> cuts;
};

/// Scans a page once, and refuses what would make the parser slow or deep before it sees it.
/// Errors: TooDeep, TooLarge.
[[nodiscard]] std::expected<ScannedPage, ReadError> scanPage(QByteArrayView source, const ReadLimits &limits);

} // namespace readout
