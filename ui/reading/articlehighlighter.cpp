// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articlehighlighter.h"

#include "ui/theme.h"

#include <KSyntaxHighlighting/Format>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextDocument>
#include <QTimerEvent>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int BlocksInSight = 40;
constexpr qint64 SliceMilliseconds = 2;

} // namespace

ArticleHighlighter::ArticleHighlighter(Theme &theme, QObject *parent) : SyntaxHighlighter(parent), m_theme(theme)
{
    setDefinition(theme.newsArticle());
}

void ArticleHighlighter::attach(QTextDocument *document)
{
    m_timer.stop();
    m_done.clear();
    setDocument(document);
    QCoreApplication::removePostedEvents(this, QEvent::MetaCall); // Qt would go over all blocks at once
}

void ArticleHighlighter::setReadout(const Readout &readout, const TextMap &map, int size)
{
    if (readout.article != m_readout.article)
        m_grammar.clear();
    m_readout = readout;
    m_map = map;
    m_size = size;
    collectRuns();
}

void ArticleHighlighter::setQuotesShown(bool shown) { m_quotesShown = shown; }

void ArticleHighlighter::collectRuns()
{
    m_runs.clear();
    const auto add = [this](Span span, Style style) { m_runs.append({span, style}); };
    for (const Paragraph &paragraph : m_readout.article->paragraphs) {
        switch (paragraph.kind) {
        case ParagraphKind::Headline:
            add(paragraph.span, Style::Headline);
            break;
        case ParagraphKind::Standfirst:
            add(paragraph.span, Style::Standfirst);
            break;
        case ParagraphKind::Byline:
            add(paragraph.span, Style::Byline);
            break;
        case ParagraphKind::Caption:
            add(paragraph.span, Style::Caption);
            break;
        case ParagraphKind::Subhead:
            add(paragraph.span, Style::Subhead);
            break;
        case ParagraphKind::Furniture:
            add(paragraph.span, Style::Furniture);
            break;
        case ParagraphKind::Body:
            break;
        }
    }
    if (m_readout.article->dateline)
        add(m_readout.article->dateline->span, Style::Dateline);
    if (m_readout.analysis) {
        for (const Quote &quote : m_readout.analysis->quotes) {
            if (quote.kind != QuoteKind::Indirect)
                add(quote.span, Style::Quote);
        }
        addNamesInQuietText();
    }
    std::ranges::stable_sort(m_runs, {}, [](const Run &run) { return run.span.start; });
    m_longest = 0;
    for (const Run &run : m_runs)
        m_longest = std::max(m_longest, run.span.length);
}

// A name keeps the ink's colour where the text around it is quiet: on its fill quiet words would be too pale.
void ArticleHighlighter::addNamesInQuietText()
{
    const QList<Paragraph> &paragraphs = m_readout.article->paragraphs;
    const auto quiet = [&](Span span) {
        const auto after
            = std::ranges::upper_bound(paragraphs, span.start, {}, [](const Paragraph &p) { return p.span.start; });
        if (after == paragraphs.begin())
            return false;
        const ParagraphKind kind = (after - 1)->kind;
        return kind != ParagraphKind::Body && kind != ParagraphKind::Headline && kind != ParagraphKind::Subhead;
    };
    const std::optional<Dateline> &dateline = m_readout.article->dateline;
    const Span quietEnd = dateline ? dateline->span : Span{};
    for (const Entity &entity : m_readout.analysis->entities) {
        for (const Mention &mention : entity.mentions) {
            if (quietEnd.contains(mention.span) || quiet(mention.span))
                m_runs.append({mention.span, Style::Ink});
        }
    }
}

void ArticleHighlighter::makeFormats()
{
    const Colours &colours = m_theme.colours();
    const auto coloured = [](const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        return format;
    };
    const auto sized = [this](QTextCharFormat format, double factor, bool bold) {
        format.setProperty(QTextFormat::FontPixelSize, qRound(m_size * factor));
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

void ArticleHighlighter::start(const QTextBlock &first)
{
    setTheme(m_theme.syntaxTheme());
    makeFormats();
    m_done.fill(false, document()->blockCount());
    m_next = 0;
    QTextBlock block = first;
    for (int i = 0; i < BlocksInSight && block.isValid(); ++i, block = block.next())
        highlight(block);
    m_timer.start(0, this);
}

void ArticleHighlighter::highlight(const QTextBlock &block)
{
    const int number = block.blockNumber();
    if (m_done[number])
        return;
    m_done[number] = true;
    m_active = true;
    rehighlightBlock(block);
    m_active = false;
}

void ArticleHighlighter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return SyntaxHighlighter::timerEvent(event);
    QElapsedTimer slice;
    slice.start();
    for (QTextBlock block = document()->findBlockByNumber(m_next); block.isValid(); block = block.next(), ++m_next) {
        if (slice.hasExpired(SliceMilliseconds))
            return;
        highlight(block);
    }
    m_timer.stop();
}

void ArticleHighlighter::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    const int number = block.blockNumber();
    if (number >= m_done.size() || !m_done[number] || text.isEmpty())
        return; // its slice is still to come
    if (m_active && !m_grammar.contains(number)) {
        m_grammar.insert(number, {});
        SyntaxHighlighter::highlightBlock(text);
    }
    for (const GrammarRun &run : m_grammar.value(number)) {
        if (const auto format = m_grammarFormats.constFind(run.name); format != m_grammarFormats.cend())
            merge(run.offset, run.length, *format);
    }
    const qsizetype start = m_map.toText(block.position());
    const Span here{start, text.size()};
    const auto startOf = [](const Run &run) { return run.span.start; };
    const auto from = std::ranges::lower_bound(m_runs, here.start - m_longest, {}, startOf);
    for (auto run = from; run != m_runs.end() && run->span.start < here.end(); ++run) {
        if (!run->span.overlaps(here) || (run->style == Style::Quote && !m_quotesShown))
            continue;
        const qsizetype begin = std::max(run->span.start, here.start);
        merge(begin - start, std::min(run->span.end(), here.end()) - begin, m_formats[int(run->style)]);
    }
}

void ArticleHighlighter::merge(qsizetype offset, qsizetype length, const QTextCharFormat &format)
{
    for (qsizetype i = offset; i < offset + length;) {
        const QTextCharFormat before = this->format(int(i));
        qsizetype end = i + 1;
        while (end < offset + length && this->format(int(end)) == before)
            ++end;
        QTextCharFormat merged = before;
        merged.merge(format);
        setFormat(int(i), int(end - i), merged);
        i = end;
    }
}

void ArticleHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && format.isValid())
        m_grammar[currentBlock().blockNumber()].append({offset, length, format.name()});
}

} // namespace readout
