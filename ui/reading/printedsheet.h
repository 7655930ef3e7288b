// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/marks.h"
#include "ui/reading/printing.h"

#include <QTextCursor>

namespace readout {

/// Writes a readout into a document, block after block, each in runs of one format.
class PrintedSheet {
public:
    PrintedSheet(QTextDocument &document, const Readout &readout, const Colours &paper);

    void writeArticle();
    void writeAppendix();
    [[nodiscard]] QList<PrintedReadout::Bar> bars() const;

private:
    struct Run {
        Span span; ///< in Article::text
        QTextCharFormat format;
    };

    void begin(const QTextCharFormat &format, qreal above, bool heading = false);
    void write(const QString &text, qreal points, bool bold, const QColor &colour, qreal above);
    void writeLegend();
    void colourQuotes();
    void writeFinding(const QColor &colour, const QString &parties, const QString &words, const QString &note);
    void writeParagraph(const Paragraph &paragraph);
    void writeRun(Span span, const QTextCharFormat &format);
    [[nodiscard]] QList<Run> runsOf(Span paragraph) const;
    [[nodiscard]] QTextCharFormat plain(qreal points, const QColor &colour, bool bold = false) const;
    [[nodiscard]] int place(qsizetype offset) const; ///< of Article::text, in the document

    const Readout &m_readout;
    const Colours &m_paper;
    Marks m_marks;
    QTextCursor m_cursor;
    QList<std::pair<qsizetype, int>> m_places; ///< where each run of the text begins: in Article::text, in the document
};

} // namespace readout
