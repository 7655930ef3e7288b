// SPDX-License-Identifier: GPL-3.0-or-later
// News Industry Text Format 3 (IPTC).
#include "article/nitf.h"

#include "article/blocks.h"
#include "article/cleanxml.h"
#include "article/writtendate.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

ParagraphKind kindOf(const QString &element, ParagraphKind around)
{
    if (element == u"hl2" || element == u"hl1")
        return ParagraphKind::Subhead;
    return element == u"media" || element == u"caption" ? ParagraphKind::Caption : around;
}

/// The paragraphs of a body: what stands in an element without element paragraphs of its own.
void collect(const QDomElement &parent, QList<Block> &blocks, ParagraphKind around = ParagraphKind::Body)
{
    static const QStringList paragraphs{u"p"_s, u"hl1"_s, u"hl2"_s, u"li"_s, u"dt"_s, u"dd"_s, u"pre"_s, u"tr"_s,
        u"media-caption"_s, u"caption"_s, u"credit"_s, u"fn"_s, u"note"_s};
    static const QStringList skipped{u"media-metadata"_s, u"media-reference"_s, u"media-object"_s, u"media-producer"_s};
    QString loose;
    const auto flush = [&] {
        if (!loose.simplified().isEmpty())
            blocks.append({around, loose.simplified()});
        loose.clear();
    };
    for (QDomNode node = parent.firstChild(); !node.isNull(); node = node.nextSibling()) {
        const QDomElement element = node.toElement();
        const QString name = element.isNull() ? QString() : element.tagName();
        if (element.isNull() || name == u"em" || name == u"a" || name == u"person" || name == u"org"
            || name == u"location") {
            loose += element.isNull() ? node.nodeValue() : element.text();
        } else if (paragraphs.contains(name) && descendant(element, u"p"_s).isNull()) {
            flush();
            blocks.append({kindOf(name, around), element.text().simplified()});
        } else if (!skipped.contains(name)) {
            flush();
            collect(element, blocks, kindOf(name, around));
        }
    }
    flush();
}

void stateNames(Article &article, const QDomElement &nitf)
{
    using Type = StatedName::Type;
    for (const auto &[name, type] : {std::pair(u"person"_s, Type::Person), std::pair(u"org"_s, Type::Organisation),
             std::pair(u"location"_s, Type::Place), std::pair(u"country"_s, Type::Country)})
        for (const QDomElement &element : descendants(nitf, name)) {
            if (type == Type::Place && !descendant(element, u"country"_s).isNull())
                continue; // stated as a country
            const QString value = element.attribute(u"value"_s);
            stateName(article, type, element.text().simplified().isEmpty() ? value : element.text());
        }
}

QString textOf(const QDomElement &parent, const QString &name) { return descendant(parent, name).text().simplified(); }

void setMetadata(Article &article, const QDomElement &nitf)
{
    const QDomElement head = nitf.firstChildElement(u"head"_s);
    const QDomElement publication = descendant(head, u"pubdata"_s);
    article.outlet = publication.attribute(u"name"_s);
    if (article.outlet.isEmpty())
        article.outlet = textOf(nitf, u"distributor"_s);
    if (article.outlet.isEmpty())
        article.outlet = descendant(head, u"doc.copyright"_s).attribute(u"holder"_s);
    article.language = nitf.attribute(u"xml:lang"_s);
    article.url = QUrl(publication.attribute(u"ex-ref"_s), QUrl::StrictMode);
    for (const QString &date :
        {publication.attribute(u"date.publication"_s), descendant(nitf, u"story.date"_s).attribute(u"norm"_s),
            descendant(head, u"date.release"_s).attribute(u"norm"_s),
            descendant(head, u"date.issue"_s).attribute(u"norm"_s)})
        if (const QDate day = metadataDate(date); day.isValid())
            return setPublished(article, day);
}

} // namespace

QList<QDomElement> descendants(const QDomElement &element, const QString &name)
{
    QList<QDomElement> found;
    const QDomNodeList nodes = element.elementsByTagName(name);
    for (int i = 0; i < nodes.size(); ++i)
        found.append(nodes.at(i).toElement());
    return found;
}

QDomElement descendant(const QDomElement &element, const QString &name)
{
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        if (child.tagName() == name)
            return child;
        if (const QDomElement deeper = descendant(child, name); !deeper.isNull())
            return deeper;
    }
    return {};
}

Article nitfArticle(const QDomElement &nitf)
{
    const QDomElement body = descendant(nitf, u"body"_s);
    const QDomElement head = descendant(body, u"body.head"_s);
    const QDomElement headline = descendant(head, u"hl1"_s);
    const QDomElement hedline = descendant(head, u"hedline"_s);
    QString title = (headline.isNull() ? hedline : headline).text();
    if (title.simplified().isEmpty())
        title = textOf(nitf, u"title"_s);
    const QDomElement signature = descendant(head, u"byline"_s);
    const QString office = textOf(signature, u"byttl"_s);
    const QString byline = signature.text().simplified().chopped(office.size()).trimmed();
    const QDomElement dateline = descendant(head, u"dateline"_s);
    QList<Block> blocks{{ParagraphKind::Headline, title.simplified()}};
    for (const QDomElement &standfirst : descendants(hedline, u"hl2"_s) + descendants(head, u"abstract"_s))
        blocks.append({ParagraphKind::Standfirst, standfirst.text().simplified()});
    blocks.append({ParagraphKind::Byline, byline});
    blocks.append({ParagraphKind::Byline, office});
    blocks.append({ParagraphKind::Byline, dateline.text().simplified()});
    collect(descendant(body, u"body.content"_s), blocks);
    blocks.append({ParagraphKind::Byline, textOf(descendant(body, u"body.end"_s), u"tagline"_s)});
    Article article = blockArticle({}, blocks);
    if (!byline.isEmpty())
        article.byline = byline;
    stateDateline(article, dateline.text(), textOf(dateline, u"location"_s));
    setMetadata(article, nitf);
    stateNames(article, nitf);
    return article;
}

bool isNitf(const Input &, const QByteArray &head) { return rootElement(head) == "nitf"; }

Articles readNitf(const Input &input)
{
    const auto xml = cleanXml(input, Prefixes::Drop);
    if (!xml)
        return std::unexpected(xml.error());
    QList<Article> articles{nitfArticle(domOf(*xml).documentElement())};
    numberArticles(articles, input.id());
    warnOfBroken(articles, *xml);
    return articles;
}

} // namespace readout
