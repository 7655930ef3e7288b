// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int Line = 2; // above the messages
constexpr qsizetype LinesShown = 3;
constexpr qsizetype MostLines = 20; // of the list behind them

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(roomAround(layoutDirection(), 16, 6 + Line, 10, 6));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(startSide(layoutDirection()) | Qt::AlignVCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAccessibleName(tr("Put this message away"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    row->addWidget(close, 0, Qt::AlignTop);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    hide();
}

void MessageBar::paintEvent(QPaintEvent *) { QPainter(this).fillRect(0, 0, width(), Line, palette().linkVisited()); }

void MessageBar::add(const QString &message)
{
    m_messages.append(message);
    const auto count = int(m_messages.size());
    QStringList lines = m_messages.first(std::min(LinesShown, m_messages.size()));
    if (count > lines.size())
        lines += tr("And %Ln more", nullptr, count - int(lines.size()));
    m_text->setText(lines.join(u'\n'));
    m_text->setToolTip(m_messages.first(std::min(MostLines, m_messages.size())).join(u'\n'));
    setAccessibleName(m_text->text());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_messages.clear();
    hide();
}

} // namespace readout
