// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QDomElement>

namespace readout {

/// The article of an element `nitf`, wherever it stands. The id is not set.
[[nodiscard]] Article nitfArticle(const QDomElement &nitf);

/// Descendants by local name, in document order.
[[nodiscard]] QList<QDomElement> descendants(const QDomElement &element, const QString &name);

/// The first of them; null when there is none.
[[nodiscard]] QDomElement descendant(const QDomElement &element, const QString &name);

} // namespace readout
