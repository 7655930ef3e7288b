// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingdates.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int farthest = 60; ///< a date that costs as much dates something else
constexpr int otherClause = 35;
constexpr int reportedReach = 4; ///< tokens from a verb of saying to its own date

} // namespace

/// `said on Monday`, `in a statement on Monday`, `since Monday`: not when it happened.
bool DatePicker::isReportingDate(int token) const
{
    for (int i = token - 1; i >= std::max(m_sentence.first, token - reportedReach); --i) {
        if (m_scene.is(i, "since"_L1))
            return true;
        if (m_scene.is(i, ","_L1) || m_scene.is(i, "that"_L1) || m_scene.has(i, MeetingClass::Frame)
            || m_scene.has(i, MeetingClass::TalkNoun))
            return false;
        const bool told = m_scene.is(i, "told"_L1) || m_scene.is(i, "tells"_L1);
        if (told || m_scene.has(i, MeetingClass::Reporting))
            return true;
    }
    return false;
}

/// `the 2015 nuclear deal`
bool DatePicker::isAttribute(int token, const DateExpression &date) const
{
    if (date.value.size() != 4 || token == m_sentence.first || m_scene.is(token - 1, "in"_L1))
        return false;
    const int next = token + 1;
    return next < m_sentence.end && m_scene.document().word(next).front().isLetter()
        && m_scene.has(token - 1, MeetingClass::Determiner);
}

bool DatePicker::isBracketed(int token) const
{
    for (int i = token - 1; i >= m_sentence.first; --i) {
        if (m_scene.is(i, ")"_L1))
            return false;
        if (m_scene.is(i, "("_L1))
            return true;
    }
    return false;
}

bool DatePicker::opensClause(int token) const
{
    if (m_scene.is(token, ";"_L1))
        return true;
    if (!m_scene.has(token, MeetingClass::Clause) || !m_scene.document().word(token).front().isLetter())
        return false;
    const bool light = m_scene.is(token, "and"_L1) || m_scene.is(token, "as"_L1) || m_scene.is(token, "but"_L1)
        || m_scene.has(token, MeetingClass::Reporting) || m_scene.is(token, "told"_L1);
    return !light;
}

/// Clauses that open between two tokens and are not closed by a comma right before the second.
int DatePicker::crossings(int from, int until) const
{
    int at = until - 1;
    while (at > from && (m_scene.is(at, "on"_L1) || m_scene.is(at, "in"_L1)))
        --at;
    if (at > from && m_scene.is(at, ","_L1))
        return 0;
    int count = 0;
    for (int i = from; i < until; ++i) {
        while (i < until && isBracketed(i) && !isBracketed(from))
            ++i;
        count += i < until && opensClause(i);
    }
    return count;
}

/// Farther than it stands where other clauses open between; a date on the right is measured from the last party.
int DatePicker::distance(int date, int first, int end) const
{
    if (date >= end)
        return date - end + 1 + otherClause * crossings(end, date);
    if (date >= first)
        return date - first;
    int relative = 0; // `A, who visited last week, met B`
    for (int i = date - 1; i >= std::max(m_sentence.first, date - 8) && !m_scene.is(i, ","_L1); --i)
        relative |= opensClause(i) && !m_scene.is(i, "that"_L1);
    bool reported = false;
    for (int i = date + 1; i < first; ++i)
        reported |= m_scene.is(i, "that"_L1) && m_scene.has(i - 1, MeetingClass::Reporting);
    return first - date + 2 + otherClause * (relative + reported) / 2;
}

int DatePicker::dateOf(int first, int end) const
{
    const bool bracketed = isBracketed(first);
    int best = -1, bestCost = farthest;
    for (int i = m_sentence.first; i < m_sentence.end; ++i) {
        const int date = m_scene.dateAt(i);
        if (date < 0 || (i > m_sentence.first && m_scene.dateAt(i - 1) == date))
            continue;
        const DateExpression &expression = m_scene.dates()[date];
        if (isReportingDate(i) || isAttribute(i, expression) || isBracketed(i) != bracketed)
            continue;
        const bool vague = expression.value.size() != 10 && !expression.value.isEmpty();
        const bool unsettled = expression.value.isEmpty() && !expression.impossible && !expression.relative;
        const int cost = distance(i, first, end) + 6 * vague + unsettled;
        if (cost < bestCost) {
            bestCost = cost;
            best = date;
        }
    }
    return best;
}

} // namespace readout
