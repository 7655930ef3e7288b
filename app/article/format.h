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
    const char* name;
    const char* suffixes; ///< separated by blanks
    bool (*recognises)(const Input& input, const QByteArray& head);
    Articles (*read)(const Input& input);

    [[nodiscard]] bool hasSuffix(const QString& suffix) const;
};

/// Every format, the surest to recognise first; plain text, which takes all that is text, is last.
[[nodiscard]] std::span<const Format> formats();

/// The format of an input, by content first and name second; null when it is none.
[[nodiscard]] const Format* formatOf(const Input& input);

[[nodiscard]] Articles readPlainText(const Input& input);

[[nodiscard]] std::unexpected<ReadError> failure(ReadError::Code code, const QString& message);

/// Adds the warning that `count` stretches of bytes were undecodable; none for zero.
void warnOfUndecodable(Article& article, qsizetype count);

} // namespace readout
