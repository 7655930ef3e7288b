// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "meetings/meeting.h"
#include "names/entity.h"
#include "quotes/quote.h"

#include <chrono>
#include <memory>
#include <stop_token>

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

/// Bounds on what the analysis of one article may cost.
struct AnalysisLimits {
    std::chrono::milliseconds time{60'000}; ///< past it no further room is entered
    std::stop_token stop = {}; ///< the same at once, when somebody asks for it
};

/// Finds names, quotes and meetings of an article. Reentrant, synchronous; stopped early it gives what was found until
/// then, with a warning.
[[nodiscard]] Analysis analyse(const std::shared_ptr<const Article> &article, const AnalysisLimits &limits = {});

/// Lists and models are loaded by the first analysis; this does it ahead, on any thread, in about 60 ms, and leaves out
/// what is left when somebody asks it to stop.
void loadKnowledge(const std::stop_token &stop);

} // namespace readout
