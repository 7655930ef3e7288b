// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/webmetadata.h"

#include "article/lines.h"
#include "article/weblinkeddata.h"
#include "article/writtendate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// The text below an element, however deep, as far as it is of use in a title or name.
QString textOf(const WebTree &tree, int element)
{
    constexpr qsizetype longest = 500;
    QString text;
    for (int i = element; i < tree.at(element).end && text.size() < longest; ++i) {
        const GumboVector &children = tree.at(i).node->v.element.children;
        for (unsigned c = 0; c < children.length; ++c)
            if (const auto *child = static_cast<const GumboNode *>(children.data[c]); child->type == GUMBO_NODE_TEXT)
                text += QString::fromUtf8(child->v.text.text).left(longest) + u' ';
    }
    return text.simplified();
}

/// `Headline | Site` whole and in parts.
void addTitles(const QString &title, QStringList &titles)
{
    static const QStringList separators{u" | "_s, u" - "_s, u" – "_s, u" — "_s, u" » "_s, u" : "_s, u" · "_s};
    const auto add = [&](QStringView text) {
        if (const QString key = titleKey(text); !key.isEmpty() && !titles.contains(key))
            titles.append(key);
    };
    add(title);
    for (const QString &separator : separators)
        if (title.contains(separator))
            for (const QString &part : title.split(separator))
                if (wordCount(part) >= 3)
                    add(part);
}

class MetadataReader {
public:
    explicit MetadataReader(const WebTree &tree) : m_tree(tree)
    {
        for (int i = 0; i < int(tree.elements.size()); ++i)
            collect(i);
    }
    WebMetadata read();

private:
    void collect(int i);
    [[nodiscard]] QString meta(std::initializer_list<const char *> names) const;
    [[nodiscard]] QString bestTitle(const QString &linked) const;
    [[nodiscard]] QDate published(QDate linked) const;

    const WebTree &m_tree;
    QHash<QByteArray, QString> m_meta; ///< first content by name or property
    QStringList m_headings;
    QString m_title, m_canonical, m_language, m_author;
    QString m_time, m_itemDate;
};

void MetadataReader::collect(int i)
{
    const WebElement &element = m_tree.at(i);
    switch (element.tag) {
    case GUMBO_TAG_META: {
        for (const char *key : {"property", "name", "itemprop"})
            if (const QByteArray name = element.attribute(key).toByteArray().toLower();
                !name.isEmpty() && !m_meta.contains(name))
                m_meta.insert(name, QString::fromUtf8(element.attribute("content")).simplified());
        break;
    }
    case GUMBO_TAG_TITLE:
        if (m_title.isEmpty())
            m_title = textOf(m_tree, i);
        break;
    case GUMBO_TAG_HTML:
        m_language = QString::fromUtf8(element.attribute("lang"));
        break;
    case GUMBO_TAG_LINK:
        if (element.attribute("rel") == "canonical" && m_canonical.isEmpty())
            m_canonical = QString::fromUtf8(element.attribute("href"));
        break;
    case GUMBO_TAG_H1:
        m_headings.append(textOf(m_tree, i));
        break;
    case GUMBO_TAG_TIME:
        if (m_time.isEmpty())
            m_time = QString::fromUtf8(element.attribute("datetime"));
        break;
    case GUMBO_TAG_A:
        if (element.attribute("rel") == "author" && m_author.isEmpty())
            m_author = textOf(m_tree, i);
        break;
    default:
        break;
    }
    const QByteArrayView item = element.attribute("itemprop");
    if (item == "datePublished" && m_itemDate.isEmpty())
        m_itemDate = QString::fromUtf8(element.attribute(element.hasAttribute("datetime") ? "datetime" : "content"));
    if (m_author.isEmpty() && element.tag != GUMBO_TAG_META && item == "author")
        m_author = textOf(m_tree, i);
}

QString MetadataReader::meta(std::initializer_list<const char *> names) const
{
    for (const char *name : names)
        if (const QString value = m_meta.value(name); !value.isEmpty())
            return value;
    return {};
}

/// The heading that a title of the head repeats; else og:title, without the site's name.
QString MetadataReader::bestTitle(const QString &linked) const
{
    QString social = meta({"og:title", "twitter:title"});
    QStringList titles;
    for (const QString &title : {social, m_title, linked})
        addTitles(title, titles);
    for (const QString &heading : m_headings)
        if (titles.contains(titleKey(heading)))
            return heading;
    if (!social.isEmpty()) {
        const QString site = meta({"og:site_name"});
        for (const QString &mark : {u" | "_s, u" - "_s, u" – "_s, u" — "_s})
            if (!site.isEmpty() && social.endsWith(mark + site))
                return social.chopped(mark.size() + site.size());
        return social;
    }
    if (!linked.isEmpty())
        return linked;
    return m_headings.size() == 1 && !m_headings.front().isEmpty() ? m_headings.front() : m_title;
}

QDate MetadataReader::published(QDate linked) const
{
    if (linked.isValid())
        return linked;
    for (const QString &text : {meta({"article:published_time", "og:published_time"}), m_time, m_itemDate,
             meta({"datepublished", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created",
                 "sailthru.date", "parsely-pub-date", "article:published"})})
        if (const QDate date = metadataDate(text); date.isValid())
            return date;
    return {};
}

WebMetadata MetadataReader::read()
{
    WebMetadata metadata;
    readLinkedData(m_tree.page.linkedData, metadata);
    for (const QString &title : {m_title, meta({"og:title"}), meta({"twitter:title"}), metadata.title})
        addTitles(title, metadata.titles);
    metadata.title = bestTitle(metadata.title);
    addTitles(metadata.title, metadata.titles);
    metadata.published = published(metadata.published);
    if (metadata.byline.isEmpty())
        metadata.byline = !m_author.isEmpty() ? m_author : meta({"author", "byl", "dc.creator", "sailthru.author"});
    if (metadata.byline.startsWith(u"http"_s))
        metadata.byline.clear();
    if (metadata.outlet.isEmpty())
        metadata.outlet = meta({"og:site_name", "application-name"});
    if (!m_language.isEmpty())
        metadata.language = m_language;
    else if (metadata.language.isEmpty())
        metadata.language = meta({"og:locale", "language"}).replace(u'_', u'-');
    metadata.description = meta({"og:description", "description"});
    metadata.url = QUrl(!m_canonical.isEmpty() ? m_canonical : meta({"og:url"}));
    if (metadata.url.scheme() != u"http"_s && metadata.url.scheme() != u"https"_s)
        metadata.url.clear();
    return metadata;
}

} // namespace

WebMetadata readMetadata(const WebTree &tree) { return MetadataReader(tree).read(); }

} // namespace readout
