// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace readout {

/// The files and folders that were opened last, latest first; remembered from session to session.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    explicit RecentFiles(QObject *parent = nullptr);

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    void add(const QStringList &paths);
    void remove(const QString &path);
    void clear();

    /// A menu that always holds them.
    QMenu *makeMenu(QWidget *parent);
    /// The name of a file or folder and where it lies, for people.
    [[nodiscard]] static QString words(const QString &path);

signals:
    void changed();
    void chosen(const QString &path);

private:
    void set(const QStringList &paths);

    QStringList m_paths;
};

} // namespace readout
