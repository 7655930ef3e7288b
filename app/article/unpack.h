// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

class QIODevice;

namespace readout {

[[nodiscard]] bool isGzip(QByteArrayView bytes);

struct Unpacked {
    QByteArray bytes;
    bool whole = true; ///< unpacked up to its end mark; else it is cut off or damaged
};

/// At most so many bytes of a device. QIODevice::read() takes the memory for all that is asked for before it reads.
[[nodiscard]] QByteArray readAtMost(QIODevice &device, qint64 most);

/// Unpacks gzip data (RFC 1952), no further than ReadLimits::bytes. Errors: TooLarge, Malformed.
[[nodiscard]] std::expected<Unpacked, ReadError> unpackGzip(
    const QByteArray &bytes, const QString &name, const ReadLimits &limits);

} // namespace readout
