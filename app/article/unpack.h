// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

namespace readout {

[[nodiscard]] bool isGzip(QByteArrayView bytes);

struct Unpacked {
    QByteArray bytes;
    bool whole = true; ///< unpacked up to its end mark; else it is cut off or damaged
};

/// Unpacks gzip data (RFC 1952), no further than ReadLimits::bytes. Errors: TooLarge, Malformed.
[[nodiscard]] std::expected<Unpacked, ReadError> unpackGzip(
    const QByteArray &bytes, const QString &name, const ReadLimits &limits);

} // namespace readout
