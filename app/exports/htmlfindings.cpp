// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/htmlfindings.h"

#include "exports/htmlarticle.h"
#include "exports/htmlelement.h"
#include "exports/terms.h"
#include "exports/wording.h"

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QString classed(const QString &name) { return attribute("class"_L1, name); }

/// A name isolated from the direction of what stands around it.
QString name(const QString &text) { return element("bdi"_L1, {}, escaped(text)); }

/// Words for a screen reader alone.
QString apart(const QString &words) { return element("span"_L1, classed(u"apart"_s), escaped(words)); }

QString link(const QString &anchor, const QString &attributes, const QString &content)
{
    return element("a"_L1, attribute("href"_L1, u'#' + anchor) + attributes, content);
}

QString countryCode(const QString &code)
{
    return element("abbr"_L1, attribute("title"_L1, countryName(code)), escaped(code));
}

/// Where the findings of a sort are listed.
QString listAnchor(const QString &kind) { return kind + u"-list"_s; }

/// A switch for one sort of marks; its count leads to the list.
QString legendItem(const QString &kind, const QString &label, qsizetype count)
{
    const QString box = u"<input type=\"checkbox\" checked"_s + attribute("id"_L1, u"show-"_s + kind) + u'>';
    const QString number = QString::number(count);
    const QString counted = count == 0
        ? element("span"_L1, classed(u"number"_s), number)
        : link(listAnchor(kind), classed(u"number"_s), number + apart(u' ' + label + u", to the list"_s));
    return element("span"_L1, attribute("data-type"_L1, kind),
        element("label"_L1, {}, box + element("span"_L1, classed(u"key"_s), escaped(label))) + u' ' + counted);
}

struct Chip {
    QString key;
    QString label;
    QString title;
    QString anchor; ///< of what its count links to
    qsizetype count = 0;
    QString counted; ///< `mentions` or `quotes`
};

QString chipHtml(const Chip &chip, const QString &kind)
{
    const QString box = u"<input type=\"checkbox\" data-filter"_s + attribute("value"_L1, chip.key) + u'>';
    const QString count
        = QString::number(chip.count) + apart(u' ' + chip.counted + u" of "_s + chip.label + u", the first"_s);
    return element("li"_L1, classed(u"chip"_s) + attribute("data-type"_L1, kind) + attribute("title"_L1, chip.title),
        element("label"_L1, {}, box + element("span"_L1, {}, name(chip.label))) + link(chip.anchor, {}, count));
}

QString chipGroup(const QString &label, const QString &kind, const QList<Chip> &chips)
{
    if (chips.isEmpty())
        return {};
    QString items;
    for (const Chip &chip : chips)
        items += chipHtml(chip, kind);
    return element("fieldset"_L1, attribute("id"_L1, listAnchor(kind)),
               element("legend"_L1, {}, escaped(label)) + element("ul"_L1, classed(u"chips"_s), items))
        + u'\n';
}

QList<Chip> entityChips(const Analysis &analysis, EntityType type)
{
    QList<Chip> chips;
    for (const Entity &entity : analysis.entities) {
        if (entity.type != type)
            continue;
        const QString title = type == EntityType::Country
            ? entity.country
            : (QStringList{entity.role, entity.country}).join(u' ').trimmed();
        chips.append({entity.id, entity.name, title, mentionAnchor(entity), entity.mentions.size(), u"mentions"_s});
    }
    std::ranges::stable_sort(chips, std::greater(), &Chip::count);
    return chips;
}

QList<Chip> speakerChips(const Analysis &analysis, const FilterKeys &keys)
{
    QList<Chip> chips;
    for (const SpeakerKey &speaker : keys.speakers()) {
        const QString anchor = quoteAnchor(analysis.quotes[speaker.firstQuote]);
        chips.append({speaker.key, speaker.name, {}, anchor, speaker.quotes, u"quotes"_s});
    }
    return chips;
}

QString speakerLine(const Quote &quote, const Readout &readout)
{
    const Speaker &speaker = quote.speaker;
    const Entity *entity = readout.analysis->entity(speaker.entity);
    QString html = u"— "_s + element("cite"_L1, {}, name(speaker.name.isEmpty() ? u"unknown speaker"_s : speaker.name));
    for (const QString &id : speaker.also) {
        if (const Entity *other = readout.analysis->entity(id))
            html += u", "_s + element("cite"_L1, {}, name(other->name));
    }
    if (entity && !entity->role.isEmpty())
        html += u", "_s + name(entity->role);
    QStringList notes;
    if (quote.cue)
        notes.append(name(oneLine(readout.article->view(*quote.cue))));
    if (quote.kind != QuoteKind::Direct)
        notes.append(quote.kind == QuoteKind::Mixed ? u"in part"_s : u"reported"_s);
    if (speaker.kind == SpeakerKind::Unnamed)
        notes.append(u"unnamed source"_s);
    if (speaker.inferred)
        notes.append(
            element("span"_L1, classed(u"inferred-note"_s) + attribute("title"_L1, speaker.reason), u"inferred"_s));
    return notes.isEmpty() ? html : html + u" · "_s + notes.join(u" · "_s);
}

QString quoteCard(const Quote &quote, const Readout &readout, const FilterKeys &keys)
{
    const QString style = quote.kind == QuoteKind::Indirect ? u"reported"_s : QString();
    const QString words = link(quoteAnchor(quote), {}, escaped(oneLine(readout.article->view(quote.span))));
    return element("li"_L1, classed(u"card"_s) + attribute("data-keys"_L1, keys.of(quote).join(u' ')),
               element("figure"_L1, {},
                   element("blockquote"_L1, classed(style) + attribute("dir"_L1, u"auto"_s), words)
                       + element("figcaption"_L1, {}, speakerLine(quote, readout))))
        + u'\n';
}

QString meetingSlots(const Meeting &meeting)
{
    QStringList parts;
    const auto inferred = [](const QString &words) {
        return element("span"_L1,
            classed(u"inferred-note"_s) + attribute("title"_L1, u"inferred: not in the text as such"_s), words);
    };
    if (!meeting.date.isEmpty()) {
        const QString time
            = element("time"_L1, attribute("datetime"_L1, meeting.date), escaped(spokenDate(meeting.date)));
        parts.append(meeting.dateInferred ? inferred(time) : time);
    } else if (!meeting.dateText.isEmpty()) {
        parts.append(escaped(meeting.dateText));
    }
    if (!meeting.place.isEmpty())
        parts.append(meeting.placeInferred ? inferred(name(meeting.place)) : name(meeting.place));
    if (meeting.mode != MeetingMode::Unknown)
        parts.append(term(meeting.mode));
    if (meeting.format == MeetingFormat::Multilateral)
        parts.append(term(meeting.format));
    for (const QString &body : meeting.organisations)
        parts.append(name(body));
    return parts.isEmpty() ? QString() : element("p"_L1, {}, parts.join(u" · "_s));
}

QString meetingCard(const Meeting &meeting, const Readout &readout, const FilterKeys &keys)
{
    const QString status = element("span"_L1, classed(u"status"_s), term(meeting.status));
    QString people;
    for (const Participant &participant : meeting.participants) {
        people += element("li"_L1, {},
            (participant.country.isEmpty() ? u"<span></span>"_s : countryCode(participant.country)) + u' '
                + name(participant.name));
    }
    QString sentences;
    for (const Evidence &evidence : meeting.evidence) {
        const QString words = escaped(oneLine(readout.article->view(evidence.span)));
        sentences
            += element("blockquote"_L1, attribute("dir"_L1, u"auto"_s), link(sentenceAnchor(evidence.span), {}, words));
    }
    return element("li"_L1, classed(u"card"_s) + attribute("data-keys"_L1, keys.of(meeting).join(u' ')),
               element("h3"_L1, {}, element("span"_L1, {}, name(parties(meeting))) + status)
                   + (people.isEmpty() ? QString() : element("ul"_L1, {}, people)) + meetingSlots(meeting) + sentences)
        + u'\n';
}

/// A list of cards under a heading with its count; nothing when there are none.
QString cardList(const QString &heading, const QString &kind, qsizetype count, const QString &cards)
{
    if (count == 0)
        return {};
    const QString id = kind + u's';
    const QString number = element("span"_L1, attribute("data-count"_L1, id), QString::number(count));
    return element("section"_L1, attribute("id"_L1, listAnchor(kind)) + attribute("aria-label"_L1, heading),
               element("h2"_L1, {}, escaped(heading) + u' ' + number) + element("ol"_L1, attribute("id"_L1, id), cards))
        + u'\n';
}

} // namespace

QString htmlLegend(const Analysis &analysis)
{
    const auto count = [&](EntityType type) { return std::ranges::count(analysis.entities, type, &Entity::type); };
    return element("fieldset"_L1, {},
        element("legend"_L1, classed(u"apart"_s), u"Shown in the text"_s)
            + legendItem(u"person"_s, u"People"_s, count(EntityType::Person))
            + legendItem(u"country"_s, u"Countries"_s, count(EntityType::Country))
            + legendItem(u"organisation"_s, u"Organisations"_s, count(EntityType::Organisation))
            + legendItem(u"quote"_s, u"Quotes"_s, analysis.quotes.size())
            + legendItem(u"meeting"_s, u"Meetings"_s, analysis.meetings.size()));
}

QString htmlFindings(const Readout &readout, const FilterKeys &keys)
{
    const Analysis &analysis = *readout.analysis;
    const QString chips = chipGroup(u"People"_s, u"person"_s, entityChips(analysis, EntityType::Person))
        + chipGroup(u"Countries"_s, u"country"_s, entityChips(analysis, EntityType::Country))
        + chipGroup(u"Organisations"_s, u"organisation"_s, entityChips(analysis, EntityType::Organisation))
        + chipGroup(u"Speakers"_s, u"speaker"_s, speakerChips(analysis, keys));
    const QString clear = u"<button type=\"button\" id=\"clear\" hidden>Clear the filter</button>"_s;
    QString meetings;
    for (const Meeting &meeting : byDate(analysis.meetings))
        meetings += meetingCard(meeting, readout, keys);
    QString quotes;
    for (const Quote &quote : analysis.quotes)
        quotes += quoteCard(quote, readout, keys);
    return element("section"_L1, attribute("aria-label"_L1, u"Who is in it"_s),
               element("h2"_L1, {}, u"Who is in it"_s + clear) + chips)
        + u'\n' + cardList(u"Meetings"_s, u"meeting"_s, analysis.meetings.size(), meetings)
        + cardList(u"Quotes"_s, u"quote"_s, analysis.quotes.size(), quotes);
}

} // namespace readout
