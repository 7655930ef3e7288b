// SPDX-License-Identifier: GPL-3.0-or-later
// IPTC ninjs 1.0 to 3.0. Version 1 has properties such as `headline` and `body_xhtml`, later ones lists of values
// with roles (`headlines`, `bodies`), and 3.0 writes names in camel case.
#include "article/blocks.h"
#include "article/htmlarticle.h"
#include "article/jsonfile.h"
#include "article/writtendate.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct Wording {
    QString text;
    bool html = false;
};

/// A property of version 1, `NAME_text` and `NAME_xhtml`, or its list of later versions; paragraphs in HTML go first.
Wording wordingOf(const QJsonObject &item, const QString &name, const QString &list)
{
    for (const char *suffix : {"_xhtml", "_html5", "_html", "_text", ""})
        if (const QString text = item[name + QLatin1StringView(suffix)].toString(); !text.isEmpty())
            return {text, QByteArrayView(suffix).contains("html")};
    Wording best;
    for (const QJsonValue value : item[list].toArray()) {
        const QString text = value["value"_L1].toString();
        const QString type = value["contentType"_L1].toString(value["contenttype"_L1].toString());
        const bool html = type.contains(u"html") || value["role"_L1].toString().contains(u"html");
        if (!text.isEmpty() && (best.text.isEmpty() || (html && !best.html)))
            best = {text, html};
    }
    return best;
}

QString stringOf(const QJsonObject &item, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const QString value = item[QLatin1StringView(name)].toString(); !value.isEmpty())
            return value;
    return {};
}

bool isCountry(const QJsonObject &place)
{
    const QString scheme = stringOf(place, {"scheme", "uri"});
    return scheme.contains(u"iso3166") || scheme.contains(u"country");
}

void addNames(Article &article, const QJsonObject &item, const char *property, StatedName::Type type)
{
    const QString name = QLatin1StringView(property);
    for (const QString &key : {name, name + u's'})
        for (const QJsonValue value : item[key].toArray()) {
            const bool country = type == StatedName::Type::Place && isCountry(value.toObject());
            stateName(article, country ? StatedName::Type::Country : type, value["name"_L1].toString());
        }
}

Article articleOf(const QJsonObject &item)
{
    const QString headline = htmlLine(wordingOf(item, u"headline"_s, u"headlines"_s).text);
    const QString title = headline.isEmpty() ? item["title"_L1].toString() : headline;
    Wording body = wordingOf(item, u"body"_s, u"bodies"_s);
    if (body.text.isEmpty())
        body = wordingOf(item, u"description"_s, u"descriptions"_s);
    Article article = body.html ? htmlArticle({}, title, body.text) : textArticle({}, title, body.text);
    if (const QString byline = stringOf(item, {"byline", "by"}); !byline.isEmpty())
        article.byline = byline;
    article.outlet = stringOf(item, {"copyrightholder", "copyrightHolder"});
    article.language = item["language"_L1].toString();
    if (const QUrl url(item["uri"_L1].toString(), QUrl::StrictMode); url.scheme().startsWith(u"http"))
        article.url = url;
    const QString date = stringOf(
        item, {"firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated"});
    setPublished(article, metadataDate(date));
    addNames(article, item, "person", StatedName::Type::Person);
    addNames(article, item, "people", StatedName::Type::Person);
    addNames(article, item, "organisation", StatedName::Type::Organisation);
    addNames(article, item, "place", StatedName::Type::Place);
    return article;
}

/// The items of a file, and those that are associated with them as text of their own.
void collect(const QJsonValue &value, const Input &input, QList<Article> &articles)
{
    for (const QJsonValue item : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (articles.size() == input.limits.articles)
            return warnOfTooMany(articles, input.limits);
        if (Article article = articleOf(item.toObject()); !article.text.isEmpty())
            articles.append(std::move(article));
        const QJsonValue associated = item["associations"_L1];
        QJsonArray children = associated.toArray(); // of version 2 on
        for (const QJsonValue named : associated.toObject()) // of version 1
            children.append(named);
        for (const QJsonValue child : std::as_const(children))
            if (child["type"_L1] == "text"_L1)
                collect(child, input, articles);
    }
}

} // namespace

bool isNinjs(const Input &, const QByteArray &head)
{
    const QByteArray start = head.trimmed();
    if ((!start.startsWith('{') && !start.startsWith('[')) || !head.contains("\"uri\""))
        return false;
    for (const char *name : {"\"headline", "\"body_", "\"bodies\"", "\"versioncreated\"", "\"descriptions\"",
             "\"description_", "\"pubstatus\"", "\"ninjs\""})
        if (head.contains(name))
            return true;
    return false;
}

Articles readNinjs(const Input &input)
{
    const auto json = parseJson(input);
    if (!json)
        return std::unexpected(json.error());
    QList<Article> articles;
    collect(json->isArray() ? QJsonValue(json->array()) : QJsonValue(json->object()), input, articles);
    if (articles.isEmpty())
        return failure(ReadError::Code::Empty, u"%1 holds no news item with text."_s.arg(input.name));
    numberArticles(articles, input.id());
    return articles;
}

} // namespace readout
