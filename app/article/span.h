// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>

namespace readout {

/// A stretch of an article's text, in UTF-16 code units from its beginning; the one coordinate inside the program.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length <= 0; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return position >= start && position < end(); }
    [[nodiscard]] constexpr bool contains(Span other) const { return other.start >= start && other.end() <= end(); }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end() && other.start < end(); }

    [[nodiscard]] static constexpr Span between(qsizetype from, qsizetype to)
    {
        return {from, std::max<qsizetype>(0, to - from)};
    }

    constexpr auto operator<=>(const Span &) const = default;
};

} // namespace readout
