// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/items.h"

namespace readout {

/// A list of items with the token after its last.
struct Chain {
    QList<const Item *> items{};
    int end = 0;
};

/// Finds the items that stand to a trigger as subject, object or company, over light words, dates and places.
class ChainReader {
public:
    ChainReader(const Scene &scene, const Sentence &sentence, const QList<Item> &items)
        : m_scene(scene), m_sentence(sentence), m_items(items)
    {
    }

    /// Items listed from a token on, the first at most `gap` skipped words away; a `closed` list, as after `between`,
    /// runs on where a verb follows its last item.
    [[nodiscard]] Chain right(int from, int gap = 6, bool closed = false) const;
    /// Items listed up to a token: `A and B` before `met`.
    [[nodiscard]] Chain left(int until) const;
    /// The subject of the clause that a token stands in; the sentence's own where the clause has none.
    [[nodiscard]] Chain subject(int token) const;

    [[nodiscard]] const Item *startingAt(int token) const;
    [[nodiscard]] const Item *endingAt(int token) const;

private:
    [[nodiscard]] bool isSkipped(int token) const;
    [[nodiscard]] bool isCoordinator(int token) const;
    [[nodiscard]] bool opensClause(const Item &item, int from) const;
    [[nodiscard]] bool isOwnCountry(int token) const;
    [[nodiscard]] bool isGroupName(int token) const;
    [[nodiscard]] bool isModifier(int token, const Chain &chain) const;
    [[nodiscard]] int originEnd(const Item &officials, int token) const;
    [[nodiscard]] int memberAfter(const Item &group, int token) const;
    [[nodiscard]] int companyStart(const Item &item) const;
    [[nodiscard]] bool joinsItems(int token) const;
    [[nodiscard]] bool isSubject(const Item &item) const;
    [[nodiscard]] Chain withCoordinated(const Item *last) const;
    [[nodiscard]] int skipPlace(int token) const;

    const Scene &m_scene;
    const Sentence &m_sentence;
    const QList<Item> &m_items;
};

} // namespace readout
