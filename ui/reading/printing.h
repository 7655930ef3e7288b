// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"
#include "ui/colours.h"

#include <QTextDocument>

#include <memory>

namespace readout {

/// A readout on paper: the article with its marks, a legend, and entities, quotes and meetings as an appendix.
/// QTextDocument::print() pages and numbers it.
[[nodiscard]] std::unique_ptr<QTextDocument> printedReadout(const Readout &readout, const Colours &paper);

} // namespace readout
