// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <array>

namespace readout {

/// What the tagger tells apart. Places are not shown; they keep places out of the others.
enum class NameType : quint8 { Person, Organisation, Location };
inline constexpr int nameTypeCount = 3;

/// A token's place in a name, BILOU: outside, or beginning, inside, last, unit of a type (Ratinov and Roth 2009).
using Label = quint8;
inline constexpr Label outside = 0;
inline constexpr int labelCount = 1 + 4 * nameTypeCount;
/// Scores of the labels of one token, padded to a whole vector register.
inline constexpr int labelLanes = 16;
using LabelScores = std::array<float, labelLanes>;

enum class Place : quint8 { Begin, Inside, Last, Unit };

[[nodiscard]] constexpr Label labelOf(NameType type, Place place) { return Label(1 + 4 * int(type) + int(place)); }
[[nodiscard]] constexpr NameType typeOf(Label label) { return NameType((label - 1) / 4); }
[[nodiscard]] constexpr Place placeOf(Label label) { return Place((label - 1) % 4); }

/// Whether a name may begin with this label, or none goes on in it.
[[nodiscard]] constexpr bool opens(Label label)
{
    return label == outside || placeOf(label) == Place::Begin || placeOf(label) == Place::Unit;
}
/// Whether no name goes on after this label.
[[nodiscard]] constexpr bool closes(Label label)
{
    return label == outside || placeOf(label) == Place::Last || placeOf(label) == Place::Unit;
}
[[nodiscard]] constexpr bool mayFollow(Label before, Label after)
{
    return closes(before) ? opens(after) : !opens(after) && typeOf(before) == typeOf(after);
}

} // namespace readout
