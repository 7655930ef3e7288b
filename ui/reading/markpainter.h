// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filter.h"
#include "ui/colours.h"
#include "ui/reading/marks.h"
#include "ui/reading/textmap.h"

#include <QPainter>
#include <QTextBlock>

namespace readout {

/// Where the words of a block stand; `top` is where its layout begins.
class BlockShape {
public:
    BlockShape() = default;
    BlockShape(const QTextBlock &block, QPointF top);

    /// Of a stretch, one a line; `span` counts from the block's beginning.
    [[nodiscard]] QList<QRectF> rectangles(Span span) const;

private:
    const QTextLayout *m_layout = nullptr;
    QString m_text;
    bool m_mixed = false; ///< words from right to left are among them
    QPointF m_top;
};

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
    void fill(const QList<QRectF> &rectangles, const QColor &colour);
    void underline(const QList<QRectF> &rectangles, const QPen &pen);
    void bar(Span span, qreal distance, const QColor &colour); ///< from the side where the lines begin
    /// What a label says: the type, or the name where the text has other words.
    [[nodiscard]] QString labelOf(const Mark &mark) const;
    [[nodiscard]] QList<QRectF> rectangles(Span span) const; ///< of a stretch of Article::text

    QPainter &m_painter;
    const Scene &m_scene;
    const Colours &m_colours;
    qreal m_left;
    QTextBlock m_block;
    BlockShape m_shape;
    QPointF m_top;
    Span m_here; ///< the block, in Article::text
};

} // namespace readout
