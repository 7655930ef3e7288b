// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

/// An invented wire story with every kind of finding, spans that overlap, characters outside the basic plane, and words
/// that each format must escape.
inline readout::Readout wireReadout()
{
    using namespace readout;
    using namespace Qt::StringLiterals;
    Sample b(u"🤝 Cambodia and Laos agree to reopen a border post\n\n"
             "By Sok Dara\n\n"
             "VIENTIANE (Mekong Wire): Cambodian Foreign Minister Chan Sothea met his Lao counterpart Bounmy Keola in "
             "Vientiane on March 4, the Lao Ministry of Foreign Affairs said.\n\n"
             "“We will open the gate in May,” Chan told reporters. He called the talks “a *first* step”.\n\n"
             "“Laos & Cambodia <are> friends, and Bounmy knows it; = #1\n\n"
             "“-- and so it stays,” he said.\n\n"
             "Chan will meet Bounmy again in Luang Prabang on June 12, a ministry spokesman said: “It is on the "
             "calendar.”\n\n"
             "Share this story | More from Mekong Wire"_s);
    Article &article = b.article();
    article.id = u"wire-1"_s;
    article.source = u"wire-1.txt"_s;
    article.title = u"🤝 Cambodia and Laos agree to reopen a border post"_s;
    article.byline = u"Sok Dara"_s;
    article.outlet = u"Mekong Wire"_s;
    article.language = u"en"_s;
    article.url = QUrl(u"https://example.org/news?id=1&lang=en"_s);
    article.published = QDate(2024, 3, 5);
    article.dateline = Dateline{b.find(u"VIENTIANE (Mekong Wire):"_s), u"VIENTIANE"_s, u"Mekong Wire"_s};
    b.kind(0, ParagraphKind::Headline);
    b.kind(1, ParagraphKind::Byline);
    b.kind(7, ParagraphKind::Furniture);

    b.analysis().entities.reserve(8);
    Entity &sok = b.addEntity(u"p1"_s, EntityType::Person, u"Sok Dara"_s);
    b.addMention(sok, u"Sok Dara"_s);
    Entity &chan = b.addEntity(u"p2"_s, EntityType::Person, u"Chan Sothea"_s, u"KH"_s);
    chan.role = u"Cambodian Foreign Minister"_s;
    chan.aliases = {u"Chan"_s};
    b.addMention(chan, u"Chan Sothea"_s);
    b.addMention(chan, u"Chan"_s, 2, MentionKind::Alias);
    b.addMention(chan, u"He"_s, 1, MentionKind::Pronoun);
    b.addMention(chan, u"he said"_s, 1, MentionKind::Pronoun);
    chan.mentions.last().span.length = 2;
    b.addMention(chan, u"Chan"_s, 3, MentionKind::Alias);
    Entity &bounmy = b.addEntity(u"p3"_s, EntityType::Person, u"Bounmy Keola"_s, u"LA"_s);
    bounmy.aliases = {u"Bounmy"_s};
    b.addMention(bounmy, u"Bounmy Keola"_s);
    b.addMention(bounmy, u"Bounmy"_s, 2, MentionKind::Alias);
    b.addMention(bounmy, u"Bounmy"_s, 3, MentionKind::Alias);
    Entity &cambodia = b.addEntity(u"c1"_s, EntityType::Country, u"Cambodia"_s, u"KH"_s);
    b.addMention(cambodia, u"Cambodia"_s);
    b.addMention(cambodia, u"Cambodian"_s, 1, MentionKind::Demonym);
    b.addMention(cambodia, u"Cambodia"_s, 3);
    Entity &laos = b.addEntity(u"c2"_s, EntityType::Country, u"Laos"_s, u"LA"_s);
    b.addMention(laos, u"Laos"_s);
    b.addMention(laos, u"Lao"_s, 2, MentionKind::Demonym);
    b.addMention(laos, u"Laos"_s, 2);
    Entity &ministry = b.addEntity(u"o1"_s, EntityType::Organisation, u"Lao Ministry of Foreign Affairs"_s, u"LA"_s);
    b.addMention(ministry, u"Lao Ministry of Foreign Affairs"_s);

    Quote &gate = b.addQuote(u"“We will open the gate in May,”"_s, QuoteKind::Direct, u"p2"_s, u"Chan Sothea"_s);
    gate.speaker.mention = b.find(u"Chan"_s, 2);
    gate.cue = b.find(u"told reporters"_s);
    gate.cueClass = CueClass::Say;
    Quote &step = b.addQuote(u"“a *first* step”"_s, QuoteKind::Mixed, u"p2"_s, u"Chan Sothea"_s);
    step.speaker.mention = b.find(u"He"_s);
    step.cue = b.find(u"called"_s);
    step.speaker.inferred = true;
    step.speaker.reason = u"“He” is the speaker of the quote before."_s;
    Quote &friends = b.addQuote(
        u"“Laos & Cambodia <are> friends, and Bounmy knows it; = #1"_s, QuoteKind::Direct, u"p2"_s, u"Chan Sothea"_s);
    friends.speaker.inferred = true;
    b.addQuote(u"“-- and so it stays,”"_s, QuoteKind::Direct, u"p2"_s, u"Chan Sothea"_s).speaker.mention
        = chan.mentions[3].span;
    Quote &calendar = b.addQuote(
        u"“It is on the calendar.”"_s, QuoteKind::Direct, {}, u"a ministry spokesman"_s, SpeakerKind::Unnamed);
    calendar.cue = b.find(u"said"_s, 3);

    Meeting &held = b.addMeeting(
        {u"VIENTIANE (Mekong Wire): Cambodian Foreign Minister Chan Sothea met his Lao counterpart Bounmy Keola "
         "in Vientiane on March 4, the Lao Ministry of Foreign Affairs said."_s},
        {{u"p2"_s, u"Chan Sothea"_s, u"KH"_s}, {u"p3"_s, u"Bounmy Keola"_s, u"LA"_s}}, {u"KH"_s, u"LA"_s});
    held.place = u"Vientiane, Laos"_s;
    held.date = u"2024-03-04"_s;
    held.dateText = u"March 4"_s;
    held.dateInferred = true;
    held.mode = MeetingMode::InPerson;
    Meeting &planned = b.addMeeting(
        {u"Chan will meet Bounmy again in Luang Prabang on June 12, a ministry spokesman said: “It is on the calendar.”"_s},
        {{u"p2"_s, u"Chan Sothea"_s, u"KH"_s}, {u"p3"_s, u"Bounmy Keola"_s, u"LA"_s}}, {u"KH"_s, u"LA"_s});
    planned.place = u"Luang Prabang"_s;
    planned.date = u"2024-06-12"_s;
    planned.dateText = u"June 12"_s;
    planned.status = MeetingStatus::Planned;
    b.article().warnings = {{Warning::Code::RemoteBlocked, u"3 remote images were not loaded."_s}};
    b.analysis().tokens = 120;
    return b.build();
}
