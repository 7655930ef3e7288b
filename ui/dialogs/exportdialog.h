// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <expected>

class QWidget;

namespace readout {

/// Writes readouts to a file, or, in a format that does not join them, to one file each in a folder.
/// The error is a sentence for people.
[[nodiscard]] std::expected<void, QString> writeExport(
    const Exporter &exporter, std::span<const Readout> readouts, const QString &path);

/// Asks for a format and a place; empty when the person thinks better of it.
struct ExportChoice {
    const Exporter *exporter = nullptr;
    QString path;
};
[[nodiscard]] ExportChoice askForExport(QWidget *parent, const QString &suggestedName);

} // namespace readout
