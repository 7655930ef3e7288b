// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace readout {

class Actions;

/// Every key of the window, by menu.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const Actions &actions, QWidget *parent);
};

} // namespace readout
