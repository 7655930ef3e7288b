// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes (RFC 4155): mails one after another, each begun by a line `From ADDRESS DATE`.
#include "article/blocks.h"
#include "article/mail.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// Where the next mail begins, at or after a position; the size when there is none.
qsizetype nextMail(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size(); ++at) {
        const qsizetype found = at == 0 && bytes.startsWith("From ") ? 0 : bytes.indexOf("\nFrom ", at);
        if (found < 0)
            break;
        const qsizetype start = found == 0 && bytes.startsWith("From ") ? 0 : found + 1;
        const qsizetype header = bytes.indexOf('\n', start) + 1;
        if (header > 0
            && hasMailHeader(bytes.sliced(header, std::min<qsizetype>(4096, bytes.size() - header)).toLower(), 1))
            return start;
        at = start;
    }
    return bytes.size();
}

/// One mail without its first line; `>From ` within was `From ` once.
QByteArray mailAt(const QByteArray &bytes, qsizetype start, qsizetype end)
{
    const qsizetype header = bytes.indexOf('\n', start) + 1;
    return bytes.sliced(header, end - header).replace("\n>From ", "\nFrom ");
}

} // namespace

bool isMbox(const Input &input, const QByteArray &head)
{
    return head.startsWith("from ") && nextMail(input.bytes, 0) == 0;
}

Articles readMbox(const Input &input)
{
    QList<Article> articles;
    QList<Warning> warnings;
    for (qsizetype start = 0; start < input.bytes.size();) {
        const qsizetype end = nextMail(input.bytes, start + 1);
        if (articles.size() >= input.limits.articles) {
            warnOfTooMany(articles, input.limits);
            break;
        }
        const Articles mail = readMessage(mailAt(input.bytes, start, end), input);
        if (mail)
            articles += *mail;
        else
            warnings.append({Warning::Code::BrokenPart, u"A mail was left out: %1"_s.arg(mail.error().message)});
        start = end;
    }
    if (articles.isEmpty())
        return failure(ReadError::Code::Empty, u"%1 is a mailbox without text."_s.arg(input.name));
    articles.last().warnings += warnings;
    numberArticles(articles, input.id());
    return articles;
}

} // namespace readout
