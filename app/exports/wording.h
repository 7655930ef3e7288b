// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

/// A state's English short name, else the code itself.
[[nodiscard]] QString countryName(const QString &code);

/// An ISO 8601 date for people: `4 March 2024`, `March 2024`, `2024`; what is no such date as it stands.
[[nodiscard]] QString spokenDate(const QString &isoDate);

/// Who met: the states, else the bodies, else the people, parted by ` · `.
[[nodiscard]] QString parties(const Meeting &meeting);

/// The words of the sentence that asserts a meeting, else of its first evidence.
[[nodiscard]] QString assertion(const Meeting &meeting, const Article &article);

/// A stretch of text in one line: white space of any length becomes one space.
[[nodiscard]] QString oneLine(QStringView text);

/// Where an article was published, if that is a page of the web; empty otherwise (`javascript:`, `file:`).
[[nodiscard]] QString webAddress(const Article &article);

/// The meetings by date, those without one last.
[[nodiscard]] QList<Meeting> byDate(QList<Meeting> meetings);

} // namespace readout
