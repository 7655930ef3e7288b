// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/jsonld.h"

#include "exports/wording.h"

#include <QJsonArray>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QJsonObject thing(const QString &type, const QString &name)
{
    QJsonObject object{{"@type"_L1, type}};
    if (!name.isEmpty())
        object.insert("name"_L1, name);
    return object;
}

void add(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject entityThing(const Entity &entity)
{
    switch (entity.type) {
    case EntityType::Person: {
        QJsonObject person = thing(u"Person"_s, entity.name);
        add(person, "jobTitle"_L1, entity.role);
        return person;
    }
    case EntityType::Country: {
        QJsonObject country = thing(u"Country"_s, entity.name);
        add(country, "identifier"_L1, entity.country);
        return country;
    }
    case EntityType::Organisation:
        break;
    }
    return thing(u"Organization"_s, entity.name);
}

QJsonObject quotation(const Quote &quote, const Article &article)
{
    QJsonObject object{{"@type"_L1, u"Quotation"_s}, {"text"_L1, article.view(quote.span).toString()}};
    if (!quote.speaker.name.isEmpty())
        object.insert("creator"_L1,
            thing(
                quote.speaker.kind == SpeakerKind::Organisation ? u"Organization"_s : u"Person"_s, quote.speaker.name));
    return object;
}

QJsonObject event(const Meeting &meeting, const Article &article)
{
    QJsonObject object = thing(u"Event"_s, parties(meeting));
    add(object, "startDate"_L1, meeting.date);
    add(object, "description"_L1, assertion(meeting, article));
    if (!meeting.place.isEmpty())
        object.insert("location"_L1, thing(u"Place"_s, meeting.place));
    if (meeting.status == MeetingStatus::Cancelled)
        object.insert("eventStatus"_L1, u"https://schema.org/EventCancelled"_s);
    if (meeting.mode == MeetingMode::Phone || meeting.mode == MeetingMode::Video)
        object.insert("eventAttendanceMode"_L1, u"https://schema.org/OnlineEventAttendanceMode"_s);
    QJsonArray attendees;
    for (const Participant &participant : meeting.participants)
        attendees.append(thing(u"Person"_s, participant.name));
    for (const QString &body : meeting.organisations)
        attendees.append(thing(u"Organization"_s, body));
    for (const QString &code : meeting.countries)
        attendees.append(thing(u"Country"_s, countryName(code)));
    object.insert("attendee"_L1, attendees);
    return object;
}

} // namespace

QJsonObject toJsonLd(const Readout &readout)
{
    const Article &article = *readout.article;
    QJsonObject object{{"@context"_L1, u"https://schema.org"_s}, {"@type"_L1, u"NewsArticle"_s}};
    add(object, "headline"_L1, article.title);
    add(object, "datePublished"_L1, article.published.toString(Qt::ISODate));
    add(object, "inLanguage"_L1, article.language);
    add(object, "url"_L1, webAddress(article));
    if (!article.byline.isEmpty())
        object.insert("author"_L1, thing(u"Person"_s, article.byline));
    if (!article.outlet.isEmpty())
        object.insert("publisher"_L1, thing(u"Organization"_s, article.outlet));
    QJsonArray mentions;
    for (const Entity &entity : readout.analysis->entities)
        mentions.append(entityThing(entity));
    QJsonArray quotations;
    for (const Quote &quote : readout.analysis->quotes)
        quotations.append(quotation(quote, article));
    QJsonArray meetings;
    for (const Meeting &meeting : readout.analysis->meetings)
        meetings.append(event(meeting, article));
    object.insert("mentions"_L1, mentions);
    object.insert("hasPart"_L1, quotations);
    object.insert("about"_L1, meetings);
    return object;
}

} // namespace readout
