// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours.h"
#include "ui/findings/meetingmap.h"

#include <QWidget>

namespace readout {

/// Who met whom as a graph of states, and below it when: a time line. Drawn by the program, walked by the arrow keys;
/// each stop is announced to screen readers. Saved as SVG or PNG.
class MeetingPicture : public QWidget {
    Q_OBJECT
public:
    explicit MeetingPicture(QWidget *parent = nullptr);

    void setMap(const MeetingMap &map);
    void setColours(const Colours &colours);

    [[nodiscard]] const MeetingMap &map() const { return m_map; }
    /// What the arrow keys stand on: parties first, then days; -1 before the first.
    [[nodiscard]] qsizetype stop() const { return m_stop; }
    /// The words for a stop, as a screen reader says them.
    [[nodiscard]] QString describe(qsizetype stop) const;

    /// Writes the picture; by the ending of the path as SVG or PNG. False when it could not be written.
    [[nodiscard]] bool save(const QString &path) const;

    QSize sizeHint() const override { return {480, 560}; }
    QSize minimumSizeHint() const override { return {240, 320}; }

signals:
    void partyActivated(const QString &party);
    void meetingActivated(quint64 article, const QString &meeting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qsizetype stops() const { return m_map.parties.size() + m_map.days.size(); }
    [[nodiscard]] QPointF placeOf(qsizetype stop, const QSizeF &size) const;
    [[nodiscard]] qsizetype stopAt(const QPointF &position) const;
    void moveTo(qsizetype stop);
    void activate(qsizetype stop);
    void paint(QPainter &painter, const QSizeF &size, bool withFocus) const;
    void paintGraph(QPainter &painter, const QSizeF &size) const;
    void paintDays(QPainter &painter, const QSizeF &size) const;

    MeetingMap m_map;
    Colours m_colours;
    qsizetype m_stop = -1;
};

} // namespace readout
