// SPDX-License-Identifier: GPL-3.0-or-later
// RSS 0.9 to 2.0, RDF and Atom by Syndication, each entry an article.
#include "article/blocks.h"
#include "article/cleanxml.h"
#include "article/htmlarticle.h"

#include <QDateTime>
#include <QMutex>
#include <QTimeZone>
#include <Syndication/DocumentSource>
#include <Syndication/Feed>
#include <Syndication/Global>
#include <Syndication/Item>
#include <Syndication/ParserCollection>
#include <Syndication/Person>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

Syndication::FeedPtr parseFeed(const CleanXml &xml)
{
    static QMutex mutex; // Syndication keeps its parsers, and their last error, in one shared collection
    const QMutexLocker locked(&mutex);
    return Syndication::parserCollection()->parse(Syndication::DocumentSource(xml.bytes, QString()));
}

QString bylineOf(const Syndication::Item &item)
{
    QStringList names;
    for (const Syndication::PersonPtr &author : item.authors())
        if (const QString name = htmlLine(author->name()); !name.isEmpty() && !names.contains(name))
            names.append(name);
    return names.join(u", "_s);
}

QDate dateOf(time_t seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).date() : QDate();
}

Article articleOf(const Syndication::Item &item, const Syndication::Feed &feed)
{
    const QString content = item.content();
    Article article = htmlArticle({}, htmlLine(item.title()), content.isEmpty() ? item.description() : content);
    if (const QString byline = bylineOf(item); !byline.isEmpty())
        article.byline = byline;
    article.outlet = htmlLine(feed.title());
    article.language = item.language().isEmpty() ? feed.language() : item.language();
    article.url = QUrl(item.link(), QUrl::StrictMode);
    setPublished(article, dateOf(item.datePublished()));
    return article;
}

/// What a feed without entries says about itself.
Article articleOf(const Syndication::Feed &feed)
{
    Article article = htmlArticle({}, htmlLine(feed.title()), feed.description());
    article.language = feed.language();
    article.url = QUrl(feed.link(), QUrl::StrictMode);
    article.warnings.append(
        {Warning::Code::NoArticle, u"The feed has no entries with text; this is what it says about itself."_s});
    return article;
}

} // namespace

bool isFeed(const Input &, const QByteArray &head)
{
    const QByteArray root = rootElement(head);
    return root == "rss" || root == "feed" || (root == "rdf" && (head.contains("rss") || head.contains("channel")));
}

Articles readFeed(const Input &input)
{
    const auto xml = cleanXml(input, Prefixes::Keep);
    if (!xml)
        return std::unexpected(xml.error());
    const Syndication::FeedPtr feed = parseFeed(*xml);
    if (!feed)
        return failure(ReadError::Code::Malformed, u"%1 is no feed that can be read."_s.arg(input.name));
    QList<Article> articles;
    const QList<Syndication::ItemPtr> items = feed->items();
    for (const Syndication::ItemPtr &item : items) {
        if (articles.size() == input.limits.articles)
            break;
        Article article = articleOf(*item, *feed);
        if (!article.text.isEmpty())
            articles.append(std::move(article));
    }
    if (articles.isEmpty())
        articles.append(articleOf(*feed));
    numberArticles(articles, input.id());
    if (items.size() > input.limits.articles)
        warnOfTooMany(articles, input.limits);
    warnOfBroken(articles, *xml);
    return articles;
}

} // namespace readout
