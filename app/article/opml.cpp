// SPDX-License-Identifier: GPL-3.0-or-later
// OPML 2.0: a list of feeds, shown as a list; none of them is fetched.
#include "article/blocks.h"
#include "article/cleanxml.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

int listOutlines(const QDomElement &parent, QList<Block> &blocks)
{
    int feeds = 0;
    for (QDomElement e = parent.firstChildElement(u"outline"_s); !e.isNull(); e = e.nextSiblingElement(u"outline"_s)) {
        const QString address = e.attribute(u"xmlUrl"_s);
        const QString name = e.attribute(u"text"_s, e.attribute(u"title"_s)).simplified();
        feeds += !address.isEmpty();
        blocks.append({address.isEmpty() ? ParagraphKind::Subhead : ParagraphKind::Body,
            address.isEmpty() || name.isEmpty() ? name + address : name + u" — "_s + address});
        feeds += listOutlines(e, blocks);
    }
    return feeds;
}

} // namespace

bool isOpml(const Input &, const QByteArray &head) { return rootElement(head) == "opml"; }

Articles readOpml(const Input &input)
{
    const auto xml = cleanXml(input, Prefixes::Drop);
    if (!xml)
        return std::unexpected(xml.error());
    const QDomElement root = domOf(*xml).documentElement();
    const QString title = root.firstChildElement(u"head"_s).firstChildElement(u"title"_s).text();
    QList<Block> blocks{{ParagraphKind::Headline, title}};
    const int feeds = listOutlines(root.firstChildElement(u"body"_s), blocks);
    QList<Article> articles{blockArticle(input.id(), blocks)};
    if (feeds > 0)
        articles.first().warnings.append(
            {Warning::Code::RemoteBlocked, u"The file lists %1 feeds; none of them was fetched."_s.arg(feeds)});
    warnOfBroken(articles, *xml);
    return articles;
}

} // namespace readout
