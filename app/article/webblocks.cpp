// SPDX-License-Identifier: GPL-3.0-or-later
// Step 0 and 1 of finding the article: the page's text in blocks, and what each is worth as prose.
#include "article/lines.h"
#include "article/webclasses.h"
#include "article/webtree.h"

#include <bitset>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Tags = std::bitset<GUMBO_TAG_LAST + 1>;

Tags tagsOf(std::initializer_list<GumboTag> list)
{
    Tags tags;
    for (const GumboTag tag : list)
        tags.set(size_t(tag));
    return tags;
}

const Tags &blockTags()
{
    static const Tags tags = tagsOf({GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_ASIDE, GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_BODY, GUMBO_TAG_CENTER, GUMBO_TAG_DD, GUMBO_TAG_DETAILS, GUMBO_TAG_DIR, GUMBO_TAG_DIV, GUMBO_TAG_DL,
        GUMBO_TAG_DT, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,
        GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_HEADER,
        GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LI, GUMBO_TAG_MAIN, GUMBO_TAG_NAV, GUMBO_TAG_OL,
        GUMBO_TAG_P, GUMBO_TAG_PRE, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY, GUMBO_TAG_TABLE, GUMBO_TAG_TBODY,
        GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH, GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL, GUMBO_TAG_CAPTION});
    return tags;
}

const Tags &skippedTags()
{
    static const Tags tags = tagsOf({GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,
        GUMBO_TAG_IFRAME, GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT,
        GUMBO_TAG_EMBED, GUMBO_TAG_APPLET, GUMBO_TAG_HEAD, GUMBO_TAG_MATH, GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO,
        GUMBO_TAG_NOSCRIPT, GUMBO_TAG_LABEL, GUMBO_TAG_CANVAS});
    return tags;
}

bool isHeading(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }

bool isHidden(const WebElement &element)
{
    if (element.hasAttribute("hidden") || element.attribute("aria-hidden") == "true")
        return true;
    const QByteArrayView style = element.attribute("style");
    if (style.isEmpty())
        return false;
    const QByteArray compact = style.toByteArray().toLower().replace(' ', QByteArray());
    return compact.contains("display:none") || compact.contains("visibility:hidden");
}

bool isCjk(QChar c) { return c >= QChar(0x3040) && (c < QChar(0xAC00) || (c >= QChar(0xF900) && c <= QChar(0xFAFF))); }

int wordsOf(QStringView text)
{
    const auto cjk = std::ranges::count_if(text, isCjk);
    return wordCount(text) + int(cjk / 2);
}

double valueOf(const WebBlock &block)
{
    constexpr int worthyWords = 100;
    if (block.linkShare > 0.5)
        return -0.7 * std::min(block.words, 15);
    if (block.heading)
        return block.words >= 20 ? 2 : 0;
    if ((block.words >= 8 && endsSentence(block.text)) || block.words >= 25)
        return std::min(block.words, worthyWords) * (1 - block.linkShare);
    if (block.words >= 10)
        return 1;
    return block.inTable || block.inList ? -0.05 : -0.5;
}

/// Walks elements and text in document order and closes a block at each border.
class Cutter {
public:
    Cutter(WebTree &tree, bool withHidden) : m_tree(tree), m_withHidden(withHidden) { }
    void cut();

private:
    struct State {
        int element = 0;
        unsigned child = 0;
        int block = 0; ///< the block element around
        bool link = false, heading = false, list = false, table = false, quote = false;
    };
    void enter(const GumboNode *node, const State &around);
    void leave(const State &state);
    void addText(const GumboNode *node, const State &state);
    void close();
    void excludeInline();

    WebTree &m_tree;
    bool m_withHidden;
    std::vector<State> m_path;
    int m_next = 0; ///< element that comes next in document order
    WebBlock m_block;
    std::vector<int> m_inline; ///< inline elements that ended in the open block
    qsizetype m_linked = 0; ///< characters inside links
    qsizetype m_visible = 0; ///< characters but blanks
    bool m_blank = false; ///< white space is due before the next letter
    bool m_broken = false; ///< a <br> came last
};

void Cutter::cut()
{
    m_tree.blocks.clear();
    enter(m_tree.elements.front().node, {});
    while (!m_path.empty()) {
        State &state = m_path.back();
        const GumboVector &children = m_tree.at(state.element).node->v.element.children;
        if (state.child == children.length) {
            leave(state);
            m_path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[state.child++]);
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            const State around = state;
            enter(child, around);
        } else if (child->type != GUMBO_NODE_COMMENT) {
            addText(child, state);
        }
    }
    close();
}

void Cutter::enter(const GumboNode *node, const State &around)
{
    const int element = m_next++;
    WebElement &entered = m_tree.elements[size_t(element)];
    const GumboTag tag = node->v.element.tag;
    const bool block = blockTags().test(size_t(tag));
    if (block)
        close();
    entered.firstBlock = entered.endBlock = int(m_tree.blocks.size()) + (m_block.text.isEmpty() ? 0 : 1);
    const bool skipped = skippedTags().test(size_t(tag))
        || (!m_withHidden && (isHidden(entered) || WebClasses::shared().isInvisible(entered)));
    if (skipped) {
        for (int inside = m_next; inside < entered.end; ++inside) {
            m_tree.elements[size_t(inside)].firstBlock = entered.firstBlock;
            m_tree.elements[size_t(inside)].endBlock = entered.firstBlock;
        }
        m_next = entered.end;
        return;
    }
    if (tag == GUMBO_TAG_BR) {
        if (m_broken)
            close();
        m_broken = true;
        m_blank = true;
    }
    State state = around;
    state.element = element;
    state.child = 0;
    state.block = block ? element : around.block;
    state.link = around.link || (tag == GUMBO_TAG_A && entered.hasAttribute("href"));
    state.heading = around.heading || isHeading(tag);
    state.list = around.list || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT;
    state.table = around.table || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    state.quote = around.quote || tag == GUMBO_TAG_BLOCKQUOTE;
    m_path.push_back(state);
}

/// A block belongs to an inline element only when all of it lies inside: a marked word does not speak for its
/// paragraph.
void Cutter::leave(const State &state)
{
    WebElement &left = m_tree.elements[size_t(state.element)];
    if (state.block == state.element)
        close();
    else if (!m_block.text.isEmpty())
        m_inline.push_back(state.element);
    left.endBlock = std::max(left.firstBlock, int(m_tree.blocks.size()) + (m_block.text.isEmpty() ? 0 : 1));
}

/// More text follows in the block: the inline elements that have ended do not hold all of it.
void Cutter::excludeInline()
{
    for (const int element : m_inline) {
        WebElement &left = m_tree.elements[size_t(element)];
        left.endBlock = std::max(left.firstBlock, int(m_tree.blocks.size()));
    }
    m_inline.clear();
}

void Cutter::addText(const GumboNode *node, const State &state)
{
    const GumboText &source = node->v.text;
    const QString text = QString::fromUtf8(source.text);
    for (const QChar c : text) {
        if (c.isSpace()) {
            m_blank = true;
            continue;
        }
        if (m_block.text.isEmpty()) {
            m_block.element = state.block;
            m_block.heading = state.heading;
            m_block.opensLinked = state.link;
            m_block.inList = state.list;
            m_block.inTable = state.table;
            m_block.inQuote = state.quote;
            m_block.from = source.start_pos.offset;
        } else if (m_blank) {
            m_block.text += u' ';
        }
        if (!m_inline.empty())
            excludeInline();
        m_blank = m_broken = false;
        m_block.text += c;
        m_linked += state.link;
        ++m_visible;
    }
    if (!m_block.text.isEmpty())
        m_block.to = source.start_pos.offset + qsizetype(source.original_text.length);
}

void Cutter::close()
{
    m_blank = m_broken = false;
    m_inline.clear();
    if (m_block.text.isEmpty())
        return;
    m_block.linkShare = double(m_linked) / double(m_visible);
    m_block.words = wordsOf(m_block.text);
    m_block.value = valueOf(m_block);
    m_tree.blocks.push_back(std::move(m_block));
    m_block = {};
    m_linked = m_visible = 0;
}

} // namespace

void cutBlocks(WebTree &tree, bool withHidden) { Cutter(tree, withHidden).cut(); }

} // namespace readout
