// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/printing.h"

#include "ui/reading/marks.h"
#include "ui/reading/pagelayout.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr EntityType Types[] = {EntityType::Person, EntityType::Country, EntityType::Organisation};

QTextCharFormat markFormat(const Colours &paper, EntityType type, bool filled)
{
    QTextCharFormat format;
    if (filled)
        format.setBackground(paper.mark(type).fill);
    format.setUnderlineColor(paper.mark(type).line);
    format.setUnderlineStyle(type == EntityType::Person ? QTextCharFormat::SingleUnderline
            : type == EntityType::Country               ? QTextCharFormat::DotLine
                                                        : QTextCharFormat::DashUnderline);
    return format;
}

/// Writes blocks one after the other.
class Sheet {
public:
    Sheet(QTextDocument &document, const Colours &paper) : m_cursor(&document), m_paper(paper) { }

    void write(const QString &text, qreal points, bool bold = false, const QColor &colour = {}, qreal above = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
        format.setForeground(colour.isValid() ? colour : m_paper.ink);
        m_cursor.insertBlock(block, format);
        m_cursor.insertText(text, format);
    }
    void legend()
    {
        write({}, 8.5);
        for (const EntityType type : Types) {
            QTextCharFormat format = markFormat(m_paper, type, true);
            format.setFontPointSize(8.5);
            m_cursor.insertText(typeName(type), format);
            m_cursor.insertText(u"   "_s, QTextCharFormat());
        }
    }
    void article(const Readout &readout)
    {
        for (const Paragraph &paragraph : readout.article->paragraphs) {
            if (paragraph.kind == ParagraphKind::Furniture || paragraph.span.isEmpty())
                continue;
            const bool headline = paragraph.kind == ParagraphKind::Headline;
            write(readout.article->view(paragraph.span).toString().replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u' '),
                headline ? 20 : 11, headline, {}, 8);
            mark(readout, paragraph.span);
        }
    }

private:
    /// The block just written holds this paragraph, CR LF made one blank.
    void mark(const Readout &readout, Span paragraph)
    {
        const QString text = readout.article->view(paragraph).toString();
        const int start = m_cursor.block().position();
        const auto place = [&](qsizetype offset) {
            const auto local = offset - paragraph.start;
            return start + int(local - text.first(local).count(u"\r\n"_s));
        };
        const Marks marks(*readout.article, *readout.analysis);
        QTextCursor cursor(m_cursor.block());
        for (const Mark &mark : marks.near(paragraph)) {
            if (!paragraph.contains(mark.span) || mark.inferred)
                continue;
            cursor.setPosition(place(mark.span.start));
            cursor.setPosition(place(mark.span.end()), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(markFormat(m_paper, readout.analysis->entities[mark.entity].type, mark.first));
        }
    }

    QTextCursor m_cursor;
    const Colours &m_paper;
};

void appendEntities(Sheet &sheet, const Readout &readout)
{
    for (const EntityType type : Types) {
        QStringList names;
        for (const Entity &entity : readout.analysis->entities) {
            if (entity.type == type)
                names += u"%1 (%2)"_s.arg(entity.name).arg(entity.mentions.size());
        }
        if (!names.isEmpty())
            sheet.write(groupName(type) + u": "_s + names.join(u", "_s), 9.5, false, {}, 4);
    }
}

} // namespace

std::unique_ptr<QTextDocument> printedReadout(const Readout &readout, const Colours &paper)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont font = PageStyle().font();
    font.setPointSizeF(11);
    document->setDefaultFont(font);
    Sheet sheet(*document, paper);
    const bool hasHeadline
        = std::ranges::contains(readout.article->paragraphs, ParagraphKind::Headline, &Paragraph::kind);
    if (!hasHeadline && !readout.article->title.isEmpty())
        sheet.write(readout.article->title, 20, true);
    sheet.legend();
    sheet.article(readout);
    sheet.write(Words::tr("Readout"), 14, true, {}, 24);
    appendEntities(sheet, readout);
    for (const Quote &quote : readout.analysis->quotes) {
        const QString words = readout.article->view(quote.span).toString().simplified();
        const QString speaker = quote.speaker.name.isEmpty() ? Words::tr("speaker unknown") : quote.speaker.name;
        sheet.write(words + u" — "_s + speaker, 9.5, false, paper.quote, 4);
    }
    for (const Meeting &meeting : readout.analysis->meetings) {
        QStringList parts = meeting.countries + meeting.organisations;
        for (const Participant &participant : meeting.participants)
            parts += participant.name;
        QStringList where{statusName(meeting.status), dateInWords(meeting.date), meeting.place};
        where.removeAll(QString());
        sheet.write(parts.join(u", "_s) + u" — "_s + where.join(u", "_s), 9.5, false, paper.meeting, 4);
    }
    return document;
}

} // namespace readout
