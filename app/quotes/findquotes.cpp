// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/findquotes.h"

#include "quotes/carrying.h"
#include "quotes/notspeech.h"
#include "quotes/quotekind.h"
#include "quotes/speakerresolver.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QList<QuotedSpan> speechSpans(const Document &document)
{
    QList<QuotedSpan> quotes = findQuotedSpans(document.article());
    quotes.removeIf([&](const QuotedSpan &quote) { return isTitleOrTerm(document, quote); });
    return quotes;
}

/// Precision of the sieve, and for a carried quote that of all it was carried from.
double confidenceOf(int quote, const QList<Attribution> &attributions)
{
    double confidence = 1;
    for (int steps = 0; quote >= 0 && steps < 16; ++steps) {
        confidence *= precisionOf(attributions[quote].sieve);
        quote = attributions[quote].parent;
    }
    return confidence;
}

} // namespace

QList<Quote> findQuotes(const Document &document, const QList<Entity> &entities)
{
    const QList<QuotedSpan> spans = speechSpans(document);
    const MentionIndex mentions(document, entities);
    const Frame frame(document, mentions, entities, spans);
    const SentenceSieves sieves(frame, spans);

    QList<Attribution> attributions;
    for (int quote = 0; quote < spans.size(); ++quote)
        attributions.append(sieves.attribute(quote));
    Carrier(frame, spans, sieves).carry(attributions);

    SpeakerResolver resolver(frame, entities, mentions);
    QList<Speaker> speakers(spans.size());
    for (int quote = 0; quote < spans.size(); ++quote) {
        if (attributions[quote].parent < 0)
            speakers[quote] = resolver.resolve(attributions[quote]);
    }
    QList<Quote> quotes;
    for (int q = 0; q < spans.size(); ++q) {
        const Attribution &attribution = attributions[q];
        if (isScareQuote(frame, spans[q], attribution))
            continue;
        Quote quote;
        quote.id = u"q%1"_s.arg(quotes.size() + 1);
        quote.span = spans[q].span;
        quote.kind = kindOf(frame, spans[q]);
        int source = q;
        while (attributions[source].parent >= 0)
            source = attributions[source].parent;
        quote.speaker = speakers[source];
        if (source != q && !quote.speaker.name.isEmpty()) {
            quote.speaker.inferred = true;
            quote.speaker.reason = u"The words stand beside others that %1 said."_s.arg(quote.speaker.name);
        }
        if (attribution.cue >= 0) {
            quote.cue = frame.spanOf(frame.chunk(attribution.cue));
            if (const Cue *cue = frame.chunk(attribution.cue).cue)
                quote.cueClass = cue->cueClass;
        }
        quote.confidence = confidenceOf(q, attributions);
        quotes.append(quote);
    }
    return quotes;
}

} // namespace readout
