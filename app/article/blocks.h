// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

namespace readout {

/// A piece of an article's text whose kind the file itself states; a body block may hold several lines.
struct Block {
    ParagraphKind kind = ParagraphKind::Body;
    QString text;
};

/// An article of blocks, with an empty line between them. Body blocks are laid out by `markStructure`; the other
/// kinds stand as the file states them. Blocks without text, and a first line that repeats the headline, are left out.
[[nodiscard]] Article blockArticle(const QString &id, const QList<Block> &blocks);

/// The same for a title and plain text; either may be empty.
[[nodiscard]] Article textArticle(const QString &id, const QString &title, const QString &text);

/// Puts a headline before an article that does not open with it, and makes it the title.
void setHeadline(Article &article, const QString &title);

/// Keeps a dateline that the file states in a paragraph of its own, unless the text has shown one already.
void stateDateline(Article &article, const QString &dateline, const QString &place);

/// Adds a name that the file states, once.
void stateName(Article &article, StatedName::Type type, const QString &name);

/// A date of metadata as the day of publication, where it is one that news can have.
void setPublished(Article &article, QDate day);

/// Gives several articles of one file ids of their own: `ID-1`, `ID-2`; a single one gets `ID`.
void numberArticles(QList<Article> &articles, const QString &id);

/// The warning, on the last article read, that the file holds more than ReadLimits::articles.
void warnOfTooMany(QList<Article> &articles, const ReadLimits &limits);

/// Hard-wrapped lines joined to paragraphs: those of a block whose lines all end near the same column.
[[nodiscard]] QString unwrapped(const QString &text);

} // namespace readout
