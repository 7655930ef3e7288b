// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace readout {

class Actions;
class Theme;

/// What stands in the reading pane's place while no article is open: what to do first.
class Welcome : public QWidget {
    Q_OBJECT
public:
    Welcome(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

signals:
    void samplesWanted();
};

} // namespace readout
