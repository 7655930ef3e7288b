// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/citation.h"

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
    QStringList parts;
    if (!quote.speaker.name.isEmpty())
        parts += quote.speaker.name;
    if (!article.title.isEmpty())
        parts += u"“%1”"_s.arg(article.title.simplified());
    if (!article.outlet.isEmpty())
        parts += article.outlet;
    if (article.published.isValid())
        parts += dateInWords(article.published.toString(Qt::ISODate));
    QString text = article.view(quote.span).toString();
    if (!parts.isEmpty())
        text += u" — "_s + parts.join(u", "_s);
    if (const QUrl link = textLink(article, quote.span); !link.isEmpty())
        text += u'\n' + link.toString(QUrl::FullyEncoded);
    return text;
}

} // namespace readout
