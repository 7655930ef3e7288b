// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entitydelegate.h"

#include "ui/controls.h"
#include "ui/findings/entitiesmodel.h"
#include "ui/painting.h"
#include "ui/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <bit>

namespace readout {

namespace {

constexpr int Edge = 4;
constexpr int Right = 16;
constexpr int Strip = EntitiesModel::Places; // where in the article, a pixel each
constexpr int Gap = 8;

bool isGroup(const QModelIndex &index) { return index.data(EntitiesModel::EntityRole).toInt() < 0; }

int boxSide(const QFont &font) { return QFontMetrics(font).ascent(); }

QRect boxOf(const QStyleOptionViewItem &option)
{
    const int side = boxSide(option.font);
    const QRect box(option.rect.left() + Edge, option.rect.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, box);
}

/// The mark's own colours, ticked when its layer is shown: the group's check box is its legend too.
void paintBox(QPainter &painter, const QRectF &box, const Colours &colours, const Colours::Mark &mark, bool checked)
{
    painter.setPen(QPen(checked ? mark.line : colours.quiet, 1.2));
    painter.setBrush(checked ? mark.fill : colours.page);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!checked)
        return;
    drawTick(painter, box, mark.line);
}

void paintPlaces(QPainter &painter, const QRect &strip, quint64 places, const Colours &colours, const QColor &line)
{
    painter.fillRect(QRectF(strip.left(), strip.center().y() + 5.5, strip.width(), 1), colours.chip);
    while (places != 0) { // places side by side are one rectangle
        const int first = std::countr_zero(places);
        const int count = std::countr_one(places >> first);
        painter.fillRect(QRectF(strip.left() + first, strip.center().y() - 4, count + 0.5, 9), line);
        places = first + count < EntitiesModel::Places ? places >> (first + count) << (first + count) : 0;
    }
}

} // namespace

int EntityDelegate::indentation(const QFont &font) { return boxSide(font) + Gap; }

EntityDelegate::EntityDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, QFontMetrics(option.font).height() + (isGroup(index) ? 16 : 9)};
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const Colours::Mark &mark = colours.mark(EntityType(index.data(EntitiesModel::TypeRole).toInt()));
    const bool group = isGroup(index);
    const bool filtered = index.data(EntitiesModel::FilteredRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    QRect area = option.rect.adjusted(Edge, 0, -Right, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (filtered || selected || option.state & QStyle::State_MouseOver) {
        const bool focused = selected && option.state & QStyle::State_HasFocus;
        painter->setPen(filtered || focused ? QPen(filtered ? mark.line : colours.quiet, 1) : QPen(Qt::NoPen));
        painter->setBrush(filtered ? mark.fill : selected ? colours.chip : colours.faded(colours.chip));
        painter->drawRoundedRect(
            QRectF(visual(option.rect.adjusted(0, 1, -8, -1))).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    QFont font = option.font;
    if (group || filtered)
        font.setBold(true);
    painter->setFont(font);
    painter->setPen(filtered || selected ? colours.ink : colours.quiet);
    const QString times = QLocale().toString(index.data(EntitiesModel::CountRole).toInt());
    const auto atEnd = int(option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight)
        | int(Qt::AlignVCenter | Qt::AlignAbsolute);
    QRect written;
    painter->drawText(visual(area), atEnd, times, &written);
    const int count = std::max(3 * QFontMetrics(font).horizontalAdvance(u'0'), written.width());
    if (group) {
        const QRect box = boxOf(option);
        paintBox(*painter, box, colours, mark, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        area.adjust(box.width() + Gap, 0, -count, 0);
    } else {
        const QSize plate = statePlateSize(option.font);
        const int strip = area.right() - count - Gap / 2 - Strip;
        paintPlaces(*painter, visual({strip, area.top(), Strip, area.height()}),
            index.data(EntitiesModel::PlacesRole).toULongLong(), colours, mark.line);
        const QRect where(strip - Gap - plate.width(), area.top() + (area.height() - plate.height() + 1) / 2,
            plate.width(), plate.height());
        paintStatePlate(
            *painter, visual(where), index.data(EntitiesModel::CountryRole).toString(), option.font, colours);
        area.setRight(where.left() - Gap);
    }
    painter->setFont(font);
    painter->setPen(colours.ink);
    drawWords(*painter, visual(area), Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()), option.direction);
    painter->restore();
}

bool EntityDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isGroup(index))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !boxOf(option).adjusted(-Edge, -Edge, Edge, Edge).contains(mouse->pos()))
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace readout
