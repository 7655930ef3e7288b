// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entityrowdelegate.h"

#include "ui/findings/entitypage.h"
#include "ui/painting.h"
#include "ui/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace readout {

namespace {

constexpr int Side = 6;
constexpr int Inset = 10; // from the bar to the words
constexpr int Gap = 6;
constexpr qsizetype MostWords = 600; // characters

QFont headingFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont noteFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

/// Lays words out in lines; aligned as the window runs, set as the words run.
qreal layOut(QTextLayout &layout, qreal width, Qt::LayoutDirection direction)
{
    QTextOption text(
        direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    text.setTextDirection(Qt::LayoutDirectionAuto);
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(text);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> formatsOf(const EntityRow &row, const QColor &line)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(line);
    QList<QTextLayout::FormatRange> formats;
    for (const Span mark : row.marks)
        formats.append({int(mark.start), int(mark.length), format});
    return formats;
}

} // namespace

EntityRowDelegate::EntityRowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

int EntityRowDelegate::set(
    const EntityRow &row, const QStyleOptionViewItem &option, QRect area, QPainter *painter) const
{
    const Colours &colours = m_theme.colours();
    const bool heading = row.kind == EntityRow::Kind::Heading;
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    area.adjust(0, heading ? 2 * Gap : Gap, 0, 0);
    QRect words = area.adjusted(heading ? 0 : Inset, 0, 0, 0);
    if (!row.state.isEmpty()) {
        const QSize plate = statePlateSize(option.font);
        if (painter)
            paintStatePlate(*painter, visual({words.topLeft(), plate}), row.state, option.font, colours);
        words.setLeft(words.left() + plate.width() + Gap);
    }
    const QString text = shortened(row.text, MostWords);
    QTextLayout layout(text, heading ? headingFont(option.font) : option.font);
    layout.setFormats(formatsOf(row, colours.ink));
    int y = words.top() + int(std::ceil(layOut(layout, words.width(), option.direction)));
    if (painter) {
        painter->setPen(heading ? colours.quiet : colours.ink);
        layout.draw(painter, visual(words).topLeft());
    }
    if (!row.note.isEmpty()) {
        const QFont small = noteFont(option.font);
        QTextLayout note(row.note, small);
        const qreal height = layOut(note, words.width(), option.direction);
        if (painter) {
            painter->setPen(option.state & QStyle::State_Selected ? colours.ink : colours.quiet);
            words.moveTop(y + 1);
            note.draw(painter, visual(words).topLeft());
        }
        y += int(std::ceil(height)) + 1;
    }
    const bool told = row.kind == EntityRow::Kind::Quote || row.kind == EntityRow::Kind::Meeting;
    if (painter && told)
        painter->fillRect(visual({area.left(), area.top(), 2, y - area.top()}),
            row.kind == EntityRow::Kind::Quote ? colours.quote : colours.meeting);
    return y + (heading ? 2 : Gap);
}

void EntityRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityRow &row = *index.data(EntityRowsModel::RowRole).value<const EntityRow *>();
    const Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver && row.kind != EntityRow::Kind::Heading)) {
        painter->setPen(selected && option.state & QStyle::State_HasFocus ? QPen(colours.quiet, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours.chip : colours.faded(colours.chip));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -4.5, -1.5), 5, 5);
    }
    set(row, option, option.rect.adjusted(Side, 0, -Side - 4, 0), painter);
    painter->restore();
}

QSize EntityRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EntityRow &row = *index.data(EntityRowsModel::RowRole).value<const EntityRow *>();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    return {width, set(row, option, QRect(Side, 0, width - 2 * Side - 4, 0), nullptr)};
}

} // namespace readout
