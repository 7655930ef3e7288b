// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/brat.h"

#include "exports/codepoints.h"
#include "exports/terms.h"
#include "exports/wording.h"

#include <QHash>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// Writes lines of standoff and numbers them: T, R, A and # each for itself.
class Standoff {
public:
    explicit Standoff(const Article &article) : m_article(article), m_points(article.text) { }

    /// A text-bound annotation; gives its id.
    QString addText(const QString &type, Span span)
    {
        QStringList offsets;
        QStringList words;
        for (const Span part : lines(span)) {
            offsets.append(QString::number(m_points.at(part.start)) + u' ' + QString::number(m_points.at(part.end())));
            words.append(m_article.view(part).toString());
        }
        const QString id = u'T' + QString::number(++m_texts);
        m_lines += id + u'\t' + type + u' ' + offsets.join(u';') + u'\t' + words.join(u' ') + u'\n';
        return id;
    }

    void addRelation(const QString &type, const QString &from, const QString &to)
    {
        m_lines += u'R' + QString::number(++m_relations) + u'\t' + type + u" Arg1:"_s + from + u" Arg2:"_s + to + u'\n';
    }

    void addAttribute(const QString &name, const QString &id, const QString &value = {})
    {
        m_lines += u'A' + QString::number(++m_attributes) + u'\t' + name + u' ' + id
            + (value.isEmpty() ? QString() : u' ' + value) + u'\n';
    }

    void addNote(const QString &id, const QStringList &parts)
    {
        QStringList words = parts;
        words.removeIf([](const QString &part) { return part.isEmpty(); });
        if (!words.isEmpty())
            m_lines += u'#' + QString::number(++m_notes) + u"\tAnnotatorNotes "_s + id + u'\t'
                + oneLine(words.join(u" · "_s)) + u'\n';
    }

    [[nodiscard]] QByteArray bytes() const { return m_lines.toUtf8(); }

private:
    /// The parts of a span between line ends; itself where it has no other.
    [[nodiscard]] QList<Span> lines(Span span) const
    {
        QList<Span> parts;
        qsizetype start = span.start;
        for (qsizetype at = span.start; at <= span.end(); ++at) {
            const bool ends = at == span.end() || m_article.text[at] == u'\n' || m_article.text[at] == u'\r';
            if (ends && at > start)
                parts.append(Span::between(start, at));
            if (ends)
                start = at + 1;
        }
        return parts;
    }

    const Article &m_article;
    CodePoints m_points;
    QString m_lines;
    int m_texts = 0;
    int m_relations = 0;
    int m_attributes = 0;
    int m_notes = 0;
};

/// An identifier as brat wants it: `in person` becomes InPerson.
QString identifier(const QString &words)
{
    QString name;
    for (const QString &word : words.split(u' '))
        name += word.left(1).toUpper() + word.mid(1);
    return name;
}

} // namespace

QByteArray writeBrat(std::span<const Readout> readouts)
{
    Q_ASSERT(readouts.size() == 1);
    const Article &article = *readouts.front().article;
    const Analysis &analysis = *readouts.front().analysis;
    Standoff standoff(article);
    QHash<qsizetype, QString> mentions; // by where they begin
    for (const Entity &entity : analysis.entities) {
        for (const Mention &mention : entity.mentions) {
            const QString id = standoff.addText(identifier(term(entity.type)), mention.span);
            mentions.insert(mention.span.start, id);
            if (mention.isInferred())
                standoff.addAttribute(u"Inferred"_s, id);
            standoff.addNote(id, {entity.id, entity.name, entity.role, entity.country});
        }
    }
    for (const Quote &quote : analysis.quotes) {
        const QString id = standoff.addText(u"Quote"_s, quote.span);
        standoff.addAttribute(u"Kind"_s, id, identifier(term(quote.kind)));
        if (quote.speaker.mention && mentions.contains(quote.speaker.mention->start))
            standoff.addRelation(u"Speaker"_s, id, mentions.value(quote.speaker.mention->start));
        if (quote.cue)
            standoff.addRelation(u"Cue"_s, id, standoff.addText(u"Cue"_s, *quote.cue));
        standoff.addNote(id, {quote.speaker.name, quote.speaker.reason});
    }
    for (const Meeting &meeting : analysis.meetings) {
        for (const Evidence &evidence : meeting.evidence) {
            const QString id = standoff.addText(u"Meeting"_s, evidence.span);
            standoff.addAttribute(u"Status"_s, id, identifier(term(meeting.status)));
            standoff.addAttribute(u"Mode"_s, id, identifier(term(meeting.mode)));
            standoff.addNote(id, {meeting.id, parties(meeting), meeting.place, meeting.date});
        }
    }
    return standoff.bytes();
}

} // namespace readout
