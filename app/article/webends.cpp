// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/lines.h"
#include "article/textcues.h"
#include "article/websteps.h"
#include "article/writtendate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int labelWords = 4;
constexpr int signOffWords = 45;

bool isFront(const WebTree &tree, const WebBlock &block)
{
    if (isTitle(tree, block.text) || tree.at(block.element).tag == GUMBO_TAG_H1)
        return true;
    if (block.words <= labelWords && !endsSentence(block.text))
        return true;
    if (block.words <= 20 && writtenDate(block.text).isValid() && !endsSentence(block.text))
        return true;
    return block.words <= 20 && !endsSentence(block.text) && TextCues::shared().cueOf(block.text) == TextCue::Byline;
}

/// Sign-offs that stand at the end of articles in running words. Narrow: loose ones eat real last paragraphs.
bool isSignOff(const WebBlock &block)
{
    static const QStringList openings{u"follow "_s, u"sign up"_s, u"subscribe"_s, u"click here"_s,
        u"contact the author"_s, u"download the"_s, u"©"_s, u"copyright "_s, u"all rights reserved"_s, u"more:"_s,
        u"source:"_s, u"photo:"_s, u"photos:"_s, u"email "_s, u"e-mail "_s, u"read more"_s, u"related:"_s, u"image:"_s,
        u"join the conversation"_s, u"have a tip"_s, u"got a tip"_s, u"write to "_s, u"for more "_s, u"like us on"_s,
        u"this article originally"_s};
    static const QStringList inside{u" on twitter"_s, u"can be reached"_s, u"follow him on"_s, u"follow her on"_s,
        u"all rights reserved"_s, u"follow us on"_s, u"sign up for"_s, u"click here"_s, u"on facebook"_s,
        u"may not be published, broadcast"_s};
    if (block.words > signOffWords)
        return false;
    const QString text = foldedText(block.text);
    if (std::ranges::any_of(openings, [&](const QString &opening) { return text.startsWith(opening); })
        || std::ranges::any_of(inside, [&](const QString &words) { return text.contains(words); }))
        return true;
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && block.words <= 25 && text.indexOf(u'.', at) > at && text[at - 1].isLetterOrNumber();
}

} // namespace

void trimEnds(const WebTree &tree, std::vector<int> &blocks)
{
    const auto blockAt = [&](int b) -> const WebBlock & { return tree.blocks[size_t(b)]; };
    auto first = std::ranges::find_if_not(blocks, [&](int b) { return isFront(tree, blockAt(b)); });
    blocks.erase(blocks.begin(), first);
    const auto isProse = [&](int b) { return blockAt(b).value > 0; };
    auto positive = std::ranges::count_if(blocks, isProse);
    // The place of the prose that the article ends with; what stands elsewhere behind it is not of it.
    int proseParent = -1;
    for (const int b : blocks)
        if (isProse(b))
            proseParent = tree.at(blockAt(b).element).parent;
    while (!blocks.empty()) {
        const WebBlock &last = blockAt(blocks.back());
        const bool prose = isProse(blocks.back());
        if (prose && positive < 2)
            break;
        const bool elsewhere = !prose && !last.inList && !last.inTable && !last.inQuote
            && tree.at(last.element).parent != proseParent && last.element != proseParent;
        if (!last.heading && !isSignOff(last) && !elsewhere)
            break;
        positive -= prose;
        blocks.pop_back();
    }
}

} // namespace readout
