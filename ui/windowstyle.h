// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace readout {

/// How the window's controls are drawn: flat, hairlines between panes, a line below the open tab. Every colour comes
/// from the palette, so a new theme is a new palette and nothing is measured or laid out again.
///
/// | role | colour |
/// |---|---|
/// | Window, Base | panel, page |
/// | Mid | hairlines, hovered controls |
/// | Dark | outline of what can be typed into or pressed |
/// | Text roles, PlaceholderText | ink, quiet |
/// | Accent | focus |
/// | LinkVisited | line below the open tab, above messages |
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace readout
