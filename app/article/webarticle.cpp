// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the article in a web page by rules; the steps are in websteps.h.
#include "article/webarticle.h"

#include "article/dateline.h"
#include "article/deception.h"
#include "article/decode.h"
#include "article/lines.h"
#include "article/webmetadata.h"
#include "article/websteps.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype leastCharacters = 250;

qsizetype lengthOf(const WebTree &tree, const std::vector<int> &blocks)
{
    qsizetype length = 0;
    for (const int b : blocks)
        length += tree.blocks[size_t(b)].text.size();
    return length;
}

std::vector<int> findBlocks(WebTree &tree, bool withFurniture)
{
    const int root = chooseRoot(tree);
    if (!withFurniture)
        markFurniture(tree, root);
    const int container = findContainer(tree, root);
    std::vector<int> blocks = bodyBlocks(tree, container);
    dropSmallGroups(tree, container, blocks);
    trimEnds(tree, blocks);
    return blocks;
}

/// The article's blocks; where too little is found, again with hidden elements, and again with furniture.
std::vector<int> findBody(WebTree &tree)
{
    cutBlocks(tree, false);
    std::vector<int> blocks = findBlocks(tree, false);
    if (lengthOf(tree, blocks) >= leastCharacters)
        return blocks;
    for (const auto &[hidden, furniture] : {std::pair(true, false), std::pair(false, true)}) {
        WebTree retried = tree;
        cutBlocks(retried, hidden);
        std::vector<int> found = findBlocks(retried, furniture);
        if (lengthOf(retried, found) > std::max(leastCharacters, 2 * lengthOf(tree, blocks))) {
            tree = std::move(retried);
            return found;
        }
    }
    return blocks;
}

QSet<QString> shinglesOf(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    QSet<QString> shingles;
    for (qsizetype i = 0; i + 4 <= words.size(); ++i)
        shingles.insert(words.sliced(i, 4).join(u' '));
    return shingles;
}

/// Every block that is not mostly links: what a page without an article has to show.
std::vector<int> plainBlocks(const WebTree &tree)
{
    std::vector<int> blocks;
    for (size_t b = 0; b < tree.blocks.size(); ++b) {
        if (tree.blocks[b].linkShare <= 0.5 && !tree.blocks[b].heading)
            blocks.push_back(int(b));
    }
    return blocks;
}

/// JSON-LD's body serves where the page's own text is a stub of it or another thing.
bool prefersLinkedBody(const QString &linked, const QString &own)
{
    if (linked.size() < leastCharacters)
        return false;
    if (own.size() * 2 < linked.size())
        return true;
    const QSet<QString> ours = shinglesOf(own);
    const QSet<QString> theirs = shinglesOf(linked);
    return !theirs.isEmpty() && QSet<QString>(theirs).intersect(ours).size() * 10 < theirs.size() * 3;
}

/// Puts an article's text together, paragraph by paragraph.
class Composer {
public:
    explicit Composer(Article &article) : m_article(article) { }
    void add(const QString &text, ParagraphKind kind, Origin origin = {})
    {
        if (text.isEmpty())
            return;
        if (!m_article.text.isEmpty())
            m_article.text += u"\n\n"_s;
        const Span span{m_article.text.size(), text.size()};
        m_article.text += text;
        m_article.paragraphs.append({span, kind});
        if (origin.length > 0)
            m_article.origins.append({span, origin.offset, origin.length});
    }

private:
    Article &m_article;
};

void compose(const WebTree &tree, const std::vector<int> &blocks, const WebMetadata &metadata, Article &article)
{
    Composer composer(article);
    composer.add(metadata.title, ParagraphKind::Headline);
    QString own;
    for (const int b : blocks)
        own += tree.blocks[size_t(b)].text + u' ';
    if (prefersLinkedBody(metadata.body, own)) {
        for (const Span line : lineSpans(metadata.body))
            composer.add(metadata.body.sliced(line.start, line.length).simplified(), ParagraphKind::Body);
        return;
    }
    for (const int b : blocks) {
        const WebBlock &block = tree.blocks[size_t(b)];
        const qsizetype from = tree.page.sourceOffset(block.from);
        composer.add(block.text, block.heading ? ParagraphKind::Subhead : ParagraphKind::Body,
            {{}, from, tree.page.sourceOffset(block.to) - from});
    }
}

} // namespace

void warnOfBlocked(const ScannedPage &page, Article &article)
{
    QStringList kinds;
    const auto count = [&](int n, const QString &one, const QString &many) {
        if (n > 0)
            kinds.append(u"%1 %2"_s.arg(n).arg(n == 1 ? one : many));
    };
    count(page.pictures, u"picture"_s, u"pictures"_s);
    count(page.scripts, u"script"_s, u"scripts"_s);
    count(page.styles, u"style sheet"_s, u"style sheets"_s);
    count(page.frames, u"frame"_s, u"frames"_s);
    if (!kinds.isEmpty())
        article.warnings.append({Warning::Code::RemoteBlocked, u"Not loaded: %1."_s.arg(kinds.join(u", "_s))});
}

std::expected<Article, ReadError> articleOfPage(const QString &html, const Input &input)
{
    std::expected<WebTree, ReadError> parsed = scanPage(html.toUtf8(), input.limits).and_then([&](ScannedPage &&page) {
        return parsePage(std::move(page), input.limits);
    });
    if (!parsed)
        return failure(parsed.error().code, u"%1 cannot be read. %2"_s.arg(input.name, parsed.error().message));
    WebTree &tree = *parsed;
    const WebMetadata metadata = readMetadata(tree);
    tree.titles = metadata.titles;
    std::vector<int> blocks = findBody(tree);
    const bool found = !blocks.empty();
    if (!found) // a page without an article shows what text it has
        blocks = plainBlocks(tree);

    Article article;
    article.title = metadata.title;
    article.byline = metadata.byline;
    article.outlet = metadata.outlet;
    article.language = metadata.language;
    article.url = metadata.url;
    article.published = metadata.published;
    compose(tree, blocks, metadata, article);
    if (const QDate date = markDateline(article); !article.published.isValid())
        article.published = date;
    warnOfBlocked(tree.page, article);
    if (!found && metadata.body.isEmpty())
        article.warnings.append({Warning::Code::NoArticle, u"The page holds no article text."_s});
    else if (metadata.paywalled && lengthOf(tree, blocks) < 1500)
        article.warnings.append({Warning::Code::Paywalled,
            u"The page says that it is for subscribers; only the beginning of the article may be in it."_s});
    if (std::optional<Warning> deception = findDeception(article.text))
        article.warnings.append(*std::move(deception));
    return article;
}

bool isHtml(const Input &input, const QByteArray &head)
{
    const QByteArray start = head.trimmed();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || head.contains("<html"))
        return !start.startsWith("<?xml") || head.contains("<html");
    const QString suffix = input.suffix();
    return (suffix == u"html" || suffix == u"htm" || suffix == u"xhtml") && head.contains('<');
}

Articles readHtml(const Input &input)
{
    const Decoded decoded = decode(input.bytes, declaredCharset(input.head()));
    if (decoded.binary)
        return failure(ReadError::Code::Binary, u"%1 is no text in any encoding."_s.arg(input.name));
    std::expected<Article, ReadError> article = articleOfPage(decoded.text, input);
    if (!article)
        return std::unexpected(std::move(article.error()));
    article->id = input.id();
    warnOfUndecodable(*article, decoded.replaced);
    return QList<Article>{*std::move(article)};
}

QByteArray declaredCharset(QByteArrayView head)
{
    const qsizetype at = head.indexOf("charset");
    if (at < 0)
        return {};
    qsizetype from = at + 7;
    while (from < head.size() && QByteArrayView(" =\"'").contains(head[from]))
        ++from;
    qsizetype to = from;
    while (to < head.size() && !QByteArrayView(" \"'>;/").contains(head[to]))
        ++to;
    return head.sliced(from, to - from).toByteArray();
}

} // namespace readout
