// SPDX-License-Identifier: GPL-3.0-or-later
// Mails (RFC 5322, MIME: RFC 2045 to 2049) by KMime.
#include "article/mail.h"

#include "article/blocks.h"
#include "article/decode.h"
#include "article/htmlarticle.h"
#include "article/lines.h"

#include <KMime/Util>
#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int deepestMail = 40; // KMime recurses, and copies at each level

/// Boundaries open at one time, counted without taking the mail apart.
int nestingOf(const QByteArray &bytes)
{
    QByteArrayList open;
    int deepest = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        at = end < 0 ? bytes.size() : end + 1;
        if (line.startsWith("--")) {
            const QByteArrayView name = line.sliced(2);
            const qsizetype known = name.endsWith("--") ? open.lastIndexOf(name.chopped(2).toByteArray()) : -1;
            if (known >= 0)
                open.resize(known);
            continue;
        }
        const QByteArray lower = line.first(std::min<qsizetype>(line.size(), 1000)).toByteArray().toLower();
        if (const qsizetype key = lower.indexOf("boundary="); key >= 0) {
            QByteArray value = line.sliced(key + 9).toByteArray();
            value
                = value.startsWith('"') ? value.mid(1, value.indexOf('"', 1) - 1) : value.split(';').first().trimmed();
            open.append(value);
        } else if (lower.startsWith("content-type:") && lower.contains("message/")) {
            open.append(QByteArray()); // closed with the multipart around it
        }
        deepest = std::max(deepest, int(open.size()));
    }
    return deepest;
}

template <typename Header>
QString stringOf(const Header *header)
{
    return header ? header->asUnicodeString().simplified() : QString();
}

QString fieldOf(const KMime::Content &part, const char *name) { return stringOf(part.headerByType(name)); }

QByteArray typeOf(const KMime::Content &part)
{
    const KMime::Headers::ContentType *type = part.contentType();
    return type && !type->mimeType().isEmpty() ? type->mimeType().toLower() : QByteArray("text/plain");
}

/// The file name that a part gives; empty for a part of the mail itself.
QString fileNameOf(const KMime::Content &part)
{
    QString name = part.contentDisposition() ? part.contentDisposition()->filename() : QString();
    if (name.isEmpty() && part.contentType())
        name = part.contentType()->name();
    return name.sliced(name.lastIndexOf(u'/') + 1).simplified();
}

bool isAttachment(const KMime::Content &part)
{
    const KMime::Headers::ContentDisposition *disposition = part.contentDisposition();
    if (disposition && disposition->disposition() == KMime::Headers::CDattachment)
        return true;
    const QByteArray type = typeOf(part);
    return !type.startsWith("text/") || (!fileNameOf(part).isEmpty() && type != "text/plain" && type != "text/html");
}

/// RFC 3676: a line that ends in a blank flows into the next.
QString flowed(const QString &text)
{
    QString out;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool stuffed = line.startsWith(u' ');
        out += line.sliced(stuffed ? 1 : 0);
        if (!line.endsWith(u' ') || line == u"-- ")
            out += u'\n';
    }
    return out;
}

class MessageReader {
public:
    explicit MessageReader(const Input &input) : m_input(input) { }

    void read(const KMime::Content &message);
    QList<Article> articles;

private:
    struct Body {
        QString text;
        QString html;
    };
    void collect(const KMime::Content &part, Body &body);
    void collectBest(const KMime::Content &alternatives, Body &body);
    void openAttachment(const KMime::Content &part);
    void warnOfPart(const QString &name, const QString &message);

    const Input &m_input;
    QList<Warning> m_warnings;
};

Article articleOf(const QString &title, const QString &text, const QString &html)
{
    if (html.isEmpty())
        return textArticle({}, title, text);
    // The richer part is the better one, unless it is a stub beside the plain one.
    Article article = htmlArticle({}, title, html);
    const int plainWords = wordCount(text);
    return wordCount(article.text) * 2 < plainWords ? textArticle({}, title, text) : article;
}

void MessageReader::read(const KMime::Content &message)
{
    const qsizetype at = articles.size();
    const QString title = fieldOf(message, "Subject");
    Body body;
    collect(message, body);
    Article article = articleOf(title, body.text, body.html);
    if (article.text.isEmpty())
        return;
    if (const auto *from = message.header<KMime::Headers::From>(); from && !from->mailboxes().isEmpty()) {
        const KMime::Types::Mailbox box = from->mailboxes().first();
        article.byline = box.hasName() ? box.name() : QString::fromUtf8(box.address());
    }
    if (article.byline.isEmpty())
        article.byline = fieldOf(message, "From");
    article.outlet = fieldOf(message, "Organization");
    article.language = fieldOf(message, "Content-Language");
    article.url = QUrl(fieldOf(message, "Archived-At").remove(u'<').remove(u'>'), QUrl::StrictMode);
    if (const auto *date = message.header<KMime::Headers::Date>())
        setPublished(article, date->dateTime().date());
    article.warnings += m_warnings;
    m_warnings.clear();
    articles.insert(at, std::move(article));
}

void MessageReader::collect(const KMime::Content &part, Body &body)
{
    const QByteArray type = typeOf(part);
    if (type == "multipart/alternative")
        return collectBest(part, body);
    const auto parts = part.contents();
    if (type.startsWith("message/") && !parts.empty()) {
        for (const KMime::Content *message : parts)
            read(*message);
        return;
    }
    if (!parts.empty()) {
        const bool related = type == "multipart/related"; // the first is the text, the others its pictures
        for (const KMime::Content *child : parts.first(related ? 1 : parts.size()))
            collect(*child, body);
        return;
    }
    if (isAttachment(part))
        return openAttachment(part);
    const QString text = textOf(part);
    if (type == "text/html")
        body.html += text;
    else
        body.text += (body.text.isEmpty() ? QString() : u"\n\n"_s) + text;
}

/// Plain text and HTML of one and the same body.
void MessageReader::collectBest(const KMime::Content &alternatives, Body &body)
{
    Body own;
    for (const KMime::Content *part : alternatives.contents())
        if (const QByteArray type = typeOf(*part);
            !type.startsWith("text/") || type == "text/plain" || type == "text/html")
            collect(*part, own);
    body.html += own.html;
    body.text += (body.text.isEmpty() || own.text.isEmpty() ? QString() : u"\n\n"_s) + own.text;
}

void MessageReader::openAttachment(const KMime::Content &part)
{
    const QString name = fileNameOf(part);
    const QByteArray type = typeOf(part);
    if (type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/"))
        return;
    ReadLimits limits = m_input.limits;
    limits.depth -= deepestMail; // each level of mails in mails costs as much as the deepest mail
    limits.articles -= int(articles.size());
    if (limits.depth <= 0 || limits.articles <= 0)
        return warnOfPart(name, u"it lies too deep in the file."_s);
    const Articles attached = readArticles(part.decodedContent(), name.isEmpty() ? u"attachment"_s : name, limits);
    if (attached)
        articles += *attached;
    else if (attached.error().code != ReadError::Code::Binary && attached.error().code != ReadError::Code::Empty)
        warnOfPart(name, attached.error().message);
}

void MessageReader::warnOfPart(const QString &name, const QString &message)
{
    m_warnings.append({Warning::Code::BrokenPart, u"The attachment “%1” was not opened: %2"_s.arg(name, message)});
}

} // namespace

std::expected<std::unique_ptr<KMime::Message>, ReadError> parseMail(
    const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    // RFC 5322 has no NUL; KMime compares header names up to one, so that "Content-Type\0" would pass for a type it is
    // not.
    const QByteArray text = QByteArray(bytes).replace('\0', QByteArrayView());
    const int deepest = std::min(limits.depth, deepestMail);
    if (nestingOf(text) > deepest)
        return failure(
            ReadError::Code::TooDeep, u"The parts of %1 are nested more than %2 deep."_s.arg(name).arg(deepest));
    auto message = std::make_unique<KMime::Message>();
    message->setContent(KMime::CRLFtoLF(text));
    message->parse();
    return message;
}

Articles readMessage(const QByteArray &bytes, const Input &input)
{
    const auto message = parseMail(bytes, input.name, input.limits);
    if (!message)
        return std::unexpected(message.error());
    MessageReader reader(input);
    reader.read(**message);
    return reader.articles;
}

QString textOf(const KMime::Content &part)
{
    const KMime::Headers::ContentType *type = part.contentType();
    QString text = decode(part.decodedContent(), type ? type->charset() : QByteArray()).text;
    if (typeOf(part) == "text/html")
        return text;
    const bool isFlowed = type && type->parameter("format").toLower() == u"flowed";
    return isFlowed ? flowed(text) : unwrapped(text);
}

bool hasMailHeader(const QByteArray &head, int fewest)
{
    static const QByteArrayList usual{"from", "to", "subject", "date", "message-id", "received", "return-path",
        "mime-version", "content-type", "delivered-to", "reply-to", "sender", "x-mailer"};
    int known = 0;
    for (const QByteArray &line : head.split('\n')) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue; // folded
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).trimmed().contains(' '))
            break;
        known += usual.contains(line.first(colon).trimmed());
    }
    return known >= fewest;
}

bool isMail(const Input &input, const QByteArray &head)
{
    const bool named = input.suffix() == u"eml" || input.suffix() == u"msg";
    const bool carried = head.startsWith("received:") || head.startsWith("return-path:")
        || head.contains("\nmessage-id:") || head.contains("\nmime-version:");
    return hasMailHeader(head, named ? 1 : carried ? 2 : 3);
}

Articles readMail(const Input &input)
{
    Articles articles = readMessage(input.bytes, input);
    if (!articles)
        return articles;
    if (articles->isEmpty())
        return failure(ReadError::Code::Empty, u"%1 is a mail without text."_s.arg(input.name));
    numberArticles(*articles, input.id());
    return articles;
}

} // namespace readout
