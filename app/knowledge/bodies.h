// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace readout {

/// One of the names of a body, case as written.
struct BodyForm {
    QString name;
    bool sure = true; ///< no other common meaning
};

/// A body of resources/knowledge/bodies.txt.
struct Body {
    QString name; ///< long name
    QString country; ///< ISO 3166-1 alpha-2 where it is one state's, else empty
    QString party; ///< name as a party to meetings; empty where it is none
    QList<BodyForm> forms; ///< the long name first
};

[[nodiscard]] const QList<Body> &bodies();

/// By any of its names; null when the list has none.
[[nodiscard]] const Body *bodyCalled(const QString &name);

} // namespace readout
