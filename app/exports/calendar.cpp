// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/calendar.h"

#include "exports/wording.h"

#include <QCryptographicHash>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// A value of type TEXT: RFC 5545, 3.3.11; control characters have no place in it.
QString escapedText(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += u"\\n"_s;
        else if (QStringView(u"\\;,").contains(c))
            safe += u'\\' + QString(c);
        else if (c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe;
}

QByteArray property(const char *name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : foldedLine(name + value.toUtf8());
}

QString people(const Meeting &meeting)
{
    QStringList names;
    for (const Participant &participant : meeting.participants)
        names.append(participant.name);
    return names.join(u", "_s);
}

QString identity(const Meeting &meeting, const Article &article)
{
    const QString address = webAddress(article);
    const QString source = address.isEmpty() ? article.id : address;
    const QStringList parts{source, meeting.date, meeting.countries.join(u' '), people(meeting),
        meeting.organisations.join(u' '), meeting.place};
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32)) + u"@readout"_s;
}

QByteArray event(const Meeting &meeting, QDate day, const Article &article)
{
    const auto date = [](QDate value) { return value.toString(u"yyyyMMdd"_s); };
    const QString names = people(meeting);
    const QString summary = names.isEmpty() ? parties(meeting) : parties(meeting) + u": "_s + names;
    const QString title = article.title.isEmpty() ? article.id : oneLine(article.title);
    const QString description = assertion(meeting, article) + u"\n\n"_s + title;
    // The stamp is the article's day: the same article gives the same file, whenever it is exported.
    const QString stamp = date(article.published.isValid() ? article.published : day) + u"T000000Z"_s;
    return "BEGIN:VEVENT\r\n" + property("UID:", identity(meeting, article)) + property("DTSTAMP:", stamp)
        + property("DTSTART;VALUE=DATE:", date(day)) + property("DTEND;VALUE=DATE:", date(day.addDays(1)))
        + property("SUMMARY:", escapedText(summary)) + property("LOCATION:", escapedText(meeting.place))
        + property("DESCRIPTION:", escapedText(description)) + property("URL:", webAddress(article))
        + "STATUS:TENTATIVE\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:MEETING\r\nEND:VEVENT\r\n";
}

} // namespace

QByteArray foldedLine(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    QByteArray folded;
    qsizetype start = 0;
    while (line.size() - start > longest - (start > 0 ? 1 : 0)) {
        qsizetype end = start + longest - (start > 0 ? 1 : 0);
        while (end > start + 1 && (static_cast<uchar>(line[end]) & 0xC0) == 0x80) // a continuation byte of UTF-8
            --end;
        folded += line.sliced(start, end - start) + "\r\n ";
        start = end;
    }
    return folded + line.sliced(start) + "\r\n";
}

QDate calendarDay(const Meeting &meeting)
{
    return meeting.status == MeetingStatus::Planned ? QDate::fromString(meeting.date, u"yyyy-MM-dd"_s) : QDate();
}

QByteArray writeCalendar(std::span<const Readout> readouts)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Readout//Readout//EN\r\nCALSCALE:GREGORIAN\r\n";
    for (const Readout &readout : readouts) {
        for (const Meeting &meeting : readout.analysis->meetings) {
            if (const QDate day = calendarDay(meeting); day.isValid())
                calendar += event(meeting, day, *readout.article);
        }
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace readout
