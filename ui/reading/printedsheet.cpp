// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/printedsheet.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr EntityType Types[] = {EntityType::Person, EntityType::Country, EntityType::Organisation};
constexpr qreal BodySize = 11; // points, as all sizes here
constexpr qreal HeadlineSize = 20;
constexpr qreal SmallSize = 9.5;

void underline(QTextCharFormat &format, const Colours &paper, EntityType type, bool filled)
{
    if (filled)
        format.setBackground(paper.mark(type).fill);
    format.setUnderlineColor(paper.mark(type).line);
    format.setUnderlineStyle(type == EntityType::Person ? QTextCharFormat::SingleUnderline
            : type == EntityType::Country               ? QTextCharFormat::DotLine
                                                        : QTextCharFormat::DashUnderline);
}

/// Day, outlet and address: where a printed page comes from.
QString sourceOf(const Article &article)
{
    QStringList parts;
    if (article.published.isValid())
        parts += dateInWords(article.published.toString(Qt::ISODate));
    parts += article.outlet;
    parts += article.url.toDisplayString();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

PrintedSheet::PrintedSheet(QTextDocument &document, const Readout &readout, const Colours &paper)
    : m_readout(readout), m_paper(paper), m_marks(*readout.article, *readout.analysis), m_cursor(&document)
{
}

QTextCharFormat PrintedSheet::plain(qreal points, const QColor &colour, bool bold) const
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

void PrintedSheet::begin(const QTextCharFormat &format, qreal above, bool heading)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setHeadingLevel(heading ? 1 : 0); // kept with what follows when pages are made
    block.setLineHeight(format.fontPointSize() > BodySize ? 105 : 125, QTextBlockFormat::ProportionalHeight);
    if (m_cursor.atStart())
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, format);
}

void PrintedSheet::write(const QString &text, qreal points, bool bold, const QColor &colour, qreal above)
{
    const QTextCharFormat format = plain(points, colour, bold);
    begin(format, above, bold);
    m_cursor.insertText(text, format);
}

void PrintedSheet::writeLegend()
{
    begin(plain(SmallSize, m_paper.quiet), 4);
    const auto gap = [this] { m_cursor.insertText(u"    "_s, plain(SmallSize, m_paper.quiet)); };
    for (const EntityType type : Types) {
        QTextCharFormat format = plain(SmallSize, m_paper.ink);
        underline(format, m_paper, type, true);
        m_cursor.insertText(typeName(type), format);
        gap();
    }
    for (const auto &[name, colour] :
        {std::pair(Words::tr("Quote"), m_paper.quote), std::pair(Words::tr("Meeting"), m_paper.meeting)}) {
        m_cursor.insertText(u"┃ "_s + name, plain(SmallSize, colour, true));
        gap();
    }
}

void PrintedSheet::writeArticle()
{
    const Article &article = *m_readout.article;
    const bool hasHeadline = std::ranges::contains(article.paragraphs, ParagraphKind::Headline, &Paragraph::kind);
    if (!hasHeadline && !article.title.isEmpty())
        write(article.title, HeadlineSize, true, m_paper.ink, 0);
    bool legendWritten = false;
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Furniture || paragraph.span.isEmpty())
            continue;
        if (!legendWritten && paragraph.kind != ParagraphKind::Headline) {
            if (const QString source = sourceOf(article); !source.isEmpty())
                write(source, SmallSize, false, m_paper.quiet, 2);
            writeLegend();
            legendWritten = true;
        }
        writeParagraph(paragraph);
    }
    colourQuotes();
}

void PrintedSheet::colourQuotes()
{
    QTextCharFormat colour;
    colour.setForeground(m_paper.quote);
    for (const Quote &quote : m_readout.analysis->quotes) {
        if (quote.kind == QuoteKind::Indirect || m_places.isEmpty() || quote.span.start < m_places.first().first)
            continue;
        QTextCursor words(m_cursor.document());
        words.setPosition(place(quote.span.start));
        words.setPosition(place(quote.span.end() - 1) + 1, QTextCursor::KeepAnchor);
        words.mergeCharFormat(colour);
    }
}

void PrintedSheet::writeParagraph(const Paragraph &paragraph)
{
    const bool headline = paragraph.kind == ParagraphKind::Headline;
    const bool body = paragraph.kind == ParagraphKind::Body;
    const QTextCharFormat format = headline        ? plain(HeadlineSize, m_paper.ink, true)
        : paragraph.kind == ParagraphKind::Subhead ? plain(BodySize + 1, m_paper.ink, true)
                                                   : plain(BodySize, body ? m_paper.ink : m_paper.quiet);
    begin(format, 8, headline || paragraph.kind == ParagraphKind::Subhead);
    qsizetype at = paragraph.span.start;
    for (const Run &run : runsOf(paragraph.span)) {
        if (run.span.start < at)
            continue; // within the one before: the longer name stands
        writeRun(Span::between(at, run.span.start), format);
        QTextCharFormat marked = format;
        marked.merge(run.format);
        writeRun(run.span, marked);
        at = run.span.end();
    }
    writeRun(Span::between(at, paragraph.span.end()), format);
}

QList<PrintedSheet::Run> PrintedSheet::runsOf(Span paragraph) const
{
    QList<Run> runs;
    for (const Mark &mark : m_marks.near(paragraph)) {
        if (mark.inferred || !paragraph.contains(mark.span))
            continue;
        QTextCharFormat format;
        underline(format, m_paper, m_readout.analysis->entities[mark.entity].type, mark.first);
        runs.append({mark.span, format});
    }
    return runs;
}

void PrintedSheet::writeRun(Span span, const QTextCharFormat &format)
{
    if (span.isEmpty())
        return;
    m_places.append({span.start, m_cursor.position()});
    // A line end inside a paragraph is a blank; the characters stay as many, so that places are right.
    QString text = m_readout.article->view(span).toString();
    std::ranges::replace_if(
        text,
        [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; },
        u' ');
    m_cursor.insertText(text, format);
}

int PrintedSheet::place(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_places, offset, {}, [](const auto &place) { return place.first; });
    if (after == m_places.begin())
        return 0;
    const auto &[start, position] = *(after - 1);
    return position + int(offset - start);
}

QList<PrintedReadout::Bar> PrintedSheet::bars() const
{
    QList<PrintedReadout::Bar> bars;
    if (m_places.isEmpty())
        return bars;
    const auto add = [&](Span span, const QColor &colour, bool outer) {
        if (span.start >= m_places.first().first)
            bars.append({place(span.start), place(span.end() - 1) + 1, colour, outer});
    };
    for (const Quote &quote : m_readout.analysis->quotes)
        add(quote.span, m_paper.quote, false);
    for (const Meeting &meeting : m_readout.analysis->meetings) {
        for (const Evidence &evidence : meeting.evidence)
            add(evidence.span, m_paper.meeting, true);
    }
    return bars;
}

void PrintedSheet::writeFinding(const QColor &colour, const QString &parties, const QString &words, const QString &note)
{
    begin(plain(SmallSize, m_paper.ink), 5);
    m_cursor.insertText(u"┃ "_s, plain(SmallSize, colour, true));
    m_cursor.insertText(parties, plain(SmallSize, m_paper.ink, true));
    m_cursor.insertText(words, plain(SmallSize, m_paper.ink));
    m_cursor.insertText(u" — "_s + note, plain(SmallSize, m_paper.quiet));
}

void PrintedSheet::writeAppendix()
{
    const Analysis &analysis = *m_readout.analysis;
    write(Words::tr("Readout"), 15, true, m_paper.ink, 26);
    const auto head = [this](const QString &text) { write(text, BodySize, true, m_paper.ink, 12); };
    for (const EntityType type : Types) {
        QStringList names;
        for (const Entity &entity : analysis.entities) {
            if (entity.type == type)
                names += u"%1\u00a0(%2)"_s.arg(entity.name, QLocale().toString(entity.mentions.size()));
        }
        if (names.isEmpty())
            continue;
        head(groupName(type));
        write(names.join(u", "_s), SmallSize, false, m_paper.ink, 3);
    }
    if (!analysis.quotes.isEmpty())
        head(Words::tr("Quotes"));
    for (const Quote &quote : analysis.quotes) {
        const QString words = m_readout.article->view(quote.span).toString().simplified();
        const QString speaker = quote.speaker.name.isEmpty() ? Words::tr("speaker unknown") : quote.speaker.name;
        writeFinding(m_paper.quote, {}, words, speaker);
    }
    if (!analysis.meetings.isEmpty())
        head(Words::tr("Meetings"));
    for (const Meeting &meeting : analysis.meetings) {
        QStringList where{statusName(meeting.status), dateInWords(meeting.date), meeting.place};
        where.removeAll(QString());
        QStringList people;
        for (const Participant &participant : meeting.participants)
            people += participant.name;
        writeFinding(m_paper.meeting, (meeting.countries + meeting.organisations).join(u" · "_s) + u"  "_s,
            people.join(u", "_s), where.join(u", "_s));
    }
}

} // namespace readout
