// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstyle.h"

#include "ui/controls.h"
#include "ui/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int TabGap = 12; // between two tabs, behind each
constexpr int ScrollBarWidth = 12;
constexpr int ShortestHandle = 32; // of a scroll bar

void drawBox(QPainter &painter, const QRect &rect, const QBrush &fill, const QPen &pen, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

QPen border(const QStyleOption &option, bool strong)
{
    return strong ? option.palette.accent().color() : option.palette.dark().color();
}

// A scroll bar has no ground of its own: it continues what it scrolls.
QColor groundOf(const QWidget *scrollBar, const QPalette &palette)
{
    const QWidget *above = scrollBar ? scrollBar->parentWidget() : nullptr;
    const auto *area = above ? qobject_cast<const QAbstractScrollArea *>(above->parentWidget()) : nullptr;
    const QWidget *ground = area ? area->viewport() : nullptr;
    return ground ? ground->palette().color(ground->backgroundRole()) : palette.window().color();
}

void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const bool open = tab.state & QStyle::State_Selected;
    const QRect box = QStyle::visualRect(tab.direction, tab.rect, tab.rect.adjusted(0, 0, -TabGap, 0));
    painter.save();
    QFont font = painter.font();
    font.setBold(open);
    painter.setFont(font);
    painter.setPen(tab.palette.color(open ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(box.adjusted(0, 3, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, tab.text);
    if (tab.state & QStyle::State_HasFocus)
        drawBox(painter, box.adjusted(0, 3, 0, -4), Qt::NoBrush, tab.palette.accent().color(), 5);
    if (open)
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), tab.palette.linkVisited());
    painter.restore();
}

void drawScrollBar(const QStyle &style, QPainter &painter, const QStyleOptionSlider &bar, const QWidget *widget)
{
    painter.fillRect(bar.rect, groundOf(widget, bar.palette));
    if (bar.maximum <= bar.minimum)
        return;
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor colour
        = held ? bar.palette.placeholderText().color() : bar.palette.color(QPalette::Disabled, QPalette::WindowText);
    drawBox(painter, handle.adjusted(2, 2, -2, -2), colour, Qt::NoPen, 4);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int handle = range <= 0
        ? length
        : std::min(length, std::max(ShortestHandle, int(qint64(length) * bar.pageStep / (range + bar.pageStep))));
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect
            = upright ? QRect(0, from, bar.rect.width(), to - from) : QRect(from, 0, to - from, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + handle, length);
    default:
        return {}; // no buttons at the ends
    }
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) { }

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setBackgroundRole(QPalette::Window);
    }
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), palette.mid());
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, palette.base());
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        if (element == PE_PanelTipLabel)
            painter->fillRect(option->rect, palette.toolTipBase());
        painter->setBrush(Qt::NoBrush);
        painter->setPen(palette.dark().color());
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelButtonTool:
        if (focused || (option->state & State_MouseOver && option->state & State_Enabled))
            drawBox(*painter, option->rect, option->state & State_MouseOver ? palette.mid() : QBrush(Qt::NoBrush),
                focused ? QPen(palette.accent().color()) : QPen(Qt::NoPen), 5);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool standard = button && button->features & QStyleOptionButton::DefaultButton;
        drawBox(*painter, option->rect,
            option->state & (State_MouseOver | State_Sunken) ? palette.mid() : palette.base(),
            border(*option, focused || standard), 6);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawBox(*painter, option->rect, palette.base(), border(*option, focused), 6);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (widget && (widget->inherits("QAbstractButton") || qobject_cast<const QAbstractItemView *>(widget)))
            return; // the frame of a button or its box says it, and our delegates do
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar:
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), option->palette.mid());
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.mid());
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(*painter, *bar);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        drawScrollBar(*this, *painter, *bar, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != CC_ToolButton || !button) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionToolButton label = *button;
    drawPrimitive(PE_PanelButtonTool, &label, painter, widget);
    if (!(label.state & (State_On | State_MouseOver)) && label.state & State_Enabled)
        label.palette.setColor(QPalette::ButtonText, label.palette.placeholderText().color());
    label.state &= ~(State_Sunken | State_HasFocus);
    label.rect = label.rect.adjusted(4, 2, -4, -2);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0)
        return option->rect.adjusted(8, 4, -8, -4);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_ToolButton: // as high with an icon as without one: words beside each other stand on one line
        return QSize(contents.width(), std::max(contents.height(), iconSizeFor(option->fontMetrics))) + QSize(16, 10);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents);
        return contents;
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(0, 6);
    case CT_PushButton:
        return contents + QSize(30, 14);
    case CT_LineEdit:
        return contents + QSize(16, 10);
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

// Fusion would look for the cross in every folder of icon themes, 8 ms long.
QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? clearIcon() : QProxyStyle::standardIcon(icon, option, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing:
        return 1;
    case PM_ToolBarItemMargin:
        return 7;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_TabBarTabHSpace:
        return 18 + TabGap; // room for the bold of the open tab
    case PM_TabBarTabVSpace:
        return 15;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin: // beside the words of a plain list's rows
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return option ? option->fontMetrics.ascent() : 13;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return iconSizeFor(QFontMetrics(QApplication::font()));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace readout
