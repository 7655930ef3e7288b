// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/webtree.h"

namespace readout {

/// What a page says about itself.
struct WebMetadata {
    QString title;
    QString byline;
    QString outlet;
    QString language;
    QString description;
    QString body; ///< JSON-LD articleBody
    QUrl url;
    QDate published;
    bool paywalled = false; ///< isAccessibleForFree is false
    QStringList titles; ///< every title it gives, whole and in parts, as titleKey()
};

/// Reads JSON-LD (schema.org NewsArticle, in all its shapes), OpenGraph, meta, link, time and title elements.
[[nodiscard]] WebMetadata readMetadata(const WebTree &tree);

} // namespace readout
