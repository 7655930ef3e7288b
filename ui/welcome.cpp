// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/actions.h"
#include "ui/reading/pagelayout.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readout {

Welcome::Welcome(const Actions &actions, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    const auto dress = [this, &theme] {
        QPalette own = palette();
        own.setColor(QPalette::Window, theme.colours().page);
        setPalette(own);
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    auto *title = new QLabel(tr("Who said what, and who met whom"));
    QFont serif = PageStyle().font();
    serif.setPixelSize(26);
    serif.setBold(true);
    title->setFont(serif);
    auto *how
        = new QLabel(tr("Open articles, drop files or a folder here, or paste a text.\n"
                        "People, countries and organisations are marked; quotes and meetings stand beside the text.\n"
                        "Nothing leaves this computer."));
    how->setWordWrap(true);
    how->setAlignment(Qt::AlignHCenter);
    title->setAlignment(Qt::AlignHCenter);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(how);
    column->addSpacing(12);
    const auto add = [&](const QString &text) {
        auto *button = new QPushButton(text);
        button->setMinimumWidth(240);
        column->addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    for (const Act act : {Act::Open, Act::OpenFolder, Act::Paste})
        connect(add(actions[act]->text()), &QPushButton::clicked, actions[act], &QAction::trigger);
    connect(add(tr("Read the sample articles")), &QPushButton::clicked, this, &Welcome::samplesWanted);
    column->addStretch(3);
}

} // namespace readout
