// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/decode.h"

#include <QByteArrayList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype sampleSize = 64 << 10;

/// Nothing follows: a character cut off at the end is broken, where a stream would wait for its rest.
constexpr QStringConverter::Flag wholeText = QStringConverter::Flag::Stateless;

/// What Windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard, index windows-1252); 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

Decoded fromWindows1252(QByteArrayView bytes)
{
    Decoded decoded;
    decoded.text.resize(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        char16_t c = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : char16_t(byte);
        if (byte >= 0x80 && c == 0) {
            c = QChar::ReplacementCharacter;
            ++decoded.replaced;
        }
        decoded.text[i] = QChar(c);
    }
    return decoded;
}

Decoded fromDecoder(QStringDecoder decoder, QByteArrayView bytes)
{
    Decoded decoded;
    decoded.text = decoder.decode(bytes);
    // Half a unit at the end of UTF-16 is replaced too, but Qt does not call it an error.
    if (decoder.hasError() || decoded.text.endsWith(QChar::ReplacementCharacter)) {
        const auto isReplacement = [](QChar c) { return c == QChar::ReplacementCharacter; };
        decoded.replaced = std::max<qsizetype>(1, std::ranges::count_if(decoded.text, isReplacement));
    }
    return decoded;
}

/// Sequences of UTF-8 in a sample, well-formed and not.
struct Utf8Census {
    qsizetype wide = 0; ///< well-formed, of two bytes and more
    qsizetype broken = 0;
};

Utf8Census censusOf(QByteArrayView bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int length = lead < 0x80    ? 1
            : lead >= 0xC2 && lead < 0xE0 ? 2
            : lead >= 0xE0 && lead < 0xF0 ? 3
            : lead >= 0xF0 && lead < 0xF5 ? 4
                                          : 0;
        if (i + length > bytes.size())
            break;
        const auto isTail = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        const bool whole = length > 0 && std::all_of(bytes.begin() + i + 1, bytes.begin() + i + length, isTail);
        census.wide += whole && length > 1;
        census.broken += !whole;
        i += whole ? length : 1;
    }
    return census;
}

/// UTF-16 without a mark: text in Latin letters has a NUL in every other byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView sample)
{
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        nuls[i % 2] += sample[i] == 0;
    const qsizetype pairs = sample.size() / 2;
    if (pairs < 2 || std::max(nuls[0], nuls[1]) * 10 < pairs * 7 || std::min(nuls[0], nuls[1]) * 10 > pairs)
        return std::nullopt;
    return nuls[0] > nuls[1] ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

bool looksBinary(QByteArrayView sample)
{
    qsizetype controls = 0;
    for (const char c : sample)
        controls += static_cast<unsigned char>(c) < 0x20 && !QByteArrayView("\t\n\r\f\v\x1b").contains(c);
    return controls * 50 > sample.size();
}

/// Labels that mean Windows-1252 (WHATWG Encoding Standard); Qt's ISO 8859-1 is another thing.
bool meansWindows1252(const QByteArray &label)
{
    static const QByteArrayList labels{"windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591",
        "iso_8859-1", "latin1", "l1", "ascii", "us-ascii", "ansi_x3.4-1968"};
    return labels.contains(label);
}

std::optional<Decoded> fromDeclared(QByteArrayView bytes, QByteArrayView charset)
{
    const QByteArray label = charset.trimmed().toByteArray().toLower();
    if (label.isEmpty())
        return std::nullopt;
    if (meansWindows1252(label)) {
        const Utf8Census census = censusOf(bytes.first(std::min(bytes.size(), sampleSize)));
        if (census.wide > 0 && census.broken == 0)
            return std::nullopt; // UTF-8 under a false label: such sequences are no accident
        return fromWindows1252(bytes);
    }
    if (label.startsWith("utf-16") && !unmarkedUtf16(bytes.first(std::min(bytes.size(), sampleSize))))
        return std::nullopt; // a label that its own bytes refute
    if (QStringDecoder decoder(label.constData(), wholeText); decoder.isValid() && !label.startsWith("utf-7"))
        return fromDecoder(std::move(decoder), bytes);
    return std::nullopt;
}

Decoded decodeBytes(QByteArrayView bytes, QByteArrayView charset)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && bytes.size() >= 2)
        return fromDecoder(QStringDecoder(*marked, wholeText), bytes);
    if (std::optional<Decoded> declared = fromDeclared(bytes, charset))
        return *std::move(declared);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    if (const auto wide = unmarkedUtf16(sample))
        return fromDecoder(QStringDecoder(*wide, wholeText), bytes);
    if (looksBinary(sample))
        return {{}, 0, true};
    const Utf8Census census = censusOf(bytes);
    if (census.broken <= census.wide)
        return fromDecoder(QStringDecoder(QStringDecoder::Utf8, wholeText), bytes);
    return fromWindows1252(bytes);
}

} // namespace

Decoded decode(QByteArrayView bytes, QByteArrayView charset)
{
    Decoded decoded = decodeBytes(bytes, charset);
    decoded.replaced += replaceBroken(decoded.text);
    return decoded;
}

qsizetype replaceBroken(QString &text)
{
    qsizetype replaced = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = QStringView(text)[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && QStringView(text)[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || c.isNull()) {
            text[i] = QChar::ReplacementCharacter;
            ++replaced;
        }
    }
    return replaced;
}

} // namespace readout
