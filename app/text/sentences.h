// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QStringView>

namespace readout {

/// The ends of the sentences of one paragraph: for each the index after its last token, in order. Linear.
[[nodiscard]] QList<qsizetype> sentenceEnds(QStringView text, const QList<Span> &tokens, qsizetype first);

} // namespace readout
