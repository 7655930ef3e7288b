// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articledelegate.h"

#include "ui/articles/articlesmodel.h"
#include "ui/painting.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace readout {

namespace {

constexpr int Left = 17;
constexpr int Right = 12;
constexpr int Edge = 9;
constexpr int Bar = 3; // beside the open article
constexpr int Dot = 6; // beside an unread one
constexpr int TitleLines = 2;

QFont subtitleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Returns where it ends.
int writeTitle(QPainter &painter, const QStyleOptionViewItem &option, QRect area, const QString &words)
{
    const QFontMetrics metrics(option.font);
    QTextLayout title(words, option.font);
    painter.setFont(option.font);
    title.beginLayout();
    for (int i = 0; i < TitleLines; ++i) {
        QTextLine line = title.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = words.sliced(line.textStart());
        drawWords(painter, area, Qt::AlignTop,
            i + 1 == TitleLines ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                : rest.first(line.textLength()).trimmed(),
            option.direction);
        area.setTop(area.top() + metrics.lineSpacing());
    }
    title.endLayout();
    return area.top();
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
    const QColor accent = colours.mark(EntityType::Person).line;
    const bool selected = option.state & QStyle::State_Selected;
    const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? colours.chip : colours.faded(colours.chip));
    if (selected)
        painter->fillRect(visual({option.rect.topLeft(), QSize(Bar, option.rect.height())}), accent);
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.quiet);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    QRect area = option.rect.adjusted(Left, Edge, -Right, -Edge);
    if (index.data(ArticlesModel::UnreadRole).toBool()) {
        const int middle = area.top() + QFontMetrics(option.font).height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(visual({option.rect.left() + 6, middle - Dot / 2, Dot, Dot}));
    }
    painter->setPen(colours.ink);
    area.setTop(writeTitle(*painter, option, visual(area), index.data().toString()) + 2);
    const QFont small = subtitleFont(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(selected ? colours.ink : colours.quiet);
    drawWords(*painter, visual(area), Qt::AlignTop,
        metrics.elidedText(index.data(ArticlesModel::SubtitleRole).toString(), Qt::ElideRight, area.width()),
        option.direction);
    painter->restore();
}

} // namespace readout
