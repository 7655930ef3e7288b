// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/webtree.h"

#include <QSet>

namespace readout {

/// What the names that a page's author gave an element say about it.
struct ClassSense {
    bool furniture = false;
    bool strong = false; ///< furniture in nearly every page
    bool always = false; ///< furniture in every page
    bool positive = false; ///< the article or its body
};

/// The words of `webclasses.txt`. Built once, shared, const.
class WebClasses {
public:
    [[nodiscard]] static const WebClasses &shared();
    /// By class, id and role.
    [[nodiscard]] ClassSense senseOf(const WebElement &element) const;
    /// Whether an element is on screen only when something happens, or for screen readers alone.
    [[nodiscard]] bool isInvisible(const WebElement &element) const;

private:
    WebClasses();
    QSet<QByteArray> m_furniture, m_strong, m_always, m_positive, m_invisible;
};

/// The words in class and id names, lower case: `articleBody post-12` gives article, body, post.
[[nodiscard]] QByteArrayList nameWords(QByteArrayView names);

} // namespace readout
