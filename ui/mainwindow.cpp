// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

namespace readout {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace readout
