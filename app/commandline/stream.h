// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdio>

namespace readout {

/// Opens a standard stream unbuffered by Qt; the caller owns the file.
inline void openStandardInput(QFile &file) { (void)file.open(stdin, QIODevice::ReadOnly); }
inline void openStandardOutput(QFile &file) { (void)file.open(stdout, QIODevice::WriteOnly); }

/// One line to standard error, for people.
inline void complain(const QString &message) { std::fprintf(stderr, "readout: %s\n", qUtf8Printable(message)); }

} // namespace readout
