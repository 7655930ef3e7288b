// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/rolephrase.h"

#include "knowledge/gazetteer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

/// States after `of` or `from`: `the foreign ministers of Egypt, Iraq and Jordan`.
int RoleReader::readPowerList(TitlePhrase &title, int from, int sentenceEnd) const
{
    int end = from;
    for (int i = from; i < std::min(sentenceEnd, from + 60);) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (m_scene.powerAt(i)) {
            const bool government = name->end < sentenceEnd && m_scene.has(name->end, MeetingClass::Group);
            if (name->kind == NameKind::Adjective && !government)
                break;
            if (name->code.isEmpty() && !title.bodies.contains(name->body))
                title.bodies.append(name->body);
            if (!name->code.isEmpty() && !title.states.contains(name->code))
                title.states.append(name->code);
            i = end = name->end + (name->kind == NameKind::Adjective);
            if (end + 2 < sentenceEnd && m_scene.is(end, "("_L1) && m_scene.nameAt(end + 1)
                && m_scene.is(end + 2, ")"_L1))
                i = end = end + 3; // `the East Asia Summit (EAS) nations`
            while (end < sentenceEnd && m_scene.has(end, MeetingClass::Members))
                i = ++end; // `the leaders of the GCC states, Jordan and Egypt`
            continue;
        }
        const QString seat = !name && m_scene.isCapital(i) && m_scene.is(from - 1, "from"_L1)
            ? Gazetteer::shared().codeOfCapital(m_scene.document().word(i)) // `a delegation from Pyongyang`
            : QString();
        if (!seat.isEmpty()) {
            if (!title.states.contains(seat))
                title.states.append(seat);
            end = ++i;
            continue;
        }
        const bool light
            = m_scene.is(i, ","_L1) || m_scene.is(i, "and"_L1) || m_scene.is(i, "the"_L1) || m_scene.is(i, "both"_L1);
        if (name || !light)
            break;
        ++i;
    }
    return end;
}

/// `representatives of the Ministers of Foreign Affairs of Iran`: the end of the offices between.
int RoleReader::superiorEnd(int from, int sentenceEnd) const
{
    int end = from;
    while (end + 2 < sentenceEnd && m_scene.is(end, "of"_L1)) {
        int word = end + 1 + m_scene.has(end + 1, MeetingClass::Determiner);
        const int first = word;
        while (word < sentenceEnd && !m_scene.nameAt(word)
            && (m_scene.has(word, MeetingClass::Title) || m_titles.isOffice(word)))
            ++word;
        if (word == first)
            break;
        end = word;
    }
    return end;
}

/// `UK`, which stands for an adjective too.
bool RoleReader::isAcronym(const NamedTokens &name) const
{
    const QStringView text = m_scene.text(name.first, name.end);
    return name.kind == NameKind::State && std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
}

/// States before an office of several: `Saudi, Iranian foreign ministers`.
void RoleReader::readDemonyms(TitlePhrase &role, int office, int lowest) const
{
    const bool officials = m_scene.has(office, MeetingClass::Officials);
    const bool several = officials || m_scene.has(office, MeetingClass::Group);
    // `Philippine and Chinese coast guard officers`, `a Brazilian business delegation`
    for (int i = role.first - 1; several && role.states.isEmpty() && i >= std::max(lowest, role.first - 3)
        && m_scene.document().word(i).front().isLower() && !m_titles.isForeign(i);
        --i) {
        const NamedTokens *name = i > lowest ? m_scene.nameAt(i - 1) : nullptr;
        if (m_scene.has(i, MeetingClass::Preposition) || m_scene.has(i, MeetingClass::Clause))
            break;
        if (name && name->kind == NameKind::Adjective) {
            role.first = name->first;
            m_titles.readPowers(role, name->first, name->end);
        }
    }
    // `Saudi, Iranian foreign ministers`, `Pakistan's and Afghanistan's defence officials`
    for (int i = role.first - 1; officials && i > lowest && (m_scene.is(i, ","_L1) || m_scene.is(i, "and"_L1));) {
        const int last
            = i - 1 - (m_scene.is(i, "and"_L1) && m_scene.is(i - 1, ","_L1)); // `German, and UK counterparts`
        const bool owner = last - 1 >= lowest && m_scene.isPossessive(last);
        const NamedTokens *name = last >= lowest ? m_scene.nameAt(last - owner) : nullptr;
        if (!name || name->code.isEmpty() || !(name->kind == NameKind::Adjective || owner || isAcronym(*name)))
            break;
        role.states.prepend(name->code);
        role.first = name->first;
        i = role.first - 1;
    }
}

TitlePhrase RoleReader::read(int office, int lowest, int sentenceEnd) const
{
    TitlePhrase role{.first = m_titles.titleStart(office, lowest), .end = office + 1};
    while (role.end < sentenceEnd && !m_scene.nameAt(role.end)
        && (m_scene.has(role.end, MeetingClass::Title) || m_titles.isOffice(role.end)))
        ++role.end;
    m_titles.readPowers(role, role.first, role.end);
    m_titles.readOfficeOfOneCountry(role, role.first, role.end);
    readDemonyms(role, office, lowest);
    if (const int tail = superiorEnd(role.end, sentenceEnd); tail < sentenceEnd && m_scene.is(tail, "of"_L1))
        role.end = tail;
    if (role.end + 1 < sentenceEnd
        && (m_scene.is(role.end, "of"_L1) || m_scene.is(role.end, "from"_L1)
            || (m_scene.is(role.end, "in"_L1) && m_scene.is(office, "counterparts"_L1)))) {
        const bool had = !role.states.isEmpty();
        const int end = readPowerList(role, role.end + 1, sentenceEnd);
        if (end > role.end + 1 && (!had || m_scene.has(office, MeetingClass::Officials)))
            role.end = end;
        if (!role.states.isEmpty() || !role.bodies.isEmpty())
            role.certainty = 5;
    }
    role.office = m_titles.officeWords(role.first, role.end);
    if (role.first > lowest && m_scene.has(role.first - 1, MeetingClass::Determiner)) {
        --role.first;
        role.definite = !(m_scene.is(role.first, "a"_L1) || m_scene.is(role.first, "an"_L1));
    } else {
        role.definite = m_scene.has(role.first, MeetingClass::Determiner);
    }
    return role;
}

} // namespace readout
