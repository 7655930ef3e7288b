// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

/// A readout each of whose words attacks: markup, scripts, line ends, tabs, formulas, unclosed direction controls.
inline readout::Readout hostileReadout()
{
    using namespace readout;
    using namespace Qt::StringLiterals;
    const QString attack
        = u"=1+1\"'><script>window.ran=1</script><img src=x onerror=window.ran=1>\r\nATTENDEE:mailto:x@example.org\t"
          "</textarea></style></script><!-- ]]> \u202Eevil {{x}} ${x} `x` [x](javascript:x) &lt;\u2028"_s;
    Sample b(attack + u"\n\nfirst "_s + attack + u"\n\nsecond "_s + attack);
    Article &article = b.article();
    for (QString *field :
        {&article.id, &article.source, &article.title, &article.byline, &article.outlet, &article.language})
        *field = attack;
    article.url = QUrl(u"https://example.org/\"><script>window.ran=1</script>?q='\"<>"_s);
    article.dateline = Dateline{b.find(u"first"_s), attack, attack};
    article.stated = {{StatedName::Type::Person, attack}};
    article.warnings = {{Warning::Code::BrokenPart, attack}};
    b.analysis().entities.reserve(2);
    Entity &person = b.addEntity(u"p1"_s, EntityType::Person, attack, attack);
    person.role = attack;
    person.aliases = {attack};
    b.addMention(person, attack);
    b.addMention(person, u"first"_s);
    Entity &body = b.addEntity(u"o1"_s, EntityType::Organisation, attack, attack);
    b.addMention(body, u"script>window"_s);
    Quote &quote = b.addQuote(u"first "_s + attack, QuoteKind::Direct, u"p1"_s, attack);
    quote.speaker.inferred = true;
    quote.speaker.reason = attack;
    quote.cue = b.find(u"<script>window.ran=1</script>"_s, 2);
    b.addQuote(u"second "_s + attack, QuoteKind::Direct, {}, attack, SpeakerKind::Unnamed);
    Meeting &meeting
        = b.addMeeting({u"second "_s + attack}, {{u"p1"_s, attack, attack}, {{}, attack, u"KH"_s}}, {attack, u"KH"_s});
    meeting.organisations = {attack};
    meeting.place = attack;
    meeting.date = u"2024-06-12"_s;
    meeting.dateText = attack;
    meeting.status = MeetingStatus::Planned;
    return b.build();
}
