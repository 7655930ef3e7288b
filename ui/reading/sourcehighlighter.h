// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/slicedhighlighter.h"

#include <KSyntaxHighlighting/State>

namespace readout {

/// Colours a file's own text by one of the library's definitions, line after line.
class SourceHighlighter : public SlicedHighlighter {
    Q_OBJECT
public:
    using SlicedHighlighter::SlicedHighlighter;

    void start(QTextDocument &document, const KSyntaxHighlighting::Definition &definition,
        const KSyntaxHighlighting::Theme &theme);

private:
    void format(QTextBlock block) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    KSyntaxHighlighting::State m_state; ///< at the end of the lines that are done
    QList<QTextLayout::FormatRange> m_formats; ///< of the line at hand
};

} // namespace readout
