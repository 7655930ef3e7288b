// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/// A body that the list knows.
struct Body {
    QString name; ///< long name
    QString country; ///< ISO 3166-1 alpha-2 where it is one state's, else empty
};

/// By any of its names, case as written; null when the list has none. resources/knowledge/bodies.txt.
[[nodiscard]] const Body *bodyCalled(const QString &name);

} // namespace readout
