// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/markpainter.h"

#include "ui/words.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

namespace readout {

namespace {

constexpr qreal QuoteBar = 14; // left of the text
constexpr qreal MeetingBar = 22; // left of that
constexpr qreal BarWidth = 3;
constexpr int LabelSize = 10; // pixels

/// Dots are round and dashes long: a line as thick as a dot is wide keeps them apart.
QPen linePen(EntityType type, const QColor &colour, int width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (type == EntityType::Country && width > 1) {
        pen.setDashPattern({0.01, 2});
        pen.setCapStyle(Qt::RoundCap);
    } else if (type == EntityType::Country) {
        pen.setStyle(Qt::DotLine);
    } else if (type == EntityType::Organisation) {
        pen.setDashPattern({4, 2});
    }
    return pen;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// How far characters of a line reach. Where directions meet, a position between two characters stands in two places:
/// there the glyphs themselves are asked.
std::pair<qreal, qreal> extent(const QTextLine &line, int begin, int end, bool mixed)
{
    if (!mixed) {
        --end;
        return {line.cursorToX(&begin, QTextLine::Leading), line.cursorToX(&end, QTextLine::Trailing)};
    }
    qreal left = line.x() + line.width();
    qreal right = line.x();
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            left = std::min(left, positions[i].x());
            right = std::max(right, positions[i].x() + advances[i].x());
        }
    }
    return {left, std::max(left, right)};
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const Scene &scene, const Colours &colours, qreal left)
    : m_painter(painter), m_scene(scene), m_colours(colours), m_left(left)
{
}

void MarkPainter::paint(const QTextBlock &block, QPointF top)
{
    m_block = block;
    m_shape = BlockShape(block, top);
    m_top = top;
    m_here = {m_scene.map->toText(block.position()), block.length() - 1};
    paintBars();
    if (m_scene.flashOpacity > 0) {
        QColor colour = m_colours.found;
        colour.setAlphaF(float(m_scene.flashOpacity));
        fill(rectangles(m_scene.flash), colour);
    }
    for (const Mark &mark : m_scene.marks->near(m_here)) {
        if (mark.span.overlaps(m_here) && m_scene.visible[mark.entity])
            paintMark(mark);
    }
    if (m_scene.labels)
        paintLabels();
    paintHits();
}

void MarkPainter::paintMark(const Mark &mark)
{
    const EntityType type = m_scene.analysis->entities[mark.entity].type;
    const auto &[ground, line] = m_colours.mark(type);
    const bool strong = m_scene.strong[mark.entity];
    const bool faded = m_scene.filtered && !strong;
    const QList<QRectF> at = rectangles(mark.span);
    if (mark.inferred) {
        underline(at, QPen(faded ? m_colours.faded(line) : line, 1, Qt::DotLine));
        return;
    }
    const bool filled = strong || (mark.first && !faded);
    if (filled)
        fill(at, ground);
    underline(at, linePen(type, faded ? m_colours.faded(line) : line, filled ? 2 : 1));
}

QString MarkPainter::labelOf(const Mark &mark) const
{
    const Entity &entity = m_scene.analysis->entities[mark.entity];
    const QString words = m_block.text().sliced(mark.span.start - m_here.start, mark.span.length);
    return words == entity.name ? typeName(entity.type) : entity.name;
}

// A label may run on to the right until the next one, and is cut there.
void MarkPainter::paintLabels()
{
    QFont font;
    font.setPixelSize(LabelSize);
    m_painter.setFont(font);
    const QFontMetricsF metrics(font);
    const Mark *labelled = nullptr;
    QRectF at;
    const auto paint = [&](qreal limit) {
        if (labelled) {
            m_painter.setPen(m_colours.quiet);
            m_painter.drawText(QPointF(at.left(), at.top() - 2),
                metrics.elidedText(labelOf(*labelled), Qt::ElideRight, limit - at.left()));
        }
    };
    const qreal end = m_top.x() + m_left + m_block.layout()->lineAt(0).width();
    for (const Mark &mark : m_scene.marks->near(m_here)) {
        if (!m_here.contains(mark.span) || !m_scene.visible[mark.entity])
            continue;
        if (m_scene.filtered && !m_scene.strong[mark.entity])
            continue;
        const QList<QRectF> parts = rectangles(mark.span);
        if (parts.isEmpty())
            continue;
        paint(parts.first().top() == at.top() ? parts.first().left() - 4 : end);
        labelled = &mark;
        at = parts.first();
    }
    paint(end);
}

void MarkPainter::paintHits()
{
    if (!m_scene.hits)
        return;
    const auto end = [](Span span) { return span.end(); };
    auto hit = std::ranges::lower_bound(*m_scene.hits, m_here.start, {}, end);
    for (; hit != m_scene.hits->end() && hit->start < m_here.end(); ++hit) {
        const QList<QRectF> at = rectangles(*hit);
        fill(at, m_colours.found);
        if (*hit == m_scene.hit)
            underline(at, QPen(m_colours.ink, 2));
    }
}

void MarkPainter::paintBars()
{
    if (!m_scene.analysis)
        return;
    for (const Meeting &meeting : m_scene.analysis->meetings) {
        for (const Evidence &evidence : meeting.evidence)
            bar(evidence.span, MeetingBar, m_colours.meeting);
    }
    if (!m_scene.quotesShown)
        return;
    const auto end = [](const Quote &quote) { return quote.span.end(); };
    auto quote = std::ranges::lower_bound(m_scene.analysis->quotes, m_here.start, {}, end);
    for (; quote != m_scene.analysis->quotes.end() && quote->span.start < m_here.end(); ++quote)
        bar(quote->span, QuoteBar, m_colours.quote);
}

void MarkPainter::fill(const QList<QRectF> &rectangles, const QColor &colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const QRectF &rectangle : rectangles)
        m_painter.drawRoundedRect(rectangle.adjusted(-1, 0, 1, 1), 2.5, 2.5);
}

void MarkPainter::underline(const QList<QRectF> &rectangles, const QPen &pen)
{
    m_painter.setPen(pen);
    for (const QRectF &rectangle : rectangles) {
        const qreal y = std::floor(rectangle.bottom()) + (pen.width() == 1 ? 0.5 : 1);
        m_painter.drawLine(QPointF(rectangle.left(), y), QPointF(rectangle.right(), y));
    }
}

void MarkPainter::bar(Span span, qreal distance, const QColor &colour)
{
    if (!span.overlaps(m_here))
        return;
    const QTextLayout &layout = *m_block.layout();
    const QTextLine first = layout.lineForTextPosition(int(std::max(span.start - m_here.start, qsizetype(0))));
    const QTextLine last = layout.lineForTextPosition(int(std::min(span.end(), m_here.end()) - m_here.start));
    if (!first.isValid() || !last.isValid())
        return;
    const bool mirrored = layout.textOption().textDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? m_top.x() + first.x() + first.width() + distance - BarWidth : m_left - distance;
    m_painter.fillRect(
        QRectF(x, m_top.y() + first.y() - 2, BarWidth, last.y() + last.height() - first.y() + 4), colour);
}

QList<QRectF> MarkPainter::rectangles(Span span) const
{
    return m_shape.rectangles({span.start - m_here.start, span.length});
}

BlockShape::BlockShape(const QTextBlock &block, QPointF top)
    : m_layout(block.layout()), m_text(block.text()), m_mixed(hasRightToLeft(m_text)), m_top(top)
{
}

QList<QRectF> BlockShape::rectangles(Span span) const
{
    QList<QRectF> found;
    const int from = int(std::max(span.start, qsizetype(0)));
    const int to = int(std::min(span.end(), m_text.size()));
    for (int i = 0; i < m_layout->lineCount() && from < to; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int begin = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        while (end > begin && end < to && m_text[end - 1].isSpace()) // a blank at which the line was broken
            --end;
        if (begin >= end)
            continue;
        const auto [left, right] = extent(line, begin, end, m_mixed);
        const qreal height = line.ascent() + line.descent();
        found.append(QRectF(m_top.x() + left, m_top.y() + line.y() + height * 0.06, right - left, height * 0.92));
    }
    return found;
}

} // namespace readout
