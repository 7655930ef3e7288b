// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <cmath>

namespace readout {

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace {

constexpr double TextContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double LineContrast = 3; // WCAG 2.2, 1.4.11

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share);
}

// Moves a colour towards black or white, whichever is farther from the ground, until it can be read there.
QColor legible(QColor colour, const QColor &ground, double ratio)
{
    const QColor goal = contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
    for (int step = 0; step < 20 && contrast(colour, ground) < ratio; ++step)
        colour = mix(colour, goal, 0.15F);
    return colour;
}

Colours::Mark markOf(const KSyntaxHighlighting::Format &format, const Theme &theme, const Colours &colours)
{
    Colours::Mark mark;
    mark.fill = format.hasBackgroundColor(theme) ? format.backgroundColor(theme)
                                                 : mix(colours.page, format.textColor(theme), 0.16F);
    // The name inside keeps the ink's colour: a fill too near to it gives way.
    for (int step = 0; step < 20 && contrast(colours.ink, mark.fill) < TextContrast; ++step)
        mark.fill = mix(mark.fill, colours.page, 0.2F);
    mark.line = legible(format.textColor(theme), colours.page, LineContrast);
    return mark;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const std::pair<double, double> both = std::minmax({luminance(a), luminance(b)});
    const auto [dark, light] = both;
    return (light + 0.05) / (dark + 0.05);
}

QColor Colours::faded(const QColor &colour) const { return mix(colour, page, 0.55F); }

Colours Colours::of(const Theme &theme, const KSyntaxHighlighting::Definition &news)
{
    Colours colours;
    colours.page = QColor::fromRgb(theme.editorColor(Theme::BackgroundColor));
    colours.panel = QColor::fromRgb(theme.editorColor(Theme::IconBorder));
    if (contrast(colours.page, colours.panel) > 2) // some themes set the border apart
        colours.panel = colours.page;
    colours.ink = legible(QColor::fromRgb(theme.textColor(Theme::Normal)), colours.page, TextContrast + 2);
    colours.chip = QColor::fromRgb(theme.editorColor(Theme::Separator));
    for (float share = 0.12F; contrast(colours.ink, colours.chip) < TextContrast && share >= 0; share -= 0.03F)
        colours.chip = mix(colours.page, colours.ink, share);
    colours.quiet = QColor::fromRgb(theme.textColor(Theme::Comment));
    for (const QColor &ground : {colours.panel, colours.page})
        colours.quiet = legible(colours.quiet, ground, TextContrast);
    colours.outline = mix(colours.page, colours.quiet, 0.6F);
    for (const QColor &ground : {colours.panel, colours.page})
        colours.outline = legible(colours.outline, ground, LineContrast);
    colours.selection = QColor::fromRgb(theme.editorColor(Theme::TextSelection));
    colours.found = QColor::fromRgb(theme.editorColor(Theme::SearchHighlight));
    for (QColor *ground : {&colours.selection, &colours.found}) {
        for (float share = 0.24F; contrast(colours.ink, *ground) < TextContrast && share >= 0; share -= 0.03F)
            *ground = mix(colours.page, colours.ink, share);
    }
    for (const auto &format : news.formats()) {
        if (format.name() == "Person"_L1)
            colours.marks[0] = markOf(format, theme, colours);
        else if (format.name() == "Country"_L1)
            colours.marks[1] = markOf(format, theme, colours);
        else if (format.name() == "Organisation"_L1)
            colours.marks[2] = markOf(format, theme, colours);
        else if (format.name() == "Quote"_L1)
            colours.quote = legible(format.textColor(theme), colours.page, TextContrast);
        else if (format.name() == "Meeting"_L1)
            colours.meeting = legible(format.textColor(theme), colours.page, TextContrast);
    }
    return colours;
}

} // namespace readout
