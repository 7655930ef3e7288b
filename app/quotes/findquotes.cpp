// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/findquotes.h"

#include "quotes/carrying.h"
#include "quotes/indirect.h"
#include "quotes/notspeech.h"
#include "quotes/quotekind.h"
#include "quotes/speakerresolver.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype LongestHeadline = 300; ///< UTF-16 units

/// Whether only `and`, `or` or a comma stands between two stretches, or an article after them.
bool isJoined(QStringView text, Span left, Span right)
{
    if (right.start - left.end() > 11)
        return false;
    static constexpr std::array<QStringView, 8> joints{
        u"and", u"or", u",", u", and", u"and a", u"and an", u"and the", u", and a"};
    const QStringView between = text.sliced(left.end(), right.start - left.end()).trimmed();
    return std::ranges::find(joints, between) != joints.end();
}

QList<QuotedSpan> speechSpans(const Document &document)
{
    QList<QuotedSpan> quotes;
    for (QuotedSpan &quote : findQuotedSpans(document.article())) {
        // `called her “Miss Piggy” and “Miss Housekeeping”`: joined quotes are of one sort
        quote.joined = !quotes.isEmpty() && isJoined(document.article().text, quotes.last().span, quote.span);
        if (quote.joined || !isTitleOrTerm(document, quote))
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

/// The steps of one document from spans to quotes.
class QuoteFinder {
public:
    QuoteFinder(const Document &document, const QList<Entity> &entities)
        : m_document(document),
          m_spans(speechSpans(document)),
          m_mentions(document, entities),
          m_frame(document, m_mentions, entities, m_spans),
          m_resolver(m_frame, entities, m_mentions, m_spans)
    {
    }

    QList<Quote> find()
    {
        const SentenceSieves sieves(m_frame, m_spans);
        for (int quote = 0; quote < m_spans.size(); ++quote)
            m_attributions.append(sieves.attribute(quote));
        Carrier(m_frame, m_spans, sieves).carry(m_attributions);
        resolveInOrder();
        for (int quote = 0; quote < m_spans.size(); ++quote) {
            if (!isScareQuote(m_frame, m_spans[quote], m_attributions[quote])
                && !isRepeated(m_document, m_spans, quote))
                addSpeech(quote);
        }
        std::ranges::stable_sort(m_quotes, {}, [](const Quote &quote) { return quote.span.start; });
        for (qsizetype i = 0; i < m_quotes.size(); ++i)
            m_quotes[i].id = u"q%1"_s.arg(i + 1);
        return m_quotes;
    }

private:
    /// Speakers in text order, since `he said` may mean whoever spoke last, with or without quotation marks.
    void resolveInOrder()
    {
        const IndirectFinder indirect(m_frame);
        m_speakers.resize(m_spans.size());
        int quote = 0;
        const QList<Clause> &clauses = m_frame.clauses();
        for (int clause = 0; clause < clauses.size(); ++clause) {
            for (; quote < m_spans.size() && m_frame.clauseOfQuote(quote) <= clause; ++quote) {
                if (m_attributions[quote].parent < 0)
                    m_speakers[quote] = m_resolver.resolve(m_attributions[quote]);
            }
            if (const auto speech = indirect.find(clauses[clause]))
                addIndirect(*speech);
            else if (const int reporter = indirect.reporterOf(clauses[clause]); reporter >= 0)
                m_resolver.noteSpeaker(reporter);
        }
    }

    void addIndirect(const IndirectSpeech &speech)
    {
        Quote quote = cuedBy(speech.attribution);
        quote.span = speech.content;
        quote.kind = QuoteKind::Indirect;
        quote.speaker = m_resolver.resolve(speech.attribution);
        quote.confidence = confidenceOf(speech.attribution.sieve, quote.speaker);
        if (!quote.speaker.name.isEmpty())
            m_quotes.append(quote);
    }

    void addSpeech(int index)
    {
        Quote quote = cuedBy(m_attributions[index]);
        quote.span = m_spans[index].span;
        quote.kind = kindOf(m_frame, m_spans[index]);
        const int source = sourceOf(index);
        quote.speaker = m_speakers[source];
        quote.confidence = confidenceOf(m_attributions[source].sieve, quote.speaker);
        if (source != index) {
            quote.confidence *= precisionOf(m_attributions[index].sieve);
            quote.speaker.inferred = !quote.speaker.name.isEmpty();
            quote.speaker.reason = quote.speaker.inferred
                ? u"The words stand beside others that %1 said."_s.arg(quote.speaker.name)
                : QString();
        }
        m_quotes.append(quote);
    }

    /// The quote that a speaker was carried from, over however many steps; each search shortens the next ones' way.
    int sourceOf(int quote)
    {
        while (m_attributions[quote].parent >= 0) {
            const int parent = m_attributions[quote].parent, before = m_attributions[parent].parent;
            if (before >= 0)
                m_attributions[quote].parent = before;
            quote = parent;
        }
        return quote;
    }

    [[nodiscard]] static double confidenceOf(Sieve sieve, const Speaker &speaker)
    {
        if (speaker.name.isEmpty())
            return 0;
        return precisionOf(sieve) * (speaker.inferred ? ReferentPrecision : 1);
    }

    [[nodiscard]] Quote cuedBy(const Attribution &attribution) const
    {
        Quote quote;
        if (attribution.cue >= 0) {
            const Chunk &chunk = m_frame.chunk(attribution.cue);
            quote.cue = m_frame.spanOf(chunk);
            quote.cueClass = chunk.cue ? chunk.cue->cueClass : CueClass::None;
        }
        return quote;
    }

    const Document &m_document;
    QList<QuotedSpan> m_spans;
    MentionIndex m_mentions;
    Frame m_frame;
    SpeakerResolver m_resolver;
    QList<Attribution> m_attributions; ///< of each span
    QList<Speaker> m_speakers; ///< of each span that was not carried
    QList<Quote> m_quotes;
};

} // namespace

QList<Quote> findQuotes(const Document &document, const QList<Entity> &entities)
{
    return QuoteFinder(document, entities).find();
}

} // namespace readout
