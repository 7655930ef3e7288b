// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace readout {

class Actions;
class RecentFiles;
class Theme;

/// What stands in the reading pane's place while no article is open: what to do first, and
/// what was open last.
class Welcome : public QWidget {
    Q_OBJECT
public:
    Welcome(const Actions &actions, RecentFiles &recent, const Theme &theme, QWidget *parent = nullptr);

signals:
    void samplesWanted();

private:
    void showRecent();

    RecentFiles &m_recent;
    QWidget *m_last = nullptr; ///< of the buttons; the recent files come after it
    QWidget *m_recentBox;
    QVBoxLayout *m_recentRows;
};

} // namespace readout
