// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace readout {

/// What the program is, what it is made of, and where its lists and models come from.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeParts();
};

} // namespace readout
