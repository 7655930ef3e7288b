// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace readout {

/// Spreads the bits of a number over all 64 (the finaliser of MurmurHash3, A. Appleby).
[[nodiscard]] constexpr quint64 spreadBits(quint64 h)
{
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdULL;
    h ^= h >> 33;
    h *= 0xc4ceb9fe1a85ec53ULL;
    return h ^ (h >> 33);
}

/// A hash of two, in their order.
[[nodiscard]] constexpr quint64 joinHashes(quint64 a, quint64 b) { return spreadBits(a * 0x9e3779b97f4a7c15ULL + b); }

/// Lower case of a UTF-16 unit; curly apostrophes are made straight.
[[nodiscard]] inline char16_t foldUnit(char16_t c)
{
    if (c < 128)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    return c == u'’' ? u'\'' : char16_t(QChar::toLower(char32_t(c)));
}

/// The same on every machine and in every run.
[[nodiscard]] constexpr quint64 hashWord(QStringView word)
{
    quint64 h = 0xcbf29ce484222325ULL;
    for (const QChar c : word)
        h = (h ^ c.unicode()) * 0x100000001b3ULL;
    return spreadBits(h);
}

/// hashWord() of the word in lower case.
[[nodiscard]] inline quint64 hashFolded(QStringView word)
{
    quint64 h = 0xcbf29ce484222325ULL;
    for (const QChar c : word)
        h = (h ^ foldUnit(c.unicode())) * 0x100000001b3ULL;
    return spreadBits(h);
}

} // namespace readout
