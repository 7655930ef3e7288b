// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "ui/reading/textmap.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QBasicTimer>
#include <QHash>

namespace readout {

class Theme;

/// Gives the text its formats: first what the grammar *News Article* sees, then what reading and analysis know.
/// Blocks in sight come first, the rest in slices between events. The grammar runs once per block and theme; a new
/// analysis redoes only what stands on top. Marks that a filter changes are no formats: ReadingPane paints them.
class ArticleHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT
public:
    ArticleHighlighter(Theme &theme, QObject *parent);

    /// Goes over to another document, or to none; nothing of it is highlighted before start().
    void attach(QTextDocument *document);
    /// After attach(): what the document shows. `size` is the body's, in pixels.
    void setReadout(const Readout &readout, const TextMap &map, int size);
    /// Starts over, `first` and its neighbours at once.
    void start(const QTextBlock &first);
    void setQuotesShown(bool shown);
    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void timerEvent(QTimerEvent *event) override;

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

    void collectRuns();
    void addNamesInQuietText();
    void makeFormats();
    void highlight(const QTextBlock &block);
    void merge(qsizetype offset, qsizetype length, const QTextCharFormat &format);

    Theme &m_theme;
    Readout m_readout;
    TextMap m_map;
    int m_size = 18;
    bool m_quotesShown = true;
    QList<Run> m_runs; ///< sorted by start; later ones win
    qsizetype m_longest = 0;
    QHash<int, QTextCharFormat> m_formats; ///< by Style
    QHash<QString, QTextCharFormat> m_grammarFormats;
    QHash<int, QList<GrammarRun>> m_grammar; ///< by block number
    QList<bool> m_done; ///< by block number
    bool m_active = false; ///< a block of ours is being highlighted
    int m_next = 0; ///< block number of the next slice
    QBasicTimer m_timer;
};

} // namespace readout
