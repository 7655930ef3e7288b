// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/slicedhighlighter.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimerEvent>

namespace readout {

namespace {

constexpr std::chrono::milliseconds Slice(2);

} // namespace

void SlicedHighlighter::begin(QTextDocument &document, int firstBlock, int atOnce)
{
    m_document = &document;
    m_next = firstBlock;
    m_left = document.blockCount();
    m_timer.start(0, this);
    m_paints = false;
    formatWhile([&](const QTextBlock &block) { return (atOnce -= block.length()) > 0; });
}

// Stops where the document ends: what stands before the first block is a slice of its own.
void SlicedHighlighter::formatWhile(auto goesOn)
{
    const int first = m_next;
    QTextBlock block = m_document->findBlockByNumber(first);
    for (; m_left > 0 && block.isValid() && goesOn(block); block = block.next(), ++m_next, --m_left)
        format(block);
    const int last = m_next - 1;
    if (!block.isValid())
        m_next = 0;
    if (m_left == 0)
        m_timer.stop();
    if (first <= last)
        emit formatted(first, last);
}

void SlicedHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (!m_document)
        return m_timer.stop();
    m_paints = !m_paints;
    if (m_paints) // every second turn of the event loop paints what was formatted in the one before
        return;
    QElapsedTimer slice;
    slice.start();
    formatWhile([&](const QTextBlock &) { return slice.durationElapsed() < Slice; });
}

void SlicedHighlighter::setFormats(QTextBlock block, const QList<QTextLayout::FormatRange> &formats)
{
    if (formats == block.layout()->formats())
        return;
    block.layout()->setFormats(formats);
    block.clearLayout(); // another face or weight sets the lines anew
}

bool isInSight(const QPlainTextEdit &view, int firstBlock, int lastBlock)
{
    const QTextDocument &document = *view.document();
    const int top = view.verticalScrollBar()->value(); // counts lines
    const int most = 2 * view.viewport()->height() / QFontMetrics(document.defaultFont()).height(); // some are lower
    const int first = document.findBlockByNumber(firstBlock).firstLineNumber();
    const QTextBlock last = document.findBlockByNumber(lastBlock);
    return first <= top + most && last.firstLineNumber() + last.lineCount() >= top;
}

} // namespace readout
