// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QStringView>

namespace readout {

/// Cuts a stretch of text into words, numbers and marks, in the manner of the Penn Treebank: `'s` and `n't` stand
/// apart, abbreviations keep their full stop, hyphenated words stay whole. Linear; appends spans in `text`.
void tokenize(QStringView text, Span stretch, QList<Span> &tokens);

} // namespace readout
