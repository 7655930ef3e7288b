// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace readout {

/// Makes a paragraph of each line of the article's text and marks headline, standfirst, byline, caption, dateline,
/// subheads and furniture. Fills title, byline, url and published where they are still empty.
void markStructure(Article &article);

/// Keeps what paragraphs of kind Headline and Byline and the dateline say, where the article does not say it yet.
void takeFromParagraphs(Article &article);

} // namespace readout
