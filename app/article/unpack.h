// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

namespace readout {

[[nodiscard]] bool isGzip(QByteArrayView bytes);

/// Unpacks gzip data, no further than ReadLimits::bytes. Errors: TooLarge, Malformed.
[[nodiscard]] std::expected<QByteArray, ReadError> unpackGzip(
    const QByteArray &bytes, const QString &name, const ReadLimits &limits);

} // namespace readout
