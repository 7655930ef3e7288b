// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/titles.h"

#include "knowledge/gazetteer.h"
#include "meetings/organisationpower.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int reach = 20;

} // namespace

bool TitleReader::isOffice(int i) const
{
    const bool verb = i > 0 && !m_scene.isCapital(i) && (m_scene.is(i - 1, "to"_L1) || m_scene.is(i - 1, "will"_L1));
    const bool opposite = i > 0 && m_scene.has(i, MeetingClass::Quantity) && m_scene.is(i, "number"_L1)
        && m_scene.is(i - 1, "opposite"_L1);
    return (m_scene.has(i, MeetingClass::Office) && !verb) || m_scene.has(i, MeetingClass::Officials) || opposite;
}

/// What a token is to the title that ends behind it.
TitleReader::Part TitleReader::partAt(int i, bool pending) const
{
    const NamedTokens *name = m_scene.nameAt(i);
    if (name)
        return name->kind == NameKind::Person || m_scene.isDate(i) ? Part::Foreign : Part::Power;
    if (isOffice(i))
        return Part::Office;
    if (m_scene.has(i, MeetingClass::Title))
        return Part::Word;
    if (m_scene.is(i, ","_L1))
        return Part::Comma;
    const bool behindOffice
        = i > 0 && isOffice(i - 1); // `UN Special Envoy on Myanmar NAME`, `counterpart from Qatar, NAME`
    if (m_scene.is(i, "and"_L1) || m_scene.is(i, "&"_L1) || m_scene.is(i, "/"_L1) || m_scene.is(i, "of"_L1)
        || m_scene.is(i, "for"_L1) || m_scene.is(i, "to"_L1)
        || (behindOffice && (m_scene.is(i, "on"_L1) || m_scene.is(i, "from"_L1))))
        return Part::Joint;
    if (m_scene.isDate(i))
        return Part::Foreign;
    const bool lower = m_scene.document().word(i).front().isLower();
    if (pending && lower && !isForeign(i) && !m_scene.has(i, MeetingClass::Preposition)
        && !m_scene.has(i, MeetingClass::Clause))
        return Part::Unknown; // `the chancellor of the republic, NAME`
    const bool passes = m_scene.is(i, "the"_L1) || m_scene.isPossessive(i) || m_scene.is(i, "("_L1)
        || m_scene.is(i, ")"_L1) || m_scene.is(i, "-"_L1);
    if (passes)
        return Part::Passed;
    return m_scene.isCapital(i) ? Part::Capital : Part::Foreign;
}

/// Where somebody is, not what: `In Turkey Minister X`, `the future of Syria, High Representative X`.
bool TitleReader::isElsewhere(const NamedTokens &power, int best) const
{
    if (power.kind != NameKind::State || m_scene.is(power.end, "and"_L1))
        return false;
    int before = power.first - 1;
    while (before > 0 && m_scene.has(before, MeetingClass::Determiner))
        --before;
    const bool office = before > 0 && m_scene.is(before, "of"_L1) && isOffice(before - 1);
    if (power.end < best && m_scene.is(power.end, ","_L1) && !office)
        return true;
    return before > 0 && !m_scene.isPossessive(power.end)
        && (m_scene.is(before, "in"_L1) || m_scene.is(before, "at"_L1)
            || (m_scene.is(before, "on"_L1) && !isOffice(before - 1)) || m_scene.is(before, "about"_L1)
            || m_scene.is(before, "over"_L1) || m_scene.is(before, "against"_L1));
}

/// Leftwards over title words, powers and capitals; a comma or `and` is crossed only if an office stands behind it.
int TitleReader::titleStart(int name, int lowest) const
{
    int best = name, commas = 0, unknown = 0;
    bool pending = false, office = false, listed = false;
    for (int i = name - 1; i >= std::max(lowest, name - reach); --i) {
        switch (partAt(i, pending)) {
        case Part::Power: {
            const NamedTokens &power = *m_scene.nameAt(i);
            const bool beside = power.end + 1 <= best && m_scene.is(power.end, "and"_L1) && power.end + 1 < name
                && m_scene.powerAt(power.end + 1);
            if (isElsewhere(power, best)) {
                if (!pending || commas == 0)
                    return best;
                i = power.first - 1; // `the head of the UN mission in Mali, NAME`
                break;
            }
            i = power.first;
            if (!pending || beside)
                best = i;
            break;
        }
        case Part::Office:
            if (listed && m_scene.has(i, MeetingClass::Officials))
                return best; // `with officials of A and Minister NAME`
            best = i;
            pending = listed = false;
            office = true;
            break;
        case Part::Word:
            if (!pending)
                best = i;
            break;
        case Part::Capital: // `Dominican`, `Policy`: unknown to the lists, but within the title
            if (!pending && best == i + 1 && best < name && isUnknown(i))
                best = i;
            break;
        case Part::Comma:
            if (++commas > 3 || (office && best == i + 1 && !isRank(best, name)))
                return best;
            pending = true;
            break;
        case Part::Joint:
            if (office && m_scene.is(i, "to"_L1) && !isAide(i - 1))
                return best; // `from his president to the Mongolian president NAME`
            pending = true;
            listed |= office && m_scene.is(i, "and"_L1);
            break;
        case Part::Unknown:
            if (++unknown > 2)
                return best;
            break;
        case Part::Passed:
            break;
        case Part::Foreign:
            if (!office || best != i + 1 || !modifiesOffice(i))
                return best;
            break;
        }
    }
    return best;
}

/// `special assistant to the president NAME`
bool TitleReader::isAide(int i) const { return i >= 0 && m_scene.has(i, MeetingClass::Aide); }

/// `The chief of Namibia's army, General NAME`
bool TitleReader::isRank(int first, int name) const
{
    return name - first == 1 && (m_scene.is(first, "general"_L1) || m_scene.is(first, "admiral"_L1));
}

/// `UN refugee chief`: a word that the lists do not know, between a power and its office.
bool TitleReader::modifiesOffice(int i) const
{
    return i > 0 && m_scene.document().word(i).front().isLower() && !m_scene.nameAt(i) && isUnknown(i)
        && m_scene.powerAt(i - 1) && m_scene.nameAt(i - 1)->kind != NameKind::State;
}

/// A word of no class that does not open its sentence.
bool TitleReader::isUnknown(int i) const
{
    const int sentence = m_scene.document().tokens()[i].sentence;
    return i > m_scene.document().sentences()[sentence].first && m_scene.isUnknown(i);
}

TitlePhrase TitleReader::before(int name, int lowest) const
{
    TitlePhrase title{.first = titleStart(name, lowest), .end = name};
    if (title.first == name)
        return title;
    readPowers(title, title.first, name);
    readOfficeOfOneCountry(title, title.first, name);
    title.office = officeWords(title.first, name);
    if (title.office.isEmpty() && !title.states.isEmpty() && !ownsName(title.first, name)) {
        title = {.first = name, .end = name}; // a power that happens to stand before a name
    }
    return title;
}

/// `Iraq's NAME` and `Egyptian NAME`, not `in Egypt NAME`.
bool TitleReader::ownsName(int state, int name) const
{
    const NamedTokens *power = m_scene.nameAt(state);
    return power
        && (power->kind == NameKind::Organisation || power->kind == NameKind::Adjective
            || m_scene.isPossessive(name - 1));
}

/// Powers of a title; `Envoy for Yemen` and `ambassador to Japan` are no Yemeni and no Japanese.
void TitleReader::readPowers(TitlePhrase &title, int first, int end) const
{
    bool joined = false; // `ASEAN and Japanese officials`
    for (int i = first; i < end; ++i) {
        title.counterpart |= m_scene.is(i, "counterpart"_L1) || m_scene.is(i, "counterparts"_L1)
            || m_scene.is(i, "counter"_L1) || m_scene.is(i, "colleague"_L1);
        const NamedTokens *name = m_scene.nameAt(i);
        if (!name) {
            QString code
                = m_scene.isCapital(i) ? Gazetteer::shared().codeOfAdjective(m_scene.document().word(i)) : QString();
            if (code.isEmpty())
                code = KnownParties::shared().stateOfPart(m_scene.document().word(i)); // `Scottish`
            if (!code.isEmpty() && !title.states.contains(code))
                title.states.append(code); // `Dominican`, which names two countries
            continue;
        }
        int before = i - 1;
        joined |= before > first && m_scene.is(before, "and"_L1) && m_scene.powerAt(before - 1);
        while (before > first && m_scene.has(before, MeetingClass::Determiner))
            --before;
        const bool topic = before >= first
            && (m_scene.is(before, "for"_L1) || m_scene.is(before, "to"_L1) || m_scene.is(before, "on"_L1)
                || m_scene.is(before, "in"_L1));
        for (const NamedTokens &power : m_scene.powersAt(i)) {
            const bool staff = topic && power.kind == NameKind::Body && m_scene.is(before, "for"_L1);
            if (topic && !staff)
                continue;
            const QString state
                = power.kind == NameKind::Organisation ? readOrganisation(m_scene, power, title.bodies) : power.code;
            if (!state.isEmpty() && !title.states.contains(state))
                title.states.append(state);
            if (!power.body.isEmpty() && !title.bodies.contains(power.body))
                title.bodies.append(power.body);
        }
        i = name->end - 1;
    }
    if (!title.states.isEmpty() || !title.bodies.isEmpty())
        title.certainty = 5;
    if (!title.bodies.isEmpty() && (title.states.isEmpty() || joined))
        return;
    if (!title.bodies.isEmpty() && m_scene.nameAt(first) && m_scene.nameAt(first)->kind == NameKind::Body)
        title.states.clear(); // `UN Special Envoy for Syria`
    else if (!title.bodies.isEmpty())
        title.bodies.clear(); // `Dutch Ambassador to the UN`
}

/// Titles that only one country gives, where the text names none: the United States' secretaries.
void TitleReader::readOfficeOfOneCountry(TitlePhrase &title, int first, int end) const
{
    if (!title.states.isEmpty() || !title.bodies.isEmpty())
        return;
    for (int i = first; i < end; ++i) {
        if (m_scene.is(i, "pope"_L1)) {
            title.states = {u"VA"_s};
            title.certainty = 4;
        }
        if (!m_scene.is(i, "secretary"_L1) || m_scene.document().word(i).front().isLower())
            continue;
        const bool ofState = i + 2 < end && m_scene.is(i + 1, "of"_L1)
            && (m_scene.is(i + 2, "state"_L1) || m_scene.is(i + 2, "defense"_L1) || m_scene.is(i + 2, "the"_L1)
                || m_scene.is(i + 2, "homeland"_L1) || m_scene.is(i + 2, "commerce"_L1)
                || m_scene.is(i + 2, "energy"_L1));
        const bool ranked = i > first
            && (m_scene.is(i - 1, "deputy"_L1) || m_scene.is(i - 1, "under"_L1) || m_scene.is(i - 1, "assistant"_L1));
        const bool other = i > first && m_scene.has(i - 1, MeetingClass::Title) && !ranked;
        const bool general
            = i + 1 < end && (m_scene.is(i + 1, "general"_L1) || (i + 2 < end && m_scene.is(i + 2, "foreign"_L1)));
        if (general || (other && !ofState && !m_scene.is(i - 1, "defense"_L1)))
            continue;
        title.states = {u"US"_s};
        title.certainty = 4;
    }
}

/// The last office with what stands before it and, after `of`, behind it: `foreign minister`, `secretary of state`.
QString TitleReader::officeWords(int first, int end) const
{
    QStringList words;
    bool office = false;
    for (int i = first; i < end; ++i) {
        if (m_scene.nameAt(i) || m_scene.has(i, MeetingClass::Determiner))
            continue;
        if (isOffice(i) || m_scene.has(i, MeetingClass::Title)) {
            office |= isOffice(i);
            words.append(m_scene.document().word(i).toString().toLower());
        }
    }
    return office ? words.join(u' ') : QString();
}

/// A word that no apposition holds before its office.
bool TitleReader::isForeign(int i) const
{
    return m_scene.has(i, MeetingClass::LightVerb) || m_scene.has(i, MeetingClass::Auxiliary)
        || m_scene.has(i, MeetingClass::WeakVerb) || m_scene.has(i, MeetingClass::Told)
        || m_scene.has(i, MeetingClass::Visit) || m_scene.has(i, MeetingClass::Adverb)
        || m_scene.has(i, MeetingClass::Reporting) || m_scene.isDate(i) || m_scene.is(i, "and"_L1)
        || m_scene.is(i, "met"_L1) || m_scene.is(i, "with"_L1) || m_scene.is(i, "in"_L1) || m_scene.is(i, "at"_L1)
        || m_scene.is(i, "by"_L1);
}

/// `NAME of COUNTRY`
TitlePhrase TitleReader::ofCountry(int nameEnd, int sentenceEnd) const
{
    TitlePhrase title{.first = nameEnd, .end = nameEnd};
    const int state = nameEnd + 1 + (nameEnd + 1 < sentenceEnd && m_scene.has(nameEnd + 1, MeetingClass::Determiner));
    if (state < sentenceEnd && m_scene.powerAt(state)) {
        readPowers(title, state, m_scene.nameAt(state)->end);
        title.end = m_scene.nameAt(state)->end;
        title.certainty = 4;
    }
    return title;
}

/// The extent of an apposition that opens at a comma or bracket; no office where it is none.
TitleReader::Apposition TitleReader::appositionAt(int opener, int sentenceEnd) const
{
    const bool bracket = m_scene.is(opener, "("_L1);
    Apposition found{.end = opener + 1, .bracket = bracket};
    bool complement = false, superior = false; // `chief of staff for President B`: B is within it
    int &end = found.end;
    for (; end < std::min(sentenceEnd, opener + 2 + reach); ++end) {
        if (m_scene.is(end, bracket ? ")"_L1 : ","_L1))
            break;
        const NamedTokens *name = m_scene.nameAt(end);
        if (name && name->kind == NameKind::Person && !superior)
            return {}; // the next of a list
        complement &= !m_scene.is(end, "and"_L1);
        superior = complement && (superior || isOffice(end));
        complement |= found.office >= 0 && (m_scene.is(end, "for"_L1) || m_scene.is(end, "of"_L1));
        found.relative |= m_scene.is(end, "who"_L1);
        if (found.office < 0 && isOffice(end) && end - opener <= (found.relative ? 14 : 9))
            found.office = end;
        if (found.office < 0 && !found.relative && !name && !bracket && isForeign(end))
            return {}; // the clause goes on: `A, who ...` or `A, on Friday met`
    }
    found.closed = end < sentenceEnd && m_scene.is(end, bracket ? ")"_L1 : ","_L1);
    if (!found.closed && end < sentenceEnd - 1)
        return {};
    return found;
}

TitlePhrase TitleReader::after(int nameEnd, int sentenceEnd) const
{
    TitlePhrase title{.first = nameEnd, .end = nameEnd};
    if (nameEnd >= sentenceEnd)
        return title;
    if (m_scene.is(nameEnd, "of"_L1))
        return ofCountry(nameEnd, sentenceEnd);
    if (!m_scene.is(nameEnd, "("_L1) && !m_scene.is(nameEnd, ","_L1))
        return title;
    const Apposition found = appositionAt(nameEnd, sentenceEnd);
    if (found.office < 0)
        return title;
    readPowers(title, nameEnd + 1, found.end);
    readOfficeOfOneCountry(title, nameEnd + 1, found.end);
    title.office = officeWords(nameEnd + 1, found.end);
    title.certainty = title.certainty == 0 ? 0 : found.relative ? 2 : 4;
    title.end = found.closed && (found.bracket || found.end < sentenceEnd - 1) ? found.end + 1 : found.end;
    return title;
}

} // namespace readout
