// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

const QStringList OurThemes{u"Readout Light"_s, u"Readout Dark"_s, u"Readout Sepia"_s, u"Readout Contrast"_s};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.panel);
    palette.setColor(QPalette::Base, c.page);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ToolTipBase, c.page);
    palette.setColor(QPalette::Mid, c.chip);
    palette.setColor(QPalette::Light, c.page);
    palette.setColor(QPalette::Midlight, c.chip);
    palette.setColor(QPalette::Dark, c.chip);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Accent, c.mark(EntityType::Person).line);
    palette.setColor(QPalette::Link, c.mark(EntityType::Person).line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faded(c.quiet));
    return palette;
}

// What a palette cannot say: flat tool buttons, hairlines between the panes, the line below the open tab.
QString sheetOf(const Colours &c)
{
    const auto n = [](const QColor &colour) { return colour.name(); };
    return u"QToolBar { background: %1; border: 0; border-bottom: 1px solid %2; padding: 2px 8px; spacing: 1px; }"
           "QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 7px; color: %3; }"
           "QToolButton:hover { background: %2; color: %4; }"
           "QToolButton:checked { color: %4; }"
           "QToolButton:focus, QPushButton:focus { border: 1px solid %5; outline: 0; }"
           "QToolButton:disabled { color: %7; }"
           "QToolButton::menu-indicator { image: none; }"
           "QStatusBar { background: %1; border-top: 1px solid %2; color: %3; }"
           "QStatusBar::item { border: 0; }"
           "QStatusBar QLabel { color: %3; padding: 3px 6px; }"
           "QSplitter::handle { background: %2; }"
           "QListView, QTreeView { background: %1; border: 0; outline: 0; }"
           "QLineEdit { background: %9; border: 1px solid %2; border-radius: 6px; padding: 4px 8px; color: %4; }"
           "QLineEdit:focus { border-color: %5; }"
           "QPushButton { background: %9; border: 1px solid %2; border-radius: 6px; padding: 6px 14px; color: %4; }"
           "QPushButton:hover { background: %2; }"
           "QTabBar { background: %1; qproperty-drawBase: 0; }"
           "QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 8px 4px "
           "5px 4px;"
           " margin-right: 12px; color: %3; }"
           "QTabBar::tab:selected { color: %4; border-bottom-color: %6; font-weight: bold; }"
           "QTabBar::tab:focus { color: %5; }"
           "QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }"
           "QScrollBar::handle:vertical { background: %8; border-radius: 4px; min-height: 32px; margin: 2px; }"
           "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
           "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
           "QToolTip { color: %4; background: %9; border: 1px solid %2; padding: 4px; }"_s.arg(n(c.panel), n(c.chip),
               n(c.quiet), n(c.ink), n(c.mark(EntityType::Person).line), n(c.meeting), n(c.faded(c.quiet)),
               n(c.faded(c.quiet)), n(c.page));
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_repository.addCustomSearchPath(u":/readout"_s);
    m_news = m_repository.definitionForName(u"News Article"_s);
    Q_ASSERT(m_news.isValid());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_name.isEmpty())
            apply();
    });
    QApplication::setStyle(u"Fusion"_s);
    apply();
}

QStringList Theme::names() const
{
    QStringList names = OurThemes;
    for (const auto &theme : m_repository.themes()) {
        if (!names.contains(theme.name()))
            names.append(theme.name());
    }
    return names;
}

void Theme::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = m_repository.theme(name).isValid() ? name : QString();
    apply();
}

Colours Theme::coloursOf(const QString &name) const { return Colours::of(m_repository.theme(name), m_news); }

void Theme::apply()
{
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    m_theme = m_repository.theme(!m_name.isEmpty() ? m_name : OurThemes[dark ? 1 : 0]);
    m_colours = Colours::of(m_theme, m_news);
    QApplication::setPalette(paletteOf(m_colours));
    qApp->setStyleSheet(sheetOf(m_colours));
    emit changed();
}

} // namespace readout
