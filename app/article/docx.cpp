// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML text documents (ECMA-376).
#include "article/blocks.h"
#include "article/zippackage.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

ParagraphKind kindOf(QStringView style)
{
    if (style.compare(u"title", Qt::CaseInsensitive) == 0)
        return ParagraphKind::Headline;
    if (style.compare(u"subtitle", Qt::CaseInsensitive) == 0)
        return ParagraphKind::Standfirst;
    if (style.startsWith(u"heading", Qt::CaseInsensitive))
        return ParagraphKind::Subhead;
    if (style.compare(u"caption", Qt::CaseInsensitive) == 0)
        return ParagraphKind::Caption;
    return ParagraphKind::Body;
}

/// Reads `word/document.xml` or `word/footnotes.xml`; text boxes come before the paragraph that they hang on.
class BodyReader {
public:
    explicit BodyReader(const QByteArray &xml) : m_in(xml) { }

    void read();
    QList<Block> blocks;
    QString broken; ///< as a sentence; empty when the part was whole
    QStringList noteIds; ///< of footnotes and endnotes, in the order of their marks; their numbers count from one

private:
    /// `[1]`, for a mark or the note that it stands for.
    QString numberOf(const QString &id)
    {
        if (!noteIds.contains(id))
            noteIds.append(id);
        return u"[%1]"_s.arg(noteIds.indexOf(id) + 1);
    }
    void start(QStringView name);
    void end(QStringView name);
    void add(QStringView text)
    {
        if (!m_open.isEmpty())
            m_open.last().text += text;
    }

    QXmlStreamReader m_in;
    QList<Block> m_open; ///< paragraphs within paragraphs
    bool m_inText = false;
};

void BodyReader::read()
{
    while (!m_in.atEnd()) {
        m_in.readNext();
        if (m_in.isStartElement())
            start(m_in.name());
        else if (m_in.isEndElement())
            end(m_in.name());
        else if (m_in.isCharacters() && m_inText)
            add(m_in.text());
    }
    while (!m_open.isEmpty())
        blocks.append(m_open.takeFirst());
    if (m_in.hasError())
        broken = u"The document is broken (%1); what stands before was read."_s.arg(m_in.errorString());
}

void BodyReader::start(QStringView name)
{
    const QXmlStreamAttributes attributes = m_in.attributes();
    const auto value = [&](QStringView key) {
        for (const QXmlStreamAttribute &attribute : attributes)
            if (attribute.name() == key)
                return attribute.value().toString();
        return QString();
    };
    if (name == u"p" && m_open.size() < 16)
        m_open.append(Block());
    else if (name == u"pStyle" && !m_open.isEmpty())
        m_open.last().kind = kindOf(value(u"val"));
    else if (name == u"t")
        m_inText = true;
    else if (name == u"tab" || name == u"ptab")
        add(m_open.isEmpty() || m_open.last().text.isEmpty() ? u"" : u"\t");
    else if (name == u"br" || name == u"cr")
        add(u"\n");
    else if (name == u"noBreakHyphen")
        add(u"\u2011");
    else if (name == u"footnoteReference" || name == u"endnoteReference")
        add(numberOf(name.first(4).toString() + value(u"id")));
    else if ((name == u"footnote" || name == u"endnote") && value(u"type").isEmpty())
        blocks.append({ParagraphKind::Body, numberOf(name.first(4).toString() + value(u"id"))});
    else if (name == u"Fallback" || name == u"del" || name == u"moveFrom" || name == u"rPr")
        m_in.skipCurrentElement(); // said twice, or no longer
}

void BodyReader::end(QStringView name)
{
    if (name == u"t")
        m_inText = false;
    else if (name == u"tc")
        add(u"\t");
    else if (name == u"p" && !m_open.isEmpty())
        blocks.append(m_open.takeLast());
}

/// A note's number goes before its text.
QList<Block> withNumbers(const QList<Block> &notes)
{
    QList<Block> joined;
    for (const Block &note : notes) {
        const bool number
            = !joined.isEmpty() && joined.last().text.startsWith(u'[') && joined.last().text.endsWith(u']');
        if (number)
            joined.last().text += u' ' + note.text.trimmed();
        else if (!note.text.trimmed().isEmpty())
            joined.append(note);
    }
    return joined;
}

} // namespace

bool isDocx(const Input &input, const QByteArray &) { return isZipWith(input, "word/document.xml"); }

Articles readDocx(const Input &input)
{
    const ZipPackage package(input);
    const auto body = package.part(u"word/document.xml"_s);
    if (!body)
        return std::unexpected(body.error());
    BodyReader reader(*body);
    reader.read();
    QList<Block> blocks = reader.blocks;
    for (const QString &part : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        const auto notes = package.part(part);
        BodyReader noteReader(notes.value_or(QByteArray()));
        noteReader.noteIds = reader.noteIds;
        if (notes && !notes->isEmpty())
            noteReader.read();
        blocks += withNumbers(noteReader.blocks);
    }
    Article article = blockArticle(input.id(), blocks);
    setMetadata(article, package.part(u"docProps/core.xml"_s).value_or(QByteArray()));
    if (article.text.isEmpty())
        return failure(reader.broken.isEmpty() ? ReadError::Code::Empty : ReadError::Code::Malformed,
            reader.broken.isEmpty() ? u"%1 has no text."_s.arg(input.name) : u"%1 cannot be read."_s.arg(input.name));
    if (!reader.broken.isEmpty())
        article.warnings.append({Warning::Code::BrokenPart, reader.broken});
    return QList<Article>{article};
}

} // namespace readout
