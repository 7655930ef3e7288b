// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QObject>

namespace readout {

class ReadingPane;
class ViewState;

/// Walks through an article's findings, and back to where the reader was.
class Navigator : public QObject {
    Q_OBJECT
public:
    Navigator(ViewState &state, ReadingPane &pane, QObject *parent = nullptr);

    /// Goes to a stretch of the open article; the place left can be gone back to.
    void go(Span span);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    /// The next (1) or previous (-1) of its kind from the caret on; wraps.
    void stepMention(int direction);
    void stepQuote(int direction);
    void stepMeeting(int direction);

signals:
    void changed();

private:
    struct Place {
        quint64 article = 0;
        qsizetype offset = 0;
        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] Place here() const;
    void travel(QList<Place> &from, QList<Place> &to);
    void arrive();
    void step(const QList<Span> &stops, int direction);

    ViewState &m_state;
    ReadingPane &m_pane;
    QList<Place> m_back;
    QList<Place> m_forward;
    quint64 m_open = 0; ///< the article that m_last is in
    Place m_last;
    Place m_target; ///< to arrive at once its article is loaded
    bool m_travelling = false;
};

} // namespace readout
