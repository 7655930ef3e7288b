// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/actions.h"
#include "ui/reading/pagelayout.h"
#include "ui/recentfiles.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRecent = 5;
constexpr int ButtonWidth = 240;
constexpr int RecentWidth = 460;

} // namespace

Welcome::Welcome(const Actions &actions, RecentFiles &recent, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_recentBox(new QWidget), m_recentRows(new QVBoxLayout(m_recentBox))
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
        m_last = button;
        button->setMinimumWidth(ButtonWidth);
        column->addWidget(button, 0, Qt::AlignHCenter);
        return button;
    };
    for (const Act act : {Act::Open, Act::OpenFolder, Act::Paste})
        connect(add(actions[act]->text()), &QPushButton::clicked, actions[act], &QAction::trigger);
    connect(add(tr("Read the sample articles")), &QPushButton::clicked, this, &Welcome::samplesWanted);
    column->addSpacing(12);
    column->addWidget(m_recentBox, 0, Qt::AlignHCenter);
    m_recentRows->setContentsMargins(0, 0, 0, 0);
    m_recentRows->setSpacing(0);
    connect(&recent, &RecentFiles::changed, this, &Welcome::showRecent, Qt::QueuedConnection);
    showRecent();
    column->addStretch(3);
}

void Welcome::showRecent()
{
    for (QWidget *row : m_recentBox->findChildren<QWidget *>()) {
        row->hide();
        row->deleteLater();
    }
    const QStringList paths = m_recent.paths().first(std::min(MostRecent, m_recent.paths().size()));
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    auto *head = new QLabel(tr("Opened last"));
    head->setForegroundRole(QPalette::PlaceholderText);
    m_recentRows->addWidget(head, 0, Qt::AlignHCenter);
    QWidget *before = m_last;
    for (const QString &path : paths) {
        const QString words = RecentFiles::words(path);
        auto *button = new QToolButton;
        button->setText(withoutKeyMarks(fontMetrics().elidedText(words, Qt::ElideMiddle, RecentWidth)));
        button->setAccessibleName(tr("Open %1").arg(words));
        button->setToolTip(path);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, path] { emit m_recent.chosen(path); });
        m_recentRows->addWidget(button, 0, Qt::AlignHCenter);
        setTabOrder(before, button);
        before = button;
    }
}

} // namespace readout
