// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/carddelegate.h"

#include "ui/findings/cardsmodel.h"
#include "ui/painting.h"
#include "ui/reading/pagelayout.h"
#include "ui/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace readout {

namespace {

constexpr int Gap = 6; // between cards, half of it on each side
constexpr int Side = 16; // beside them
constexpr int Inset = 14; // inside
constexpr qsizetype MostOfQuote = 420; // characters
constexpr qsizetype MostOfMeeting = 180; // its parties, day and place are said above

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

/// Writes paragraphs below each other; without a painter it only measures. Laid out from left to right, and mirrored
/// within `frame` where the window runs from right to left.
struct Column {
    QPainter *painter;
    Qt::LayoutDirection direction;
    QRect frame;
    QRect area;

    [[nodiscard]] QRect visual(const QRect &r) const { return QStyle::visualRect(direction, frame, r); }
    void write(const QString &text, const QFont &font, const QColor &colour, int indent = 0, int right = 0)
    {
        const QRect room(area.left() + indent, area.top(), area.width() - indent - right, 100000);
        const QRect used = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(colour);
            drawWords(*painter, visual(room), Qt::TextWordWrap, text, direction);
        }
        area.setTop(area.top() + used.height());
    }
    void skip(int height) { area.setTop(area.top() + height); }

    /// Writes plates in a row, wrapped; returns how far the last row reaches.
    int writeStates(const QStringList &states, const QFont &font, const Colours &colours, int right)
    {
        const QSize plate = statePlateSize(font);
        int x = area.left();
        for (const QString &state : states) {
            if (x > area.left() && x + plate.width() > area.right() - right) {
                x = area.left();
                skip(plate.height() + 3);
            }
            if (painter)
                paintStatePlate(*painter, visual({QPoint(x, area.top()), plate}), state, font, colours);
            x += plate.width() + 4;
        }
        return x - area.left();
    }
    /// Returns the width that the badge takes at the end of its line.
    int writeBadge(const QString &text, const QFont &font, const QColor &colour, bool broken)
    {
        const QFontMetrics metrics(font);
        const int width = metrics.horizontalAdvance(text) + 16;
        if (painter) {
            const QRectF badge(visual({area.right() - width, area.top() - 2, width, metrics.height() + 4}));
            painter->setPen(QPen(colour, 1, broken ? Qt::DashLine : Qt::SolidLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
            painter->setFont(font);
            painter->drawText(badge, Qt::AlignCenter, text);
        }
        return width + 8;
    }
};

/// Plates, then the name beside them where it fits, below them where not. A name that was not there is in italics.
void writeHeading(Column &column, const Card &card, const QFont &like, const Colours &colours, int badge)
{
    QFont font = scaled(like, 1, true);
    font.setItalic(card.basis == Basis::Unnamed);
    const int plates = column.writeStates(card.states, like, colours, badge);
    const int room = column.area.width() - badge - plates;
    const bool beside = plates == 0 || QFontMetrics(font).horizontalAdvance(card.heading) < room;
    if (card.heading.isEmpty() || !beside)
        column.skip(statePlateSize(like).height() + 3);
    if (!card.heading.isEmpty())
        column.write(card.heading, font, colours.ink, beside && plates > 0 ? plates + 3 : 0, beside ? badge : 0);
}

void paintFrame(
    QPainter *painter, const QRect &frame, const Colours &colours, const QColor &accent, bool current, Basis basis)
{
    const auto line = basis == Basis::Stated ? Qt::SolidLine : basis == Basis::Inferred ? Qt::DotLine : Qt::DashLine;
    const QColor still = basis == Basis::Stated ? colours.chip : colours.quiet;
    painter->setPen(QPen(current ? accent : still, current ? 2 : 1, line));
    painter->setBrush(colours.page);
    painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

int sectionHeight(const Card &card, const QFont &font)
{
    return card.section.isEmpty() ? 0 : QFontMetrics(font).height() + 2 * Gap;
}

} // namespace

CardDelegate::CardDelegate(Kind kind, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_kind(kind), m_theme(theme)
{
}

int CardDelegate::set(const QStyleOptionViewItem &option, const Card &card, const QRect &frame, QPainter *painter) const
{
    const Colours &colours = m_theme.colours();
    const QColor accent = m_kind == Kind::Quote ? colours.quote : colours.meeting;
    const QFont small = scaled(option.font, 0.95);
    Column column{painter, option.direction, frame, frame.adjusted(Inset, Inset - 2, -Inset, 0)};
    const int badge = column.writeBadge(card.badge, scaled(option.font, 0.88), accent, !card.settled);
    writeHeading(column, card, option.font, colours, badge);
    column.skip(6);
    const int plate = statePlateSize(option.font).width() + 6;
    for (const auto &[country, name] : card.rows) {
        column.writeStates(country.isEmpty() ? QStringList() : QStringList(country), option.font, colours, 0);
        column.write(name, option.font, colours.ink, plate);
        column.skip(4);
    }
    if (!card.rows.isEmpty())
        column.skip(3);
    const auto writeWords = [&] {
        const QString words = shortened(card.words, m_kind == Kind::Quote ? MostOfQuote : MostOfMeeting);
        const int top = column.area.top();
        column.write(words, serif(option.font), m_kind == Kind::Quote ? colours.ink : colours.quiet, 12);
        if (painter)
            painter->fillRect(column.visual({column.area.left(), top, 2, column.area.top() - top}),
                m_kind == Kind::Quote ? accent : colours.chip);
        column.skip(6);
    };
    if (m_kind == Kind::Quote)
        writeWords();
    if (!card.note.isEmpty()) {
        column.write(card.note, small, colours.quiet);
        column.skip(6);
    }
    if (m_kind == Kind::Meeting && !card.words.isEmpty())
        writeWords();
    return column.area.top() + Inset - 8;
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card &card = *index.data(CardsModel::CardRole).value<const Card *>();
    const Colours &colours = m_theme.colours();
    const int section = sectionHeight(card, option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (section > 0) {
        painter->setFont(scaled(option.font, 1, true));
        painter->setPen(colours.quiet);
        drawWords(*painter, {option.rect.left() + Side, option.rect.top(), option.rect.width() - 2 * Side, section},
            Qt::AlignBottom, card.section, option.direction);
    }
    const QColor accent = m_kind == Kind::Quote ? colours.quote : colours.meeting;
    const QRect frame = option.rect.adjusted(Side, section + Gap, -Side, -Gap);
    paintFrame(painter, frame, colours, accent, option.state & QStyle::State_Selected, card.basis);
    set(option, card, frame, painter);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card &card = *index.data(CardsModel::CardRole).value<const Card *>();
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 320;
    const int section = sectionHeight(card, option.font);
    return {width, set(option, card, QRect(Side, section + Gap, width - 2 * Side, 0), nullptr) + Gap};
}

} // namespace readout
