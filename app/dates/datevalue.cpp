// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/datevalue.h"

#include "dates/calendar.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

using Kind = DateOperation::Kind;
using When = DateOperation::When;
using Tense = DateExpression::Tense;

constexpr DateClasses dayClasses = DateClasses(DateClass::Day) | DateClass::Ordinal;
constexpr DateClasses monthClasses = DateClasses(DateClass::Month) | DateClass::ShortMonth | DateClass::MonthNumber;
constexpr DateClasses weekdayClasses = DateClasses(DateClass::Weekday) | DateClass::ShortWeekday;

CalendarUnit unitOf(int number)
{
    constexpr CalendarUnit units[]
        = {CalendarUnit::Day, CalendarUnit::Day, CalendarUnit::Week, CalendarUnit::Month, CalendarUnit::Year,
            CalendarUnit::Decade, CalendarUnit::Century, CalendarUnit::Fortnight, CalendarUnit::Quarter};
    return units[number];
}

/// Works out one match.
class Evaluation {
public:
    Evaluation(const DateMatch &match, const DateSetting &setting)
        : m_match(match), m_operation(match.operation), m_setting(setting)
    {
    }

    [[nodiscard]] DateExpression result()
    {
        switch (m_operation.kind) {
        case Kind::None:
        case Kind::Vague:
            m_result.relative = true;
            break;
        case Kind::Date:
            m_result.value = date(day(0), month(0), year(0));
            checkWeekday();
            break;
        case Kind::Dates:
            range();
            break;
        case Kind::Numeric:
            m_result.value = numeric();
            break;
        case Kind::Decade:
            m_result.value = decade();
            break;
        case Kind::Century:
            m_result.value = u"%1"_s.arg(day(0).value_or(1) - 1, 2, 10, '0'_L1);
            break;
        case Kind::Quarter:
        case Kind::Half:
            m_result.value = partOfYear();
            break;
        case Kind::Season:
            m_result.value = season();
            break;
        case Kind::Fixed:
            m_result.value = fixedDay();
            break;
        default:
            relative();
        }
        return m_result;
    }

private:
    [[nodiscard]] std::optional<int> day(int nth) const { return m_match.captured(dayClasses, nth); }
    [[nodiscard]] std::optional<int> month(int nth) const { return m_match.captured(monthClasses, nth); }

    [[nodiscard]] std::optional<int> year(int nth) const
    {
        if (const auto full = m_match.captured(DateClass::Year, nth))
            return full;
        const auto two = m_match.captured(DateClass::ShortYear, nth);
        return two ? std::optional(*two + (*two < 70 ? 2000 : 1900)) : std::nullopt;
    }

    /// The year that `last year` and the like name, or none.
    [[nodiscard]] std::optional<int> shiftedYear()
    {
        if (m_operation.when != When::Year || !m_setting.anchor.isValid())
            return {};
        m_result.yearInferred = true;
        return m_setting.anchor.year() + m_operation.count;
    }

    [[nodiscard]] QString date(std::optional<int> day, std::optional<int> month, std::optional<int> year)
    {
        if (!year && m_operation.when == When::Year)
            year = shiftedYear();
        if (!month && day)
            return dayOfMonth(*day);
        if (!month)
            return year ? yearValue(*year) : QString();
        if (day && (*day < 1 || *day > daysIn(*month, year))) {
            m_result.impossible = true;
            return {};
        }
        if (!year)
            year = m_setting.year;
        if (!year) {
            m_result.yearInferred = m_setting.anchor.isValid();
            return inferredYear(*month, day.value_or(0), m_setting.anchor, m_setting.tense);
        }
        if (*year == 0) {
            m_result.impossible = true;
            return {};
        }
        return day ? dayValue(QDate(*year, *month, *day)) : monthValue(*year, *month);
    }

    /// `Monday, 5 March 2024` was a Tuesday; a year that was only inferred proves nothing.
    void checkWeekday()
    {
        const auto weekday = m_match.captured(weekdayClasses);
        const QDate day = QDate::fromString(m_result.value, Qt::ISODate);
        m_result.contradictory = weekday && day.isValid() && !m_result.yearInferred && day.dayOfWeek() != *weekday;
    }

    [[nodiscard]] QString yearValue(int year)
    {
        m_result.impossible = year == 0;
        return year == 0 ? QString() : u"%1"_s.arg(year, 4, 10, '0'_L1);
    }

    /// `the 15th`: the month is the article's, or the one that the tense allows.
    [[nodiscard]] QString dayOfMonth(int day)
    {
        const QDate anchor = m_setting.anchor;
        m_result.relative = m_result.yearInferred = true;
        if (!anchor.isValid() || day < 1 || day > 31)
            return {};
        int months = m_operation.when == When::Month ? m_operation.count : 0;
        if (m_operation.when == When::Unsaid && m_setting.tense == Tense::Future && day < anchor.day())
            months = 1;
        if (m_operation.when == When::Unsaid && m_setting.tense == Tense::Past && day > anchor.day())
            months = -1;
        const QDate first = QDate(anchor.year(), anchor.month(), 1).addMonths(months);
        return dayValue(QDate(first.year(), first.month(), day));
    }

    void range()
    {
        const int days = count(dayClasses), months = count(monthClasses),
                  years = count(DateClass::Year) + count(DateClass::ShortYear);
        std::optional<int> firstYear = years ? year(0) : std::nullopt;
        std::optional<int> lastYear = years ? year(years - 1) : std::nullopt;
        if (firstYear && count(DateClass::ShortYear))
            lastYear = *firstYear / 100 * 100 + shortYear();
        if (firstYear && months > 1 && years == 1 && month(0) > month(months - 1))
            --*firstYear; // `from December 30 to January 2, 2022`
        m_result.value = date(day(0), month(0), firstYear);
        const bool impossible = m_result.impossible;
        if (!lastYear && months && !m_result.value.isEmpty())
            lastYear = m_result.value.first(4).toInt() + (months > 1 && month(0) > month(months - 1));
        const bool inferred = m_result.yearInferred;
        m_result.end = date(days ? day(days - 1) : std::nullopt, months ? month(months - 1) : std::nullopt, lastYear);
        m_result.yearInferred = inferred;
        m_result.impossible |= impossible;
    }

    [[nodiscard]] int shortYear() const { return m_match.captured(DateClass::ShortYear).value_or(0); }

    [[nodiscard]] int count(DateClasses kinds) const
    {
        return int(
            std::ranges::count_if(m_match.captures, [kinds](const DateCapture &c) { return bool(kinds & c.kind); }));
    }

    [[nodiscard]] QString numeric()
    {
        const int first = m_match.captures[0].number, second = m_match.captures[1].number;
        const bool monthFirst = second > 12 || (first <= 12 && m_setting.monthFirst);
        return date(monthFirst ? second : first, monthFirst ? first : second, year(0));
    }

    [[nodiscard]] QString decade() const
    {
        const int number = m_match.captured(DateClass::Decade).value_or(0);
        return QString::number((number < 100 ? 1900 + number : number) / 10);
    }

    [[nodiscard]] QString partOfYear()
    {
        const int part = m_operation.kind == Kind::Quarter && m_operation.when == When::Unsaid && m_operation.count
            ? m_operation.count
            : day(0).value_or(0);
        const std::optional<int> of = year(0) ? year(0) : shiftedYear();
        const bool quarter = m_operation.kind == Kind::Quarter;
        if (!of || part < 1 || part > (quarter ? 4 : 2))
            return {};
        return u"%1-%2%3"_s.arg(*of).arg(quarter ? "Q"_L1 : "H"_L1).arg(part);
    }

    [[nodiscard]] QString season()
    {
        const auto season = Season(m_operation.day ? m_operation.day : m_match.captured(DateClass::Season).value_or(1));
        if (const auto said = year(0))
            return seasonValue(*said, season);
        m_result.relative = m_result.yearInferred = true;
        if (!m_setting.anchor.isValid())
            return {};
        if (m_operation.when == When::Year)
            return seasonValue(seasonYear(m_setting.anchor, season) + m_operation.count, season);
        return seasonNear(m_setting.anchor, season, direction(), m_operation.when == When::Past);
    }

    [[nodiscard]] QString fixedDay()
    {
        std::optional<int> of = year(0);
        if (!of && m_operation.when == When::Year)
            of = shiftedYear();
        if (of)
            return dayValue(QDate(*of, m_operation.month, m_operation.day));
        m_result.yearInferred = m_setting.anchor.isValid();
        return inferredYear(m_operation.month, m_operation.day, m_setting.anchor, direction());
    }

    /// Where the rule, or else the clause, points.
    [[nodiscard]] Tense direction() const
    {
        switch (m_operation.when) {
        case When::Past:
            return Tense::Past;
        case When::Future:
            return Tense::Future;
        default:
            return m_setting.tense;
        }
    }

    void relative()
    {
        m_result.relative = m_result.yearInferred = true;
        const QDate anchor = m_setting.anchor;
        const QDate told = m_setting.previous.isValid() ? m_setting.previous : anchor;
        const int steps
            = m_operation.sign ? m_operation.sign * m_match.captured(DateClass::Number).value_or(0) : m_operation.count;
        if (m_operation.kind == Kind::Context || m_operation.when == When::Context
            || m_operation.when == When::Before) {
            if (told.isValid())
                m_result.value = fromTold(told, steps);
            return;
        }
        if (!anchor.isValid())
            return;
        if (m_operation.kind == Kind::Shift)
            m_result.value = shifted(anchor, unit(), steps);
        else if (m_operation.kind == Kind::Ago)
            m_result.value = ago(anchor);
        else if (m_operation.kind == Kind::Month)
            m_result.value = monthNear(anchor);
        else if (m_operation.kind == Kind::Weekend)
            m_result.value = weekendNear(anchor, m_operation.when == When::This ? Tense::Unknown : direction(),
                m_operation.when == When::Past || m_operation.when == When::Future);
        else
            weekdays(anchor);
    }

    [[nodiscard]] CalendarUnit unit(int nth = 0) const
    {
        switch (m_operation.when) {
        case When::Week:
            return CalendarUnit::Week;
        case When::Month:
            return CalendarUnit::Month;
        case When::Year:
            return CalendarUnit::Year;
        case When::CapturedUnit:
            return unitOf(m_match.captured(DateClass::Unit, nth).value_or(1));
        default:
            return CalendarUnit::Day;
        }
    }

    /// `the day before`, `the following Friday`, `July of that year`.
    [[nodiscard]] QString fromTold(QDate told, int steps) const
    {
        if (m_operation.kind == Kind::Context)
            return shifted(told, unit(), steps);
        if (m_operation.kind == Kind::Weekday)
            return dayValue(weekdayNear(told, m_match.captured(weekdayClasses).value_or(1),
                m_operation.when == When::Before ? Tense::Past : Tense::Future, true));
        return monthValue(told.year() + steps, month(0).value_or(1));
    }

    /// `this month 100 years ago`
    [[nodiscard]] QString ago(QDate anchor) const
    {
        const std::optional<int> named = month(0);
        const QDate then = QDate(firstDay(shifted(anchor, CalendarUnit::Month, 0)))
                               .addYears(-m_match.captured(DateClass::Number).value_or(0));
        if (named)
            return monthValue(then.year(), *named);
        const int inner = m_match.captured(DateClass::Unit, 0).value_or(1);
        return inner == 3 ? monthValue(then.year(), then.month())
                          : shifted(anchor.addYears(then.year() - anchor.year()), unitOf(inner), 0);
    }

    [[nodiscard]] QString monthNear(QDate anchor) const
    {
        const int wanted = month(0).value_or(1);
        if (m_operation.when == When::Year)
            return monthValue(anchor.year() + m_operation.count, wanted);
        if (m_operation.when == When::This)
            return monthValue(anchor.year(), wanted);
        const bool strict = m_operation.when == When::Past || m_operation.when == When::Future;
        const int now = anchor.month();
        const Tense tense = direction();
        if (tense == Tense::Past)
            return monthValue(anchor.year() - (wanted > now || (strict && wanted == now)), wanted);
        if (tense == Tense::Future)
            return monthValue(anchor.year() + (wanted < now || (strict && wanted == now)), wanted);
        return inferredYear(wanted, 0, anchor, tense);
    }

    void weekdays(QDate anchor)
    {
        const int first = m_match.captured(weekdayClasses).value_or(1);
        QDate start;
        if (m_operation.when == When::Week)
            start = anchor.addDays(1 - anchor.dayOfWeek() + 7 * m_operation.count + first - 1);
        else if (m_operation.when == When::This)
            start = weekdayOfWeek(anchor, first, m_setting.tense);
        else
            start = weekdayNear(anchor, first, direction() == Tense::Future ? Tense::Future : Tense::Past,
                m_operation.when == When::Past || m_operation.when == When::Future);
        m_result.value = dayValue(start);
        if (m_operation.kind == Kind::Weekdays)
            m_result.end
                = dayValue(weekdayNear(start, m_match.captured(weekdayClasses, 1).value_or(1), Tense::Future, true));
    }

    const DateMatch &m_match;
    const DateOperation &m_operation;
    const DateSetting &m_setting;
    DateExpression m_result;
};

} // namespace

DateExpression valueOf(const DateMatch &match, const DateSetting &setting)
{
    return Evaluation(match, setting).result();
}

QDate firstDay(const QString &value)
{
    if (value.size() == 10)
        return QDate::fromString(value, Qt::ISODate);
    if (value.size() < 4)
        return {};
    const int year = value.first(4).toInt();
    if (value.size() == 7 && value[5].isDigit())
        return QDate(year, value.last(2).toInt(), 1);
    if (value.size() == 8 && value[5] == u'W' && value[6].isDigit()) {
        const QDate january4(year, 1, 4); // always in week 1 (ISO 8601)
        return january4.addDays(1 - january4.dayOfWeek() + 7 * (value.last(2).toInt() - 1));
    }
    return QDate(year, 1, 1);
}

} // namespace readout
