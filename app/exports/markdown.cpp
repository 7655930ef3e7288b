// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown.h"

#include "exports/terms.h"
#include "exports/wording.h"

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// Parts that are there, parted by ` · `.
QString parted(QStringList parts)
{
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u" · "_s);
}

QString heading(const Article &article)
{
    const QString title = article.title.isEmpty() ? article.id : article.title;
    const QString address = webAddress(article);
    const QString url = address.isEmpty() ? QString() : u'<' + address + u'>';
    const QString about = parted({spokenDate(article.published.toString(Qt::ISODate)), escapedMarkdown(article.outlet),
        escapedMarkdown(article.byline), url});
    return u"# "_s + escapedMarkdown(title) + u'\n' + (about.isEmpty() ? QString() : u'\n' + about + u'\n');
}

QString meetingItem(const Meeting &meeting, const Article &article)
{
    QStringList people;
    for (const Participant &participant : meeting.participants)
        people.append(
            participant.country.isEmpty() ? participant.name : participant.name + u" ("_s + participant.country + u')');
    const QString date = meeting.date.isEmpty() ? meeting.dateText : spokenDate(meeting.date);
    const QString facts = parted({escapedMarkdown(date) + (meeting.dateInferred ? u" (inferred)"_s : QString()),
        escapedMarkdown(meeting.place) + (meeting.placeInferred ? u" (inferred)"_s : QString()),
        meeting.mode == MeetingMode::Unknown ? QString() : term(meeting.mode), escapedMarkdown(people.join(u", "_s)),
        escapedMarkdown(meeting.organisations.join(u", "_s))});
    QString item = u"- **"_s + escapedMarkdown(parties(meeting)) + u"**, "_s + term(meeting.status);
    if (!facts.isEmpty())
        item += u": "_s + facts;
    return item + u"\n  > "_s + escapedMarkdown(assertion(meeting, article)) + u'\n';
}

QString quoteItem(const Quote &quote, const Readout &readout)
{
    const Entity *entity = readout.analysis->entity(quote.speaker.entity);
    QString speaker = quote.speaker.name.isEmpty() ? u"unknown speaker"_s : escapedMarkdown(quote.speaker.name);
    if (entity && !entity->role.isEmpty())
        speaker += u", "_s + escapedMarkdown(entity->role);
    if (quote.speaker.inferred)
        speaker += u" (inferred)"_s;
    return u"> "_s + escapedMarkdown(readout.article->view(quote.span)) + u"\n>\n> — "_s + speaker + u"\n\n"_s;
}

QString names(const Analysis &analysis, EntityType type)
{
    QString items;
    for (const Entity &entity : analysis.entities) {
        if (entity.type != type)
            continue;
        items += u"- "_s + escapedMarkdown(entity.name);
        if (const QString facts = parted({escapedMarkdown(entity.role), escapedMarkdown(entity.country)});
            !facts.isEmpty())
            items += u", "_s + facts;
        items += u": "_s + QString::number(entity.mentions.size()) + u"×\n"_s;
    }
    return items;
}

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString() : u"\n## "_s + title + u"\n\n"_s + content.trimmed() + u'\n';
}

} // namespace

QString escapedMarkdown(QStringView text)
{
    const QString line = oneLine(text);
    QString safe;
    for (const QChar c : line) {
        if (QStringView(u"\\`*_[]<>#|~&!").contains(c))
            safe += u'\\';
        safe += c;
    }
    // What would begin a list or underline a heading at the head of a line.
    if (!safe.isEmpty() && QStringView(u"+-=").contains(safe.front()))
        return u'\\' + safe;
    qsizetype digits = 0;
    while (digits < safe.size() && safe[digits].isDigit())
        ++digits;
    if (digits > 0 && digits < safe.size() && QStringView(u".)").contains(safe[digits]))
        safe.insert(digits, u'\\');
    return safe;
}

QByteArray writeMarkdown(std::span<const Readout> readouts)
{
    QStringList briefs;
    for (const Readout &readout : readouts) {
        const Analysis &analysis = *readout.analysis;
        QString meetings;
        for (const Meeting &meeting : byDate(analysis.meetings))
            meetings += meetingItem(meeting, *readout.article);
        QString quotes;
        for (const Quote &quote : analysis.quotes)
            quotes += quoteItem(quote, readout);
        briefs.append(heading(*readout.article) + section(u"Meetings"_s, meetings) + section(u"Quotes"_s, quotes)
            + section(u"People"_s, names(analysis, EntityType::Person))
            + section(u"Countries"_s, names(analysis, EntityType::Country))
            + section(u"Organisations"_s, names(analysis, EntityType::Organisation)));
    }
    return briefs.join(u"\n---\n\n"_s).toUtf8();
}

} // namespace readout
