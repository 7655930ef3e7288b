// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/printing.h"

#include "ui/reading/pagelayout.h"
#include "ui/reading/printedsheet.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

// In points, as a paper's sizes are.
constexpr qreal Gutter = 26; // left of the text, for the bars
constexpr qreal BarWidth = 2.2;
constexpr qreal QuoteBar = 9; // left of the text
constexpr qreal MeetingBar = 15;
constexpr qreal Foot = 30; // of each page
constexpr qreal FootSize = 8;

} // namespace

PrintedReadout::PrintedReadout(const Readout &readout, const Colours &paper)
    : m_title(readout.article->title), m_quiet(paper.quiet), m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    QFont font = PageStyle().font();
    font.setPointSizeF(11);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    PrintedSheet sheet(*m_document, readout, paper);
    sheet.writeArticle();
    m_bars = sheet.bars();
    sheet.writeAppendix();
}

bool PrintedReadout::print(QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal point = device.logicalDpiY() / 72.0;
    const QRectF sheet(0, 0, device.width(), device.height());
    const QSizeF body(sheet.width() - Gutter * point, sheet.height() - Foot * point);
    m_document->documentLayout()->setPaintDevice(&device);
    m_document->setPageSize(body);
    keepHeadings();
    const int pages = m_document->pageCount(); // lays all of it out: bars stand beside lines
    const QList<Strip> strips = this->strips();
    auto strip = strips.begin();
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !device.newPage())
            return false;
        const qreal top = page * body.height();
        painter.save();
        painter.translate(Gutter * point, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip.adjusted(-Gutter * point, 0, 0, 0));
        m_document->documentLayout()->draw(&painter, context);
        for (; strip != strips.end() && strip->top < top + body.height(); ++strip) {
            const qreal x = -(strip->bar->outer ? MeetingBar : QuoteBar) * point;
            painter.fillRect(QRectF(x, strip->top, BarWidth * point, strip->bottom - strip->top), strip->bar->colour);
        }
        painter.restore();
        paintFooter(painter, QRectF(Gutter * point, body.height(), body.width(), Foot * point), page + 1);
    }
    return painter.end();
}

// Qt keeps no heading with its text: one that would stand alone at the foot of a page begins the next one, with the
// headings right above it.
void PrintedReadout::keepHeadings()
{
    m_document->pageCount(); // lays all of it out
    const qreal height = m_document->pageSize().height();
    const auto pageOf = [height](const QTextBlock &block, int line) {
        const QTextLayout &layout = *block.layout();
        return int((layout.position().y() + layout.lineAt(line).y() + 1) / height);
    };
    QTextBlock first; // of a run of headings
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) {
            first = {};
            continue;
        }
        if (!first.isValid())
            first = block;
        const QTextBlock next = block.next();
        if (!next.isValid() || pageOf(first, 0) == pageOf(next, 0))
            continue;
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
    }
}

QList<PrintedReadout::Strip> PrintedReadout::strips() const
{
    QList<Strip> strips;
    const qreal height = m_document->pageSize().height();
    for (const Bar &bar : m_bars) {
        for (QTextBlock block = m_document->findBlock(bar.from); block.isValid() && block.position() < bar.to;
            block = block.next()) {
            const QTextLayout &layout = *block.layout();
            for (int i = 0; i < layout.lineCount(); ++i) {
                const QTextLine line = layout.lineAt(i);
                const int start = block.position() + line.textStart();
                if (start >= bar.to || start + line.textLength() <= bar.from)
                    continue;
                const qreal top = layout.position().y() + line.y();
                const bool joins = i > 0 && !strips.isEmpty() && strips.last().bar == &bar
                    && int(strips.last().top / height) == int(top / height); // a page's end cuts a bar
                if (joins)
                    strips.last().bottom = top + line.height();
                else
                    strips.append({top, top + line.height(), &bar});
            }
        }
    }
    std::ranges::stable_sort(strips, {}, &Strip::top);
    return strips;
}

void PrintedReadout::paintFooter(QPainter &painter, const QRectF &foot, int page) const
{
    QFont font;
    font.setPointSizeF(FootSize);
    painter.setFont(font);
    painter.setPen(m_quiet);
    const QLocale locale;
    const QString number = QCoreApplication::translate("Printing", "%1 of %2")
                               .arg(locale.toString(page), locale.toString(m_document->pageCount()));
    const QFontMetricsF metrics(font, painter.device());
    const qreal width = foot.width() - metrics.horizontalAdvance(number) * 1.5;
    painter.drawText(foot, Qt::AlignBottom | Qt::AlignRight, number);
    painter.drawText(
        foot, Qt::AlignBottom | Qt::AlignLeft, metrics.elidedText(m_title.simplified(), Qt::ElideRight, width));
}

} // namespace readout
