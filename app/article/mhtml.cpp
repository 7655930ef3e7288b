// SPDX-License-Identifier: GPL-3.0-or-later
// Web archives (MHTML, RFC 2557): the page is the first HTML part of a multipart/related mail.
#include "article/mail.h"
#include "article/webarticle.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const KMime::Content *pageOf(const KMime::Content &part)
{
    if (part.contentType() && part.contentType()->mimeType().toLower() == "text/html")
        return &part;
    for (const KMime::Content *child : part.contents())
        if (const KMime::Content *page = pageOf(*child))
            return page;
    return nullptr;
}

QString fieldOf(const KMime::Content &part, const char *name)
{
    const KMime::Headers::Base *header = part.headerByType(name);
    return header ? header->asUnicodeString().simplified() : QString();
}

} // namespace

bool isMhtml(const Input &input, const QByteArray &head)
{
    const bool named = input.suffix() == u"mht" || input.suffix() == u"mhtml";
    return head.contains("multipart/related") && hasMailHeader(head, 1)
        && (named || head.contains("\nsnapshot-content-location:"));
}

Articles readMhtml(const Input &input)
{
    const auto message = parseMail(input.bytes, input.name, input.limits);
    if (!message)
        return std::unexpected(message.error());
    const KMime::Content *page = pageOf(**message);
    if (!page)
        return failure(ReadError::Code::Malformed, u"%1 is a web archive without a page in it."_s.arg(input.name));
    std::expected<Article, ReadError> read = articleOfPage(textOf(*page), input);
    if (!read)
        return std::unexpected(std::move(read.error()));
    Article article = *std::move(read);
    article.id = input.id();
    if (article.title.isEmpty())
        article.title = fieldOf(**message, "Subject");
    for (const QString &address : {fieldOf(**message, "Snapshot-Content-Location"), fieldOf(*page, "Content-Location")})
        if (article.url.isEmpty())
            article.url = QUrl(address, QUrl::StrictMode);
    return QList<Article>{article};
}

} // namespace readout
