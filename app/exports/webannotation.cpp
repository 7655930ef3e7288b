// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/webannotation.h"

#include "exports/codepoints.h"
#include "exports/terms.h"
#include "exports/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype context = 32; // UTF-16 units either side, enough to find the words again in a changed page

QString sourceOf(const Article &article)
{
    QString address = webAddress(article);
    if (!address.isEmpty())
        return address;
    return u"urn:readout:"_s + QString::fromLatin1(QUrl::toPercentEncoding(article.id));
}

/// A border that does not part a surrogate pair.
qsizetype whole(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate() ? at + 1 : at;
}

QJsonObject textual(const QString &purpose, const QString &value)
{
    return {{"type"_L1, u"TextualBody"_s}, {"purpose"_L1, purpose}, {"value"_L1, value}};
}

/// Collects the annotations of one article.
class Annotations {
public:
    explicit Annotations(const Article &article)
        : m_article(article), m_points(article.text), m_source(sourceOf(article))
    {
    }

    void add(const QString &id, const QString &motivation, const QJsonArray &bodies, const QList<Span> &spans)
    {
        QJsonArray targets;
        for (const Span span : spans)
            targets.append(QJsonObject{{"source"_L1, m_source}, {"selector"_L1, selectors(span)}});
        m_items.append(QJsonObject{{"id"_L1, m_source + u"#readout-"_s + id}, {"type"_L1, u"Annotation"_s},
            {"motivation"_L1, motivation}, {"body"_L1, bodies},
            {"target"_L1, targets.size() == 1 ? targets.first() : QJsonValue(targets)}});
    }

    [[nodiscard]] QJsonObject collection() const
    {
        const QString id = m_source + u"#readout"_s;
        const QJsonObject page{
            {"id"_L1, id + u"-page"_s}, {"type"_L1, u"AnnotationPage"_s}, {"startIndex"_L1, 0}, {"items"_L1, m_items}};
        return {{"@context"_L1, u"http://www.w3.org/ns/anno.jsonld"_s}, {"id"_L1, id},
            {"type"_L1, u"AnnotationCollection"_s},
            {"label"_L1, m_article.title.isEmpty() ? m_article.id : oneLine(m_article.title)},
            {"total"_L1, m_items.size()}, {"first"_L1, page}};
    }

private:
    [[nodiscard]] QJsonArray selectors(Span span) const
    {
        const QString &text = m_article.text;
        const qsizetype before = whole(text, std::max<qsizetype>(0, span.start - context));
        const qsizetype after = whole(text, std::min(text.size(), span.end() + context));
        return {QJsonObject{{"type"_L1, u"TextQuoteSelector"_s}, {"exact"_L1, m_article.view(span).toString()},
                    {"prefix"_L1, m_article.view(Span::between(before, span.start)).toString()},
                    {"suffix"_L1, m_article.view(Span::between(span.end(), after)).toString()}},
            QJsonObject{{"type"_L1, u"TextPositionSelector"_s}, {"start"_L1, m_points.at(span.start)},
                {"end"_L1, m_points.at(span.end())}}};
    }

    const Article &m_article;
    CodePoints m_points;
    QString m_source;
    QJsonArray m_items;
};

QString meetingText(const Meeting &meeting)
{
    QStringList people;
    for (const Participant &participant : meeting.participants)
        people.append(participant.name);
    QStringList parts{parties(meeting), people.join(u", "_s), term(meeting.status), meeting.date, meeting.place};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u"; "_s);
}

} // namespace

QByteArray writeWebAnnotation(std::span<const Readout> readouts)
{
    Q_ASSERT(readouts.size() == 1);
    const Article &article = *readouts.front().article;
    const Analysis &analysis = *readouts.front().analysis;
    Annotations annotations(article);
    for (const Entity &entity : analysis.entities) {
        for (qsizetype i = 0; i < entity.mentions.size(); ++i) {
            annotations.add(entity.id + u'-' + QString::number(i + 1), u"identifying"_s,
                {textual(u"tagging"_s, term(entity.type)), textual(u"identifying"_s, entity.name)},
                {entity.mentions[i].span});
        }
    }
    for (const Quote &quote : analysis.quotes) {
        const QString speaker = quote.speaker.name.isEmpty() ? u"unknown speaker"_s : quote.speaker.name;
        annotations.add(quote.id, u"describing"_s,
            {textual(u"tagging"_s, u"quote"_s), textual(u"describing"_s, u"Said by "_s + speaker)}, {quote.span});
    }
    for (const Meeting &meeting : analysis.meetings) {
        QList<Span> sentences;
        for (const Evidence &evidence : meeting.evidence)
            sentences.append(evidence.span);
        annotations.add(meeting.id, u"describing"_s,
            {textual(u"tagging"_s, u"meeting"_s), textual(u"describing"_s, meetingText(meeting))}, sentences);
    }
    return QJsonDocument(annotations.collection()).toJson();
}

} // namespace readout
