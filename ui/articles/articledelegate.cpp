// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articledelegate.h"

#include "ui/articles/articlesmodel.h"
#include "ui/painting.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace readout {

using namespace Qt::StringLiterals;

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

QStringList titleLines(const QString &words, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout title(words, font);
    title.beginLayout();
    for (QTextLine line = title.createLine(); line.isValid() && lines.size() < TitleLines; line = title.createLine()) {
        line.setLineWidth(width);
        const QString rest = words.sliced(line.textStart());
        lines.append(lines.size() + 1 == TitleLines ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                                    : rest.first(line.textLength()).trimmed());
    }
    title.endLayout();
    return lines;
}

/// As many parts as there is room for: no part is better than half of one.
QString fitting(QString words, const QFontMetrics &metrics, int width)
{
    const QString separator = u" · "_s;
    while (metrics.horizontalAdvance(words) > width && words.contains(separator))
        words.truncate(words.lastIndexOf(separator));
    return metrics.elidedText(words, Qt::ElideRight, width);
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
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(visual(option.rect.adjusted(Bar + 2, 2, -3, -3)), 5, 5);
    }
    QRect area = option.rect.adjusted(Left, Edge, -Right, -Edge);
    const QFontMetrics metrics(option.font);
    const QStringList title = titleLines(index.data().toString(), option.font, area.width());
    area.setTop(area.top() + int(TitleLines - title.size()) * metrics.lineSpacing() / 2); // a short one in the middle
    if (index.data(ArticlesModel::UnreadRole).toBool()) {
        const int middle = area.top() + metrics.height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(visual({option.rect.left() + 6, middle - Dot / 2, Dot, Dot}));
    }
    painter->setPen(colours.ink);
    painter->setFont(option.font);
    for (const QString &line : title) {
        drawWords(*painter, visual(area), Qt::AlignTop, line, option.direction);
        area.setTop(area.top() + metrics.lineSpacing());
    }
    area.setTop(area.top() + 2);
    const QFont small = subtitleFont(option.font);
    painter->setFont(small);
    painter->setPen(selected ? colours.ink : colours.quiet);
    drawWords(*painter, visual(area), Qt::AlignTop,
        fitting(index.data(ArticlesModel::SubtitleRole).toString(), QFontMetrics(small), area.width()),
        option.direction);
    painter->restore();
}

} // namespace readout
