// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Feed 1.0 and 1.1 (jsonfeed.org), each item an article.
#include "article/blocks.h"
#include "article/htmlarticle.h"
#include "article/jsonfile.h"
#include "article/writtendate.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QString authorsOf(const QJsonObject &object)
{
    QStringList names;
    for (const QJsonValue author : object["authors"_L1].toArray())
        names.append(author["name"_L1].toString());
    names.append(object["author"_L1]["name"_L1].toString()); // version 1.0
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u", "_s);
}

Article articleOf(const QJsonObject &item, const QJsonObject &feed)
{
    const QString title = item["title"_L1].toString();
    const QString html = item["content_html"_L1].toString();
    QString text = item["content_text"_L1].toString();
    if (text.isEmpty())
        text = item["summary"_L1].toString();
    Article article = html.isEmpty() ? textArticle({}, title, text) : htmlArticle({}, title, html);
    const QString byline = authorsOf(item).isEmpty() ? authorsOf(feed) : authorsOf(item);
    if (!byline.isEmpty())
        article.byline = byline;
    article.outlet = feed["title"_L1].toString();
    article.language = item["language"_L1].toString(feed["language"_L1].toString());
    article.url = QUrl(item["url"_L1].toString(item["external_url"_L1].toString()), QUrl::StrictMode);
    setPublished(article, metadataDate(item["date_published"_L1].toString()));
    return article;
}

} // namespace

bool isJsonFeed(const Input &, const QByteArray &head)
{
    return head.trimmed().startsWith('{') && head.contains("jsonfeed.org/version/");
}

Articles readJsonFeed(const Input &input)
{
    const auto json = parseJson(input);
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject feed = json->object();
    QList<Article> articles;
    const QJsonArray items = feed["items"_L1].toArray();
    for (const QJsonValue item : items) {
        if (articles.size() == input.limits.articles)
            break;
        Article article = articleOf(item.toObject(), feed);
        if (!article.text.isEmpty())
            articles.append(std::move(article));
    }
    if (articles.isEmpty())
        return failure(ReadError::Code::Empty, u"%1 is a feed without entries that have text."_s.arg(input.name));
    numberArticles(articles, input.id());
    if (items.size() > input.limits.articles)
        warnOfTooMany(articles, input.limits);
    return articles;
}

} // namespace readout
