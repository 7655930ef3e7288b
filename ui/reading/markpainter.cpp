// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markpainter.h"

#include <QTextLayout>

namespace readout {

namespace {

constexpr qreal QuoteBar = 14; // left of the text
constexpr qreal MeetingBar = 22; // left of that
constexpr qreal BarWidth = 3;

Qt::PenStyle lineStyle(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Qt::SolidLine;
    case EntityType::Country:
        return Qt::DotLine;
    case EntityType::Organisation:
        return Qt::DashLine;
    }
    Q_UNREACHABLE_RETURN(Qt::SolidLine);
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Scene &scene, const Colours &colours, qreal left)
    : m_painter(painter), m_scene(scene), m_colours(colours), m_left(left)
{
}

void MarkPainter::paint(const QTextBlock &block, QPointF top)
{
    m_block = block;
    m_top = top;
    m_here = {m_scene.map->toText(block.position()), block.length() - 1};
    paintBars();
    if (m_scene.flashOpacity > 0) {
        QColor colour = m_colours.found;
        colour.setAlphaF(float(m_scene.flashOpacity));
        fill(m_scene.flash, colour);
    }
    for (const Mark &mark : m_scene.marks->near(m_here)) {
        if (mark.span.overlaps(m_here) && m_scene.visible[mark.entity])
            paintMark(mark);
    }
    paintHits();
}

void MarkPainter::paintMark(const Mark &mark)
{
    const EntityType type = m_scene.analysis->entities[mark.entity].type;
    const auto &[ground, line] = m_colours.mark(type);
    const bool strong = m_scene.strong[mark.entity];
    const bool faded = m_scene.filtered && !strong;
    if (mark.inferred) {
        underline(mark.span, QPen(faded ? m_colours.faded(line) : line, 1, Qt::DotLine));
        return;
    }
    const bool filled = strong || (mark.first && !faded);
    if (filled)
        fill(mark.span, ground);
    underline(mark.span, QPen(faded ? m_colours.faded(line) : line, filled ? 2 : 1, lineStyle(type)));
}

void MarkPainter::paintHits()
{
    if (!m_scene.hits)
        return;
    const auto end = [](Span span) { return span.end(); };
    auto hit = std::ranges::lower_bound(*m_scene.hits, m_here.start, {}, end);
    for (; hit != m_scene.hits->end() && hit->start < m_here.end(); ++hit) {
        fill(*hit, m_colours.found);
        if (*hit == m_scene.hit)
            underline(*hit, QPen(m_colours.ink, 2));
    }
}

void MarkPainter::paintBars()
{
    if (!m_scene.analysis)
        return;
    for (const Meeting &meeting : m_scene.analysis->meetings) {
        for (const Evidence &evidence : meeting.evidence)
            bar(evidence.span, m_left - MeetingBar, m_colours.meeting);
    }
    if (!m_scene.quotesShown)
        return;
    const auto end = [](const Quote &quote) { return quote.span.end(); };
    auto quote = std::ranges::lower_bound(m_scene.analysis->quotes, m_here.start, {}, end);
    for (; quote != m_scene.analysis->quotes.end() && quote->span.start < m_here.end(); ++quote)
        bar(quote->span, m_left - QuoteBar, m_colours.quote);
}

void MarkPainter::fill(Span span, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const QRectF &rectangle : rectangles(span))
        m_painter.drawRoundedRect(rectangle.adjusted(-1, 0, 1, 1), 2.5, 2.5);
}

void MarkPainter::underline(Span span, const QPen &pen)
{
    m_painter.setPen(pen);
    for (const QRectF &rectangle : rectangles(span)) {
        const qreal y = std::floor(rectangle.bottom()) + (pen.width() == 1 ? 0.5 : 1);
        m_painter.drawLine(QPointF(rectangle.left(), y), QPointF(rectangle.right(), y));
    }
}

void MarkPainter::bar(Span span, qreal x, const QColor &colour)
{
    if (!span.overlaps(m_here))
        return;
    const QTextLayout &layout = *m_block.layout();
    const QTextLine first = layout.lineForTextPosition(int(std::max(span.start - m_here.start, qsizetype(0))));
    const QTextLine last = layout.lineForTextPosition(int(std::min(span.end(), m_here.end()) - m_here.start));
    if (!first.isValid() || !last.isValid())
        return;
    m_painter.fillRect(
        QRectF(x, m_top.y() + first.y() - 2, BarWidth, last.y() + last.height() - first.y() + 4), colour);
}

QList<QRectF> MarkPainter::rectangles(Span span) const
{
    QList<QRectF> found;
    const int from = int(std::max(span.start - m_here.start, qsizetype(0)));
    const int to = int(std::min(span.end() - m_here.start, m_here.length));
    const QTextLayout &layout = *m_block.layout();
    for (int i = 0; i < layout.lineCount() && from < to; ++i) {
        const QTextLine line = layout.lineAt(i);
        int begin = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        const QString text = m_block.text();
        while (end > begin && end < to && text[end - 1].isSpace()) // a blank at which the line was broken
            --end;
        if (begin >= end)
            continue;
        --end;
        const qreal x1 = line.cursorToX(&begin, QTextLine::Leading);
        const qreal x2 = line.cursorToX(&end, QTextLine::Trailing);
        const qreal height = line.ascent() + line.descent();
        found.append(QRectF(
            m_top.x() + std::min(x1, x2), m_top.y() + line.y() + height * 0.06, std::abs(x2 - x1), height * 0.92));
    }
    return found;
}

} // namespace readout
