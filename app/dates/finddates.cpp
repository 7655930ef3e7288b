// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/finddates.h"

#include "dates/datevalue.h"
#include "dates/tense.h"

namespace readout {

namespace {

using Kind = DateOperation::Kind;

constexpr DateClasses monthClasses = DateClasses(DateClass::Month) | DateClass::ShortMonth;
constexpr DateClasses dayClasses = DateClasses(DateClass::Day) | DateClass::Ordinal;

/// A match with the sentence and the span that it stands at.
struct Found {
    DateMatch match;
    Span span;
    int sentence = 0;
};

QList<Found> matchesOf(const Document &document)
{
    const DateRules &rules = DateRules::shared();
    QList<Found> found;
    for (qsizetype s = 0; s < document.sentences().size(); ++s) {
        const QList<DateAtom> atoms = rules.vocabulary().atoms(document, document.sentences()[s]);
        for (const DateMatch &match : rules.match(atoms))
            found.append(
                {match, Span::between(atoms[match.first].span.start, atoms[match.end - 1].span.end()), int(s)});
    }
    return found;
}

bool isWholeDate(const DateMatch &match)
{
    return (match.operation.kind == Kind::Date || match.operation.kind == Kind::Dates) && match.captured(dayClasses)
        && match.captured(monthClasses) && match.captured(DateClass::Year);
}

/// Whether a date stands for itself, as in a dateline or a byline, and dates no event.
bool isStandalone(const Document &document, const Found &date)
{
    constexpr int shortLine = 12;
    const Sentence &sentence = document.sentences()[date.sentence];
    if (sentence.end - sentence.first <= shortLine)
        return true;
    const int next = document.tokenAt(date.span.end() - 1) + 1;
    return next < sentence.end && !document.word(next).front().isLetterOrNumber() && document.word(next) != u","
        && document.word(next) != u".";
}

/// The article's own date: as it is stated, else the first whole date that its first three paragraphs give for itself.
QDate anchorOf(const Document &document, const QList<Found> &found)
{
    if (document.article().published.isValid() || found.isEmpty())
        return document.article().published;
    const int head = document.sentences().first().paragraph + 3;
    for (const Found &date : found) {
        if (document.sentences()[date.sentence].paragraph >= head)
            break;
        if (isWholeDate(date.match) && isStandalone(document, date))
            return firstDay(valueOf(date.match, {}).value);
    }
    return {};
}

/// Whether `3/4/2024` is an American date: by a numeric date that can only be one, else by how months are written out.
bool isMonthFirst(const QList<Found> &found)
{
    int monthFirst = 0, dayFirst = 0;
    for (const auto &[match, span, sentence] : found) {
        if (match.operation.kind == Kind::Numeric) {
            monthFirst += 100 * (match.captures[1].number > 12);
            dayFirst += 100 * (match.captures[0].number > 12);
        } else if (match.captures.size() > 1 && match.captured(dayClasses) && match.captured(monthClasses)) {
            const bool month = std::ranges::find_if(match.captures,
                                   [](const DateCapture &c) { return bool((monthClasses | dayClasses) & c.kind); })
                                   ->kind
                & monthClasses;
            ++(month ? monthFirst : dayFirst);
        }
    }
    return monthFirst > dayFirst;
}

/// The year that another day of the same sentence has: `on 4 April and from 5 to 6 April 2016`.
std::optional<int> yearBeside(const QList<Found> &found, qsizetype at)
{
    for (const qsizetype step : {1, -1}) {
        for (qsizetype i = at + step;
            i >= 0 && i < found.size() && found[i].sentence == found[at].sentence && std::abs(i - at) <= 4; i += step) {
            if (isWholeDate(found[i].match))
                return found[i].match.captured(DateClass::Year);
        }
    }
    return {};
}

} // namespace

QList<DateExpression> findDates(const Document &document)
{
    const QList<Found> found = matchesOf(document);
    DateSetting setting;
    setting.anchor = anchorOf(document, found);
    setting.monthFirst = isMonthFirst(found);
    QList<DateExpression> dates;
    dates.reserve(found.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Sentence &sentence = document.sentences()[found[i].sentence];
        const Span span = found[i].span;
        setting.tense = tenseAt(document, sentence, document.tokenAt(span.start), document.tokenAt(span.end() - 1) + 1);
        setting.year = yearBeside(found, i);
        DateExpression date = valueOf(found[i].match, setting);
        date.span = span;
        if (const QDate told = firstDay(date.value); told.isValid())
            setting.previous = told;
        dates.append(date);
    }
    return dates;
}

} // namespace readout
