// SPDX-License-Identifier: GPL-3.0-or-later
// HTML inside other formats has no page around it: its blocks are taken as they stand, nothing is judged.
#include "article/htmlarticle.h"

#include "article/blocks.h"
#include "article/webarticle.h"
#include "article/webtree.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

std::expected<WebTree, ReadError> treeOf(const QString &html)
{
    const ReadLimits limits;
    return scanPage(html.toUtf8(), limits)
        .and_then([&](ScannedPage &&page) { return parsePage(std::move(page), limits); })
        .transform([](WebTree &&tree) {
            cutBlocks(tree, false);
            return std::move(tree);
        });
}

} // namespace

Article htmlArticle(const QString &id, const QString &title, const QString &html)
{
    const std::expected<WebTree, ReadError> tree = treeOf(html);
    QList<Block> blocks{{ParagraphKind::Headline, title}};
    if (tree)
        for (const WebBlock &block : tree->blocks)
            blocks.append({block.heading ? ParagraphKind::Subhead : ParagraphKind::Body, block.text});
    Article article = blockArticle(id, blocks);
    if (tree)
        warnOfBlocked(tree->page, article);
    else
        article.warnings.append({Warning::Code::BrokenPart, tree.error().message});
    return article;
}

QString htmlLine(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html.simplified();
    const std::expected<WebTree, ReadError> tree = treeOf(html);
    QStringList lines;
    if (tree)
        for (const WebBlock &block : tree->blocks)
            lines.append(block.text);
    return lines.join(u' ');
}

} // namespace readout
