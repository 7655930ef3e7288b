// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QString>

namespace readout {

/// HTML of a text whose spans may overlap in any way: an element is cut where it would cross the border of another, so
/// that all nest. Lower layers are outside; within one layer what begins first, then what is longer.
class Markup {
public:
    explicit Markup(QStringView text) : m_text(text) { }

    /// An element for a span. `id` stands on its first piece only.
    void add(Span span, int layer, QLatin1StringView tag, const QString &attributes, const QString &id = {});

    /// The HTML of a block; blocks are asked for in text order. Linear, but for the sorting of spans; elements nested
    /// more than 16 deep are left out, their text is not.
    [[nodiscard]] QString render(Span block);

private:
    struct Wrap {
        Span span;
        int layer = 0;
        QLatin1StringView tag;
        QString attributes;
        QString id;
    };

    void sort();
    /// The borders of the spans in a block, ascending, its own included; takes the spans that reach it into m_open.
    QList<qsizetype> cuts(Span block);
    [[nodiscard]] bool isOutside(qsizetype a, qsizetype b) const;

    QStringView m_text;
    QList<Wrap> m_wraps;
    QList<qsizetype> m_open; ///< indices of the wraps that reach into the next block
    qsizetype m_next = 0; ///< the first wrap that no block has reached
    bool m_sorted = false;
};

} // namespace readout
