// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "ui/reading/slicedhighlighter.h"
#include "ui/reading/textmap.h"

#include <QHash>

namespace readout {

class Marks;
class PageLayout;
class Theme;

/// Gives the text its formats: first what the grammar *News Article* sees, then what reading and analysis know.
/// Blocks in sight come first. The grammar runs once per block; a new analysis or theme redoes only what stands on top.
/// Marks that a filter changes are no formats: ReadingPane paints them.
class ArticleHighlighter : public SlicedHighlighter {
    Q_OBJECT
public:
    ArticleHighlighter(Theme &theme, QObject *parent);

    /// What the document shows.
    void setReadout(const Readout &readout, const Marks &marks, const TextMap &map);
    /// Starts over, `first` and its neighbours at once. `size` is the body's, in pixels.
    void start(QTextDocument &document, const QTextBlock &first, int size);
    void setQuotesShown(bool shown) { m_quotesShown = shown; }

private:
    enum class Style { Headline, Standfirst, Byline, Caption, Subhead, Furniture, Dateline, Quote, Ink };
    struct Run {
        Span span; ///< in Article::text
        Style style;
    };
    struct GrammarRun {
        int offset;
        int length;
        QString name;
    };

    void format(QTextBlock block) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block);
    void addParagraphs(const Marks &marks);
    void addQuiet(Span span, Style style, const Marks &marks);
    void makeFormats(int size);

    Theme &m_theme;
    Readout m_readout;
    TextMap m_map;
    PageLayout *m_layout = nullptr;
    bool m_quotesShown = true;
    QList<Run> m_runs; ///< sorted by start; later ones win
    qsizetype m_longest = 0;
    QHash<int, QTextCharFormat> m_formats; ///< by Style
    QHash<QString, QTextCharFormat> m_grammarFormats;
    QHash<int, QList<GrammarRun>> m_grammar; ///< by block number
    QList<GrammarRun> m_line; ///< of the block at hand
};

} // namespace readout
