// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/findquotes.h"

#include "quotes/carrying.h"
#include "quotes/notspeech.h"
#include "quotes/quotekind.h"
#include "quotes/speakerresolver.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype LongestHeadline = 300; ///< UTF-16 units

/// Whether only `and`, `or` or a comma stands between two stretches.
bool isJoined(QStringView text, Span left, Span right)
{
    if (right.start - left.end() > 8)
        return false;
    const QStringView between = text.sliced(left.end(), right.start - left.end()).trimmed();
    return between == u"and" || between == u"or" || between == u"," || between == u", and";
}

QList<QuotedSpan> speechSpans(const Document &document)
{
    QList<QuotedSpan> quotes;
    for (const QuotedSpan &quote : findQuotedSpans(document.article())) {
        // `called her “Miss Piggy” and “Miss Housekeeping”`: joined quotes are of one sort
        const bool joined = !quotes.isEmpty() && isJoined(document.article().text, quotes.last().span, quote.span);
        if (joined || !isTitleOrTerm(document, quote))
            quotes.append(quote);
    }
    return quotes;
}

/// Whether a headline's quote comes again in the article itself, with its speaker.
bool isRepeated(const Document &document, const QList<QuotedSpan> &spans, qsizetype quote)
{
    const Article &article = document.article();
    const int paragraph = spans[quote].paragraph;
    const ParagraphKind kind = article.paragraphs[paragraph].kind;
    const bool heads = kind == ParagraphKind::Headline || kind == ParagraphKind::Standfirst || paragraph == 0;
    if (!heads || article.paragraphs[paragraph].span.length > LongestHeadline)
        return false;
    QStringView words = article.view(spans[quote].inside);
    while (!words.isEmpty() && words.back().isPunct())
        words.chop(1);
    return std::any_of(spans.cbegin() + quote + 1, spans.cend(), [&](const QuotedSpan &later) {
        return later.paragraph != paragraph && article.view(later.span).contains(words, Qt::CaseInsensitive);
    });
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

    SpeakerResolver resolver(frame, entities, mentions, spans);
    QList<Speaker> speakers(spans.size());
    int clause = 0;
    for (int quote = 0; quote < spans.size(); ++quote) {
        // Who speaks without quotation marks can be meant by `he said` as well.
        for (; clause < frame.clauseOfQuote(quote); ++clause)
            resolver.noteIndirect(sieves.reporterOf(frame.clauses()[clause]));
        if (attributions[quote].parent < 0)
            speakers[quote] = resolver.resolve(attributions[quote]);
    }
    QList<Quote> quotes;
    for (int q = 0; q < spans.size(); ++q) {
        const Attribution &attribution = attributions[q];
        if (isScareQuote(frame, spans[q], attribution) || isRepeated(document, spans, q))
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
