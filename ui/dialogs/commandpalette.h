// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QLineEdit;
class QListWidget;

namespace readout {

class Actions;
class ViewState;

/// Finds any act, entity or article by typing, and does, filters by or opens it.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Actions &actions, ViewState &state, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item {
        QString kind;
        QString text;
        std::function<void()> run;
        QString keys;
    };

    void search(const QString &words);
    void run();

    QList<Item> m_items;
    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace readout
