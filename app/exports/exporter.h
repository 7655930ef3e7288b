// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <span>

namespace readout {

/// An article with its analysis, as exports take them.
struct Readout {
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis;
};

/// One format to write. Reentrant; UTF-8; every text is escaped.
struct Exporter {
    QString name; ///< as on the command line: html, json …
    QString extension; ///< of a file, without its dot
    QString description; ///< for the save dialog
    bool joins = false; ///< several articles make one file (md, csv, ics, jsonl, events)
    std::function<QByteArray(std::span<const Readout>)> write; ///< of one readout, or of many where it joins
};

/// Every format, in the order of the menu.
[[nodiscard]] const QList<Exporter> &exporters();
/// By name; null when there is none.
[[nodiscard]] const Exporter *exporter(QStringView name);

/// A file name made of an article's id: no separators, controls or leading dot, bounded in length, not empty.
[[nodiscard]] QString safeFileName(const QString &id);

} // namespace readout
