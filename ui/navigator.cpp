// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator.h"

#include "ui/reading/readingpane.h"
#include "ui/viewstate.h"

namespace readout {

namespace {

constexpr qsizetype MostPlaces = 200;

} // namespace

Navigator::Navigator(ViewState &state, ReadingPane &pane, QObject *parent)
    : QObject(parent), m_state(state), m_pane(pane)
{
    connect(&state, &ViewState::currentChanged, this, [this] {
        if (!m_travelling && m_last.article != 0) {
            m_back.append(m_last);
            m_forward.clear();
        }
        m_open = m_state.current();
        m_last = {m_open, 0};
        emit changed();
    });
    connect(&pane, &ReadingPane::loaded, this, &Navigator::arrive);
    connect(&pane, &ReadingPane::caretMoved, this, [this] {
        if (m_state.current() == m_open) // else the pane heard of the new article before this did
            m_last = here();
    });
}

Navigator::Place Navigator::here() const { return {m_state.current(), m_pane.isLoaded() ? m_pane.caret() : 0}; }

void Navigator::go(Span span)
{
    if (m_back.isEmpty() || m_back.last() != here())
        m_back.append(here());
    if (m_back.size() > MostPlaces)
        m_back.removeFirst();
    m_forward.clear();
    m_pane.reveal(span);
    emit changed();
}

void Navigator::back() { travel(m_back, m_forward); }

void Navigator::forward() { travel(m_forward, m_back); }

void Navigator::travel(QList<Place> &from, QList<Place> &to)
{
    // An article that was removed in between is passed over.
    while (!from.isEmpty() && !m_state.library().row(from.last().article))
        from.removeLast();
    if (from.isEmpty())
        return;
    m_target = from.takeLast();
    to.append(here());
    m_travelling = true;
    if (m_target.article == m_state.current())
        arrive();
    else
        m_state.setCurrent(m_target.article);
    emit changed();
}

void Navigator::arrive()
{
    if (!m_travelling || m_target.article != m_state.current())
        return;
    m_travelling = false;
    m_pane.reveal({m_target.offset, 0});
}

void Navigator::step(const QList<Span> &stops, int direction)
{
    if (stops.isEmpty())
        return;
    const qsizetype caret = m_pane.caret();
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(stops, caret, {}, &Span::start);
        go(next == stops.end() ? stops.first() : *next);
    } else {
        const auto next = std::ranges::lower_bound(stops, caret, {}, &Span::start);
        go(next == stops.begin() ? stops.last() : *(next - 1));
    }
}

void Navigator::stepMention(int direction)
{
    QList<Span> stops;
    for (const Mark &mark : m_pane.marks().all()) {
        if (m_pane.walksTo(mark))
            stops.append(mark.span);
    }
    step(stops, direction);
}

void Navigator::stepQuote(int direction)
{
    QList<Span> stops;
    if (const auto analysis = m_state.readout().analysis) {
        for (const Quote &quote : analysis->quotes) {
            if (m_state.filter().keeps(quote, *analysis))
                stops.append(quote.span);
        }
    }
    step(stops, direction);
}

void Navigator::stepMeeting(int direction)
{
    QList<Span> stops;
    if (const auto analysis = m_state.readout().analysis) {
        for (const Meeting &meeting : analysis->meetings) {
            if (!meeting.evidence.isEmpty() && m_state.filter().keeps(meeting, *analysis))
                stops.append(meeting.evidence[0].span);
        }
    }
    std::ranges::sort(stops);
    step(stops, direction);
}

} // namespace readout
