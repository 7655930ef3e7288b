// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articledelegate.h"

#include "ui/articles/articlesmodel.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace readout {

namespace {

constexpr int Left = 17;
constexpr int Edge = 9;
constexpr int TitleLines = 2;

QFont subtitleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

ArticleDelegate::ArticleDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

// Every row has the same height, whatever its title: ten thousand need no measuring.
QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).lineSpacing() * TitleLines
        + QFontMetrics(subtitleFont(option.font)).lineSpacing() + 2 * Edge + 2;
    return {120, height};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? colours.chip : colours.faded(colours.chip));
    if (selected)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.mark(EntityType::Person).line);

    QRect area = option.rect.adjusted(Left, Edge, -12, -Edge);
    if (index.data(ArticlesModel::UnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.mark(EntityType::Person).line);
        painter->drawEllipse(QRectF(option.rect.left() + 6, area.top() + 6, 6, 6));
    }
    const QFontMetrics metrics(option.font);
    QTextLayout title(index.data().toString(), option.font);
    title.beginLayout();
    painter->setPen(colours.ink);
    painter->setFont(option.font);
    int y = area.top();
    for (int i = 0; i < TitleLines; ++i) {
        QTextLine line = title.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = title.text().sliced(line.textStart());
        const QString shown = i + 1 == TitleLines ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                                  : rest.first(line.textLength());
        painter->drawText(
            QRect(area.left(), y, area.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, shown);
        y += metrics.lineSpacing();
    }
    title.endLayout();
    const QFont small = subtitleFont(option.font);
    painter->setFont(small);
    painter->setPen(selected ? colours.ink : colours.quiet);
    const QFontMetrics smallMetrics(small);
    painter->drawText(QRect(area.left(), y + 2, area.width(), smallMetrics.lineSpacing()),
        Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(ArticlesModel::SubtitleRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace readout
