// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filter.h"
#include "ui/colours.h"
#include "ui/reading/marks.h"
#include "ui/reading/textmap.h"

#include <QPainter>
#include <QTextBlock>

namespace readout {

/// Rectangles of a stretch of a block, one a line; `span` counts from the block's beginning, `top` is where its layout
/// begins.
[[nodiscard]] QList<QRectF> rectanglesIn(const QTextBlock &block, Span span, QPointF top);

/// Paints what stands behind and below the words of one block: fills, lines, hits, the flash, the bars beside it.
class MarkPainter {
public:
    struct Scene {
        const Analysis *analysis = nullptr;
        const Marks *marks = nullptr;
        const TextMap *map = nullptr;
        QList<bool> visible; ///< by entity: its layer is shown
        QList<bool> strong; ///< by entity: the filter includes it; all false without a filter
        bool filtered = false;
        bool quotesShown = true;
        bool labels = false; ///< above each mark, who or what it is
        const QList<Span> *hits = nullptr; ///< what Find found, in text order
        Span hit; ///< the one at hand
        Span flash; ///< empty: none
        qreal flashOpacity = 0;
    };

    MarkPainter(QPainter &painter, const Scene &scene, const Colours &colours, qreal left);

    /// `top` is where the block's layout begins.
    void paint(const QTextBlock &block, QPointF top);

private:
    void paintMark(const Mark &mark);
    void paintLabels();
    void paintHits();
    void paintBars();
    void fill(Span span, const QColor &colour);
    void underline(Span span, const QPen &pen);
    void bar(Span span, qreal distance, const QColor &colour); ///< from the side where the lines begin
    /// What a label says: the type, or the name where the text has other words.
    [[nodiscard]] QString labelOf(const Mark &mark) const;
    [[nodiscard]] QList<QRectF> rectangles(Span span) const;

    QPainter &m_painter;
    const Scene &m_scene;
    const Colours &m_colours;
    qreal m_left;
    QTextBlock m_block;
    QPointF m_top;
    Span m_here; ///< the block, in Article::text
};

} // namespace readout
