// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace readout {

/// One thing that this program is made of, and in which version.
struct Part {
    QString name;
    QString version; ///< for a learned model the day of its training
    bool operator==(const Part &) const = default;
};

/// Readout itself, its commit, Qt as it runs, KSyntaxHighlighting as it was built with, and every learned model.
[[nodiscard]] QList<Part> parts();

/// The same for `readout --version`: one part a line.
[[nodiscard]] QString versionText();

/// Where a list or a model comes from: what stands at the head of the list, or on the model's card.
struct DataSource {
    QString name; ///< of the file, such as `countries.txt`
    QString text; ///< source and licence, in Markdown
};

/// Every list, then every model, by name.
[[nodiscard]] QList<DataSource> dataSources();

} // namespace readout
