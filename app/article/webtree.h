// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/webscan.h"

#include <gumbo.h>

#include <QStringList>

#include <memory>
#include <vector>

namespace readout {

/// An element of a page. Descendants follow it: they are the elements up to `end`.
struct WebElement {
    const GumboNode *node = nullptr;
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    int parent = -1;
    int end = 0; ///< one past the last descendant
    int firstBlock = 0; ///< the blocks [firstBlock, endBlock) lie in it
    int endBlock = 0;
    int classPath = 0; ///< the same number for elements of one tag and class below such elements

    [[nodiscard]] QByteArrayView attribute(const char *name) const; ///< empty when it has none
    [[nodiscard]] bool hasAttribute(const char *name) const;
};

/// A run of text between the borders of block elements.
struct WebBlock {
    QString text; ///< white space as single blanks
    int element = 0; ///< the block element it stands in
    int words = 0; ///< CJK characters count half
    double linkShare = 0; ///< of its characters inside links
    double value = 0; ///< how much it looks like prose
    bool opensLinked = false; ///< its first letter is in a link
    bool heading = false;
    bool inList = false;
    bool inTable = false;
    bool inQuote = false;
    bool dropped = false; ///< lies in furniture
    qsizetype from = 0; ///< bytes of the scanned page
    qsizetype to = 0;
};

/// A parsed page: its elements in document order and its text in blocks.
struct WebTree {
    ScannedPage page;
    std::shared_ptr<GumboOutput> output;
    std::vector<WebElement> elements; ///< the first is the root
    std::vector<WebBlock> blocks;
    QStringList titles; ///< headline candidates of the page's head, as titleKey()
    int body = 0;

    [[nodiscard]] const WebElement &at(int element) const { return elements[size_t(element)]; }
    /// Whether an element is another or lies in it.
    [[nodiscard]] bool isWithin(int element, int ancestor) const
    {
        return element >= ancestor && element < at(ancestor).end;
    }
};

/// Parses a page with gumbo (HTML5) and cuts its text into blocks; hidden elements are left out unless asked for.
/// Errors: TooDeep, TooLarge.
[[nodiscard]] std::expected<WebTree, ReadError> parsePage(ScannedPage page, const ReadLimits &limits);

/// Cuts the text into blocks and values them.
void cutBlocks(WebTree &tree, bool withHidden);

} // namespace readout
