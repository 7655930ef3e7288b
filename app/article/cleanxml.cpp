// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/cleanxml.h"

#include "article/decode.h"

#include <QBuffer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int mostElements = 400000; // a tree of them stays below 200 MB

/// The encoding that an XML declaration names.
QByteArray declaredEncoding(const QByteArray &head)
{
    const qsizetype end = head.indexOf("?>");
    const qsizetype at = head.startsWith("<?xml") && end > 0 ? head.first(end).indexOf("encoding") : -1;
    if (at < 0)
        return {};
    const QByteArray value = head.sliced(at + 8, end - at - 8).trimmed();
    if (!value.startsWith('='))
        return {};
    const QByteArray quoted = value.sliced(1).trimmed();
    const qsizetype close = quoted.size() > 1 ? quoted.indexOf(quoted.front(), 1) : -1;
    return close > 0 ? quoted.sliced(1, close - 1) : QByteArray();
}

/// Namespaces that feeds use without declaring them.
QString usualNamespace(QStringView prefix)
{
    if (prefix == u"dc")
        return u"http://purl.org/dc/elements/1.1/"_s;
    if (prefix == u"content")
        return u"http://purl.org/rss/1.0/modules/content/"_s;
    return u"urn:undeclared:%1"_s.arg(prefix);
}

class Copy {
public:
    Copy(const QString &text, const ReadLimits &limits, Prefixes prefixes)
        : m_in(text), m_limits(limits), m_keep(prefixes == Prefixes::Keep)
    {
    }

    std::expected<CleanXml, ReadError> run();
    [[nodiscard]] qint64 reached() const { return m_reached; }

private:
    void copyToken();
    void startElement();
    void declarePrefix(QStringView qualifiedName);

    QXmlStreamReader m_in;
    const ReadLimits &m_limits;
    bool m_keep; ///< prefixes and their declarations
    QBuffer m_buffer;
    QXmlStreamWriter m_out;
    QStringList m_prefixes{u"xml"_s, u"xmlns"_s}; ///< in force
    QList<qsizetype> m_scopes; ///< how many of them were in force around each open element
    int m_depth = 0;
    int m_elements = 0;
    qint64 m_reached = 0;
};

std::expected<CleanXml, ReadError> Copy::run()
{
    CleanXml xml;
    m_buffer.open(QIODevice::WriteOnly);
    m_out.setDevice(&m_buffer);
    m_in.setNamespaceProcessing(false); // an undeclared prefix breaks no feed
    while (!m_in.atEnd() && m_elements < mostElements) {
        m_in.readNext();
        copyToken();
        if (m_depth > m_limits.depth)
            return failure(
                ReadError::Code::TooDeep, u"its elements are nested more than %1 deep"_s.arg(m_limits.depth));
        if (m_buffer.size() > 2 * m_limits.bytes)
            return failure(ReadError::Code::TooLarge, u"its entities expand past the limit"_s);
    }
    m_reached = m_in.characterOffset();
    if (m_elements >= mostElements)
        xml.broken = u"The file has more than %1 elements; the rest was not read."_s.arg(mostElements);
    else if (m_in.hasError())
        xml.broken = u"The file is broken at line %1 (%2); what stands before was read."_s.arg(m_in.lineNumber())
                         .arg(m_in.errorString());
    if (m_elements == 0)
        return failure(ReadError::Code::Malformed, m_in.errorString());
    m_out.writeEndDocument();
    xml.bytes = m_buffer.data();
    return xml;
}

void Copy::copyToken()
{
    switch (m_in.tokenType()) {
    case QXmlStreamReader::StartElement:
        startElement();
        break;
    case QXmlStreamReader::EndElement:
        m_out.writeEndElement();
        --m_depth;
        m_prefixes.resize(m_scopes.takeLast());
        break;
    case QXmlStreamReader::Characters:
        if (m_depth > 0)
            m_out.writeCharacters(m_in.text());
        break;
    case QXmlStreamReader::EntityReference: // of a document type that is not loaded: `&nbsp;` in HTML
        m_out.writeCharacters(u"&%1;"_s.arg(m_in.name()));
        break;
    default:
        break;
    }
}

void Copy::startElement()
{
    ++m_depth;
    ++m_elements;
    m_scopes.append(m_prefixes.size());
    const QXmlStreamAttributes attributes = m_in.attributes();
    if (!m_keep) {
        m_out.writeStartElement(m_in.qualifiedName().sliced(m_in.qualifiedName().indexOf(u':') + 1));
        for (const QXmlStreamAttribute &attribute : attributes)
            if (!attribute.qualifiedName().startsWith(u"xmlns"))
                m_out.writeAttribute(attribute.qualifiedName(), attribute.value());
        return;
    }
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.qualifiedName().startsWith(u"xmlns:"))
            m_prefixes.append(attribute.qualifiedName().sliced(6).toString());
    m_out.writeStartElement(m_in.qualifiedName());
    declarePrefix(m_in.qualifiedName());
    for (const QXmlStreamAttribute &attribute : attributes) {
        declarePrefix(attribute.qualifiedName());
        m_out.writeAttribute(attribute.qualifiedName(), attribute.value());
    }
}

void Copy::declarePrefix(QStringView qualifiedName)
{
    const qsizetype colon = qualifiedName.indexOf(u':');
    const QString prefix = qualifiedName.first(std::max<qsizetype>(0, colon)).toString();
    if (prefix.isEmpty() || m_prefixes.contains(prefix))
        return;
    m_out.writeAttribute(u"xmlns:"_s + prefix, usualNamespace(prefix));
    m_prefixes.append(prefix);
}

/// Whether an `&` begins a reference that XML knows by itself.
bool isReference(QStringView rest)
{
    const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 12)).indexOf(u';');
    if (end < 2)
        return false;
    const QStringView name = rest.sliced(1, end - 1);
    return name == u"amp" || name == u"lt" || name == u"gt" || name == u"quot" || name == u"apos"
        || (name.startsWith(u'#') && name.size() > 1);
}

bool opensMarkup(QStringView rest)
{
    const QChar next = rest.size() > 1 ? rest[1] : QChar();
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?' || next == u'_' || next == u':';
}

/// Escapes what is no markup and drops control characters, in CDATA sections too.
QString mended(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QStringView rest = text.sliced(i);
        if (rest.startsWith(u"<![CDATA[")) {
            const qsizetype end = text.indexOf(u"]]>", i);
            const qsizetype stop = end < 0 ? text.size() : end + 3;
            for (; i < stop; ++i)
                if (text[i] >= u' ' || text[i].isSpace())
                    out += text[i];
            if (end < 0)
                out += u"]]>";
            --i;
        } else if (c == u'&' && !isReference(rest)) {
            out += u"&amp;";
        } else if (c == u'<' && !opensMarkup(rest)) {
            out += u"&lt;";
        } else if (c >= u' ' || c == u'\n' || c == u'\t' || c == u'\r') {
            out += c;
        }
    }
    return out + u'<'; // so that words at a broken end are read too
}

} // namespace

std::expected<CleanXml, ReadError> cleanXml(const Input &input, Prefixes prefixes)
{
    const Decoded decoded = decode(input.bytes, declaredEncoding(input.head()));
    const auto named = [&](ReadError error) {
        error.message = u"%1 cannot be read: %2."_s.arg(input.name, error.message);
        return std::unexpected(error);
    };
    if (decoded.binary)
        return named({ReadError::Code::Malformed, u"its encoding is unknown"_s});
    const QString text = decoded.text.trimmed();
    Copy copy(text, input.limits, prefixes);
    std::expected<CleanXml, ReadError> xml = copy.run();
    if (xml ? !xml->broken.isEmpty() : xml.error().code == ReadError::Code::Malformed) {
        Copy repaired(mended(text), input.limits, prefixes);
        std::expected<CleanXml, ReadError> second = repaired.run();
        if (second && (!xml || repaired.reached() > copy.reached())) {
            xml = std::move(second);
            xml->mended = true;
        }
    }
    if (!xml)
        return named(xml.error());
    xml->replaced = decoded.replaced;
    return xml;
}

QDomDocument domOf(const CleanXml &xml)
{
    QDomDocument document;
    document.setContent(xml.bytes);
    return document;
}

void warnOfBroken(QList<Article> &articles, const CleanXml &xml)
{
    if (articles.isEmpty())
        return;
    if (!xml.broken.isEmpty())
        articles.last().warnings.append({Warning::Code::BrokenPart, xml.broken});
    else if (xml.mended)
        articles.last().warnings.append(
            {Warning::Code::BrokenPart, u"The file is not well-formed XML; it was repaired to be read."_s});
    warnOfUndecodable(articles.last(), xml.replaced);
}

QByteArray rootElement(const QByteArray &head)
{
    qsizetype at = head.trimmed().startsWith('<') ? head.indexOf('<') : -1;
    while (at >= 0 && at + 1 < head.size()) {
        if (head.sliced(at).startsWith("<!--"))
            at = head.indexOf("-->", at);
        else if (head[at + 1] == '!' && head.indexOf('[', at) > 0 && head.indexOf('[', at) < head.indexOf('>', at))
            at = head.indexOf("]", at);
        else if (head[at + 1] != '?' && head[at + 1] != '!')
            break;
        at = at < 0 ? -1 : head.indexOf('<', at + 1);
    }
    if (at < 0)
        return {};
    qsizetype end = at + 1;
    while (end < head.size() && head[end] > ' ' && head[end] != '>' && head[end] != '/')
        ++end;
    const QByteArray name = head.sliced(at + 1, end - at - 1);
    return name.sliced(name.indexOf(':') + 1);
}

} // namespace readout
