// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"
#include "commandline/eachreadout.h"
#include "commandline/stream.h"
#include "exports/terms.h"

#include <QTextStream>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// A text on one line, without control characters that a terminal would obey.
QString line(QStringView text)
{
    QString clean = text.toString().simplified();
    clean.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return clean;
}

QString withState(const QString &name, const QString &country)
{
    return country.isEmpty() ? name : name + u" ("_s + country + u')';
}

void printEntities(QTextStream &out, const Analysis &analysis, EntityType type, const QString &heading)
{
    QStringList names;
    for (const Entity &entity : analysis.entities) {
        if (entity.type == type)
            names.append(line(type == EntityType::Country ? entity.name : withState(entity.name, entity.country))
                + u" ×"_s + QString::number(entity.mentions.size()));
    }
    if (!names.isEmpty())
        out << "  " << heading << ": " << names.join(u", "_s) << '\n';
}

void printReadout(QTextStream &out, const Article &article, const Analysis &analysis)
{
    out << (article.title.isEmpty() ? line(article.id) : line(article.title)) << '\n';
    printEntities(out, analysis, EntityType::Person, u"People"_s);
    printEntities(out, analysis, EntityType::Country, u"Countries"_s);
    printEntities(out, analysis, EntityType::Organisation, u"Organisations"_s);
    if (!analysis.quotes.isEmpty())
        out << "  Quotes:\n";
    for (const Quote &quote : analysis.quotes) {
        if (quote.kind != QuoteKind::Indirect)
            out << "    " << (quote.speaker.name.isEmpty() ? u"unknown"_s : line(quote.speaker.name)) << ": "
                << line(article.view(quote.span)) << '\n';
    }
    if (!analysis.meetings.isEmpty())
        out << "  Meetings:\n";
    for (const Meeting &meeting : analysis.meetings) {
        QStringList parties, facts{term(meeting.status)};
        for (const Participant &participant : meeting.participants)
            parties.append(line(withState(participant.name, participant.country)));
        for (const QString &slot : {meeting.place, meeting.date.isEmpty() ? meeting.dateText : meeting.date}) {
            if (!slot.isEmpty())
                facts.append(line(slot));
        }
        out << "    " << meeting.countries.join(u" · "_s) << ": " << parties.join(u", "_s) << " ("
            << facts.join(u", "_s) << ")\n";
    }
    out << '\n';
}

} // namespace

ExitStatus printReadouts(const QStringList &paths)
{
    QFile output;
    openStandardOutput(output);
    QTextStream out(&output);
    const int failed = eachReadout(
        paths, [&out](const Readout &readout) { printReadout(out, *readout.article, *readout.analysis); });
    return failed ? ExitStatus::SomeFailed : ExitStatus::Ok;
}

} // namespace readout
