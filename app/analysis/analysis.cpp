// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"

#include "dates/finddates.h"
#include "meetings/findmeetings.h"
#include "names/findnames.h"
#include "quotes/findquotes.h"
#include "text/document.h"

namespace readout {

const Entity *Analysis::entity(QStringView id) const
{
    const auto found = std::ranges::find(entities, id, &Entity::id);
    return found == entities.end() ? nullptr : &*found;
}

Analysis analyse(const std::shared_ptr<const Article> &article)
{
    const Document document(article);
    Analysis analysis;
    analysis.tokens = document.tokens().size();
    analysis.entities = findNames(document);
    analysis.quotes = findQuotes(document, analysis.entities);
    analysis.meetings = findMeetings(document, analysis.entities, findDates(document), &analysis.warnings);
    return analysis;
}

} // namespace readout
