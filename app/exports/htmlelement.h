// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace readout {

/// Text made safe for the content and the double-quoted attributes of HTML; NUL, which HTML cannot hold, becomes
/// U+FFFD.
[[nodiscard]] QString escaped(QStringView text);
/// ` name="value"` with the value escaped; nothing for an empty value.
[[nodiscard]] QString attribute(QLatin1StringView name, const QString &value);
/// An element; attributes and content are HTML already.
[[nodiscard]] QString element(QLatin1StringView tag, const QString &attributes, const QString &content);

} // namespace readout
