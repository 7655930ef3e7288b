// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/meetingpicture.h"

#include "ui/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>

#include <numbers>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal margin = 48;
constexpr qreal node = 9; ///< radius
constexpr qreal dot = 5; ///< radius
constexpr qreal timeLine = 72; ///< height of its strip, from below
constexpr QSize savedSize(960, 1120);

} // namespace

MeetingPicture::MeetingPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture of who met whom and when"));
}

void MeetingPicture::setMap(const MeetingMap &map)
{
    m_map = map;
    m_stop = -1;
    setAccessibleDescription(tr("%Ln part(ies)", nullptr, int(map.parties.size())) + u", "_s
        + tr("%Ln dated meeting(s)", nullptr, int(map.days.size())));
    update();
}

void MeetingPicture::setColours(const Colours &colours)
{
    m_colours = colours;
    update();
}

QString MeetingPicture::describe(qsizetype stop) const
{
    if (stop < 0 || stop >= stops())
        return {};
    if (stop >= m_map.parties.size()) {
        const MeetingDay &day = m_map.days[stop - m_map.parties.size()];
        return QLocale().toString(day.day, QLocale::LongFormat) + u": "_s + day.label;
    }
    QStringList others;
    for (const MeetingTie &tie : m_map.ties) {
        if (tie.first == stop || tie.second == stop)
            others.append(partyName(m_map.parties[tie.first == stop ? tie.second : tie.first]));
    }
    const QString name = partyName(m_map.parties[stop]);
    return others.isEmpty() ? name : tr("%1, met %2").arg(name, QLocale().createSeparatedList(others));
}

QPointF MeetingPicture::placeOf(qsizetype stop, const QSizeF &size) const
{
    const qsizetype parties = m_map.parties.size();
    if (stop < parties) {
        const QPointF centre(size.width() / 2, (size.height() - timeLine) / 2);
        const qreal angle
            = 2 * std::numbers::pi * double(stop) / double(std::max<qsizetype>(1, parties)) - std::numbers::pi / 2;
        const qreal across = std::max(node, size.width() / 2 - 2 * margin), down = std::max(node, centre.y() - margin);
        return centre + QPointF(across * std::cos(angle), down * std::sin(angle));
    }
    const QDate first = m_map.days.first().day, last = m_map.days.last().day, day = m_map.days[stop - parties].day;
    const qreal share = first == last ? 0.5 : double(first.daysTo(day)) / double(first.daysTo(last));
    qsizetype level = 0; // several meetings of one day stand above each other
    while (stop - parties - level > 0 && m_map.days[stop - parties - level - 1].day == day)
        ++level;
    return {
        margin + share * (size.width() - 2 * margin), size.height() - timeLine / 2 - qreal(level % 3) * (2 * dot + 2)};
}

qsizetype MeetingPicture::stopAt(const QPointF &position) const
{
    for (qsizetype stop = 0; stop < stops(); ++stop) {
        if (QLineF(placeOf(stop, size()), position).length() <= 2 * node)
            return stop;
    }
    return -1;
}

void MeetingPicture::moveTo(qsizetype stop)
{
    if (stops() == 0)
        return;
    m_stop = std::clamp<qsizetype>(stop, 0, stops() - 1);
    QAccessibleAnnouncementEvent announcement(this, describe(m_stop));
    QAccessible::updateAccessibility(&announcement);
    update();
}

void MeetingPicture::activate(qsizetype stop)
{
    if (stop < 0)
        return;
    if (stop < m_map.parties.size()) {
        emit partyActivated(m_map.parties[stop]);
    } else {
        const MeetingDay &day = m_map.days[stop - m_map.parties.size()];
        emit meetingActivated(day.article, day.meeting);
    }
}

bool MeetingPicture::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&file);
        svg.setSize(savedSize);
        svg.setViewBox(QRect({}, savedSize));
        svg.setTitle(accessibleName());
        svg.setDescription(accessibleDescription());
        QPainter painter(&svg);
        paint(painter, savedSize, false);
    } else {
        QImage image(savedSize, QImage::Format_RGB32);
        QPainter painter(&image);
        paint(painter, savedSize, false);
        painter.end();
        if (!image.save(&file, "PNG"))
            return false;
    }
    return file.commit();
}

void MeetingPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, size(), hasFocus());
}

void MeetingPicture::paint(QPainter &painter, const QSizeF &size, bool withFocus) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, size), m_colours.page);
    if (stops() == 0) {
        painter.setPen(m_colours.quiet);
        painter.drawText(QRectF({}, size), Qt::AlignCenter | Qt::TextWordWrap, tr("No meetings to show."));
        return;
    }
    paintGraph(painter, size);
    if (!m_map.days.isEmpty())
        paintDays(painter, size);
    if (withFocus && m_stop >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_colours.ink, 2));
        painter.drawEllipse(placeOf(m_stop, size), node + 5, node + 5);
    }
}

void MeetingPicture::paintGraph(QPainter &painter, const QSizeF &size) const
{
    const QPointF centre(size.width() / 2, (size.height() - timeLine) / 2);
    painter.setBrush(Qt::NoBrush);
    for (const MeetingTie &tie : m_map.ties) {
        QPainterPath path(placeOf(tie.first, size));
        path.quadTo(centre, placeOf(tie.second, size));
        painter.setPen(QPen(m_colours.meeting, std::min(6.0, 1.0 + tie.meetings), Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    }
    const Colours::Mark &mark = m_colours.mark(EntityType::Country);
    for (qsizetype i = 0; i < m_map.parties.size(); ++i) {
        const QPointF place = placeOf(i, size);
        painter.setPen(QPen(mark.line, 2));
        painter.setBrush(mark.fill);
        painter.drawEllipse(place, node, node);
        const bool above = place.y() < centre.y();
        const QRectF label(
            place.x() - margin * 1.6, above ? place.y() - node - 26 : place.y() + node + 6, margin * 3.2, 20);
        painter.setPen(m_colours.ink);
        painter.drawText(label, Qt::AlignCenter,
            painter.fontMetrics().elidedText(partyName(m_map.parties[i]), Qt::ElideRight, int(label.width())));
    }
}

void MeetingPicture::paintDays(QPainter &painter, const QSizeF &size) const
{
    const qreal y = size.height() - timeLine / 2;
    painter.setPen(QPen(m_colours.quiet, 1));
    painter.drawLine(QPointF(margin, y), QPointF(size.width() - margin, y));
    for (qsizetype i = 0; i < m_map.days.size(); ++i) {
        const bool held = m_map.days[i].status == MeetingStatus::Held;
        painter.setPen(QPen(m_colours.meeting, 2, held ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(held ? QBrush(m_colours.meeting) : QBrush(m_colours.page));
        painter.drawEllipse(placeOf(m_map.parties.size() + i, size), dot, dot);
    }
    const QString first = dateInWords(m_map.days.first().day.toString(Qt::ISODate)); // 4/6 is two days to two readers
    const QString last = dateInWords(m_map.days.last().day.toString(Qt::ISODate));
    const QRectF labels(margin / 2, y + dot + 4, size.width() - margin, 20);
    painter.setPen(m_colours.quiet);
    painter.drawText(labels, first == last ? Qt::AlignCenter : Qt::AlignLeft, first);
    if (first != last)
        painter.drawText(labels, Qt::AlignRight, last);
}

void MeetingPicture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_stop + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_stop - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(stops() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_stop);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingPicture::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype stop = stopAt(event->position()); stop >= 0) {
        moveTo(stop);
        activate(stop);
    }
}

void MeetingPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(std::max<qsizetype>(m_stop, 0));
}

bool MeetingPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(stopAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace readout
