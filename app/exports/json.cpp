// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/json.h"

#include "article/readarticles.h"
#include "exports/codepoints.h"
#include "exports/terms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// Adds a field unless its value is empty: absent means unknown.
void add(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void addFlag(QJsonObject &object, QLatin1StringView key, bool value)
{
    if (value)
        object.insert(key, true);
}

void addSpan(QJsonObject &object, Span span, const CodePoints &points)
{
    object.insert("start"_L1, points.at(span.start));
    object.insert("end"_L1, points.at(span.end()));
}

QJsonObject spanToJson(Span span, const CodePoints &points)
{
    QJsonObject object;
    addSpan(object, span, points);
    return object;
}

/// Four digits: more would only print the noise of a float.
double rounded(double probability) { return std::round(probability * 1e4) / 1e4; }

template <typename Values, typename Function>
QJsonArray listed(const Values &values, Function toValue)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toValue(value));
    return array;
}

QJsonObject paragraphToJson(const Paragraph &paragraph, const CodePoints &points)
{
    QJsonObject object{{"kind"_L1, term(paragraph.kind)}};
    addSpan(object, paragraph.span, points);
    return object;
}

QJsonObject datelineToJson(const Dateline &dateline, const CodePoints &points)
{
    QJsonObject object;
    add(object, "place"_L1, dateline.place);
    add(object, "agency"_L1, dateline.agency);
    addSpan(object, dateline.span, points);
    return object;
}

QJsonObject mentionToJson(const Mention &mention, const CodePoints &points)
{
    QJsonObject object{
        {"kind"_L1, term(mention.kind)}, {"by"_L1, term(mention.by)}, {"confidence"_L1, rounded(mention.confidence)}};
    addSpan(object, mention.span, points);
    add(object, "sense"_L1, term(mention.sense));
    addFlag(object, "inferred"_L1, mention.isInferred());
    return object;
}

QJsonObject entityToJson(const Entity &entity, const CodePoints &points)
{
    QJsonObject object{{"id"_L1, entity.id}, {"type"_L1, term(entity.type)}, {"name"_L1, entity.name}};
    object.insert("aliases"_L1, QJsonArray::fromStringList(entity.aliases));
    add(object, "role"_L1, entity.role);
    add(object, "country"_L1, entity.country);
    add(object, "gender"_L1, term(entity.gender));
    object.insert(
        "mentions"_L1, listed(entity.mentions, [&](const Mention &mention) { return mentionToJson(mention, points); }));
    return object;
}

QJsonObject speakerToJson(const Speaker &speaker, const CodePoints &points)
{
    QJsonObject object{{"kind"_L1, term(speaker.kind)}};
    add(object, "entity"_L1, speaker.entity);
    add(object, "name"_L1, speaker.name);
    if (speaker.mention)
        object.insert("mention"_L1, spanToJson(*speaker.mention, points));
    addFlag(object, "inferred"_L1, speaker.inferred);
    add(object, "reason"_L1, speaker.reason);
    if (!speaker.also.isEmpty())
        object.insert("also"_L1, QJsonArray::fromStringList(speaker.also));
    return object;
}

QJsonObject quoteToJson(const Quote &quote, const CodePoints &points)
{
    QJsonObject object{
        {"id"_L1, quote.id}, {"kind"_L1, term(quote.kind)}, {"confidence"_L1, rounded(quote.confidence)}};
    addSpan(object, quote.span, points);
    object.insert("speaker"_L1, speakerToJson(quote.speaker, points));
    if (quote.cue)
        object.insert("cue"_L1, spanToJson(*quote.cue, points));
    add(object, "cue_class"_L1, term(quote.cueClass));
    return object;
}

QJsonObject evidenceToJson(const Evidence &evidence, const CodePoints &points)
{
    QJsonObject object = spanToJson(evidence.span, points);
    object.insert("adds"_L1, listed(evidence.adds, [](Slot slot) { return term(slot); }));
    return object;
}

QJsonObject participantToJson(const Participant &participant)
{
    QJsonObject object{{"name"_L1, participant.name}};
    add(object, "entity"_L1, participant.entity);
    add(object, "country"_L1, participant.country);
    return object;
}

QJsonObject meetingToJson(const Meeting &meeting, const CodePoints &points)
{
    QJsonObject object{{"id"_L1, meeting.id}, {"confidence"_L1, rounded(meeting.confidence)}};
    object.insert("evidence"_L1,
        listed(meeting.evidence, [&](const Evidence &evidence) { return evidenceToJson(evidence, points); }));
    object.insert("participants"_L1, listed(meeting.participants, participantToJson));
    object.insert("countries"_L1, QJsonArray::fromStringList(meeting.countries));
    object.insert("organisations"_L1, QJsonArray::fromStringList(meeting.organisations));
    add(object, "place"_L1, meeting.place);
    addFlag(object, "place_inferred"_L1, meeting.placeInferred);
    add(object, "date"_L1, meeting.date);
    add(object, "date_text"_L1, meeting.dateText);
    addFlag(object, "date_inferred"_L1, meeting.dateInferred);
    object.insert("status"_L1, term(meeting.status));
    object.insert("mode"_L1, term(meeting.mode));
    object.insert("format"_L1, term(meeting.format));
    return object;
}

QJsonObject warningToJson(const Warning &warning)
{
    return {{"code"_L1, codeName(warning.code)}, {"message"_L1, warning.message}};
}

/// What the article itself says of itself.
QJsonObject articleToJson(const Article &article, const CodePoints &points)
{
    QJsonObject object{{"schema"_L1, u"readout/analysis/1"_s}, {"id"_L1, article.id}};
    add(object, "source"_L1, article.source);
    add(object, "title"_L1, article.title);
    add(object, "byline"_L1, article.byline);
    add(object, "outlet"_L1, article.outlet);
    add(object, "language"_L1, article.language);
    add(object, "url"_L1, article.url.toString(QUrl::FullyEncoded));
    add(object, "published"_L1, article.published.toString(Qt::ISODate));
    if (article.dateline)
        object.insert("dateline"_L1, datelineToJson(*article.dateline, points));
    object.insert(
        "paragraphs"_L1, listed(article.paragraphs, [&](const Paragraph &p) { return paragraphToJson(p, points); }));
    if (!article.stated.isEmpty()) {
        object.insert("stated"_L1, listed(article.stated, [](const StatedName &stated) {
            return QJsonObject{{"type"_L1, term(stated.type)}, {"name"_L1, stated.name}};
        }));
    }
    return object;
}

} // namespace

QJsonObject toJson(const Readout &readout, bool withText)
{
    const Article &article = *readout.article;
    const Analysis &analysis = *readout.analysis;
    const CodePoints points(article.text);
    QJsonObject object = articleToJson(article, points);
    object.insert("tokens"_L1, analysis.tokens);
    object.insert(
        "entities"_L1, listed(analysis.entities, [&](const Entity &entity) { return entityToJson(entity, points); }));
    object.insert("quotes"_L1, listed(analysis.quotes, [&](const Quote &quote) { return quoteToJson(quote, points); }));
    object.insert("meetings"_L1,
        listed(analysis.meetings, [&](const Meeting &meeting) { return meetingToJson(meeting, points); }));
    if (const QList<Warning> warnings = article.warnings + analysis.warnings; !warnings.isEmpty())
        object.insert("warnings"_L1, listed(warnings, warningToJson));
    if (withText)
        object.insert("text"_L1, article.text);
    return object;
}

QByteArray writeJson(std::span<const Readout> readouts)
{
    Q_ASSERT(readouts.size() == 1);
    return QJsonDocument(toJson(readouts.front(), true)).toJson();
}

QByteArray writeJsonLines(std::span<const Readout> readouts)
{
    QByteArray lines;
    for (const Readout &readout : readouts)
        lines += QJsonDocument(toJson(readout, true)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

} // namespace readout
