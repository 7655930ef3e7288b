// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/htmlarticle.h"

#include "article/blocks.h"

#include <gumbo.h>
#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct Fragment {
    QString text;
    int remote = 0;
};

void walk(const GumboNode *node, Fragment &out)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        QString text = QString::fromUtf8(node->v.text.text).replace(u'\n', u' ').replace(u'\t', u' ');
        out.text += text;
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_IMG || element.tag == GUMBO_TAG_IFRAME)
        out.remote += gumbo_get_attribute(&element.attributes, "src") != nullptr;
    if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE || element.tag == GUMBO_TAG_HEAD)
        return;
    const bool inlined
        = QByteArrayList{"a", "b", "i", "em", "strong", "span", "font", "sup", "sub", "img", "u"}.contains(
            gumbo_normalized_tagname(element.tag));
    if (!inlined)
        out.text += u"\n\n"_s;
    for (unsigned i = 0; i < element.children.length; ++i)
        walk(static_cast<const GumboNode *>(element.children.data[i]), out);
    if (!inlined)
        out.text += u"\n\n"_s;
}

Fragment fragmentOf(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size()));
    Fragment fragment;
    walk(output->root, fragment);
    gumbo_destroy_output(&options, output);
    return fragment;
}

} // namespace

Article htmlArticle(const QString &id, const QString &title, const QString &html)
{
    const Fragment fragment = fragmentOf(html);
    QList<Block> blocks{{ParagraphKind::Headline, title}};
    for (const QString &text : fragment.text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        blocks.append({ParagraphKind::Body, text.simplified()});
    Article article = blockArticle(id, blocks);
    if (fragment.remote)
        article.warnings.append(
            {Warning::Code::RemoteBlocked, u"%1 remote items were not loaded."_s.arg(fragment.remote)});
    return article;
}

QString htmlLine(const QString &html)
{
    return html.contains(u'<') || html.contains(u'&') ? fragmentOf(html).text.simplified() : html.simplified();
}

} // namespace readout
