// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/calendar.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Tense = DateExpression::Tense;

QString weekValue(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year, 4, 10, '0'_L1).arg(week, 2, 10, '0'_L1);
}

QDate seasonStart(int year, Season season) { return QDate(year, 3 * int(season), 1); }

} // namespace

QString dayValue(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QString monthValue(int year, int month) { return u"%1-%2"_s.arg(year, 4, 10, '0'_L1).arg(month, 2, 10, '0'_L1); }

QString seasonValue(int year, Season season)
{
    constexpr QLatin1StringView codes[] = {"SP"_L1, "SU"_L1, "FA"_L1, "WI"_L1};
    return u"%1-%2"_s.arg(year, 4, 10, '0'_L1).arg(codes[int(season) - 1]);
}

int daysIn(int month, std::optional<int> year) { return QDate(year.value_or(2000), month, 1).daysInMonth(); }

QString shifted(QDate day, CalendarUnit unit, int steps)
{
    switch (unit) {
    case CalendarUnit::Day:
        return dayValue(day.addDays(steps));
    case CalendarUnit::Week:
        return weekValue(day.addDays(7LL * steps));
    case CalendarUnit::Fortnight:
        return weekValue(day.addDays(14LL * steps));
    case CalendarUnit::Month: {
        const QDate month = QDate(day.year(), day.month(), 1).addMonths(steps);
        return monthValue(month.year(), month.month());
    }
    case CalendarUnit::Quarter: {
        const QDate month = QDate(day.year(), day.month(), 1).addMonths(3 * steps);
        return u"%1-Q%2"_s.arg(month.year()).arg((month.month() + 2) / 3);
    }
    case CalendarUnit::Year:
        return u"%1"_s.arg(day.year() + steps, 4, 10, '0'_L1);
    case CalendarUnit::Decade:
        return QString::number(day.year() / 10 + steps);
    case CalendarUnit::Century:
        return QString::number(day.year() / 100 + steps);
    }
    return {};
}

QString inferredYear(int month, int day, QDate anchor, Tense tense)
{
    if (!anchor.isValid())
        return {};
    QDate best;
    for (int year = anchor.year() - 4; year <= anchor.year() + 4; ++year) { // four, for 29 February
        const QDate candidate(year, month, std::max(day, 1));
        if (!candidate.isValid())
            continue;
        const QDate last = day ? candidate : candidate.addMonths(1).addDays(-1);
        // A report may be out a day before what it tells of, and a plan a day after.
        if ((tense == Tense::Past && candidate > anchor.addDays(1))
            || (tense == Tense::Future && last < anchor.addDays(-1)))
            continue;
        const auto distance = [&](QDate of) { return std::abs(of.daysTo(anchor)); };
        if (!best.isValid() || distance(candidate) < distance(best))
            best = candidate;
    }
    if (!best.isValid())
        return {};
    return day ? dayValue(best) : monthValue(best.year(), best.month());
}

QDate weekdayNear(QDate day, int weekday, Tense tense, bool strict)
{
    const int ahead = (weekday - day.dayOfWeek() + 7) % 7;
    if (tense == Tense::Future)
        return day.addDays(ahead == 0 && strict ? 7 : ahead);
    const int back = (7 - ahead) % 7;
    return day.addDays(-(back == 0 && strict ? 7 : back));
}

QDate weekdayOfWeek(QDate day, int weekday, Tense tense)
{
    const QDate found = day.addDays(weekday - day.dayOfWeek());
    return tense == Tense::Future && found < day ? found.addDays(7) : found;
}

QString weekendNear(QDate day, Tense tense, bool strict)
{
    const bool atWeekend = day.dayOfWeek() >= 6;
    int weeks = 0;
    if (tense == Tense::Past)
        weeks = atWeekend && !strict ? 0 : -1;
    else if (tense == Tense::Future)
        weeks = strict ? 1 : 0;
    return weekValue(day.addDays(7LL * weeks)) + "-WE"_L1;
}

int seasonYear(QDate day, Season season) { return day.year() - (season == Season::Winter && day.month() <= 2); }

QString seasonNear(QDate day, Season season, Tense tense, bool over)
{
    int year = day.year() + 1;
    if (tense == Tense::Future) {
        while (seasonStart(year - 1, season) > day)
            --year;
    } else {
        while (seasonStart(year, season).addMonths(over ? 3 : 0) > day)
            --year;
    }
    return seasonValue(year, season);
}

} // namespace readout
