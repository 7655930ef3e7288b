// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QStringView>

namespace readout {

/// A quotation mark and what its shape and its neighbours say of it.
struct QuotationMark {
    enum class Side { Opens, Closes, Either };
    Span span;
    Side side = Side::Either;
    bool straight = false; ///< `"` and `''`, which look the same at both ends
    bool single = false;
};

/// The quotation marks of a stretch of text, without apostrophes, inches and the marks of markup and addresses. Linear.
[[nodiscard]] QList<QuotationMark> findMarks(QStringView text, Span paragraph);

} // namespace readout
