// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace readout {

/// Installs the words of a locale in the application: ours and Qt's own. English where there are none.
void installTranslations(const QLocale &locale = QLocale());

} // namespace readout
