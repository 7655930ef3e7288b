// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown (CommonMark's blocks and inlines, tables of GFM) with front matter, as a reader would see it.
#include "article/blocks.h"
#include "article/decode.h"
#include "article/format.h"
#include "article/markdownline.h"
#include "article/writtendate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using FrontMatter = QHash<QString, QString>;

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        QStringList parts = value.sliced(1).chopped(1).split(u',');
        for (QString &part : parts)
            part = unquoted(part);
        return parts.join(u", "_s);
    }
    const bool quoted
        = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return quoted ? value.sliced(1).chopped(1) : value;
}

/// `key: value` lines (YAML), or `key = value` (TOML), and items of lists below them. Gives the line after it.
qsizetype readFrontMatter(const QStringList &lines, FrontMatter &fields)
{
    const QString fence = lines.value(0).trimmed();
    if (fence != u"---" && fence != u"+++")
        return 0;
    QString key;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line == fence || line == u"...")
            return i + 1;
        const qsizetype at = line.indexOf(fence == u"---" ? u':' : u'=');
        if (line.startsWith(u"- ") && !key.isEmpty()) {
            QString &field = fields[key];
            field += (field.isEmpty() ? QString() : u", "_s) + unquoted(line.sliced(2));
        } else if (at > 0) {
            key = line.first(at).trimmed().toLower();
            fields.insert(key, unquoted(line.sliced(at + 1)));
        }
    }
    fields.clear(); // never closed: a text that opens with a line of dashes
    return 0;
}

class BlockReader {
public:
    QList<Block> blocks;
    int pictures = 0;

    void read(const QStringList &lines, qsizetype first)
    {
        for (qsizetype i = first; i < lines.size(); ++i)
            readLine(lines[i]);
        flush();
    }

private:
    void readLine(const QString &raw);
    void readContent(const QString &line);
    void heading(const QString &text, int level)
    {
        flush();
        const bool first = level == 1 && !m_titled;
        m_titled |= first;
        blocks.append({first ? ParagraphKind::Headline : ParagraphKind::Subhead, markdownLine(text, pictures)});
    }
    void flush()
    {
        if (!m_open.isEmpty())
            blocks.append({ParagraphKind::Body, markdownLine(m_open, pictures)});
        m_open.clear();
    }

    QString m_open; ///< the paragraph being read
    QString m_fence; ///< of the code block being read
    bool m_titled = false;
    bool m_comment = false; ///< within `<!-- -->`
};

void BlockReader::readLine(const QString &raw)
{
    const QString line = raw.trimmed();
    if (m_comment || line.startsWith(u"<!--")) {
        m_comment = !line.contains(u"-->");
    } else if (!m_fence.isEmpty()) {
        if (line.startsWith(m_fence))
            m_fence.clear();
        else
            blocks.append({ParagraphKind::Body, raw});
    } else if (line.startsWith(u"```") || line.startsWith(u"~~~")) {
        flush();
        m_fence = line.first(3);
    } else {
        // A line that ends in two blanks breaks there.
        readContent(raw.endsWith(u"  ") ? line + u'\n' : line);
    }
}

void BlockReader::readContent(const QString &line)
{
    const QString text = withoutMarker(line);
    const bool marked = text.size() != line.size();
    const int level = headingLevel(line);
    if (line.trimmed().isEmpty()) {
        flush();
    } else if (level > 0) {
        heading(line.sliced(level).trimmed(), level);
    } else if (isRule(line)) {
        if (m_open.isEmpty() || line.front() == u'*' || line.front() == u'_')
            return flush();
        const QString title = m_open; // underlined
        m_open.clear();
        heading(title, line.front() == u'=' ? 1 : 2);
    } else if (isTableRow(line)) {
        flush();
        m_open = tableCells(line);
        flush();
    } else {
        if (marked && !line.startsWith(u'>'))
            flush();
        m_open += (m_open.isEmpty() || m_open.endsWith(u'\n') ? QString() : u" "_s) + text;
    }
}

} // namespace

bool isMarkdown(const Input &input, const QByteArray &head)
{
    return input.suffix() == u"md" || input.suffix() == u"markdown"
        || (head.startsWith("---\n") && head.contains("\ntitle:") && head.contains("\n---\n"));
}

Articles readMarkdown(const Input &input)
{
    const Decoded decoded = decode(input.bytes);
    if (decoded.binary)
        return failure(ReadError::Code::Binary, u"%1 is no text."_s.arg(input.name));
    const QStringList lines = QString(decoded.text).remove(u'\r').split(u'\n');
    FrontMatter fields;
    const qsizetype first = readFrontMatter(lines, fields);
    const auto field = [&](std::initializer_list<const char *> names) {
        for (const char *name : names)
            if (const QString value = fields.value(QString::fromLatin1(name)); !value.isEmpty())
                return value;
        return QString();
    };
    BlockReader reader;
    reader.read(lines, first);
    const QString title = field({"title", "headline"});
    if (!title.isEmpty())
        reader.blocks.prepend({ParagraphKind::Headline, title});
    Article article = blockArticle(input.id(), reader.blocks);
    if (const QString byline = field({"author", "authors", "byline", "creator"}); !byline.isEmpty())
        article.byline = byline;
    article.outlet = field({"outlet", "publication", "publisher", "site", "sitename"});
    article.language = field({"language", "lang"});
    article.url = QUrl(field({"url", "source", "link", "canonical"}), QUrl::StrictMode);
    setPublished(article, metadataDate(field({"published", "date", "pubdate", "created"})));
    if (reader.pictures > 0)
        article.warnings.append({Warning::Code::RemoteBlocked, u"%1 pictures were not loaded."_s.arg(reader.pictures)});
    warnOfUndecodable(article, decoded.replaced);
    return QList<Article>{article};
}

} // namespace readout
