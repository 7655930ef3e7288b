// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace readout {

class Actions;

/// Every act with its keys, to read and to change.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    explicit KeysDialog(Actions &actions, QWidget *parent = nullptr);

private:
    void fill();
    QLayout *makeEditor();
    void showKeys();
    void showCurrent();
    void take(const QKeySequence &key);
    void give(const QKeySequence &key);
    [[nodiscard]] QAction *current() const;
    /// Which button of the window behind has this key, such as the menu's F10.
    [[nodiscard]] QString buttonWith(const QKeySequence &key) const;

    Actions &m_actions;
    QTreeWidget *m_list;
    QHash<QTreeWidgetItem *, QAction *> m_rows;
    QLabel *m_act;
    QKeySequenceEdit *m_key;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_message;
    QPushButton *m_instead;
};

} // namespace readout
