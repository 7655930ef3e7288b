// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/citation.h"

#include "exports/markdown.h"
#include "ui/words.h"

#include <QTextBoundaryFinder>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongFragment = 100; // longer ones name their beginning and end only
constexpr qsizetype EndWords = 40; // characters, to the next blank

QString encoded(const QString &words)
{
    // `-`, `,` and `&` have a meaning of their own in a text directive.
    return QString::fromLatin1(QUrl::toPercentEncoding(words.simplified(), {}, "-"));
}

/// Headline, outlet and date, as far as they are known.
QStringList publication(const Article &article)
{
    QStringList parts;
    if (!article.title.isEmpty())
        parts += u"“%1”"_s.arg(article.title.simplified());
    if (!article.outlet.isEmpty())
        parts += article.outlet;
    if (article.published.isValid())
        parts += dateInWords(article.published.toString(Qt::ISODate));
    return parts;
}

} // namespace

QUrl textLink(const Article &article, Span span)
{
    if (article.url.isEmpty() || span.isEmpty())
        return {};
    const QString words = article.view(span).toString().simplified();
    QString fragment = encoded(words);
    if (words.size() > LongFragment) {
        const qsizetype head = words.indexOf(u' ', EndWords);
        const qsizetype tail = words.lastIndexOf(u' ', words.size() - EndWords);
        if (head > 0 && tail > head)
            fragment = encoded(words.first(head)) + u',' + encoded(words.sliced(tail + 1));
    }
    QUrl link = article.url;
    link.setFragment({});
    return QUrl(link.toString(QUrl::FullyEncoded) + u"#:~:text="_s + fragment);
}

QUrl sentenceLink(const Article &article, qsizetype position)
{
    const auto paragraph
        = std::ranges::find_if(article.paragraphs, [&](const Paragraph &p) { return p.span.contains(position); });
    if (paragraph == article.paragraphs.end())
        return {};
    const QString text = article.view(paragraph->span).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(position - paragraph->span.start + 1);
    const qsizetype begin = std::max<qsizetype>(0, finder.toPreviousBoundary());
    const qsizetype next = finder.toNextBoundary();
    const qsizetype end = next < 0 ? text.size() : next;
    return textLink(article, {paragraph->span.start + begin, end - begin});
}

QString citation(const Readout &readout, const Quote &quote)
{
    const Article &article = *readout.article;
    QStringList parts = publication(article);
    if (!quote.speaker.name.isEmpty())
        parts.prepend(quote.speaker.name);
    QString text = article.view(quote.span).toString();
    if (!parts.isEmpty())
        text += u" — "_s + parts.join(u", "_s);
    if (const QUrl link = textLink(article, quote.span); !link.isEmpty())
        text += u'\n' + link.toString(QUrl::FullyEncoded);
    return text;
}

QString markdownOf(const Readout &readout, Span span)
{
    const Article &article = *readout.article;
    QStringList paragraphs;
    for (const Paragraph &paragraph : article.paragraphs) {
        const Span part
            = Span::between(std::max(span.start, paragraph.span.start), std::min(span.end(), paragraph.span.end()));
        if (part.isEmpty() || paragraph.kind == ParagraphKind::Furniture)
            continue;
        const bool quoted = readout.analysis
            && std::ranges::any_of(
                readout.analysis->quotes, [part](const Quote &quote) { return quote.span.contains(part); });
        const QString text = escapedMarkdown(article.view(part));
        paragraphs += paragraph.kind == ParagraphKind::Headline ? u"# "_s + text
            : paragraph.kind == ParagraphKind::Subhead          ? u"## "_s + text
            : quoted                                            ? u"> "_s + text
                                                                : text;
    }
    QString from = escapedMarkdown(publication(article).join(u", "_s));
    if (const QUrl link = textLink(article, span); !link.isEmpty())
        from = u"[%1](<%2>)"_s.arg(
            from.isEmpty() ? escapedMarkdown(article.url.host()) : from, link.toString(QUrl::FullyEncoded));
    if (!from.isEmpty())
        paragraphs += u"— "_s + from;
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

} // namespace readout
