// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/items.h"

#include "meetings/organisationpower.h"
#include "meetings/rolephrase.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int longestList = 8; ///< tokens of the powers before an office of several

/// Reads the items of one sentence from left to right.
class ItemReader {
public:
    ItemReader(const Scene &scene, const Sentence &sentence)
        : m_scene(scene), m_sentence(sentence), m_titles(scene), m_roles(scene)
    {
    }

    [[nodiscard]] QList<Item> read()
    {
        readPeople();
        qsizetype person = 0;
        for (int i = m_sentence.first; i < m_sentence.end;) {
            while (person < m_people.size() && m_people[person].first < i)
                ++person;
            const bool named = person < m_people.size() && m_people[person].first == i;
            m_next = person < m_people.size() ? m_people[person].first : m_sentence.end;
            i = std::max(named ? add(m_people[person]) : readAt(i), i + 1);
        }
        return std::move(m_items);
    }

private:
    /// People first, so that the words of a title are not taken for items of their own.
    void readPeople()
    {
        int lowest = m_sentence.first;
        for (int i = m_sentence.first; i < m_sentence.end; ++i) {
            const NamedTokens *name = m_scene.nameAt(i);
            if (!name || name->kind != NameKind::Person)
                continue;
            m_people.append(readPerson(*name, lowest));
            lowest = m_people.last().end;
            i = std::max(i, lowest - 1);
        }
    }

    [[nodiscard]] int lowerBound() const { return m_items.isEmpty() ? m_sentence.first : m_items.last().end; }

    int readAt(int i)
    {
        const NamedTokens *name = m_scene.nameAt(i);
        if (isOffice(i))
            return readRole(i);
        if (name
            && (name->kind == NameKind::State || name->kind == NameKind::Adjective || name->kind == NameKind::Body))
            return readPower(*name);
        if (name && name->kind == NameKind::Organisation)
            return readOrganisation(*name);
        if (isPair(i))
            return add({.kind = Item::Kind::Anaphor,
                .first = i - 1,
                .end = i + 1,
                .head = i,
                .plural = true,
                .definite = true});
        if (!name && (m_scene.has(i, MeetingClass::Pronoun) || isObject(i)))
            return add(
                {.kind = Item::Kind::Pronoun, .first = i, .end = i + 1, .head = i, .plural = isPluralPronoun(i)});
        return i + 1;
    }

    /// `the two` before a verb: `the two met`.
    [[nodiscard]] bool isPair(int i) const
    {
        if (!m_scene.has(i, MeetingClass::Anaphor))
            return false;
        const bool two = m_scene.is(i, "two"_L1) || m_scene.is(i, "pair"_L1);
        const int next = i + 1;
        return two && i > m_sentence.first && m_scene.is(i - 1, "the"_L1) && next < m_sentence.end
            && !m_scene.nameAt(next)
            && (m_scene.has(next, MeetingClass::Auxiliary) || m_scene.has(next, MeetingClass::Frame)
                || m_scene.has(next, MeetingClass::WeakVerb) || m_scene.has(next, MeetingClass::Adverb)
                || (m_scene.has(next, MeetingClass::LightVerb) && !m_scene.has(next, MeetingClass::Preposition)));
    }

    /// `will receive her.`, not `her counterpart`.
    [[nodiscard]] bool isObject(int i) const
    {
        const int next = i + 1;
        return m_scene.has(i, MeetingClass::Possessive) && m_scene.is(i, "her"_L1) && i > m_sentence.first
            && m_scene.has(i - 1, MeetingClass::Frame)
            && (next >= m_sentence.end || m_scene.isDate(next) || m_scene.has(next, MeetingClass::Preposition)
                || !m_scene.document().word(next).front().isLetter());
    }

    [[nodiscard]] bool isPluralPronoun(int i) const { return m_scene.is(i, "they"_L1) || m_scene.is(i, "we"_L1); }

    [[nodiscard]] bool isOffice(int i) const
    {
        const bool adjective = m_scene.is(i, "official"_L1) && i + 1 < m_sentence.end
            && (m_scene.has(i + 1, MeetingClass::TalkNoun) || m_scene.has(i + 1, MeetingClass::Visit)
                || m_scene.has(i + 1, MeetingClass::Group) || m_scene.isCapital(i + 1)); // `an official visit`
        return !adjective && !m_scene.nameAt(i) && (m_titles.isOffice(i) || m_scene.has(i, MeetingClass::Group));
    }

    [[nodiscard]] Item readPerson(const NamedTokens &name, int lowest) const
    {
        const TitlePhrase before = m_titles.before(name.first, lowest);
        Item item{.kind = Item::Kind::Person,
            .first = before.first,
            .end = name.end,
            .head = name.first,
            .entity = name.entity};
        take(item, before);
        if (const TitlePhrase after = m_titles.after(name.end, m_sentence.end); after.end > name.end) {
            item.end = after.end;
            if (item.states.isEmpty() && item.bodies.isEmpty())
                take(item, after);
            else if (item.office.isEmpty())
                item.office = after.office;
        }
        return item;
    }

    static void take(Item &item, const TitlePhrase &title)
    {
        item.states = title.states;
        item.bodies = title.bodies;
        item.certainty = title.certainty;
        item.counterpart = title.counterpart;
        if (item.office.isEmpty())
            item.office = title.office;
    }

    /// `the Secretary and Foreign Minister`: the article of the first is that of the second.
    [[nodiscard]] bool sharesArticle(int first) const
    {
        const int before = first - 1;
        return before > m_sentence.first && m_scene.is(before, "and"_L1) && !m_items.isEmpty()
            && m_items.last().kind == Item::Kind::Role && m_items.last().definite && m_items.last().end == before;
    }

    /// An office without a name; it reaches back over powers that were read before it.
    int readRole(int i)
    {
        while (!m_items.isEmpty()
            && (m_items.last().kind == Item::Kind::State || m_items.last().kind == Item::Kind::Body)
            && m_items.last().end >= i - longestList
            && m_roles.read(i, m_items.last().first, m_next).first <= m_items.last().first)
            m_items.removeLast();
        const TitlePhrase role = m_roles.read(i, lowerBound(), m_next);
        const bool group = m_scene.has(i, MeetingClass::Group);
        const bool plural = m_scene.has(i, MeetingClass::Officials) || (role.states.size() > 1);
        Item item{.kind = Item::Kind::Role,
            .first = role.first,
            .end = role.end,
            .head = i,
            .plural = plural,
            .definite = role.definite};
        take(item, role);
        item.definite |= sharesArticle(item.first);
        if (item.states.isEmpty() && item.bodies.isEmpty() && plural && m_scene.has(i, MeetingClass::Anaphor))
            item.kind = Item::Kind::Anaphor;
        if (m_scene.is(i, "sides"_L1) && item.states.isEmpty() && item.bodies.isEmpty())
            item.kind = Item::Kind::Anaphor;
        if (group && item.states.isEmpty() && item.bodies.isEmpty())
            return m_scene.is(i, "sides"_L1) || m_scene.is(i, "delegation"_L1) ? add(item) : i + 1;
        return add(item);
    }

    int readPower(const NamedTokens &name)
    {
        Item item{.kind = name.kind == NameKind::Body ? Item::Kind::Body : Item::Kind::State,
            .first = name.first,
            .end = name.end,
            .head = name.first,
            .adjective = name.kind == NameKind::Adjective};
        for (const NamedTokens &power : m_scene.powersAt(name.first)) {
            if (power.kind == NameKind::Body)
                item.bodies.append(power.body);
            else
                item.states.append(power.code);
        }
        item.certainty = 5;
        item.plural = item.states.size() + item.bodies.size() > 1;
        item.place = item.kind == Item::Kind::State && isPlace(name.first);
        return add(item);
    }

    int readOrganisation(const NamedTokens &name)
    {
        const QString state = stateOfOrganisation(m_scene, name);
        if (state.isEmpty())
            return name.end;
        return add({.kind = Item::Kind::Role,
            .first = name.first,
            .end = name.end,
            .head = name.first,
            .states = {state},
            .certainty = 4});
    }

    /// `in Japan`, `to neighbouring Iraq`, and whatever is coordinated with a place.
    [[nodiscard]] bool isPlace(int first) const
    {
        int i = first - 1;
        while (i >= m_sentence.first
            && (m_scene.has(i, MeetingClass::Determiner) || m_scene.is(i, "neighboring"_L1)
                || m_scene.is(i, "neighbouring"_L1)))
            --i;
        if (i < m_sentence.first)
            return false;
        if (m_scene.has(i, MeetingClass::Placing) || m_scene.is(i, "from"_L1) || m_scene.is(i, "on"_L1)
            || m_scene.is(i, "for"_L1) || m_scene.is(i, "against"_L1) || m_scene.is(i, "over"_L1)
            || m_scene.is(i, "about"_L1))
            return true;
        if (m_scene.is(i, ","_L1) && i > m_sentence.first && !m_items.isEmpty() && m_items.last().end < i
            && !m_scene.nameAt(i - 1) && m_scene.isCapital(i - 1) && !m_scene.has(i - 1, MeetingClass::Office))
            return true; // `Geneva, Switzerland`
        const bool joined = m_scene.is(i, "and"_L1) || m_scene.is(i, ","_L1) || m_scene.is(i, "or"_L1);
        return joined && !m_items.isEmpty() && m_items.last().place && m_items.last().end >= i - 1;
    }

    int add(Item item)
    {
        const int before = item.first - 1;
        item.oblique = before >= m_sentence.first && m_scene.has(before, MeetingClass::Preposition);
        item.owner = item.end < m_sentence.end && (m_scene.isPossessive(item.end));
        // A person's title may hold powers that were read as items of their own.
        while (!m_items.isEmpty() && m_items.last().first >= item.first)
            m_items.removeLast();
        m_items.append(item);
        return item.end;
    }

    const Scene &m_scene;
    const Sentence &m_sentence;
    TitleReader m_titles;
    RoleReader m_roles;
    QList<Item> m_people; ///< of the sentence, in text order
    QList<Item> m_items;
    int m_next = 0; ///< where the next person's phrase begins
};

} // namespace

QList<Item> findItems(const Scene &scene, const Sentence &sentence) { return ItemReader(scene, sentence).read(); }

} // namespace readout
