// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/chains.h"

using namespace Qt::StringLiterals;

namespace readout {

const Item *ChainReader::startingAt(int token) const
{
    const auto found = std::ranges::lower_bound(m_items, token, {}, &Item::first);
    return found != m_items.end() && found->first == token ? &*found : nullptr;
}

const Item *ChainReader::endingAt(int token) const
{
    const auto found = std::ranges::lower_bound(m_items, token, {}, &Item::end);
    return found != m_items.end() && found->end == token ? &*found : nullptr;
}

/// `the country's`, which says no state.
bool ChainReader::isOwnCountry(int token) const
{
    const int noun = token - m_scene.isPossessive(token), mark = noun + 1;
    return noun >= m_sentence.first && mark < m_sentence.end && m_scene.isPossessive(mark)
        && (m_scene.is(noun, "country"_L1) || m_scene.is(noun, "nation"_L1) || m_scene.is(noun, "kingdom"_L1));
}

bool ChainReader::isSkipped(int token) const
{
    return m_scene.isDate(token) || m_scene.has(token, MeetingClass::Light) || m_scene.has(token, MeetingClass::Adverb)
        || m_scene.has(token, MeetingClass::Determiner) || m_scene.has(token, MeetingClass::Title)
        || isOwnCountry(token)
        || (m_scene.is(token, "on"_L1) && token + 1 < m_sentence.end && m_scene.isDate(token + 1));
}

bool ChainReader::isCoordinator(int token) const
{
    return m_scene.is(token, ","_L1) || m_scene.is(token, "and"_L1) || m_scene.is(token, "or"_L1)
        || m_scene.is(token, "&"_L1) || m_scene.is(token, "including"_L1)
        || (m_scene.is(token, "with"_L1) && token > m_sentence.first
            && (m_scene.is(token - 1, "along"_L1) || m_scene.is(token - 1, "together"_L1)))
        || m_scene.is(token, "well"_L1) || m_scene.is(token, "plus"_L1);
}

/// `met A, and B said`: B is the subject of a clause of its own.
bool ChainReader::opensClause(const Item &item, int from) const
{
    bool joined = false;
    for (int i = from; i < item.first; ++i)
        joined |= m_scene.is(i, "and"_L1) || m_scene.is(i, ","_L1);
    if (!joined || item.end >= m_sentence.end)
        return false;
    int next = item.end;
    while (next < m_sentence.end && (m_scene.has(next, MeetingClass::Adverb)))
        ++next;
    if (next >= m_sentence.end)
        return false;
    const bool infinitive = m_scene.is(next, "to"_L1); // `met A and B to discuss`
    return (m_scene.has(next, MeetingClass::Auxiliary) && !infinitive) || m_scene.has(next, MeetingClass::WeakVerb)
        || m_scene.is(next, "said"_L1) || m_scene.is(next, "told"_L1) || m_scene.is(next, "also"_L1);
}

/// `in City`, `at the State Department` between a verb and its company; the token itself when there is none.
int ChainReader::skipPlace(int token) const
{
    if (!m_scene.has(token, MeetingClass::Placing) || m_scene.is(token, "to"_L1))
        return token;
    int i = token + 1;
    while (i < m_sentence.end && (m_scene.has(i, MeetingClass::Determiner) || m_scene.has(i, MeetingClass::Title)))
        ++i;
    const int start = i;
    while (i < m_sentence.end && i - start < 8) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (name && name->kind == NameKind::Person)
            break;
        if (!name && !m_scene.isCapital(i)
            && !(m_scene.is(i, ","_L1) && i + 1 < m_sentence.end && m_scene.isCapital(i + 1) && !startingAt(i + 1)))
            break;
        ++i;
    }
    return i > start ? i : token;
}

/// `Nordic colleagues`: a capital that names nothing.
bool ChainReader::isGroupName(int token) const
{
    return !m_scene.nameAt(token) && !m_scene.isDate(token) && m_scene.document().word(token).front().isLetter()
        && m_scene.isUnknown(token);
}

/// `coalition counterparts`; `special assistant to the President of C`
bool ChainReader::isModifier(int token, const Chain &chain) const
{
    const Item *next = startingAt(token + 1);
    if (chain.items.isEmpty())
        return next && next->plural && next->kind != Item::Kind::State
            && (m_scene.document().word(token).front().isLower() || isGroupName(token))
            && !m_scene.has(token, MeetingClass::Preposition) && !m_scene.has(token, MeetingClass::Clause)
            && !m_scene.has(token, MeetingClass::Auxiliary);
    if (!next && token + 2 < m_sentence.end && m_scene.has(token + 1, MeetingClass::Determiner))
        next = startingAt(token + 2);
    return m_scene.is(token, "to"_L1) && chain.items.last()->kind == Item::Kind::Role && token == chain.end && next
        && next->kind == Item::Kind::Role && m_scene.has(token - 1, MeetingClass::Office);
}

/// `leaders in Warsaw, including A`, `a delegation that is led by B`: where the members begin; the token itself when
/// none are named.
int ChainReader::memberAfter(const Item &group, int token) const
{
    if (!group.plural && !m_scene.has(group.head, MeetingClass::Group))
        return token;
    for (int i = token; i < std::min(m_sentence.end, token + 12); ++i) {
        const bool opens = m_scene.is(i, "including"_L1) || m_scene.has(i, MeetingClass::Comprise);
        if (opens) {
            int member = i + 1;
            while (member < m_sentence.end && (m_scene.is(member, "by"_L1) || m_scene.is(member, "of"_L1)))
                ++member;
            const int limit = std::min(m_sentence.end, member + 3);
            for (int k = member; k < limit; ++k) {
                if (startingAt(k))
                    return k;
                if (!isSkipped(k))
                    break;
            }
            return token;
        }
        const Item *item = startingAt(i);
        if ((item && !item->place) || m_scene.has(i, MeetingClass::Reporting) || m_scene.is(i, ";"_L1)
            || m_scene.has(i, MeetingClass::Frame) || m_scene.is(i, "to"_L1))
            return token;
    }
    return token;
}

/// `representatives from civil society as well as A`: whom the officials come from, where no power does; the token
/// itself where nothing is joined behind it.
int ChainReader::originEnd(const Item &officials, int token) const
{
    constexpr int longest = 4; // words
    if (!officials.plural || !officials.states.isEmpty() || !officials.bodies.isEmpty()
        || !(m_scene.is(token, "from"_L1) || m_scene.is(token, "of"_L1)))
        return token;
    int i = token + 1;
    while (i < std::min(m_sentence.end, token + 1 + longest) && m_scene.document().word(i).front().isLower()
        && !isCoordinator(i) && !m_scene.has(i, MeetingClass::Clause) && !m_scene.has(i, MeetingClass::Auxiliary)
        && !m_scene.has(i, MeetingClass::Preposition))
        ++i;
    const bool joined = i > token + 1 && i < m_sentence.end
        && (m_scene.is(i, "and"_L1) || (m_scene.is(i, "as"_L1) && m_scene.is(i + 1, "well"_L1)));
    return joined ? i : token;
}

Chain ChainReader::right(int from, int gap, bool closed) const
{
    Chain chain{{}, from};
    int i = from, skipped = 0, since = from;
    while (i < m_sentence.end) {
        if (const Item *item = startingAt(i); item && !(item->adjective && chain.items.isEmpty() && !item->plural)) {
            if (item->place && !chain.items.isEmpty())
                break;
            if (!closed && !chain.items.isEmpty() && opensClause(*item, since))
                break;
            if (item->owner && item->kind == Item::Kind::State)
                break;
            chain.items.append(item);
            chain.end = i = since = item->end;
            skipped = 0;
            continue;
        }
        if (m_scene.has(i, MeetingClass::Quantity) && i + 1 < m_sentence.end && m_scene.is(i + 1, "of"_L1)) {
            i += 2; // `a number of ministers`
            continue;
        }
        if (m_scene.is(i, ":"_L1))
            break; // `A met B: minister`
        if (const int after = chain.items.isEmpty() ? skipPlace(i) : i; after > i) {
            i = after;
            continue;
        }
        if (const int origin = chain.items.isEmpty() ? i : originEnd(*chain.items.last(), i); origin > i) {
            i = origin;
            continue;
        }
        const bool passable = isSkipped(i) || isModifier(i, chain) || (!chain.items.isEmpty() && isCoordinator(i));
        if (const int member = passable || chain.items.isEmpty() ? i : memberAfter(*chain.items.last(), i);
            member > i) {
            i = member; // a delegation and who belongs to it
            skipped = 0;
            continue;
        }
        if (!passable)
            break;
        if (++skipped > gap)
            break;
        ++i;
    }
    return chain;
}

Chain ChainReader::withCoordinated(const Item *last) const
{
    Chain chain{{last}, last->end};
    while (true) {
        int i = chain.items.first()->first - 1;
        bool joined = false;
        const bool single = chain.items.size() == 1; // `of Ethiopia, Russia will` joins nothing
        while (i >= m_sentence.first
            && (isCoordinator(i) || m_scene.has(i, MeetingClass::Determiner) || m_scene.is(i, "as"_L1)
                || m_scene.is(i, "both"_L1))) {
            joined |= isCoordinator(i) && !(single && m_scene.is(i, ","_L1));
            --i;
        }
        const Item *item = joined ? endingAt(i + 1) : nullptr;
        if (!item || item->place || item->adjective)
            return chain;
        chain.items.prepend(item);
    }
}

/// `A, accompanied by six ministers, met`: where the company's clause begins; the item itself where there is none.
int ChainReader::companyStart(const Item &item) const
{
    int by = item.first - 1;
    while (by > m_sentence.first && item.first - by < 4 && !m_scene.is(by, "by"_L1)
        && !m_scene.has(by, MeetingClass::Preposition))
        --by;
    const int participle = by - 1;
    const bool company = participle > m_sentence.first && m_scene.is(by, "by"_L1)
        && (m_scene.is(participle, "accompanied"_L1) || m_scene.is(participle, "flanked"_L1)
            || m_scene.is(participle, "joined"_L1));
    return company ? participle : item.first;
}

Chain ChainReader::left(int until) const
{
    int i = until - 1, skipped = 0;
    while (i >= m_sentence.first && skipped < 12) {
        if (const Item *item = endingAt(i + 1)) {
            if (item->place || item->adjective)
                return {{}, until};
            if (const int company = companyStart(*item); company < item->first) {
                i = company - 1;
                continue;
            }
            return withCoordinated(item);
        }
        const bool relative = m_scene.is(i, "who"_L1) || m_scene.is(i, ","_L1) || m_scene.is(i, ")"_L1);
        if (!m_scene.has(i, MeetingClass::Auxiliary) && !m_scene.has(i, MeetingClass::Adverb) && !m_scene.isDate(i)
            && !relative && !(m_scene.is(i, "on"_L1) && m_scene.isDate(i + 1)))
            break;
        ++skipped;
        --i;
    }
    return {{}, until};
}

bool ChainReader::isSubject(const Item &item) const
{
    if (item.place || item.adjective || item.owner)
        return false;
    // Agents and objects of a preposition are none, but an item may open the sentence after one: `On Monday, ...`.
    return !item.oblique;
}

/// `A and B`, `A, and the B`: no clause begins there.
bool ChainReader::joinsItems(int token) const
{
    if (!m_scene.is(token, "and"_L1) || token + 2 >= m_sentence.end)
        return false;
    const Item *next = startingAt(token + 1);
    if (!next && m_scene.has(token + 1, MeetingClass::Determiner))
        next = startingAt(token + 2);
    if (!next)
        return false;
    const bool last
        = next->end < m_sentence.end && m_scene.has(next->end, MeetingClass::Preposition); // no verb follows
    return last || endingAt(token) || (m_scene.is(token - 1, ","_L1) && endingAt(token - 1));
}

Chain ChainReader::subject(int token) const
{
    int boundary = m_sentence.first;
    for (int i = token - 1; i > m_sentence.first; --i) {
        if (m_scene.has(i, MeetingClass::Clause) && !m_scene.is(i, ":"_L1) && !joinsItems(i)) {
            boundary = i + 1;
            break;
        }
    }
    for (const int start : {boundary, m_sentence.first}) {
        for (const Item &item : m_items) {
            if (item.first >= start && item.end <= token && isSubject(item)) {
                Chain chain = right(item.first, 3, true);
                // The list must end before the token: an object is no subject.
                if (!chain.items.isEmpty() && chain.end <= token)
                    return chain;
                return {{&item}, item.end};
            }
        }
    }
    for (const Item &item : m_items) { // `During the meeting with B, A said`
        const int before
            = item.first - 1 - (item.first > token && m_scene.has(item.first - 1, MeetingClass::Determiner));
        if (item.first > token && isSubject(item) && before >= m_sentence.first && m_scene.is(before, ","_L1))
            return right(item.first, 3, true);
    }
    for (const Item &item : m_items) { // `A's trip for talks with B`
        if (item.end <= token && item.owner)
            return {{&item}, item.end};
    }
    return {{}, token};
}

} // namespace readout
