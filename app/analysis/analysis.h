// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "meetings/meeting.h"
#include "names/entity.h"
#include "quotes/quote.h"

#include <atomic>
#include <memory>

namespace readout {

/// The readout of one article: plain values; entities are referred to by id.
struct Analysis {
    QList<Entity> entities;
    QList<Quote> quotes;
    QList<Meeting> meetings;
    QList<Warning> warnings;
    qsizetype tokens = 0; ///< analysed

    [[nodiscard]] const Entity *entity(QStringView id) const; ///< null when there is none
    bool operator==(const Analysis &) const = default;
};

/// Finds names, quotes and meetings of an article. Reentrant, synchronous.
[[nodiscard]] Analysis analyse(const std::shared_ptr<const Article> &article);

} // namespace readout
