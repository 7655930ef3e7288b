// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace readout {

/// Exit statuses of every command.
enum class ExitStatus { Ok = 0, SomeFailed = 1, Usage = 2 };

/// `readout analyze`: analyses as JSON Lines on standard output, in input order; what went wrong on standard error.
[[nodiscard]] ExitStatus analyzeCommand(const QStringList &arguments);

/// `readout export`: what the window's export does.
[[nodiscard]] ExitStatus exportCommand(const QStringList &arguments);

/// Prints the readout of each article for people: what a terminal without a display gets.
[[nodiscard]] ExitStatus printReadouts(const QStringList &paths);

/// The text of `readout --help`.
[[nodiscard]] QString helpText();

} // namespace readout
