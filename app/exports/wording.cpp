// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/wording.h"

#include "knowledge/gazetteer.h"

#include <QLocale>

namespace readout {

using namespace Qt::StringLiterals;

QString countryName(const QString &code)
{
    const QString name = Gazetteer::shared().nameOf(code);
    return name.isEmpty() ? code : name;
}

QString spokenDate(const QString &isoDate)
{
    if (const QDate day = QDate::fromString(isoDate, u"yyyy-MM-dd"_s); day.isValid())
        return QLocale::c().toString(day, u"d MMMM yyyy"_s);
    if (const QDate month = QDate::fromString(isoDate, u"yyyy-MM"_s); month.isValid())
        return QLocale::c().toString(month, u"MMMM yyyy"_s);
    return isoDate;
}

QString parties(const Meeting &meeting)
{
    QStringList names;
    for (const QString &code : meeting.countries)
        names.append(countryName(code));
    if (names.size() < 2)
        names += meeting.organisations;
    if (names.isEmpty()) {
        for (const Participant &participant : meeting.participants)
            names.append(participant.name);
    }
    return names.join(u" · "_s);
}

QString assertion(const Meeting &meeting, const Article &article)
{
    if (meeting.evidence.isEmpty())
        return {};
    const auto asserts = [](const Evidence &evidence) { return evidence.adds.contains(Slot::Assertion); };
    const auto found = std::ranges::find_if(meeting.evidence, asserts);
    return oneLine(article.view((found == meeting.evidence.end() ? meeting.evidence.begin() : found)->span));
}

QString oneLine(QStringView text) { return text.toString().simplified(); }

QString webAddress(const Article &article)
{
    const QString scheme = article.url.scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 ? article.url.toString(QUrl::FullyEncoded) : QString();
}

QList<Meeting> byDate(QList<Meeting> meetings)
{
    std::ranges::stable_sort(
        meetings, {}, [](const Meeting &meeting) { return std::pair(meeting.date.isEmpty(), meeting.date); });
    return meetings;
}

} // namespace readout
