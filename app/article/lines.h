// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QStringView>

namespace readout {

/// The lines of a text that are not blank, without the white space around them.
[[nodiscard]] QList<Span> lineSpans(QStringView text);

/// How many stretches without white space a text has.
[[nodiscard]] int wordCount(QStringView text);

/// Whether a text ends with a full stop, question or exclamation mark, closing quotation marks and brackets set aside.
[[nodiscard]] bool endsSentence(QStringView text);

/// Lower case, white space as single blanks, curly apostrophes straight: for comparing what people typed.
[[nodiscard]] QString foldedText(QStringView text);

/// The letters and digits of a text in lower case, words parted by one blank: for comparing headlines.
[[nodiscard]] QString titleKey(QStringView text);

} // namespace readout
