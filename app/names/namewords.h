// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/namelexicon.h"
#include "text/document.h"

#include <QStringList>

namespace readout {

/// What the lists say of the word at a token.
[[nodiscard]] inline WordClasses classesAt(const Document &document, int token)
{
    return NameLexicon::shared().classesOf(document.word(token));
}

/// A word of a name as names compare: small, without accents, stops, hyphens and `al-`.
[[nodiscard]] QString plainWord(QStringView word);

/// The words of a name at tokens [first, end), plain; quotation marks are left out.
[[nodiscard]] QStringList plainWords(const Document &document, int first, int end);

/// Whether two words are one name: equal, an initial of the other, or spelled alike where `lenient`.
[[nodiscard]] bool sameNameWord(const QString &a, const QString &b, bool lenient);

/// Whether all words of a short name stand in a long one in their order, at least one of them exactly.
[[nodiscard]] bool isShortFormOf(const QStringList &shorter, const QStringList &longer);

} // namespace readout
