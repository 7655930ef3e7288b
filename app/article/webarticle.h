// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/format.h"
#include "article/webscan.h"

namespace readout {

/// The article of an HTML page: its title as headline, then the body's paragraphs; metadata from the page.
/// Origins count bytes of the page in UTF-8. `input` is the file that holds it, for its name and
/// limits. Errors: TooDeep, TooLarge.
[[nodiscard]] std::expected<Article, ReadError> articleOfPage(const QString &html, const Input &input);

/// The charset that a `<meta>` in the head of an HTML file declares; empty when none does.
[[nodiscard]] QByteArray declaredCharset(QByteArrayView head);

/// Adds the warning that counts the pictures, scripts, style sheets and frames that are not loaded, if any.
void warnOfBlocked(const ScannedPage &page, Article &article);

} // namespace readout
