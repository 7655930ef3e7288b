// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/unpack.h"

#include "article/format.h"

#include <KCompressionDevice>
#include <QBuffer>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qint64 chunk = 64 << 10; // bytes

} // namespace

QByteArray readAtMost(QIODevice &device, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = device.read(std::min(chunk, most - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

bool isGzip(QByteArrayView bytes) { return bytes.startsWith(QByteArrayView("\x1f\x8b", 2)); }

std::expected<Unpacked, ReadError> unpackGzip(const QByteArray &bytes, const QString &name, const ReadLimits &limits)
{
    QBuffer packed;
    packed.setData(bytes);
    KCompressionDevice device(&packed, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ReadError::Code::Malformed, u"%1 is packed, but cannot be unpacked."_s.arg(name));
    // One byte past the limit tells that there is more; a bomb is never unpacked whole.
    QByteArray unpacked = readAtMost(device, limits.bytes + 1);
    if (unpacked.size() > limits.bytes)
        return failure(ReadError::Code::TooLarge,
            u"%1 unpacks to more than %2 MiB. Open a part of it."_s.arg(name).arg(limits.bytes >> 20));
    if (unpacked.isEmpty())
        return failure(ReadError::Code::Malformed, u"%1 is packed, but nothing can be unpacked from it."_s.arg(name));
    return Unpacked{unpacked, device.atEnd()};
}

} // namespace readout
