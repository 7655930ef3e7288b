// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument text (OASIS ODF 1.3).
#include "article/blocks.h"
#include "article/zippackage.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// Reads `content.xml`; notes come after the body, under the marks that stand for them in it.
class BodyReader {
public:
    explicit BodyReader(const QByteArray &xml) : m_in(xml) { }

    void read();
    QList<Block> blocks;
    QList<Block> notes;
    QString broken; ///< as a sentence; empty when the part was whole

private:
    void start(QStringView name);
    void end(QStringView name);
    void open(ParagraphKind kind)
    {
        if (m_open.size() < 16)
            m_open.append({kind, m_noteMark});
        m_noteMark.clear();
    }
    void add(QStringView text)
    {
        if (!m_open.isEmpty())
            m_open.last().text += text;
    }
    [[nodiscard]] QString value(QStringView key) const
    {
        for (const QXmlStreamAttribute &attribute : m_in.attributes())
            if (attribute.name() == key)
                return attribute.value().toString();
        return {};
    }

    QXmlStreamReader m_in;
    QList<Block> m_open; ///< paragraphs within paragraphs
    QString m_noteMark; ///< `[1] `, before the note's first paragraph
    int m_inNote = 0;
};

void BodyReader::read()
{
    while (!m_in.atEnd()) {
        m_in.readNext();
        if (m_in.isStartElement())
            start(m_in.name());
        else if (m_in.isEndElement())
            end(m_in.name());
        else if (m_in.isCharacters() && !m_open.isEmpty()) {
            QString text = m_in.text().toString().replace(u'\n', u' '); // line ends are white space (ODF 6.1.2)
            add(text);
        }
    }
    while (!m_open.isEmpty())
        blocks.append(m_open.takeFirst());
    if (m_in.hasError())
        broken = u"The document is broken (%1); what stands before was read."_s.arg(m_in.errorString());
}

void BodyReader::start(QStringView name)
{
    if (name == u"p") {
        const QString style = value(u"style-name");
        open(style == u"Title"         ? ParagraphKind::Headline
                : style == u"Subtitle" ? ParagraphKind::Standfirst
                                       : ParagraphKind::Body);
    } else if (name == u"h") {
        open(ParagraphKind::Subhead);
    } else if (name == u"note-citation") {
        const QString mark = u"[%1]"_s.arg(m_in.readElementText(QXmlStreamReader::SkipChildElements).simplified());
        add(mark);
        m_noteMark = mark + u' ';
    } else if (name == u"note-body") {
        ++m_inNote;
    } else if (name == u"tab") {
        add(u"\t");
    } else if (name == u"line-break") {
        add(u"\n");
    } else if (name == u"s") {
        add(QString(std::clamp(value(u"c").toInt(), 1, 100), u' '));
    } else if (name == u"tracked-changes" || name == u"annotation" || name == u"sequence-decls" || name == u"styles"
        || name == u"automatic-styles" || name == u"scripts" || name == u"title" || name == u"desc") {
        m_in.skipCurrentElement();
    }
}

void BodyReader::end(QStringView name)
{
    if (name == u"note-body")
        m_inNote = std::max(0, m_inNote - 1);
    else if ((name == u"p" || name == u"h") && !m_open.isEmpty())
        (m_inNote ? notes : blocks).append(m_open.takeLast());
}

} // namespace

bool isOdt(const Input &input, const QByteArray &)
{
    return isZipWith(input, "application/vnd.oasis.opendocument.text");
}

Articles readOdt(const Input &input)
{
    const ZipPackage package(input);
    const auto body = package.part(u"content.xml"_s);
    if (!body)
        return std::unexpected(body.error());
    BodyReader reader(*body);
    reader.read();
    Article article = blockArticle(input.id(), reader.blocks + reader.notes);
    setMetadata(article, package.part(u"meta.xml"_s).value_or(QByteArray()));
    if (article.text.isEmpty())
        return failure(reader.broken.isEmpty() ? ReadError::Code::Empty : ReadError::Code::Malformed,
            reader.broken.isEmpty() ? u"%1 has no text."_s.arg(input.name) : u"%1 cannot be read."_s.arg(input.name));
    if (!reader.broken.isEmpty())
        article.warnings.append({Warning::Code::BrokenPart, reader.broken});
    return QList<Article>{article};
}

} // namespace readout
