// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/events.h"

#include "exports/cells.h"
#include "exports/codepoints.h"
#include "exports/terms.h"
#include "exports/wording.h"
#include "knowledge/gazetteer.h"

#include <unicode/locid.h>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// One side of a meeting.
struct Party {
    QString country; ///< ISO 3166-1 alpha-2, empty for a body
    QStringList names;
    QStringList titles;
};

QString alpha3(const QString &alpha2)
{
    if (alpha2.isEmpty())
        return {};
    const QString code = QString::fromLatin1(icu::Locale("", alpha2.toLatin1().constData()).getISO3Country());
    return code.isEmpty() ? alpha2 : code;
}

Party &partyOf(const QString &country, QList<Party> &parties)
{
    const auto found = std::ranges::find(parties, country, &Party::country);
    if (found != parties.end() && !country.isEmpty())
        return *found;
    parties.append(Party{country, {}, {}});
    return parties.last();
}

/// The sides of a meeting: states with their people, people of no known state, bodies.
QList<Party> partiesOf(const Meeting &meeting, const Analysis &analysis)
{
    QList<Party> parties;
    for (const QString &country : meeting.countries)
        partyOf(country, parties);
    for (const Participant &participant : meeting.participants) {
        Party &party = partyOf(participant.country, parties);
        party.names.append(participant.name);
        if (const Entity *entity = analysis.entity(participant.entity); entity && !entity->role.isEmpty())
            party.titles.append(entity->role);
    }
    for (const QString &body : meeting.organisations)
        parties.append(Party{{}, {body}, {}});
    for (Party &party : parties) {
        if (party.names.isEmpty())
            party.names.append(countryName(party.country));
    }
    return parties;
}

/// The country that a place names after its comma, else the one whose capital it is; alpha-2.
QString countryOf(const QString &place)
{
    const Gazetteer &gazetteer = Gazetteer::shared();
    const QString last = place.section(u',', -1).trimmed();
    const QString named = gazetteer.codeOfName(last);
    return named.isEmpty() ? gazetteer.codeOfCapital(last) : named;
}

/// The CAMEO code of what the first party does.
QString cameo(const Meeting &meeting, bool hosted, bool elsewhere)
{
    switch (meeting.status) {
    case MeetingStatus::Cancelled:
        return {};
    case MeetingStatus::Planned:
    case MeetingStatus::Sought:
        return u"036"_s;
    case MeetingStatus::Held:
        break;
    }
    if (meeting.mode == MeetingMode::Phone)
        return u"041"_s;
    if (meeting.mode == MeetingMode::Video)
        return u"040"_s;
    return hosted ? u"042"_s : elsewhere ? u"044"_s : u"040"_s;
}

QString eventMode(const Meeting &meeting, bool hosted)
{
    if (meeting.mode == MeetingMode::Phone)
        return u"phone"_s;
    if (meeting.format == MeetingFormat::Multilateral)
        return u"multilateral"_s;
    return hosted ? u"visit"_s : QString();
}

/// A field of several parties, parted as POLECAT parts lists.
template <typename Field>
QString joined(std::span<const Party> parties, Field field)
{
    QStringList values;
    for (const Party &party : parties) {
        const QString value = field(party);
        if (!value.isEmpty())
            values.append(value);
    }
    return values.join(u"; "_s);
}

QString header()
{
    return tsvLine({u"Event ID"_s, u"Event Date"_s, u"Event Type"_s, u"Event Mode"_s, u"CAMEO"_s, u"Actor Name"_s,
        u"Actor Country"_s, u"Actor Title"_s, u"Recipient Name"_s, u"Recipient Country"_s, u"Recipient Title"_s,
        u"Placename"_s, u"Country"_s, u"Source"_s, u"Publication Date"_s, u"Language"_s, u"Headline"_s, u"Status"_s,
        u"Evidence"_s, u"Evidence Start"_s, u"Evidence End"_s, u"Confidence"_s});
}

QString row(const Meeting &meeting, const Readout &readout, const CodePoints &points)
{
    const Article &article = *readout.article;
    QList<Party> parties = partiesOf(meeting, *readout.analysis);
    const QString country = countryOf(meeting.place);
    const auto host = std::ranges::find(parties, country, &Party::country);
    const bool inPerson = meeting.mode == MeetingMode::InPerson || meeting.mode == MeetingMode::Unknown;
    const bool hosted = inPerson && !country.isEmpty() && host != parties.end() && parties.size() == 2;
    const bool elsewhere = inPerson && !country.isEmpty() && host == parties.end();
    if (hosted && host == parties.begin())
        parties.swapItemsAt(0, 1);
    const auto names = [](const Party &party) { return party.names.join(u"; "_s); };
    const auto countries = [](const Party &party) { return alpha3(party.country); };
    const auto titles = [](const Party &party) { return party.titles.join(u"; "_s); };
    const std::span<const Party> actor(parties.constData(), std::min<size_t>(1, parties.size()));
    const std::span<const Party> recipients(parties.constData() + actor.size(), parties.size() - actor.size());
    const Span evidence = meeting.evidence.isEmpty() ? Span{} : meeting.evidence.front().span;
    return tsvLine({article.id + u'-' + meeting.id, meeting.date, u"CONSULT"_s, eventMode(meeting, hosted),
        cameo(meeting, hosted, elsewhere), joined(actor, names), joined(actor, countries), joined(actor, titles),
        joined(recipients, names), joined(recipients, countries), joined(recipients, titles), meeting.place,
        alpha3(country), article.outlet, article.published.toString(Qt::ISODate), article.language, article.title,
        term(meeting.status), article.view(evidence).toString(), QString::number(points.at(evidence.start)),
        QString::number(points.at(evidence.end())), QString::number(meeting.confidence, 'f', 2)});
}

} // namespace

QByteArray writeEvents(std::span<const Readout> readouts)
{
    QString table = header();
    for (const Readout &readout : readouts) {
        const CodePoints points(readout.article->text);
        for (const Meeting &meeting : readout.analysis->meetings)
            table += row(meeting, readout, points);
    }
    return table.toUtf8();
}

} // namespace readout
