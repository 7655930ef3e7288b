// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/entityrows.h"

#include "knowledge/gazetteer.h"
#include "library/filter.h"
#include "library/library.h"
#include "text/document.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Page {
    Q_DECLARE_TR_FUNCTIONS(readout::EntityPage)
};

constexpr qsizetype MostArticles = 200;

/// As it stands, unit by unit, so that offsets hold; only line breaks and tabs become blanks.
QString flat(QStringView words)
{
    QString text = words.toString();
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<EntityRow> sentences(const Readout &readout, const Entity &entity)
{
    const Document document(readout.article);
    QList<EntityRow> rows;
    for (const Mention &mention : entity.mentions) {
        const int at = document.sentenceAt(mention.span.start);
        const bool inside
            = at < document.sentences().size() && document.sentences()[at].span.contains(mention.span.start);
        const Span sentence = inside ? document.sentences()[at].span : mention.span;
        if (rows.isEmpty() || rows.last().span != sentence)
            rows.append(
                {.kind = EntityRow::Kind::Sentence, .text = flat(readout.article->view(sentence)), .span = sentence});
        EntityRow &row = rows.last();
        row.marks.append({mention.span.start - sentence.start, mention.span.length});
        row.accessible = Page::tr("Mention: %1").arg(row.text);
    }
    return rows;
}

QList<EntityRow> quotes(const Readout &readout, const Entity &entity)
{
    QList<EntityRow> rows;
    for (const Quote &quote : readout.analysis->quotes) {
        if (!speaks(entity, quote))
            continue;
        EntityRow row{
            .kind = EntityRow::Kind::Quote, .text = flat(readout.article->view(quote.span)), .span = quote.span};
        row.note = joined({kindName(quote.kind), className(quote.cueClass),
            quote.speaker.inferred ? Page::tr("speaker inferred") : QString()});
        row.accessible = Page::tr("Quote, %1: %2").arg(row.note, row.text);
        rows.append(row);
    }
    return rows;
}

QString dateOf(const Meeting &meeting) { return meeting.date.isEmpty() ? meeting.dateText : dateInWords(meeting.date); }

QList<EntityRow> meetings(const Readout &readout, const Entity &entity)
{
    QList<EntityRow> rows;
    for (const Meeting &meeting : readout.analysis->meetings) {
        if (!takesPart(entity, meeting) || meeting.evidence.isEmpty())
            continue;
        const Span span = meeting.evidence[0].span;
        EntityRow row{.kind = EntityRow::Kind::Meeting, .text = flat(readout.article->view(span)), .span = span};
        row.note = joined({statusName(meeting.status), dateOf(meeting), meeting.place, modeName(meeting.mode)});
        row.accessible = Page::tr("Meeting, %1: %2").arg(row.note, row.text);
        rows.append(row);
    }
    return rows;
}

/// Whom an entity met, in the order of their first meeting.
class Acquaintances {
public:
    Acquaintances(const Readout &readout, const Entity &entity) : m_readout(readout), m_self(entity)
    {
        for (const Meeting &meeting : readout.analysis->meetings) {
            if (takesPart(entity, meeting) && !meeting.evidence.isEmpty())
                meet(meeting);
        }
    }

    [[nodiscard]] QList<EntityRow> rows() const
    {
        QList<EntityRow> rows = m_rows;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i].note = Page::tr("%Ln meeting(s)", nullptr, m_counts[i]);
            rows[i].accessible = Page::tr("Met %1, %2").arg(rows[i].text, rows[i].note);
        }
        return rows;
    }

private:
    void meet(const Meeting &meeting)
    {
        const Span told = meeting.evidence[0].span;
        for (const Participant &other : meeting.participants) {
            const bool ownSide = !other.country.isEmpty() && other.country == m_self.country;
            if (other.entity != m_self.id && !ownSide)
                add(other.name, other.country, indexOf([&](const Entity &e) { return e.id == other.entity; }), told);
        }
        for (const QString &code : meeting.countries) {
            const auto isState = [&](const Entity &e) { return e.type == EntityType::Country && e.country == code; };
            const bool spokenFor = std::ranges::contains(meeting.participants, code, &Participant::country);
            if (code != m_self.country && (!spokenFor || m_self.type != EntityType::Person))
                add(Gazetteer::shared().nameOf(code), code, indexOf(isState), told);
        }
        for (const QString &body : meeting.organisations) {
            const auto isBody = [&](const Entity &e) { return e.type == EntityType::Organisation && e.name == body; };
            if (body != m_self.name)
                add(body, {}, indexOf(isBody), told);
        }
    }

    void add(const QString &name, const QString &state, int entity, Span told)
    {
        const auto known = std::ranges::find(m_rows, name, &EntityRow::text);
        if (known != m_rows.end()) {
            ++m_counts[known - m_rows.begin()];
            return;
        }
        m_rows.append({.kind = EntityRow::Kind::Met, .text = name, .state = state, .span = told, .entity = entity});
        m_counts.append(1);
    }

    [[nodiscard]] int indexOf(auto wanted) const
    {
        const auto &entities = m_readout.analysis->entities;
        const auto found = std::ranges::find_if(entities, wanted);
        return found == entities.end() ? -1 : int(found - entities.begin());
    }

    const Readout &m_readout;
    const Entity &m_self;
    QList<EntityRow> m_rows;
    QList<int> m_counts;
};

QList<EntityRow> otherArticles(const Readout &readout, const Entity &entity, const Library &library)
{
    const FilterTerm term = FilterTerm::of(entity);
    QList<EntityRow> rows;
    for (qsizetype i = 0; i < library.size() && rows.size() < MostArticles; ++i) {
        const Entry &entry = library.at(i);
        const auto isTerm = [&](const Entity &e) { return term.names(e); };
        if (entry.article == readout.article || !entry.analysis
            || std::ranges::none_of(entry.analysis->entities, isTerm))
            continue;
        EntityRow row{.kind = EntityRow::Kind::Article, .text = flat(entry.article->title), .article = entry.number};
        if (row.text.isEmpty())
            row.text = entry.article->id;
        row.note = entry.article->published.isValid() ? dateInWords(entry.article->published.toString(Qt::ISODate))
                                                      : QString();
        row.accessible = Page::tr("Article: %1").arg(joined({row.text, row.note}));
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<EntityRow> entityRows(const Readout &readout, int entity, const Library &library)
{
    const Entity &self = readout.analysis->entities[entity];
    QList<EntityRow> rows;
    const auto section = [&](const QString &heading, const QList<EntityRow> &lines) {
        if (lines.isEmpty())
            return;
        const QString words = Page::tr("%1 %2").arg(heading, QLocale().toString(lines.size()));
        rows.append({.text = words, .accessible = words});
        rows += lines;
    };
    section(Page::tr("Sentences"), sentences(readout, self));
    section(Page::tr("Quotes"), quotes(readout, self));
    section(Page::tr("Meetings"), meetings(readout, self));
    section(Page::tr("Met"), Acquaintances(readout, self).rows());
    section(Page::tr("In other articles"), otherArticles(readout, self, library));
    return rows;
}

} // namespace readout
