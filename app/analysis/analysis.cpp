// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include "article/readarticles.h"
#include "dates/finddates.h"
#include "meetings/findmeetings.h"
#include "names/findnames.h"
#include "names/inferredmentions.h"
#include "quotes/findquotes.h"
#include "text/document.h"

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace readout {

const Entity *Analysis::entity(QStringView id) const
{
    const auto found = std::ranges::find(entities, id, &Entity::id);
    return found == entities.end() ? nullptr : &*found;
}

namespace {

QList<Span> spansInMarks(const QList<Quote> &quotes)
{
    QList<Span> spans;
    for (const Quote &quote : quotes) {
        if (quote.kind != QuoteKind::Indirect)
            spans.append(quote.span);
    }
    return spans;
}

} // namespace

Analysis analyse(const std::shared_ptr<const Article> &article, const AnalysisLimits &limits)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + limits.time;
    const auto stopped = [&] { return limits.stop.stop_requested() || Clock::now() >= deadline; };

    const Document document(article);
    Analysis analysis;
    analysis.tokens = document.tokens().size();
    const std::array<std::function<void()>, 4> rooms = {
        [&] { analysis.entities = findNames(document); },
        [&] { analysis.quotes = findQuotes(document, analysis.entities); },
        [&] { analysis.meetings = findMeetings(document, analysis.entities, findDates(document), &analysis.warnings); },
        [&] {
            inferMentions(document, spansInMarks(analysis.quotes), analysis.entities);
        }, // last: no room stands on them
    };
    for (const auto &findIn : rooms) {
        if (stopped()) {
            analysis.warnings.append({Warning::Code::Stopped,
                u"The analysis of this article was stopped before it was done; not everything is listed."_s});
            break;
        }
        findIn();
    }
    return analysis;
}

void loadKnowledge(const std::stop_token &stop)
{
    const auto article = std::make_shared<const Article>(plainArticle(u"Spokespersons said the ministers met."_s, {}));
    (void)analyse(article, {.stop = stop});
}

} // namespace readout
