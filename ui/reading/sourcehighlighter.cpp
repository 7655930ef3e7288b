// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTimerEvent>

namespace readout {

namespace {

constexpr qint64 SliceMilliseconds = 4;

} // namespace

void SourceHighlighter::start(
    QTextDocument &document, const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme)
{
    setDefinition(definition);
    setTheme(theme);
    m_document = &document;
    m_state = {};
    m_next = 0;
    m_timer.start(0, this);
}

void SourceHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    QElapsedTimer slice;
    slice.start();
    QTextBlock block = m_document->findBlockByNumber(m_next);
    const int from = block.position();
    int to = from;
    for (; block.isValid() && !slice.hasExpired(SliceMilliseconds); block = block.next(), ++m_next) {
        m_formats.clear();
        m_state = highlightLine(block.text(), m_state);
        block.layout()->setFormats(m_formats);
        to = block.position() + block.length();
    }
    m_document->markContentsDirty(from, to - from);
    if (!block.isValid())
        m_timer.stop();
}

void SourceHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat style;
    if (format.hasTextColor(theme()))
        style.setForeground(format.textColor(theme()));
    if (format.hasBackgroundColor(theme()))
        style.setBackground(format.backgroundColor(theme()));
    if (format.isBold(theme()))
        style.setFontWeight(QFont::Bold);
    style.setFontItalic(format.isItalic(theme()));
    style.setFontUnderline(format.isUnderline(theme()));
    m_formats.append({offset, length, style});
}

} // namespace readout
