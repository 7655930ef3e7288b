// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/lines.h"
#include "article/textcues.h"
#include "article/websteps.h"
#include "article/writtendate.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double anchorShare = 0.3; // groups that span the article
constexpr double smallShare = 0.2; // groups that are no part of it
constexpr double captionShare = 0.1;

bool isLabel(const WebBlock &block)
{
    if (block.words > 40)
        return false;
    const TextCue cue = TextCues::shared().cueOf(block.text);
    if (cue == TextCue::Line || cue == TextCue::List || cue == TextCue::Stamp)
        return block.words <= 12 || !endsSentence(block.text);
    return cue == TextCue::Link && (block.linkShare > 0.3 || block.words <= 3);
}

/// For each list or table element: whether most of its text is no link.
bool isMostlyText(const WebTree &tree, int element)
{
    double words = 0;
    double linked = 0;
    for (int b = tree.at(element).firstBlock; b < tree.at(element).endBlock; ++b) {
        words += tree.blocks[size_t(b)].words;
        linked += tree.blocks[size_t(b)].words * tree.blocks[size_t(b)].linkShare;
    }
    return linked < 0.5 * words;
}

/// The nearest list around a block, or -1.
int listAround(const WebTree &tree, const WebBlock &block, int container)
{
    for (int i = block.element; i > container; i = tree.at(i).parent)
        if (tree.at(i).tag == GUMBO_TAG_UL || tree.at(i).tag == GUMBO_TAG_OL || tree.at(i).tag == GUMBO_TAG_DL)
            return i;
    return -1;
}

bool isTransparent(GumboTag tag)
{
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_CENTER || tag == GUMBO_TAG_SPAN;
}

/// The lowest element around a block that holds two blocks and has a meaning of its own.
int groupOf(const WebTree &tree, const WebBlock &block, int container)
{
    int i = block.element;
    while (i > container && (isTransparent(tree.at(i).tag) || tree.at(i).endBlock - tree.at(i).firstBlock < 2))
        i = tree.at(i).parent;
    return i;
}

bool isCorrection(QStringView text)
{
    for (const QStringView word :
        {u"Correction", u"Clarification", u"Update", u"Editor's note", u"Editor’s note", u"CORRECTION", u"UPDATE"})
        if (text.startsWith(word))
            return true;
    return false;
}

bool hasImage(const WebTree &tree, int element)
{
    for (int i = element; i < tree.at(element).end; ++i)
        if (tree.at(i).tag == GUMBO_TAG_IMG || tree.at(i).tag == GUMBO_TAG_FIGURE)
            return true;
    return false;
}

} // namespace

std::vector<int> bodyBlocks(const WebTree &tree, int container)
{
    std::vector<int> blocks;
    QHash<int, bool> textLists;
    for (int b = tree.at(container).firstBlock; b < tree.at(container).endBlock; ++b) {
        const WebBlock &block = tree.blocks[size_t(b)];
        if (block.dropped || isLabel(block) || isDateStamp(block.text))
            continue;
        if (block.linkShare > 0.9) {
            const int list = listAround(tree, block, container);
            if (list < 0)
                continue;
            const auto known = textLists.constFind(list);
            if (!(known != textLists.cend() ? *known : *textLists.insert(list, isMostlyText(tree, list))))
                continue;
        }
        blocks.push_back(b);
    }
    return blocks;
}

void dropSmallGroups(const WebTree &tree, int container, std::vector<int> &blocks)
{
    QHash<int, double> prose; // by class path of the group
    std::vector<int> groups;
    QHash<int, bool> images;
    for (const int b : blocks) {
        const WebBlock &block = tree.blocks[size_t(b)];
        groups.push_back(groupOf(tree, block, container));
        prose[tree.at(groups.back()).classPath] += std::max(0.0, block.value);
    }
    double largest = 0;
    for (const double sum : std::as_const(prose))
        largest = std::max(largest, sum);
    if (largest <= 0)
        return;
    std::vector<double> shares;
    shares.reserve(groups.size());
    for (const int group : groups)
        shares.push_back(prose.value(tree.at(group).classPath) / largest);
    const auto isAnchor = [](double share) { return share >= anchorShare; };
    const auto first = std::ranges::find_if(shares, isAnchor) - shares.begin();
    const auto last = shares.rend() - std::find_if(shares.rbegin(), shares.rend(), isAnchor) - 1;

    std::vector<int> kept;
    QSet<QString> seen;
    for (ptrdiff_t i = 0; i < ptrdiff_t(blocks.size()); ++i) {
        const WebBlock &block = tree.blocks[size_t(blocks[size_t(i)])];
        const GumboTag tag = tree.at(block.element).tag;
        const double share = shares[size_t(i)];
        bool keep = true;
        if (share < smallShare && !block.inList && !block.inTable && !block.inQuote) {
            const bool inside = i >= first && i <= last;
            keep = inside ? tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || block.heading : isCorrection(block.text);
            if (keep && share < captionShare && !block.heading) {
                const int group = groups[size_t(i)];
                const auto known = images.constFind(group);
                const bool image = known != images.cend() ? *known : *images.insert(group, hasImage(tree, group));
                keep = !(image && group != container);
            }
        }
        if (keep && share < anchorShare && block.words >= 8) {
            keep = !seen.contains(block.text);
            seen.insert(block.text);
        }
        if (keep)
            kept.push_back(blocks[size_t(i)]);
    }
    blocks = std::move(kept);
}

} // namespace readout
