// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/cast.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int lookBack = 40; ///< appearances that a role or pronoun may reach back over

bool sharesOffice(const QString &whole, const QString &part)
{
    if (part.isEmpty() || whole.isEmpty())
        return false;
    const QStringList words = whole.split(u' ');
    for (const QString &word : part.split(u' ')) {
        const bool synonym = (word == "premier"_L1 && whole.contains(u"prime minister")) || word == "leader"_L1
            || (word == "envoy"_L1 && whole.contains(u"representative"));
        if (!words.contains(word) && !synonym)
            return false;
    }
    return true;
}

} // namespace

Cast::Cast(const Scene &scene, QList<QList<Item>> &items) : m_scene(scene), m_allegiances(scene, items)
{
    for (qsizetype s = 0; s < items.size(); ++s) {
        bool subject = true;
        for (const Item &item : items[s]) {
            if (item.kind != Item::Kind::Person)
                continue;
            m_appearances.append({int(s), item.entity, item.first, item.head, subject && !item.oblique && !item.owner});
            subject &= item.oblique || item.owner;
        }
    }
    for (int e = 0; e < scene.entities().size(); ++e) {
        QList<int> &people = m_byState[of(e).state];
        if (!of(e).isGuess() && people.size() < lookBack)
            people.append(e);
    }
    appearRoles(items);
}

/// Offices without a name are antecedents of a pronoun too: `The Somali president flew to Cairo, where he met ...`.
void Cast::appearRoles(const QList<QList<Item>> &items)
{
    const QList<Appearance> named = m_appearances;
    QList<Appearance> all;
    all.reserve(named.size());
    auto next = named.cbegin();
    for (qsizetype s = 0; s < items.size(); ++s) {
        bool subject = true;
        for (const Item &item : items[s]) {
            const bool role
                = item.kind == Item::Kind::Role && !item.plural && m_scene.has(item.head, MeetingClass::Office);
            if (item.kind == Item::Kind::Person)
                all.append(*next++);
            if (!role)
                continue;
            int person = resolveRole(item, int(s));
            if (person < 0 && item.states.size() == 1) {
                person = int(m_scene.entities().size() + m_nameless.size());
                m_nameless.append({item.states.first(), {}, item.office, item.certainty});
            }
            if (person >= 0)
                all.append({int(s), person, item.first, item.head, subject && !item.oblique && !item.owner});
            subject &= item.oblique || item.owner;
        }
    }
    m_appearances = all;
}

bool Cast::isHighOffice(int person) const
{
    const QString office = officeOf(person);
    return std::ranges::any_of(QStringView(office).tokenize(u' '),
        [](QStringView word) { return MeetingWords::shared().classesOf(word) & quint64(MeetingClass::HighOffice); });
}

int Cast::holderOf(const QString &offices, const QString &state) const
{
    const bool single = offices == "presidents"_L1 || (offices.contains(u' ') && offices.endsWith("ministers"_L1));
    if (!single || offices.startsWith("deputy"_L1))
        return -1;
    const QString office = offices.chopped(1);
    int holder = -1;
    for (const int person : m_byState.value(state)) {
        if (!sharesOffice(of(person).office, office))
            continue;
        if (holder >= 0)
            return -1;
        holder = person;
    }
    return holder;
}

Gender Cast::genderOf(int person) const
{
    return isNamed(person) ? m_scene.entities()[person].gender : Gender::Unknown;
}

int Cast::resolve(const Item &item, int sentence, const QList<int> &others) const
{
    if (item.kind == Item::Kind::Person)
        return item.entity;
    if (item.kind == Item::Kind::Role && !item.plural)
        return resolveRole(item, sentence);
    if (item.kind == Item::Kind::Pronoun && !item.plural)
        return resolvePronoun(item, sentence, others);
    return -1;
}

int Cast::resolveRole(const Item &item, int sentence) const
{
    auto last = std::ranges::upper_bound(m_appearances, sentence, {}, &Appearance::sentence);
    if (!item.definite && item.states.isEmpty())
        return -1;
    QList<int> seen;
    for (int steps = 0; last != m_appearances.begin() && steps < lookBack; ++steps) {
        --last;
        if (seen.contains(last->entity) || last->token > item.first)
            continue;
        seen.append(last->entity);
        const Allegiance &person = of(last->entity);
        const bool unsettled = person.bodies.isEmpty() && (person.state.isEmpty() || person.isGuess());
        const bool state = item.states.isEmpty() || item.states == QStringList{person.state} || unsettled;
        const bool body = item.bodies.isEmpty() || person.bodies.contains(item.bodies.first());
        if (state && body && sharesOffice(person.office, item.office))
            return last->entity;
    }
    return -1;
}

int Cast::resolvePronoun(const Item &item, int sentence, const QList<int> &others) const
{
    const bool he = m_scene.is(item.first, "he"_L1) || m_scene.is(item.first, "him"_L1),
               she = m_scene.is(item.first, "she"_L1) || m_scene.is(item.first, "her"_L1);
    if (!he && !she)
        return resolveSpeaker(item, sentence);
    const auto fits = [&](int entity) {
        const Gender gender = genderOf(entity);
        return !others.contains(entity) && (gender == Gender::Unknown || (gender == Gender::Male) == he);
    };
    const auto begin = std::ranges::lower_bound(m_appearances, sentence, {}, &Appearance::sentence);
    for (auto i = begin; i != m_appearances.end() && i->sentence == sentence && i->token < item.first; ++i) {
        if (i->subject && fits(i->entity))
            return i->entity;
    }
    for (auto i = begin; i != m_appearances.end() && i->sentence == sentence && i->token < item.first; ++i) {
        if (fits(i->entity))
            return i->entity;
    }
    int fallback = -1;
    for (auto i = begin; i != m_appearances.begin();) {
        --i;
        if (sentence - i->sentence > 4)
            break;
        if (fits(i->entity) && i->subject)
            return i->entity;
        if (fallback < 0 && fits(i->entity))
            fallback = i->entity;
    }
    return fallback >= 0 ? fallback : onlyOneOf(sentence - 1, others);
}

std::span<const Cast::Appearance> Cast::appearancesIn(int sentence) const
{
    const auto [first, end] = std::ranges::equal_range(m_appearances, sentence, {}, &Appearance::sentence);
    return {first, end};
}

/// The only person of a sentence, whose given name may tell a gender elsewhere; -1 for nobody or several.
int Cast::onlyOneOf(int sentence, const QList<int> &others) const
{
    int only = -1;
    for (const Appearance &somebody : appearancesIn(sentence)) {
        if (others.contains(somebody.entity) || (only >= 0 && only != somebody.entity))
            return -1;
        only = somebody.entity;
    }
    return only;
}

/// `I`: whom the same sentence names as its speaker.
int Cast::resolveSpeaker(const Item &item, int sentence) const
{
    if (!m_scene.is(item.first, "i"_L1))
        return -1;
    for (const Appearance &somebody : appearancesIn(sentence)) {
        const NamedTokens *name = m_scene.nameAt(somebody.name);
        const int before = somebody.token - 1, behind = name ? name->end : somebody.name;
        const bool speaks = (before >= 0 && m_scene.has(before, MeetingClass::Reporting))
            || (behind < m_scene.document().tokens().size() && m_scene.has(behind, MeetingClass::Reporting));
        if (speaks)
            return somebody.entity;
    }
    return -1;
}

} // namespace readout
