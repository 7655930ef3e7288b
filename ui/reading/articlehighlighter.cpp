// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articlehighlighter.h"

#include "ui/reading/marks.h"
#include "ui/reading/pagelayout.h"
#include "ui/theme.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int InSight = 3000; // characters: more than a page of a large window

} // namespace

ArticleHighlighter::ArticleHighlighter(Theme &theme, QObject *parent) : SlicedHighlighter(parent), m_theme(theme)
{
    setDefinition(theme.newsArticle());
}

void ArticleHighlighter::setReadout(const Readout &readout, const Marks &marks, const TextMap &map)
{
    if (readout.article != m_readout.article)
        m_grammar.clear();
    m_readout = readout;
    m_map = map;
    m_runs.clear();
    addParagraphs(marks);
    if (const auto &dateline = readout.article->dateline)
        addQuiet(dateline->span, Style::Dateline, marks);
    if (readout.analysis) {
        for (const Quote &quote : readout.analysis->quotes) {
            if (quote.kind != QuoteKind::Indirect)
                m_runs.append({quote.span, Style::Quote});
        }
    }
    std::ranges::stable_sort(
        m_runs, {}, [](const Run &run) { return std::pair(run.span.start, run.style == Style::Ink); });
    m_longest = 0;
    for (const Run &run : m_runs)
        m_longest = std::max(m_longest, run.span.length);
}

void ArticleHighlighter::addParagraphs(const Marks &marks)
{
    for (const Paragraph &paragraph : m_readout.article->paragraphs) {
        switch (paragraph.kind) {
        case ParagraphKind::Headline:
            m_runs.append({paragraph.span, Style::Headline});
            break;
        case ParagraphKind::Standfirst:
            addQuiet(paragraph.span, Style::Standfirst, marks);
            break;
        case ParagraphKind::Byline:
            addQuiet(paragraph.span, Style::Byline, marks);
            break;
        case ParagraphKind::Caption:
            addQuiet(paragraph.span, Style::Caption, marks);
            break;
        case ParagraphKind::Subhead:
            m_runs.append({paragraph.span, Style::Subhead});
            break;
        case ParagraphKind::Furniture:
            addQuiet(paragraph.span, Style::Furniture, marks);
            break;
        case ParagraphKind::Body:
            break;
        }
    }
}

// A name keeps the ink's colour where the text around it is quiet: on its fill quiet words would be too pale.
void ArticleHighlighter::addQuiet(Span span, Style style, const Marks &marks)
{
    m_runs.append({span, style});
    for (const Mark &mark : marks.near(span)) {
        if (span.contains(mark.span))
            m_runs.append({mark.span, Style::Ink});
    }
}

void ArticleHighlighter::makeFormats(int size)
{
    const Colours &colours = m_theme.colours();
    const auto coloured = [](const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        return format;
    };
    const auto sized = [size](QTextCharFormat format, double factor, bool bold) {
        format.setProperty(QTextFormat::FontPixelSize, qRound(size * factor));
        if (bold)
            format.setFontWeight(QFont::Bold);
        return format;
    };
    const QTextCharFormat quiet = coloured(colours.quiet);
    QTextCharFormat caption = sized(quiet, 0.9, false);
    caption.setFontItalic(true);
    m_formats = {{int(Style::Headline), sized(coloured(colours.ink), 1.6, true)}, {int(Style::Standfirst), quiet},
        {int(Style::Byline), quiet}, {int(Style::Caption), caption},
        {int(Style::Subhead), sized(coloured(colours.ink), 1.1, true)},
        {int(Style::Furniture), sized(quiet, 0.9, false)}, {int(Style::Dateline), quiet},
        {int(Style::Quote), coloured(colours.quote)}, {int(Style::Ink), coloured(colours.ink)}};
    m_grammarFormats = {{u"Dateline"_s, quiet}, {u"Byline"_s, quiet}, {u"Caption"_s, quiet}};
    // Until the analysis is there, a grammar's quotes are better than none; after that it knows better.
    if (!m_readout.analysis && m_quotesShown)
        m_grammarFormats.insert(u"Quote"_s, coloured(colours.quote));
}

void ArticleHighlighter::start(QTextDocument &document, const QTextBlock &first, int size)
{
    m_layout = static_cast<PageLayout *>(document.documentLayout());
    makeFormats(size);
    begin(document, std::max(0, first.blockNumber()), InSight);
}

void ArticleHighlighter::format(QTextBlock block)
{
    setFormats(block, formatsOf(block));
    m_layout->layOut(block); // so that the scroll bar knows its lines
}

QList<QTextLayout::FormatRange> ArticleHighlighter::formatsOf(const QTextBlock &block)
{
    QList<QTextLayout::FormatRange> formats; // the later one wins where two overlap
    const QString text = block.text();
    if (text.isEmpty())
        return formats;
    const int number = block.blockNumber();
    auto grammar = m_grammar.constFind(number);
    if (grammar == m_grammar.cend()) {
        m_line.clear();
        highlightLine(text, {}); // no rule of the grammar reaches beyond a line
        grammar = m_grammar.insert(number, m_line);
    }
    for (const GrammarRun &run : *grammar) {
        if (const auto format = m_grammarFormats.constFind(run.name); format != m_grammarFormats.cend())
            formats.append({run.offset, run.length, *format});
    }
    const qsizetype start = m_map.toText(block.position());
    const Span here{start, text.size()};
    const auto startOf = [](const Run &run) { return run.span.start; };
    const auto from = std::ranges::lower_bound(m_runs, here.start - m_longest, {}, startOf);
    for (auto run = from; run != m_runs.end() && run->span.start < here.end(); ++run) {
        if (!run->span.overlaps(here) || (run->style == Style::Quote && !m_quotesShown))
            continue;
        const qsizetype begin = std::max(run->span.start, here.start);
        const qsizetype end = std::min(run->span.end(), here.end());
        formats.append({int(begin - start), int(end - begin), m_formats[int(run->style)]});
    }
    return formats;
}

void ArticleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && format.isValid())
        m_line.append({offset, length, format.name()});
}

} // namespace readout
