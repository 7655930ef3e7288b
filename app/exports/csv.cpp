// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"

#include "exports/cells.h"
#include "exports/codepoints.h"
#include "exports/terms.h"
#include "exports/wording.h"

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// One record; what a finding does not have stays empty.
struct Record {
    QString finding;
    QString id;
    QString kind;
    QString name;
    QString role;
    QString country;
    QString text;
    QString cue;
    QString place;
    QString date;
    QString dateText;
    QString status;
    QString mode;
    qsizetype mentions = 0; ///< of an entity
    bool inferred = false;
    double confidence = -1; ///< negative: none
    std::optional<Span> span;
};

QString header()
{
    return csvRecord({u"article"_s, u"title"_s, u"published"_s, u"outlet"_s, u"url"_s, u"finding"_s, u"id"_s, u"kind"_s,
        u"name"_s, u"role"_s, u"country"_s, u"text"_s, u"cue"_s, u"place"_s, u"date"_s, u"date_text"_s, u"status"_s,
        u"mode"_s, u"mentions"_s, u"inferred"_s, u"confidence"_s, u"start"_s, u"end"_s});
}

QString line(const Article &article, const Record &record, const CodePoints &points)
{
    return csvRecord({article.id, oneLine(article.title), article.published.toString(Qt::ISODate), article.outlet,
        webAddress(article), record.finding, record.id, record.kind, record.name, record.role, record.country,
        record.text, record.cue, record.place, record.date, record.dateText, record.status, record.mode,
        record.mentions > 0 ? QString::number(record.mentions) : QString(), record.inferred ? u"yes"_s : QString(),
        record.confidence < 0 ? QString() : QString::number(record.confidence, 'f', 2),
        record.span ? QString::number(points.at(record.span->start)) : QString(),
        record.span ? QString::number(points.at(record.span->end())) : QString()});
}

Record entityRecord(const Entity &entity)
{
    Record record;
    record.finding = u"entity"_s;
    record.id = entity.id;
    record.kind = term(entity.type);
    record.name = entity.name;
    record.role = entity.role;
    record.country = entity.country;
    record.text = entity.aliases.join(u"; "_s);
    record.mentions = entity.mentions.size();
    if (!entity.mentions.isEmpty())
        record.span = entity.mentions.front().span;
    return record;
}

Record quoteRecord(const Quote &quote, const Article &article, const Analysis &analysis)
{
    Record record;
    record.finding = u"quote"_s;
    record.id = quote.id;
    record.kind = term(quote.kind);
    record.name = quote.speaker.name;
    if (const Entity *speaker = analysis.entity(quote.speaker.entity)) {
        record.role = speaker->role;
        record.country = speaker->country;
    }
    record.text = oneLine(article.view(quote.span));
    if (quote.cue)
        record.cue = oneLine(article.view(*quote.cue));
    record.inferred = quote.speaker.inferred;
    record.confidence = quote.confidence;
    record.span = quote.span;
    return record;
}

Record meetingRecord(const Meeting &meeting, const Article &article)
{
    QStringList people;
    for (const Participant &participant : meeting.participants)
        people.append(participant.name);
    Record record;
    record.finding = u"meeting"_s;
    record.id = meeting.id;
    record.kind = term(meeting.format);
    record.name = (people + meeting.organisations).join(u"; "_s);
    record.country = meeting.countries.join(u"; "_s);
    record.text = assertion(meeting, article);
    record.place = meeting.place;
    record.date = meeting.date;
    record.dateText = meeting.dateText;
    record.status = term(meeting.status);
    record.mode = term(meeting.mode);
    record.inferred = meeting.dateInferred || meeting.placeInferred;
    record.confidence = meeting.confidence;
    if (!meeting.evidence.isEmpty())
        record.span = meeting.evidence.front().span;
    return record;
}

} // namespace

QByteArray writeCsv(std::span<const Readout> readouts)
{
    QString table = header();
    for (const Readout &readout : readouts) {
        const Article &article = *readout.article;
        const CodePoints points(article.text);
        for (const Entity &entity : readout.analysis->entities)
            table += line(article, entityRecord(entity), points);
        for (const Quote &quote : readout.analysis->quotes)
            table += line(article, quoteRecord(quote, article, *readout.analysis), points);
        for (const Meeting &meeting : readout.analysis->meetings)
            table += line(article, meetingRecord(meeting, article), points);
    }
    return table.toUtf8();
}

} // namespace readout
