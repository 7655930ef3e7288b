// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"

#include "article/decode.h"
#include "article/format.h"
#include "article/unpack.h"
#include "article/webarticle.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Bytes = std::expected<QByteArray, ReadError>;

/// What the path itself says before anything is opened: opening a FIFO would wait for ever.
std::optional<ReadError> checkPath(const QFileInfo &info, const ReadLimits &limits)
{
    const QString name = info.filePath();
    if (!info.exists())
        return ReadError{ReadError::Code::NotFound,
            info.isSymLink() ? u"%1 is a link to a file that is gone."_s.arg(name)
                             : u"There is no file %1. Check its name and folder."_s.arg(name)};
    if (!info.isFile())
        return ReadError{ReadError::Code::NotAFile, u"%1 is not a file that holds an article."_s.arg(name)};
    if (info.size() > limits.bytes)
        return ReadError{ReadError::Code::TooLarge,
            u"%1 is larger than %2 MiB. Open a part of it."_s.arg(name).arg(limits.bytes >> 20)};
    return std::nullopt;
}

Bytes readBytes(const QString &path, const ReadLimits &limits)
{
    const QFileInfo info(path);
    if (std::optional<ReadError> error = checkPath(info, limits))
        return std::unexpected(*std::move(error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ReadError::Code::Unreadable, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    QByteArray bytes = readAtMost(file, limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ReadError::Code::Unreadable, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return bytes;
}

/// Unpacks what is packed; false when it is cut off or damaged.
std::expected<bool, ReadError> unpack(Input &input)
{
    bool whole = true;
    if (isGzip(input.bytes)) {
        std::expected<Unpacked, ReadError> unpacked = unpackGzip(input.bytes, input.name, input.limits);
        if (!unpacked)
            return std::unexpected(std::move(unpacked.error()));
        input.bytes = std::move(unpacked->bytes);
        whole = unpacked->whole;
        if (input.suffix() == u"gz")
            input.name.chop(3);
    }
    if (input.bytes.size() > input.limits.bytes)
        return failure(ReadError::Code::TooLarge,
            u"%1 is larger than %2 MiB. Open a part of it."_s.arg(input.name).arg(input.limits.bytes >> 20));
    return whole;
}

bool hasText(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace() && c != QChar::ByteOrderMark; });
}

} // namespace

Articles readArticles(const QString &path, const ReadLimits &limits)
{
    Bytes bytes = readBytes(path, limits);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    Articles articles = readArticles(*bytes, QFileInfo(path).fileName(), limits);
    if (articles)
        for (Article &article : *articles)
            article.source = path;
    return articles;
}

Articles readArticles(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    Input input{bytes, name, limits};
    const std::expected<bool, ReadError> whole = unpack(input);
    if (!whole)
        return std::unexpected(whole.error());
    Articles articles = formatOf(input)->read(input);
    if (!articles)
        return articles;
    if (std::ranges::none_of(*articles, [](const Article &article) { return hasText(article.text); }))
        return failure(ReadError::Code::Empty, u"%1 is empty."_s.arg(name));
    for (Article &article : *articles)
        article.source = name;
    if (!*whole)
        articles->last().warnings.append(
            {Warning::Code::Truncated, u"%1 is cut off or damaged; only its beginning could be unpacked."_s.arg(name)});
    return articles;
}

std::expected<QString, ReadError> readSource(const QString &path, const ReadLimits &limits)
{
    Bytes bytes = readBytes(path, limits);
    if (!bytes)
        return std::unexpected(std::move(bytes.error()));
    Input input{*std::move(bytes), QFileInfo(path).fileName(), limits};
    if (const std::expected<bool, ReadError> whole = unpack(input); !whole)
        return std::unexpected(whole.error());
    const QByteArray head = input.head();
    Decoded decoded = decode(input.bytes, declaredCharset(head));
    if (decoded.binary || isPdf(input, head) || isDocx(input, head) || isOdt(input, head))
        return failure(ReadError::Code::Binary, u"%1 holds no text of its own to show."_s.arg(path));
    return std::move(decoded.text);
}

} // namespace readout
