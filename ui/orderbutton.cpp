// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderbutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace readout {

OrderButton::OrderButton(const QString &setting, const QString &text, const QString &accessibleName,
    const QList<Choice> &choices, QWidget *parent)
    : QToolButton(parent), m_accessibleName(accessibleName)
{
    setText(text);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    m_current = QSettings().value(setting, choices.first().order).toInt();
    if (std::ranges::none_of(choices, [this](const Choice &choice) { return choice.order == m_current; }))
        m_current = choices.first().order;
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const auto &[order, words] : choices) {
        QAction *action = menu->addAction(words, this, [this, setting, order, words] {
            m_current = order;
            QSettings().setValue(setting, order);
            say(words);
            emit chosen(order);
        });
        action->setCheckable(true);
        action->setChecked(order == m_current);
        group->addAction(action);
        if (order == m_current)
            say(words);
    }
    setMenu(menu);
}

void OrderButton::say(const QString &words)
{
    setAccessibleName(tr("%1: %2").arg(m_accessibleName, words));
    setToolTip(accessibleName());
}

} // namespace readout
