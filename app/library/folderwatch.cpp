// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderwatch.h"

#include "article/readarticles.h"

#include <QDirListing>
#include <QFileInfo>

namespace readout {

namespace {

constexpr int LookAfter = 400; // milliseconds
constexpr qsizetype MostFolders = 2000; // each takes a watch of the system's few

} // namespace

FolderWatch::FolderWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(LookAfter);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_timer, qOverload<>(&QTimer::start));
}

void FolderWatch::setFolder(const QString &folder)
{
    m_timer.stop();
    m_growing.clear();
    m_known.clear();
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_folder = folder;
    if (folder.isEmpty())
        return;
    watchFolders();
    const QStringList files = articleFiles(folder);
    m_known = {files.begin(), files.end()};
}

void FolderWatch::watchFolders()
{
    using enum QDirListing::IteratorFlag;
    QStringList folders{m_folder};
    for (const auto &entry : QDirListing(m_folder, Recursive | DirsOnly)) {
        if (folders.size() == MostFolders)
            break;
        folders.append(entry.filePath());
    }
    m_watcher.addPaths(folders);
}

// A file is whole when it has not grown since the last look. An empty one is the place that a browser keeps for what it
// fetches: it is looked at again when it is replaced.
void FolderWatch::look()
{
    if (!QFileInfo(m_folder).isDir()) {
        const QString gone = m_folder;
        setFolder({});
        emit lost(gone);
        return;
    }
    watchFolders();
    QStringList whole;
    QHash<QString, qint64> growing;
    for (const QString &file : articleFiles(m_folder)) {
        if (m_known.contains(file))
            continue;
        const qint64 size = QFileInfo(file).size();
        if (size > 0 && m_growing.value(file, -1) == size)
            whole.append(file);
        else if (size > 0)
            growing.insert(file, size);
    }
    m_growing = growing;
    if (!m_growing.isEmpty())
        m_timer.start();
    m_known.unite({whole.begin(), whole.end()});
    if (!whole.isEmpty())
        emit appeared(whole);
}

} // namespace readout
