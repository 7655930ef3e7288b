// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace readout {

/// Watches a folder and all below it: files of a known name are told once they are whole, also those that are there
/// already. The folder is walked on another thread; the watch may be deleted meanwhile.
class FolderWatch : public QObject {
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// Watches this folder instead of the one before; an empty path ends the watch.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }

signals:
    void appeared(const QStringList &files);
    /// The folder itself is gone; the watch has ended.
    void lost(const QString &folder);

private:
    struct Walk;
    [[nodiscard]] static Walk walk(const QString &folder, const QSet<QString> &known);

    void look();
    void take(const Walk &found);
    void watchFolders(const QStringList &folders);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< a burst of changes is one look
    quint64 m_run = 0; ///< what a walk of an earlier one found is stale
    bool m_walking = false;
    QSet<QString> m_known;
    QHash<QString, qint64> m_growing; ///< new files, with the size each had at the last look
};

} // namespace readout
