// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/windowstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>
#include <QToolTip>

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
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Accent, c.mark(EntityType::Person).line);
    palette.setColor(QPalette::Link, c.mark(EntityType::Person).line);
    palette.setColor(QPalette::LinkVisited, c.meeting);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
             QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faded(c.quiet));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    m_news = m_repository.definitionForName(u"News Article"_s);
    Q_ASSERT(m_news.isValid());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme now) {
        if (m_name.isEmpty())
            apply(now);
    });
    QApplication::setStyle(new WindowStyle);
    apply(QGuiApplication::styleHints()->colorScheme());
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
    apply(QGuiApplication::styleHints()->colorScheme());
}

Colours Theme::coloursOf(const QString &name) const { return Colours::of(m_repository.theme(name), m_news); }

void Theme::apply(Qt::ColorScheme system)
{
    m_theme = m_repository.theme(!m_name.isEmpty() ? m_name : OurThemes[system == Qt::ColorScheme::Dark ? 1 : 0]);
    m_colours = Colours::of(m_theme, m_news);
    const QPalette palette = paletteOf(m_colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

} // namespace readout
