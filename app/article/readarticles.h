// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>

#include <expected>

namespace readout {

/// Why nothing could be read.
struct ReadError {
    enum class Code {
        NotFound, ///< no such file, or a link to nowhere
        Unreadable, ///< no permission, or the device failed
        NotAFile, ///< a FIFO, socket or device
        Empty, ///< no text in it
        TooLarge, ///< past ReadLimits::bytes, also after unpacking
        Binary, ///< of no format that Readout reads
        Malformed, ///< of a known format, but broken from its first byte on
        TooDeep, ///< nested past ReadLimits::depth
        NoText, ///< a scanned document: pictures without text
        BadLine ///< a line of JSON Lines input that is no article
    };
    Code code = Code::NotFound;
    QString message; ///< for people: what happened and what to do next
    bool operator==(const ReadError &) const = default;
};

/// The name of a code as it stands in JSON output, such as `not-found`.
[[nodiscard]] QString codeName(ReadError::Code code);
[[nodiscard]] QString codeName(Warning::Code code);

/// Bounds on what one file may cost.
struct ReadLimits {
    qint64 bytes = 64LL << 20; ///< of the file, and of what it unpacks to
    int articles = 20000; ///< in one file
    int depth = 512; ///< nesting of elements or mail parts
};

using Articles = std::expected<QList<Article>, ReadError>;

/// Reads every article of a file, of whatever format; the one door into this room. Reentrant.
[[nodiscard]] Articles readArticles(const QString &path, const ReadLimits &limits = {});

/// The same for bytes already in memory; `name` is the file's name, for its format, id and source.
[[nodiscard]] Articles readArticles(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

/// A file's own text, unpacked and decoded as its reader does, for showing it. Errors: as of readArticles(); Binary
/// where the file is none of text.
[[nodiscard]] std::expected<QString, ReadError> readSource(const QString &path, const ReadLimits &limits = {});

/// The files to open for a path: itself, or what lies below a folder and has a known name, sorted; hidden files,
/// links to folders and the `_files` folders of saved pages are left out; at most 100,000 are looked at.
[[nodiscard]] QStringList articleFiles(const QString &path);

/// An article of plain text: each line is a paragraph; marks headline, dateline, furniture and the rest, and takes
/// from them title, byline and published date. Lone surrogates become U+FFFD.
[[nodiscard]] Article plainArticle(const QString &text, const QString &id);

} // namespace readout
