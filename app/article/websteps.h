// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of finding the article in a page, in their order. Each is one linear pass over elements or blocks.
#pragma once

#include "article/webtree.h"

namespace readout {

/// Sums of block values below elements, by prefix sums.
class WebValues {
public:
    explicit WebValues(const WebTree &tree);
    /// Prose below an element, furniture or not: the sum of positive values.
    [[nodiscard]] double positive(const WebElement &e) const
    {
        return m_positive[size_t(e.endBlock)] - m_positive[size_t(e.firstBlock)];
    }

private:
    std::vector<double> m_positive;
};

/// Step 2. The one article of a page that holds several, else the body.
[[nodiscard]] int chooseRoot(const WebTree &tree);

/// Step 3. Marks the blocks below a root that lie in furniture: by tag, role, class, and shape.
void markFurniture(WebTree &tree, int root);

/// Step 4. The element below a root that holds the article.
[[nodiscard]] int findContainer(const WebTree &tree, int root);

/// Step 5. The blocks of a container without furniture, labels, date stamps and blocks of links.
[[nodiscard]] std::vector<int> bodyBlocks(const WebTree &tree, int container);

/// Step 6. Drops blocks whose kind of place in the page holds little of its prose.
void dropSmallGroups(const WebTree &tree, int container, std::vector<int> &blocks);

/// Step 7. Trims title and by-line at the front, sign-offs at the end.
void trimEnds(const WebTree &tree, std::vector<int> &blocks);

/// Whether a heading says what a page's title says.
[[nodiscard]] bool isTitle(const WebTree &tree, QStringView text);

} // namespace readout
