// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"

namespace readout::samples {

using namespace Qt::StringLiterals;

/// After a release of the U.S. Department of State of 6 April 2022 (public domain).
inline Sample counterparts()
{
    Sample sample(u"Secretary Blinken’s Meeting with French, German, Italian, and UK Counterparts"_s,
        u"The below is attributable to Spokesperson Ned Price:\n\n"
        "Secretary of State Antony J. Blinken met with French Foreign Minister Jean-Yves Le Drian, German Foreign "
        "Minister "
        "Annalena Baerbock, Italian Foreign Minister Luigi Di Maio, and UK Foreign Secretary Elizabeth Truss today in "
        "Brussels, where they reiterated their commitment to supporting Ukraine in the face of Russia’s unprovoked and "
        "unjustified invasion. The Secretary again strongly condemned the reported atrocities by President Putin’s "
        "forces in "
        "Bucha and across Ukraine and called for accountability. He and his counterparts discussed how best to "
        "continue "
        "working to isolate the Russian Federation on the international stage for its flagrant violation of "
        "international "
        "law and principles, to increase pressure on the Kremlin, and to advance a swift end to its devastating war "
        "against "
        "Ukraine.\n\n"
        "Prior to this meeting, Secretary Blinken met with his E3 counterparts to discuss our common resolve to ensure "
        "that "
        "Iran never acquires a nuclear weapon. They agreed that a diplomatic solution entailing a mutual return to "
        "full "
        "implementation of the JCPOA is the best outcome, but noted that we are prepared for other scenarios if "
        "necessary.\n\n"
        "“We stand together,” Mr Price said, adding that allies would remain “clear-eyed and firm”. "
        "“Nothing has been ruled out,” said a senior official.\n\n"
        "Share this page\n\nRelated: Travel to Brussels\n\nSubscribe to our newsletter"_s);
    sample.article().published = QDate(2022, 4, 6);
    sample.article().outlet = u"U.S. Department of State"_s;
    sample.article().url = QUrl(u"https://www.state.gov/meeting-with-counterparts/"_s);
    sample.kind(1, ParagraphKind::Byline);
    for (const int i : {5, 6, 7})
        sample.kind(i, ParagraphKind::Furniture);
    const auto person
        = [&](const QString &name, const QString &country, const QStringList &aliases = {},
              const QStringList &roles = {}) { sample.entity(EntityType::Person, name, country, aliases, roles); };
    person(u"Antony J. Blinken"_s, u"US"_s, {u"Blinken"_s}, {u"The Secretary"_s, u"He"_s});
    person(u"Jean-Yves Le Drian"_s, u"FR"_s);
    person(u"Annalena Baerbock"_s, u"DE"_s);
    person(u"Luigi Di Maio"_s, u"IT"_s);
    person(u"Elizabeth Truss"_s, u"GB"_s);
    person(u"Ned Price"_s, u"US"_s, {u"Mr Price"_s});
    person(u"Putin"_s, u"RU"_s);
    const auto country = [&](const QString &name, const QString &code, const QStringList &aliases = {}) {
        sample.entity(EntityType::Country, name, code, aliases);
    };
    country(u"Ukraine"_s, u"UA"_s);
    country(u"Russia"_s, u"RU"_s, {u"Russian Federation"_s});
    country(u"France"_s, u"FR"_s, {u"French"_s});
    country(u"Germany"_s, u"DE"_s, {u"German"_s});
    country(u"Italy"_s, u"IT"_s, {u"Italian"_s});
    country(u"United Kingdom"_s, u"GB"_s, {u"UK"_s});
    country(u"Iran"_s, u"IR"_s);
    sample.entity(EntityType::Organisation, u"Kremlin"_s, u"RU"_s);
    sample.entity(EntityType::Organisation, u"E3"_s);
    sample.quote(u"“We stand together,”"_s, u"Ned Price"_s);
    sample.quote(u"“clear-eyed and firm”"_s, u"Ned Price"_s, QuoteKind::Mixed);
    sample.quote(u"“Nothing has been ruled out,”"_s, u"a senior official"_s);
    sample.meeting(
        u"Secretary of State Antony J. Blinken met with French Foreign Minister Jean-Yves Le Drian, German Foreign "
        u"Minister "
        "Annalena Baerbock, Italian Foreign Minister Luigi Di Maio, and UK Foreign Secretary Elizabeth Truss today in "
        "Brussels, where they reiterated their commitment to supporting Ukraine in the face of Russia’s unprovoked and "
        "unjustified invasion."_s,
        {u"Antony J. Blinken"_s, u"Jean-Yves Le Drian"_s, u"Annalena Baerbock"_s, u"Luigi Di Maio"_s,
            u"Elizabeth Truss"_s},
        {u"US"_s, u"FR"_s, u"DE"_s, u"IT"_s, u"GB"_s}, u"2022-04-06"_s, u"Brussels"_s);
    sample.meeting(u"Prior to this meeting, Secretary Blinken met with his E3 counterparts to discuss our common "
                   u"resolve to ensure that "
                   "Iran never acquires a nuclear weapon."_s,
        {u"Antony J. Blinken"_s}, {u"US"_s, u"FR"_s, u"DE"_s, u"GB"_s});
    return sample;
}

inline Sample call()
{
    Sample sample(u"Call with Ukrainian Foreign Minister Kuleba"_s,
        u"Secretary of State Antony J. Blinken spoke today with Ukrainian Foreign Minister Dmytro Kuleba.\n\n"
        "“Ukraine will prevail,” Mr Kuleba said after the call. They will meet in Poland next week."_s);
    sample.article().published = QDate(2022, 3, 4);
    sample.article().outlet = u"U.S. Department of State"_s;
    sample.entity(EntityType::Person, u"Antony J. Blinken"_s, u"US"_s);
    sample.entity(EntityType::Person, u"Dmytro Kuleba"_s, u"UA"_s, {u"Kuleba"_s});
    sample.entity(EntityType::Country, u"Ukraine"_s, u"UA"_s, {u"Ukrainian"_s});
    sample.entity(EntityType::Country, u"Poland"_s, u"PL"_s);
    sample.quote(u"“Ukraine will prevail,”"_s, u"Dmytro Kuleba"_s);
    sample.meeting(u"Secretary of State Antony J. Blinken spoke today with Ukrainian Foreign Minister Dmytro Kuleba."_s,
        {u"Antony J. Blinken"_s, u"Dmytro Kuleba"_s}, {u"US"_s, u"UA"_s}, u"2022-03-04"_s);
    sample.meeting(u"They will meet in Poland next week."_s, {u"Antony J. Blinken"_s, u"Dmytro Kuleba"_s},
        {u"US"_s, u"UA"_s}, {}, u"Poland"_s, MeetingStatus::Planned);
    return sample;
}

/// Names no one of the other two.
inline Sample visit()
{
    Sample sample(
        u"Visit of the Minister of Fisheries"_s, u"Minister Sione Vaka of Tonga opened the harbour of Nuku’alofa."_s);
    sample.article().published = QDate(2021, 5, 26);
    sample.entity(EntityType::Person, u"Sione Vaka"_s, u"TO"_s);
    sample.entity(EntityType::Country, u"Tonga"_s, u"TO"_s);
    return sample;
}

/// A long article: paragraphs of some 230 characters with five mentions each.
inline Sample longArticle(qsizetype characters)
{
    const QString paragraph
        = u"Foreign Minister Anna Lind of Norway said on Monday that talks with Minister Omar Haddad of Jordan had "
          u"been “frank and "
          "useful” and would go on, while officials of the Arctic Council waited for the text of a statement on the matter."_s;
    QStringList paragraphs;
    for (qsizetype size = 0; size < characters; size += paragraph.size() + 2)
        paragraphs += paragraph;
    Sample sample(u"A long article"_s, paragraphs.join(u"\n\n"_s));
    sample.entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
    sample.entity(EntityType::Country, u"Norway"_s, u"NO"_s);
    sample.entity(EntityType::Person, u"Omar Haddad"_s, u"JO"_s);
    sample.entity(EntityType::Country, u"Jordan"_s, u"JO"_s);
    sample.entity(EntityType::Organisation, u"Arctic Council"_s);
    const QString words = u"“frank and useful”"_s;
    const QString &text = sample.article().text;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        sample.analysis().quotes.append({.id = u"q%1"_s.arg(sample.analysis().quotes.size() + 1),
            .span = {at, words.size()},
            .kind = QuoteKind::Mixed,
            .speaker = {.entity = u"p1"_s,
                .name = u"Anna Lind"_s,
                .kind = SpeakerKind::Person,
                .mention = {},
                .reason = {},
                .also = {}},
            .cue = {}});
    }
    return sample;
}

} // namespace readout::samples
