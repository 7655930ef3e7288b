// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/sourcehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace readout {

void SourceHighlighter::start(
    QTextDocument &document, const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme)
{
    setDefinition(definition);
    setTheme(theme);
    m_state = {};
    begin(document, 0, 0); // a line's colours hang on all lines before it
}

void SourceHighlighter::format(QTextBlock block)
{
    m_formats.clear();
    m_state = highlightLine(block.text(), m_state);
    setFormats(block, m_formats);
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
