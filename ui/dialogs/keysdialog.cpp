// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/actions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace readout {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("All Keys"));
    resize(460, 620);
    auto *column = new QVBoxLayout(this);
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Act"), tr("Key")});
    list->setRootIsDecorated(false);
    for (const QMenu *menu : actions.menus()) {
        auto *group = new QTreeWidgetItem(list, {menu->title()});
        for (const QAction *action : menu->actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
            new QTreeWidgetItem(group, {action->text(), keys});
        }
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace readout
