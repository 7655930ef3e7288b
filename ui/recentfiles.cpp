// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentfiles.h"

#include "ui/words.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Most = 10;

} // namespace

RecentFiles::RecentFiles(QObject *parent) : QObject(parent), m_paths(QSettings().value(u"recentFiles"_s).toStringList())
{
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths) {
        if (!path.startsWith(u':')) // the samples are no file of the reader's
            all.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    }
    all += m_paths;
    all.removeDuplicates();
    set(all.first(std::min(all.size(), Most)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList rest = m_paths;
    rest.removeAll(QFileInfo(path).absoluteFilePath());
    set(rest);
}

void RecentFiles::clear() { set({}); }

void RecentFiles::set(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    QSettings().setValue(u"recentFiles"_s, paths);
    emit changed();
}

QMenu *RecentFiles::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Open Recent"), parent);
    const auto fill = [this, menu] {
        menu->clear();
        for (const QString &path : m_paths) {
            menu->addAction(withoutKeyMarks(words(path)), this, [this, path] { emit chosen(path); })->setToolTip(path);
        }
        menu->addSeparator();
        menu->addAction(tr("Forget These"), this, &RecentFiles::clear);
        menu->setEnabled(!m_paths.isEmpty());
    };
    // Not while one of its own actions runs.
    connect(this, &RecentFiles::changed, menu, fill, Qt::QueuedConnection);
    fill();
    return menu;
}

QString RecentFiles::words(const QString &path)
{
    const QFileInfo info(path);
    QString folder = info.absolutePath();
    if (folder == QDir::homePath() || folder.startsWith(QDir::homePath() + u'/'))
        folder.replace(0, QDir::homePath().size(), u'~');
    return tr("%1 — %2", "a file and its folder").arg(info.fileName(), QDir::toNativeSeparators(folder));
}

} // namespace readout
