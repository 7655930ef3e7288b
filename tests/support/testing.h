// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

/// A file of the repository by its path from the top.
inline QString repositoryFile(const QString &path) { return QStringLiteral(READOUT_SOURCE_DIR "/") + path; }

/// A file of ../shared, or an empty string when it is not there: such tests are skipped by name.
inline QString sharedFile(const QString &path)
{
    const QString file = QStringLiteral(READOUT_SOURCE_DIR "/../shared/") + path;
    return QFile::exists(file) ? file : QString();
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
