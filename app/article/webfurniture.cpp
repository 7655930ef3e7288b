// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/webclasses.h"
#include "article/websteps.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double weakShare = 0.4; // of the page's prose: an element with as much is no furniture
constexpr double strongShare = 0.75; // the same where all speaks for furniture
constexpr double quarter = 0.25;
constexpr int longestTeaser = 100; // words

/// An embedded tweet, which the article quotes.
bool isTweet(const WebElement &element)
{
    return element.tag == GUMBO_TAG_BLOCKQUOTE && element.attribute("class").contains("twitter-tweet");
}

class FurnitureMarker {
public:
    FurnitureMarker(WebTree &tree, int root)
        : m_tree(tree), m_root(root), m_values(tree), m_page(m_values.positive(tree.at(root)))
    {
        senses();
        findKept();
        findTeasers();
    }
    void mark();

private:
    enum class Verdict { Keep, Weak, Strong, Always };

    void senses();
    void findKept();
    void findTeasers();
    [[nodiscard]] Verdict judgeTag(int i) const;
    [[nodiscard]] Verdict judge(int i) const;
    [[nodiscard]] bool isItemFurniture(const WebElement &element) const;
    [[nodiscard]] bool contains(const WebElement &element, const std::vector<int> &counts, int i) const
    {
        return counts[size_t(element.end)] > counts[size_t(i)];
    }

    WebTree &m_tree;
    int m_root;
    WebValues m_values;
    double m_page;
    std::vector<ClassSense> m_senses;
    std::vector<int> m_kept; ///< how many elements before each may never be dropped
    std::vector<int> m_h1; ///< the same for h1
    std::vector<int> m_tables; ///< and for tables and quotes
    std::vector<int> m_articles; ///< nesting of article elements
    std::vector<bool> m_teaser;
    QHash<QByteArray, double> m_paragraphs; ///< prose in paragraphs of one class
};

void FurnitureMarker::senses()
{
    QHash<QByteArray, ClassSense> known; // a page says the same names again and again
    m_senses.reserve(m_tree.elements.size());
    for (const WebElement &element : m_tree.elements) {
        const QByteArray key = element.attribute("class").toByteArray() + '\n' + element.attribute("id").toByteArray()
            + '\n' + element.attribute("role").toByteArray();
        auto sense = known.constFind(key);
        if (sense == known.cend())
            sense = known.insert(key, WebClasses::shared().senseOf(element));
        m_senses.push_back(*sense);
        if (element.tag == GUMBO_TAG_P && sense->furniture)
            m_paragraphs[key] += m_values.positive(element);
    }
}

/// What marks the article: nothing that holds it is furniture.
void FurnitureMarker::findKept()
{
    const size_t count = m_tree.elements.size();
    m_kept.assign(count + 1, 0);
    m_h1.assign(count + 1, 0);
    m_tables.assign(count + 1, 0);
    m_articles.assign(count + 1, 0);
    for (int i = 0; i < int(count); ++i) {
        const WebElement &element = m_tree.at(i);
        const bool titleHeading = element.tag == GUMBO_TAG_H1 && element.endBlock > element.firstBlock
            && isTitle(m_tree, m_tree.blocks[size_t(element.firstBlock)].text);
        const bool kept = element.tag == GUMBO_TAG_MAIN || element.attribute("role") == "main"
            || element.attribute("itemprop") == "articleBody" || titleHeading || isTweet(element)
            || (m_senses[size_t(i)].positive && m_values.positive(element) >= quarter * m_page);
        m_kept[size_t(i) + 1] = m_kept[size_t(i)] + kept;
        m_h1[size_t(i) + 1] = m_h1[size_t(i)] + (element.tag == GUMBO_TAG_H1);
        m_tables[size_t(i) + 1]
            = m_tables[size_t(i)] + (element.tag == GUMBO_TAG_TABLE || element.tag == GUMBO_TAG_BLOCKQUOTE);
        if (i > 0)
            m_articles[size_t(i)]
                = m_articles[size_t(element.parent)] + (m_tree.at(element.parent).tag == GUMBO_TAG_ARTICLE);
    }
}

/// Three siblings of one tag and class, most of them short and linked.
void FurnitureMarker::findTeasers()
{
    m_teaser.assign(m_tree.elements.size(), false);
    struct Run {
        int all = 0;
        int linked = 0;
    };
    QHash<std::pair<int, int>, Run> runs; // by parent and class path
    const auto isTeaser = [&](const WebElement &e) {
        int words = 0;
        const WebBlock &first = m_tree.blocks[size_t(e.firstBlock)];
        bool linked = first.opensLinked && first.linkShare >= 0.15;
        for (int b = e.firstBlock; b < e.endBlock; ++b) {
            const WebBlock &block = m_tree.blocks[size_t(b)];
            words += block.words;
            linked = linked || (block.heading && block.linkShare > 0.9);
        }
        return linked && words <= longestTeaser;
    };
    const auto isCandidate = [&](const WebElement &e) {
        return e.parent >= 0 && e.endBlock > e.firstBlock && e.endBlock - e.firstBlock <= 12
            && (e.tag == GUMBO_TAG_DIV || e.tag == GUMBO_TAG_LI || e.tag == GUMBO_TAG_ARTICLE
                || e.tag == GUMBO_TAG_SECTION || e.tag == GUMBO_TAG_A || e.tag == GUMBO_TAG_UNKNOWN);
    };
    for (const WebElement &element : m_tree.elements)
        if (isCandidate(element)) {
            Run &run = runs[{element.parent, element.classPath}];
            ++run.all;
            run.linked += isTeaser(element);
        }
    for (size_t i = 0; i < m_tree.elements.size(); ++i) {
        const WebElement &element = m_tree.elements[i];
        if (!isCandidate(element))
            continue;
        const Run run = runs.value({element.parent, element.classPath});
        m_teaser[i] = run.all >= 3 && run.linked * 10 >= run.all * 7;
    }
}

bool FurnitureMarker::isItemFurniture(const WebElement &element) const
{
    static const QByteArrayList items{"author", "datePublished", "dateModified", "dateCreated", "publisher", "caption"};
    return items.contains(element.attribute("itemprop").toByteArray()) || element.attribute("rel") == "author";
}

FurnitureMarker::Verdict FurnitureMarker::judgeTag(int i) const
{
    const WebElement &element = m_tree.at(i);
    switch (element.tag) {
    case GUMBO_TAG_FOOTER:
        return Verdict::Always;
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
        return Verdict::Strong;
    case GUMBO_TAG_FORM:
        return Verdict::Weak;
    case GUMBO_TAG_FIGCAPTION:
        return Verdict::Strong;
    case GUMBO_TAG_FIGURE:
        return contains(element, m_tables, i) ? Verdict::Keep : Verdict::Strong;
    case GUMBO_TAG_HEADER:
        return contains(element, m_h1, i) ? Verdict::Weak : Verdict::Keep;
    case GUMBO_TAG_ARTICLE:
        return m_articles[size_t(i)] > 0 ? Verdict::Weak : Verdict::Keep;
    default:
        return Verdict::Keep;
    }
}

FurnitureMarker::Verdict FurnitureMarker::judge(int i) const
{
    const WebElement &element = m_tree.at(i);
    if (element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_HTML || element.tag == GUMBO_TAG_MAIN
        || element.tag == GUMBO_TAG_TR || element.tag == GUMBO_TAG_TBODY || element.tag == GUMBO_TAG_TD)
        return Verdict::Keep;
    const Verdict byTag = judgeTag(i);
    if (byTag != Verdict::Keep)
        return byTag;
    if (m_teaser[size_t(i)] && !contains(element, m_kept, i))
        return Verdict::Weak;
    const ClassSense sense = m_senses[size_t(i)];
    if (!sense.furniture)
        return isItemFurniture(element) ? Verdict::Weak : Verdict::Keep;
    if (element.tag == GUMBO_TAG_P) {
        const QByteArray key = element.attribute("class").toByteArray() + '\n' + element.attribute("id").toByteArray()
            + '\n' + element.attribute("role").toByteArray();
        if (m_paragraphs.value(key) >= weakShare * m_page)
            return Verdict::Keep;
    }
    if (contains(element, m_kept, i) && !(m_kept[size_t(i) + 1] > m_kept[size_t(i)] && sense.always))
        return Verdict::Keep;
    return sense.always ? Verdict::Always : sense.strong ? Verdict::Strong : Verdict::Weak;
}

void FurnitureMarker::mark()
{
    for (WebBlock &block : m_tree.blocks)
        block.dropped = false;
    for (int i = m_root + 1; i < m_tree.at(m_root).end;) {
        const WebElement &element = m_tree.at(i);
        const Verdict verdict = judge(i);
        const double prose = m_values.positive(element);
        const bool dropped = verdict == Verdict::Always || (verdict == Verdict::Strong && prose < strongShare * m_page)
            || (verdict == Verdict::Weak && prose < weakShare * m_page);
        if (!dropped) {
            ++i;
            continue;
        }
        for (int b = element.firstBlock; b < element.endBlock; ++b)
            m_tree.blocks[size_t(b)].dropped = true;
        i = element.end;
    }
}

} // namespace

void markFurniture(WebTree &tree, int root) { FurnitureMarker(tree, root).mark(); }

} // namespace readout
