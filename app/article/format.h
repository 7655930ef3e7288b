// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

#include <span>

namespace readout {

/// A file's bytes, unpacked, on their way to the reader of their format.
struct Input {
    QByteArray bytes;
    QString name; ///< without directory and without `.gz`
    ReadLimits limits;

    [[nodiscard]] QString suffix() const; ///< lower case, without the dot
    [[nodiscard]] QString id() const; ///< the name without its last extension
    /// The first 4 KiB in lower-case ASCII, other bytes dropped: enough to tell formats apart, UTF-16 too.
    [[nodiscard]] QByteArray head() const;
};

/// One file format: how to know it and how to read it. Adding one is a file and a line in `formats()`.
struct Format {
    const char *name;
    const char *suffixes; ///< separated by blanks
    bool (*recognises)(const Input &input, const QByteArray &head);
    Articles (*read)(const Input &input);

    [[nodiscard]] bool hasSuffix(const QString &suffix) const;
};

/// Every format, the surest to recognise first; plain text, which takes all that is text, is last.
[[nodiscard]] std::span<const Format> formats();

/// The format of an input, by content first and name second; null when it is none.
[[nodiscard]] const Format *formatOf(const Input &input);

// Each reader is a file of its own, named like its format.
[[nodiscard]] bool isFeed(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readFeed(const Input &input);
[[nodiscard]] bool isJsonFeed(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readJsonFeed(const Input &input);
[[nodiscard]] bool isOpml(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readOpml(const Input &input);
[[nodiscard]] bool isNinjs(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readNinjs(const Input &input);
[[nodiscard]] bool isNitf(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readNitf(const Input &input);
[[nodiscard]] bool isNewsML(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readNewsML(const Input &input);
[[nodiscard]] bool isMail(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readMail(const Input &input);
[[nodiscard]] bool isMbox(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readMbox(const Input &input);
[[nodiscard]] bool isMhtml(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readMhtml(const Input &input);
[[nodiscard]] bool isPdf(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readPdf(const Input &input);
[[nodiscard]] bool isDocx(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readDocx(const Input &input);
[[nodiscard]] bool isOdt(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readOdt(const Input &input);
[[nodiscard]] bool isHtml(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readHtml(const Input &input);
[[nodiscard]] bool isMarkdown(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readMarkdown(const Input &input);
[[nodiscard]] bool isNewsExport(const Input &input, const QByteArray &head);
[[nodiscard]] Articles readNewsExport(const Input &input);
[[nodiscard]] Articles readPlainText(const Input &input);

[[nodiscard]] std::unexpected<ReadError> failure(ReadError::Code code, const QString &message);

/// Adds the warning that `count` stretches of bytes were undecodable; none for zero.
void warnOfUndecodable(Article &article, qsizetype count);

} // namespace readout
