// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/meetingmap.h"

#include "knowledge/gazetteer.h"

#include <QHash>
#include <QMap>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QDate firstDay(const QString &date)
{
    const QString padded = date.size() == 4 ? date + u"-01-01"_s : date.size() == 7 ? date + u"-01"_s : date;
    return QDate::fromString(padded, Qt::ISODate);
}

QStringList partiesOf(const Meeting &meeting)
{
    QStringList parties = meeting.countries;
    if (parties.size() < 2)
        parties += meeting.organisations;
    return parties;
}

} // namespace

QString partyName(const QString &party)
{
    const QString name = Gazetteer::shared().nameOf(party);
    return name.isEmpty() ? party : name;
}

MeetingMap MeetingMap::of(std::span<const Readout> readouts)
{
    MeetingMap map;
    QHash<QString, int> counts;
    QMap<std::pair<QString, QString>, int> pairs;
    for (size_t i = 0; i < readouts.size(); ++i) {
        if (!readouts[i].analysis)
            continue;
        for (const Meeting &meeting : readouts[i].analysis->meetings) {
            const QStringList parties = partiesOf(meeting);
            for (qsizetype a = 0; a < parties.size(); ++a) {
                ++counts[parties[a]];
                for (qsizetype b = a + 1; b < parties.size(); ++b)
                    ++pairs[std::minmax(parties[a], parties[b])];
            }
            QStringList names;
            for (const QString &party : parties)
                names.append(partyName(party));
            const QDate day = firstDay(meeting.date);
            if (!day.isValid())
                ++map.undated;
            else
                map.days.append({day, quint64(i), meeting.id, meeting.status, names.join(u" · "_s)});
        }
    }
    map.parties = counts.keys();
    std::ranges::sort(map.parties,
        [&](const QString &a, const QString &b) { return std::pair(-counts[a], a) < std::pair(-counts[b], b); });
    for (const auto &[pair, meetings] : pairs.asKeyValueRange()) {
        const qsizetype a = map.parties.indexOf(pair.first), b = map.parties.indexOf(pair.second);
        map.ties.append({std::min(a, b), std::max(a, b), meetings});
    }
    std::ranges::sort(map.ties, {}, [](const MeetingTie &tie) { return std::pair(tie.first, tie.second); });
    std::ranges::stable_sort(map.days, {}, &MeetingDay::day);
    return map;
}

} // namespace readout
