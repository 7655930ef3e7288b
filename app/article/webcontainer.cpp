// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/lines.h"
#include "article/webclasses.h"
#include "article/websteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isContainerTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_A:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_HTML:
        return false;
    default:
        return true;
    }
}

/// What an element's names promise, as a factor.
double bonusOf(const WebElement &element)
{
    if (element.attribute("itemprop") == "articleBody")
        return 1.5;
    if (element.tag == GUMBO_TAG_BODY)
        return 0.9;
    const ClassSense sense = WebClasses::shared().senseOf(element);
    if (sense.positive)
        return 1.4;
    const QByteArrayView role = element.attribute("role");
    if (element.tag == GUMBO_TAG_ARTICLE || element.tag == GUMBO_TAG_MAIN || role == "main" || role == "article")
        return 1.2;
    return 1;
}

/// The block of the heading that repeats a page title; -1 when none does.
int titleBlock(const WebTree &tree)
{
    for (size_t b = 0; b < tree.blocks.size(); ++b)
        if (tree.blocks[b].heading && isTitle(tree, tree.blocks[b].text))
            return int(b);
    return -1;
}

class ContainerFinder {
public:
    ContainerFinder(const WebTree &tree, int root) : m_tree(tree), m_root(root), m_title(titleBlock(tree))
    {
        const size_t count = tree.blocks.size();
        m_sums.assign(count + 1, 0);
        m_firstProse.assign(count + 1, int(count));
        for (size_t b = 0; b < count; ++b)
            m_sums[b + 1] = m_sums[b] + (tree.blocks[b].dropped ? -0.5 : tree.blocks[b].value);
        for (size_t b = count; b-- > 0;)
            m_firstProse[b] = !tree.blocks[b].dropped && tree.blocks[b].value > 0 ? int(b) : m_firstProse[b + 1];
    }
    [[nodiscard]] int find() const;

private:
    [[nodiscard]] double sum(const WebElement &e) const
    {
        return m_sums[size_t(e.endBlock)] - m_sums[size_t(e.firstBlock)];
    }
    [[nodiscard]] double score(const WebElement &e, double bonus) const
    {
        constexpr int near = 15; // blocks between headline and first paragraph
        constexpr double nearBonus = 1.3;
        const int prose = m_firstProse[size_t(e.firstBlock)];
        const bool nearTitle = m_title >= 0 && prose > m_title && prose - m_title <= near;
        return sum(e) * bonus * (nearTitle ? nearBonus : 1);
    }

    const WebTree &m_tree;
    int m_root;
    int m_title;
    std::vector<double> m_sums;
    std::vector<int> m_firstProse;
};

int ContainerFinder::find() const
{
    int best = m_root;
    double bestScore = score(m_tree.at(m_root), bonusOf(m_tree.at(m_root)));
    for (int i = m_root + 1; i < m_tree.at(m_root).end; ++i) {
        const WebElement &element = m_tree.at(i);
        if (!isContainerTag(element.tag) || element.endBlock == element.firstBlock)
            continue;
        const double s = score(element, bonusOf(element));
        if (s > bestScore || (s == bestScore && m_tree.isWithin(i, best))) {
            best = i;
            bestScore = s;
        }
    }
    // A parent with the same promise that holds nearly all of it as well may hold the lead too.
    const double bonus = bonusOf(m_tree.at(best));
    while (bonus > 1.1 && best != m_root) {
        const int parent = m_tree.at(best).parent;
        if (parent < m_root || bonusOf(m_tree.at(parent)) != bonus
            || sum(m_tree.at(parent)) < 0.95 * sum(m_tree.at(best)))
            break;
        best = parent;
    }
    return best;
}

/// An outermost article element and what its headings say.
struct Candidate {
    int element = 0;
    double prose = 0;
    bool titled = false;
    bool ownHeading = false;
};

Candidate candidateAt(const WebTree &tree, int i, const WebValues &values)
{
    Candidate candidate{i, values.positive(tree.at(i))};
    for (int k = i; k < tree.at(i).end; ++k)
        candidate.ownHeading = candidate.ownHeading || tree.at(k).tag == GUMBO_TAG_H1;
    for (int b = tree.at(i).firstBlock; b < tree.at(i).endBlock; ++b) {
        const WebBlock &block = tree.blocks[size_t(b)];
        candidate.titled = candidate.titled || (block.heading && isTitle(tree, block.text));
    }
    return candidate;
}

} // namespace

WebValues::WebValues(const WebTree &tree) : m_positive(tree.blocks.size() + 1, 0)
{
    for (size_t b = 0; b < tree.blocks.size(); ++b)
        m_positive[b + 1] = m_positive[b] + std::max(0.0, tree.blocks[b].value);
}

bool isTitle(const WebTree &tree, QStringView text)
{
    const QString key = titleKey(text);
    return !key.isEmpty() && tree.titles.contains(key);
}

int chooseRoot(const WebTree &tree)
{
    constexpr double leastProse = 60;
    constexpr double leastShare = 0.15;
    const WebValues values(tree);
    std::vector<Candidate> candidates;
    for (int i = tree.body; i < tree.at(tree.body).end;) {
        if (tree.at(i).tag != GUMBO_TAG_ARTICLE) {
            ++i;
            continue;
        }
        candidates.push_back(candidateAt(tree, i, values));
        i = tree.at(i).end;
    }
    double largest = 0;
    for (const Candidate &candidate : candidates)
        largest = std::max(largest, candidate.prose);
    std::erase_if(candidates, [&](const Candidate &c) {
        return c.prose < (c.titled ? leastProse : std::max(leastProse, leastShare * largest));
    });
    if (candidates.size() < 2)
        return tree.body;
    if (const auto titled = std::ranges::find_if(candidates, &Candidate::titled); titled != candidates.end())
        return titled->element;
    if (std::all_of(candidates.begin() + 1, candidates.end(), [](const Candidate &c) { return c.ownHeading; }))
        return candidates.front().element;
    return tree.body;
}

int findContainer(const WebTree &tree, int root) { return ContainerFinder(tree, root).find(); }

} // namespace readout
