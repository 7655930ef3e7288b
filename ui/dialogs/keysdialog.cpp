// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/actions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace readout {

namespace {

QString words(const QList<QKeySequence> &keys) { return QKeySequence::listToString(keys, QKeySequence::NativeText); }

} // namespace

KeysDialog::KeysDialog(Actions &actions, QWidget *parent)
    : QDialog(parent),
      m_actions(actions),
      m_list(new QTreeWidget),
      m_act(new QLabel),
      m_key(new QKeySequenceEdit),
      m_none(new QPushButton(tr("No Key"))),
      m_reset(new QPushButton(tr("As It Was"))),
      m_message(new QLabel),
      m_instead(new QPushButton(tr("Use It Here Instead")))
{
    setWindowTitle(tr("All Keys"));
    resize(560, 660);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(makeEditor());
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(m_instead, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *all = buttons->addButton(tr("All As They Were"), QDialogButtonBox::ResetRole);
    for (QPushButton *button : {m_none, m_reset, m_instead, all, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in the list is for the act
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        for (QAction *action : m_actions.all())
            m_actions.setKeys(action, m_actions.standardKeys(action));
        showKeys();
    });
    column->addWidget(buttons);
    fill();
}

void KeysDialog::fill()
{
    m_list->setAccessibleName(tr("Keys"));
    m_list->setHeaderLabels({tr("Act"), tr("Key")});
    m_list->setRootIsDecorated(false);
    for (const QMenu *menu : m_actions.menus()) {
        auto *group = new QTreeWidgetItem(m_list, {menu->title()});
        group->setFlags(Qt::ItemIsEnabled);
        QFont font = m_list->font();
        font.setBold(true);
        group->setFont(0, font);
        group->setData(1, Qt::AccessibleTextRole, menu->title());
        for (QAction *action : m_actions.all()) {
            if (menu->actions().contains(action))
                m_rows.insert(new QTreeWidgetItem(group, {action->text()}), action);
        }
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_key->setFocus(Qt::OtherFocusReason); });
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

QLayout *KeysDialog::makeEditor()
{
    auto *row = new QHBoxLayout;
    m_act->setBuddy(m_key);
    m_key->setMaximumSequenceLength(1);
    row->addWidget(m_act, 1);
    row->addWidget(m_key);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    connect(m_key, &QKeySequenceEdit::editingFinished, this, [this] {
        if (const QKeySequence key = m_key->keySequence(); !key.isEmpty())
            take(key);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (const QKeySequence &key : m_actions.standardKeys(current())) {
            if (QAction *other = m_actions.holder(key); other && other != current()) {
                take(key);
                return;
            }
        }
        m_actions.setKeys(current(), m_actions.standardKeys(current()));
        showKeys();
    });
    connect(m_instead, &QPushButton::clicked, this, [this] { give(m_key->keySequence()); });
    return row;
}

QAction *KeysDialog::current() const { return m_rows.value(m_list->currentItem()); }

void KeysDialog::showKeys()
{
    for (const auto &[item, action] : m_rows.asKeyValueRange()) {
        const bool changed = action->shortcuts() != m_actions.standardKeys(action);
        item->setText(1, words(action->shortcuts()));
        item->setData(1, Qt::AccessibleTextRole, item->text(1).isEmpty() ? tr("no key") : item->text(1));
        QFont font = m_list->font();
        font.setBold(changed);
        item->setFont(1, font);
        item->setToolTip(1, changed ? tr("As delivered: %1").arg(words(m_actions.standardKeys(action))) : QString());
    }
    showCurrent();
}

void KeysDialog::showCurrent()
{
    const QAction *action = current();
    for (QWidget *widget : QList<QWidget *>{m_key, m_none, m_reset})
        widget->setEnabled(action);
    m_message->clear();
    m_instead->hide();
    if (!action)
        return;
    m_act->setText(tr("Key for “%1”:").arg(action->text()));
    m_key->setAccessibleName(m_act->text());
    m_key->findChild<QLineEdit *>()->setAccessibleName(m_act->text());
    m_key->setKeySequence(action->shortcut());
    m_none->setEnabled(!action->shortcuts().isEmpty());
    m_reset->setEnabled(action->shortcuts() != m_actions.standardKeys(action));
}

// A key that is someone else's is not taken from them unasked.
void KeysDialog::take(const QKeySequence &key)
{
    const QString button = buttonWith(key);
    const QAction *holder = m_actions.holder(key);
    if (button.isEmpty() && (!holder || holder == current())) {
        if (!current()->shortcuts().contains(key))
            give(key);
        return;
    }
    m_key->setKeySequence(key);
    m_message->setText(tr("%1 is the key of “%2”.")
            .arg(key.toString(QKeySequence::NativeText), button.isEmpty() ? holder->text() : button));
    m_instead->setVisible(button.isEmpty());
    QAccessibleAnnouncementEvent said(this, m_message->text());
    QAccessible::updateAccessibility(&said);
}

void KeysDialog::give(const QKeySequence &key)
{
    if (QAction *holder = m_actions.holder(key); holder && holder != current()) {
        QList<QKeySequence> rest = holder->shortcuts();
        rest.removeAll(key);
        m_actions.setKeys(holder, rest);
    }
    m_actions.setKeys(current(), key.isEmpty() ? QList<QKeySequence>() : QList{key});
    showKeys();
    m_list->setFocus(Qt::OtherFocusReason);
}

QString KeysDialog::buttonWith(const QKeySequence &key) const
{
    for (const auto *button : parentWidget()->findChildren<QAbstractButton *>()) {
        if (button->shortcut() == key)
            return button->accessibleName();
    }
    return {};
}

} // namespace readout
