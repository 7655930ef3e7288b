// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/carddelegate.h"

#include "ui/findings/cardsmodel.h"
#include "ui/reading/pagelayout.h"
#include "ui/theme.h"

#include <QListView>
#include <QPainter>

namespace readout {

namespace {

constexpr int Gap = 6; // between cards, half of it on each side
constexpr int Side = 16; // beside them
constexpr int Inset = 14; // inside
constexpr int Code = 34; // the column of country codes
constexpr int MostWords = 420;

QFont scaled(QFont font, double factor, bool bold = false)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

QFont serif(const QFont &like)
{
    QFont font = PageStyle().font();
    font.setPixelSize(qRound(QFontMetricsF(like).ascent() * 1.06));
    return font;
}

/// Writes paragraphs below each other; without a painter it only measures.
struct Column {
    QPainter *painter;
    QRect area;

    void write(const QString &text, const QFont &font, const QColor &colour, int indent = 0, int right = 0)
    {
        const QRect room(area.left() + indent, area.top(), area.width() - indent - right, 100000);
        const QRect used = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(room, Qt::TextWordWrap, text);
        }
        area.setTop(area.top() + used.height());
    }
    void skip(int height) { area.setTop(area.top() + height); }
};

void paintFrame(QPainter *painter, const QRect &frame, const Colours &colours, const QColor &accent, bool current)
{
    painter->setPen(QPen(current ? accent : colours.chip, current ? 2 : 1));
    painter->setBrush(colours.page);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

/// Returns the width that the badge takes at the right end.
int paintBadge(
    QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour, bool broken)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) + 16;
    if (painter) {
        const QRectF frame(area.right() - width, area.top() - 2, width, metrics.height() + 4);
        painter->setPen(QPen(colour, 1, broken ? Qt::DashLine : Qt::SolidLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
        painter->setFont(font);
        painter->drawText(frame, Qt::AlignCenter, text);
    }
    return width + 8;
}

} // namespace

CardDelegate::CardDelegate(Kind kind, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_kind(kind), m_theme(theme)
{
}

int CardDelegate::set(const QStyleOptionViewItem &option, const QModelIndex &index, QRect area, QPainter *painter) const
{
    const Card &card = *index.data(CardsModel::CardRole).value<const Card *>();
    const Colours &colours = m_theme.colours();
    const QColor accent = m_kind == Kind::Quote ? colours.quote : colours.meeting;
    const QFont heading = scaled(option.font, 1, true);
    const QFont small = scaled(option.font, 0.95);
    Column column{painter, area.adjusted(Inset, Inset - 2, -Inset, 0)};
    const QString words = card.words.size() > MostWords ? card.words.first(MostWords) + u'…' : card.words;

    const int badge = paintBadge(painter, column.area, card.badge, scaled(option.font, 0.88), accent, card.uncertain);
    column.write(card.heading, heading, colours.ink, 0, badge);
    column.skip(6);
    for (const auto &[country, name] : card.rows) {
        const int top = column.area.top();
        if (painter) {
            painter->setFont(small);
            painter->setPen(colours.quiet);
            painter->drawText(QPoint(column.area.left(), top + QFontMetrics(small).ascent()), country);
        }
        column.write(name, option.font, colours.ink, Code);
        column.skip(3);
    }
    const auto writeWords = [&] {
        const int top = column.area.top();
        column.write(words, serif(option.font), m_kind == Kind::Quote ? colours.ink : colours.quiet, 12);
        if (painter)
            painter->fillRect(QRect(column.area.left(), top, 2, column.area.top() - top),
                m_kind == Kind::Quote ? accent : colours.chip);
        column.skip(6);
    };
    if (m_kind == Kind::Quote)
        writeWords();
    if (!card.note.isEmpty()) {
        column.write(card.note, small, colours.quiet);
        column.skip(6);
    }
    if (m_kind == Kind::Meeting && !words.isEmpty())
        writeWords();
    return column.area.top() + Inset - 8;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = m_kind == Kind::Quote ? m_theme.colours().quote : m_theme.colours().meeting;
    const QRect frame = option.rect.adjusted(Side, Gap, -Side, -Gap);
    paintFrame(painter, frame, m_theme.colours(), accent, option.state & QStyle::State_Selected);
    set(option, index, frame, painter);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    return {width, set(option, index, QRect(Side, Gap, width - 2 * Side, 0), nullptr) + Gap};
}

} // namespace readout
