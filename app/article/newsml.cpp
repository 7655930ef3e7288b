// SPDX-License-Identifier: GPL-3.0-or-later
// NewsML-G2 (IPTC): news, package, concept, planning and knowledge items, alone or in a news message.
#include "article/blocks.h"
#include "article/cleanxml.h"
#include "article/decode.h"
#include "article/htmlarticle.h"
#include "article/nitf.h"
#include "article/writtendate.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// The words of one of several translations: the item's own language, else the first.
QString textOf(const QDomElement &parent, const QString &name)
{
    for (QDomElement e = parent.firstChildElement(name); !e.isNull(); e = e.nextSiblingElement(name))
        if (const QString text = e.text().simplified(); !text.isEmpty())
            return text;
    return {};
}

/// A concept by its name, else by its code without the scheme: `nprov:AFP`.
QString conceptOf(const QDomElement &element)
{
    const QString name = textOf(element, u"name"_s);
    const QString code = element.attribute(u"qcode"_s, element.attribute(u"literal"_s));
    return name.isEmpty() ? code.sliced(code.lastIndexOf(u':') + 1) : name;
}

QString serialized(const QDomElement &element)
{
    QString text;
    QTextStream stream(&text);
    element.save(stream, -1);
    return text;
}

/// Titles and words of items that hold no article: lists of a package, concepts, events, plans.
void listWords(const QDomElement &parent, QList<Block> &blocks)
{
    static const QStringList words{
        u"title"_s, u"headline"_s, u"name"_s, u"definition"_s, u"description"_s, u"note"_s, u"edNote"_s};
    static const QStringList skipped{
        u"rightsInfo"_s, u"itemMeta"_s, u"contentMeta"_s, u"genre"_s, u"sameAs"_s, u"contactInfo"_s, u"catalogRef"_s};
    for (QDomElement e = parent.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (words.contains(e.tagName()))
            blocks.append({ParagraphKind::Body, e.text().simplified()});
        else if (!skipped.contains(e.tagName()))
            listWords(e, blocks);
    }
}

/// The content of an item in the best of its renditions: NITF, HTML, other XML, plain text.
Article contentOf(const QDomElement &item, const QString &title)
{
    const QDomElement set = item.firstChildElement(u"contentSet"_s);
    if (const QDomElement nitf = descendant(set, u"nitf"_s); !nitf.isNull()) {
        Article article = nitfArticle(nitf);
        if (article.title.isEmpty())
            setHeadline(article, title);
        return article;
    }
    if (const QDomElement html = descendant(set, u"html"_s); !html.isNull())
        return htmlArticle({}, title, serialized(html));
    QDomElement data = set.firstChildElement(u"inlineData"_s);
    if (!data.isNull()) {
        QString text = data.text();
        if (data.attribute(u"encoding"_s).contains(u"base64"))
            text = decode(QByteArray::fromBase64(text.toLatin1())).text;
        return data.attribute(u"contenttype"_s).contains(u"html") ? htmlArticle({}, title, text)
                                                                  : textArticle({}, title, text);
    }
    QList<Block> blocks{{ParagraphKind::Headline, title}};
    const QDomElement meta = item.firstChildElement(u"contentMeta"_s);
    for (QDomElement e = meta.firstChildElement(u"description"_s); !e.isNull();
        e = e.nextSiblingElement(u"description"_s))
        blocks.append({ParagraphKind::Body, e.text().simplified()});
    listWords(item, blocks);
    return blockArticle({}, blocks);
}

void stateNames(Article &article, const QDomElement &meta)
{
    using Type = StatedName::Type;
    for (QDomElement e = meta.firstChildElement(); !e.isNull(); e = e.nextSiblingElement()) {
        if (e.tagName() != u"subject" && e.tagName() != u"located")
            continue;
        const QString type = e.attribute(u"type"_s).section(u':', -1);
        const QString name = textOf(e, u"name"_s);
        if (type == u"person")
            stateName(article, Type::Person, name);
        else if (type == u"organisation" || type == u"organization")
            stateName(article, Type::Organisation, name);
        else if (type == u"geoArea" || type == u"poi" || e.tagName() == u"located")
            stateName(article, Type::Place, conceptOf(e));
        for (QDomElement b = e.firstChildElement(u"broader"_s); !b.isNull(); b = b.nextSiblingElement(u"broader"_s))
            if (type == u"geoArea" && !textOf(b, u"name"_s).isEmpty())
                stateName(article, b.attribute(u"qcode"_s).startsWith(u"cntry") ? Type::Country : Type::Place,
                    textOf(b, u"name"_s));
    }
}

void setMetadata(Article &article, const QDomElement &item)
{
    const QDomElement meta = item.tagName() == u"contentMeta" ? item : item.firstChildElement(u"contentMeta"_s);
    const QDomElement about = item.firstChildElement(u"itemMeta"_s);
    if (const QString byline = textOf(meta, u"by"_s); !byline.isEmpty())
        article.byline = byline;
    for (const QDomElement &outlet : {about.firstChildElement(u"provider"_s), meta.firstChildElement(u"infoSource"_s),
             meta.firstChildElement(u"creator"_s)})
        if (article.outlet.isEmpty() && !outlet.isNull())
            article.outlet = conceptOf(outlet);
    const QString language = meta.firstChildElement(u"language"_s).attribute(u"tag"_s);
    if (!language.isEmpty() || article.language.isEmpty())
        article.language = language.isEmpty() ? item.attribute(u"xml:lang"_s) : language;
    if (!article.published.isValid())
        for (const QString &date :
            {textOf(meta, u"contentCreated"_s), textOf(about, u"firstCreated"_s), textOf(about, u"versionCreated"_s)})
            if (const QDate day = metadataDate(date); day.isValid() && !article.published.isValid())
                setPublished(article, day);
    stateNames(article, meta);
}

Article articleOf(const QDomElement &item)
{
    const QDomElement meta = item.tagName() == u"contentMeta" ? item : item.firstChildElement(u"contentMeta"_s);
    QString title = textOf(meta, u"headline"_s);
    if (title.isEmpty())
        title = textOf(item.firstChildElement(u"itemMeta"_s), u"title"_s);
    Article article = contentOf(item, title);
    const QString dateline = textOf(meta, u"dateline"_s);
    if (!dateline.isEmpty() && article.text.isEmpty())
        article = textArticle({}, title, dateline);
    stateDateline(article, dateline, {});
    setMetadata(article, item);
    return article;
}

QList<QDomElement> itemsOf(const QDomElement &root)
{
    static const QStringList items{
        u"newsItem"_s, u"packageItem"_s, u"conceptItem"_s, u"planningItem"_s, u"knowledgeItem"_s};
    if (root.tagName() != u"newsMessage")
        return {root};
    QList<QDomElement> found;
    for (QDomElement set = root.firstChildElement(u"itemSet"_s); !set.isNull();
        set = set.nextSiblingElement(u"itemSet"_s))
        for (QDomElement e = set.firstChildElement(); !e.isNull(); e = e.nextSiblingElement())
            if (items.contains(e.tagName()))
                found.append(e);
    return found;
}

} // namespace

bool isNewsML(const Input &, const QByteArray &head)
{
    static const QByteArrayList roots{"newsmessage", "newsitem", "packageitem", "conceptitem", "planningitem",
        "knowledgeitem", "groupset", "contentmeta"};
    return roots.contains(rootElement(head));
}

Articles readNewsML(const Input &input)
{
    const auto xml = cleanXml(input, Prefixes::Drop);
    if (!xml)
        return std::unexpected(xml.error());
    QList<Article> articles;
    for (const QDomElement &item : itemsOf(domOf(*xml).documentElement())) {
        if (articles.size() == input.limits.articles) {
            warnOfTooMany(articles, input.limits);
            break;
        }
        if (Article article = articleOf(item); !article.text.isEmpty())
            articles.append(std::move(article));
    }
    if (articles.isEmpty())
        return failure(ReadError::Code::Empty, u"%1 holds no news item with text."_s.arg(input.name));
    numberArticles(articles, input.id());
    warnOfBroken(articles, *xml);
    return articles;
}

} // namespace readout
