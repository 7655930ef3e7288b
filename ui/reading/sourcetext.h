// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

namespace readout {

/// The file behind an article as lines to show, and the line at which each of its paragraphs begins. A web page's
/// reader knows where its paragraphs came from; in other files the first words of a paragraph that stand there without
/// any markup between them are looked for, in the paragraphs' order. A paragraph that is not found has no line.
struct SourceText {
    static constexpr qsizetype LongestLine = 4000; ///< characters; longer ones are broken, a layout is slow on them

    QStringList lines;
    QList<int> paragraphs; ///< by index into Article::paragraphs: index into `lines`; -1: not found

    /// The paragraph that a line belongs to: the last one that begins at or before it; -1 above the first.
    [[nodiscard]] int paragraphAt(int line) const;
    /// The line of a paragraph, or of the nearest one before it that has one; 0 when there is none.
    [[nodiscard]] int lineOf(int paragraph) const;
};

/// Reads the file an article came from; on any thread. Errors: as of readSource().
[[nodiscard]] std::expected<SourceText, ReadError> sourceText(const Article &article);

/// The same for a source at hand; `isPage`: it is the very page that Article::origins count in.
[[nodiscard]] SourceText sourceText(const Article &article, const QString &source, bool isPage);

} // namespace readout
