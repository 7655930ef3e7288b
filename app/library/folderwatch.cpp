// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderwatch.h"

#include "article/readarticles.h"

#include <QDateTime>
#include <QDirListing>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace readout {

namespace {

constexpr int LookAfter = 400; // milliseconds
constexpr int SettledAfter = 2; // seconds
constexpr qsizetype MostFolders = 2000; // each takes a watch of the system's few

} // namespace

/// What a look at the folder finds.
struct FolderWatch::Walk {
    bool isThere = false;
    QStringList folders;
    struct File {
        QString path;
        qint64 size = 0;
        bool settled = false; ///< not written to lately
    };
    QList<File> files; ///< not known before
};

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(LookAfter);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
}

void FolderWatch::setFolder(const QString &folder)
{
    ++m_run;
    m_walking = false;
    m_timer.stop();
    m_growing.clear();
    m_known.clear();
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_folder = folder;
    if (folder.isEmpty())
        return;
    m_watcher.addPath(folder);
    look();
}

FolderWatch::Walk FolderWatch::walk(const QString &folder, const QSet<QString> &known)
{
    using enum QDirListing::IteratorFlag;
    Walk found{QFileInfo(folder).isDir(), {}, {}};
    for (const auto &entry : QDirListing(folder, Recursive | DirsOnly)) {
        if (found.folders.size() + 1 == MostFolders)
            break;
        found.folders.append(entry.filePath());
    }
    const QDateTime lately = QDateTime::currentDateTime().addSecs(-SettledAfter);
    for (const QString &path : articleFiles(folder)) {
        if (const QFileInfo file(path); !known.contains(path))
            found.files.append({path, file.size(), file.lastModified() < lately});
    }
    return found;
}

void FolderWatch::look()
{
    if (m_walking)
        return m_timer.start();
    m_walking = true;
    QtConcurrent::run(&FolderWatch::walk, m_folder, m_known).then(this, [this, run = m_run](const Walk &found) {
        if (run == m_run)
            take(found);
    });
}

// A file is whole when it was not written to lately, or has not grown since the last look. An empty one is the place
// that a browser keeps for what it fetches: it is looked at again when it is replaced.
void FolderWatch::take(const Walk &found)
{
    m_walking = false;
    if (!found.isThere) {
        const QString gone = m_folder;
        setFolder({});
        emit lost(gone);
        return;
    }
    watchFolders(found.folders);
    QStringList whole;
    QHash<QString, qint64> growing;
    for (const auto &[path, size, settled] : found.files) {
        if (size > 0 && (settled || m_growing.value(path, -1) == size))
            whole.append(path);
        else if (!settled)
            growing.insert(path, size);
    }
    m_growing = growing;
    if (!m_growing.isEmpty())
        m_timer.start();
    m_known.unite({whole.begin(), whole.end()});
    if (!whole.isEmpty())
        emit appeared(whole);
}

// What came into a folder before its own watch began is found by one more look.
void FolderWatch::watchFolders(const QStringList &folders)
{
    const QStringList before = m_watcher.directories();
    QSet<QString> fresh(folders.begin(), folders.end());
    fresh.subtract({before.begin(), before.end()});
    if (fresh.isEmpty())
        return;
    m_watcher.addPaths(fresh.values());
    m_timer.start();
}

} // namespace readout
