// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype headSize = 4096;

bool anyText(const Input &, const QByteArray &) { return true; }

constexpr Format allFormats[] = {
    {"PDF", "pdf", isPdf, readPdf},
    {"DOCX", "docx", isDocx, readDocx},
    {"OpenDocument text", "odt", isOdt, readOdt},
    {"feed", "rss atom rdf xml", isFeed, readFeed},
    {"JSON Feed", "json", isJsonFeed, readJsonFeed},
    {"OPML", "opml", isOpml, readOpml},
    {"ninjs", "json ninjs", isNinjs, readNinjs},
    {"NITF", "nitf xml", isNitf, readNitf},
    {"NewsML-G2", "newsml xml", isNewsML, readNewsML},
    {"web archive", "mht mhtml", isMhtml, readMhtml},
    {"mailbox", "mbox", isMbox, readMbox},
    {"mail", "eml", isMail, readMail},
    {"web page", "html htm xhtml", isHtml, readHtml},
    {"Markdown", "md markdown", isMarkdown, readMarkdown},
    {"press export", "txt", isNewsExport, readNewsExport},
    {"plain text", "txt text asc log", anyText, readPlainText},
};

} // namespace

QString Input::suffix() const
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1).toLower() : QString();
}

QString Input::id() const
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

QByteArray Input::head() const
{
    QByteArray head;
    head.reserve(headSize);
    for (const char c : QByteArrayView(bytes).first(std::min(bytes.size(), 2 * headSize)))
        if (c > 0 && head.size() < headSize)
            head.append(c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c);
    return head;
}

bool Format::hasSuffix(const QString &suffix) const
{
    return !suffix.isEmpty() && QByteArrayView(suffixes).toByteArray().split(' ').contains(suffix.toUtf8());
}

std::span<const Format> formats() { return allFormats; }

const Format *formatOf(const Input &input)
{
    const QByteArray head = input.head();
    const auto known = std::ranges::find_if(formats(), [&](const Format &f) { return f.recognises(input, head); });
    return known == formats().end() ? nullptr : &*known;
}

std::unexpected<ReadError> failure(ReadError::Code code, const QString &message)
{
    return std::unexpected(ReadError{code, message});
}

void warnOfUndecodable(Article &article, qsizetype count)
{
    if (count > 0)
        article.warnings.append({Warning::Code::Undecodable,
            u"%1 places in the file are not text of its encoding; they are shown as “\uFFFD”."_s.arg(count)});
}

} // namespace readout
