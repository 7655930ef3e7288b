// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

namespace readout {

/// An article of the HTML that a feed entry, mail or document carries; remote pictures and scripts are counted in
/// a warning. The title may be empty.
[[nodiscard]] Article htmlArticle(const QString &id, const QString &title, const QString &html);

/// The words of a short piece of HTML, such as a feed's title, on one line.
[[nodiscard]] QString htmlLine(const QString &html);

} // namespace readout
