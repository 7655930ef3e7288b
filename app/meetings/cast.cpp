// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/cast.h"

#include "knowledge/gazetteer.h"

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
        const bool synonym = (word == "premier"_L1 && whole.contains(u"prime minister")) || (word == "leader"_L1);
        if (!words.contains(word) && !synonym)
            return false;
    }
    return true;
}

bool isNationalOffice(const QString &office)
{
    for (const auto word : {"president"_L1, "minister"_L1, "premier"_L1, "secretary"_L1, "king"_L1, "ambassador"_L1,
             "chancellor"_L1, "pm"_L1, "emir"_L1, "prince"_L1, "speaker"_L1, "representative"_L1, "envoy"_L1}) {
        if (office.split(u' ').contains(word))
            return true;
    }
    return false;
}

} // namespace

Cast::Cast(const Scene &scene, QList<QList<Item>> &items) : m_scene(scene), m_people(scene.entities().size())
{
    for (qsizetype s = 0; s < items.size(); ++s) {
        shareOut(items[s]);
        bool subject = true;
        for (const Item &item : items[s]) {
            if (item.kind != Item::Kind::Person)
                continue;
            settle(item);
            m_appearances.append({int(s), item.entity, item.first, item.head, subject && !item.oblique && !item.owner});
            subject &= item.oblique || item.owner;
        }
    }
    settleByOffice(items);
    inheritInLists(items);
    for (qsizetype e = 0; e < m_people.size(); ++e) {
        const Entity &entity = scene.entities()[e];
        Person &person = m_people[e];
        if (entity.type != EntityType::Person || !person.state.isEmpty() || !person.bodies.isEmpty())
            continue;
        person.state = KnownParties::shared().stateOf(entity.name);
        person.certainty = person.state.isEmpty() ? 0 : 1;
    }
    settleByNames();
    findHome();
    settleByHome();
}

/// `his Iranian and Russian counterparts, A and B`: the first state is A's, the second B's.
void Cast::shareOut(QList<Item> &sentence) const
{
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QStringList states = sentence[i].states;
        if (sentence[i].kind != Item::Kind::Person || states.size() < 2)
            continue;
        qsizetype given = 0;
        for (qsizetype k = i; k < sentence.size() && given < states.size(); ++k) {
            Item &item = sentence[k];
            const bool next = k == i
                || (item.kind == Item::Kind::Person && item.states.isEmpty() && isListed(sentence[k - 1], item));
            if (!next)
                break;
            item.states = {states[given++]};
            item.certainty = 5;
        }
        sentence[i].states.resize(1);
    }
}

bool Cast::isListed(const Item &left, const Item &right) const
{
    for (int t = left.end; t < right.first; ++t) {
        if (!m_scene.is(t, ","_L1) && !m_scene.is(t, "and"_L1) && !m_scene.is(t, "as"_L1) && !m_scene.is(t, "well"_L1)
            && !m_scene.is(t, "the"_L1))
            return false;
    }
    return right.first - left.end <= 4;
}

void Cast::settle(const Item &item)
{
    Person &person = m_people[item.entity];
    if (item.office.size() > person.office.size())
        person.office = item.office;
    if (item.certainty <= person.certainty || (item.states.isEmpty() && item.bodies.isEmpty()))
        return;
    person.state = item.states.value(0);
    person.bodies = item.bodies;
    person.certainty = item.certainty;
}

void Cast::settleByNames()
{
    for (qsizetype e = 0; e < m_people.size(); ++e) {
        const Entity &entity = m_scene.entities()[e];
        Person &person = m_people[e];
        if (entity.type != EntityType::Person)
            continue;
        if (person.office.isEmpty())
            person.office = entity.role.toLower();
        if (person.state.isEmpty() && !entity.country.isEmpty() && person.bodies.isEmpty()) {
            person.state = entity.country;
            person.certainty = guess;
        }
    }
}

/// `Foreign Minister X`, where elsewhere the article says `the Thai foreign minister` and of no other state's.
void Cast::settleByOffice(const QList<QList<Item>> &items)
{
    QHash<QString, QStringList> holders;
    for (const QList<Item> &sentence : items) {
        for (const Item &item : sentence) {
            const bool tells = item.kind == Item::Kind::Role && !item.plural && item.states.size() == 1
                && item.office.contains(u' ');
            if (tells && !holders[item.office].contains(item.states.first()))
                holders[item.office].append(item.states.first());
        }
    }
    for (Person &person : m_people) {
        const QStringList states = holders.value(person.office);
        if (person.state.isEmpty() && person.bodies.isEmpty() && states.size() == 1) {
            person.state = states.first();
            person.certainty = 2;
        }
    }
}

/// `Panamanian President A and Foreign Minister B`: an office without a state has the state of the item before.
void Cast::inheritInLists(const QList<QList<Item>> &items)
{
    for (const QList<Item> &sentence : items) {
        for (qsizetype i = 1; i < sentence.size(); ++i) {
            const Item &left = sentence[i - 1], &right = sentence[i];
            if (right.kind != Item::Kind::Person || right.office.isEmpty() || !right.states.isEmpty()
                || !right.bodies.isEmpty())
                continue;
            Person &person = m_people[right.entity];
            if (!person.state.isEmpty() || !person.bodies.isEmpty() || !isListed(left, right)
                || left.kind != Item::Kind::Person)
                continue;
            person.state = m_people[left.entity].state;
            person.certainty = person.state.isEmpty() ? 0 : 2;
        }
    }
}

/// The dateline's country, else the one that the article names most often and clearly so.
void Cast::findHome()
{
    const Article &article = m_scene.document().article();
    QHash<QString, int> counts;
    if (article.dateline) {
        const QString place = article.dateline->place.toLower();
        QString title = place;
        bool first = true;
        for (QChar &c : title) {
            if (first)
                c = c.toUpper();
            first = c == u' ';
        }
        QString code = Gazetteer::shared().codeOfCapital(title);
        if (code.isEmpty())
            code = Gazetteer::shared().codeOfName(title);
        if (!code.isEmpty())
            counts[code] += 2;
    }
    for (const Entity &entity : m_scene.entities()) {
        if (entity.type == EntityType::Country)
            counts[entity.country] += int(entity.mentions.size());
    }
    if (!m_appearances.isEmpty()) // a release names its own people first
        counts[m_people[m_appearances.first().entity].state] += 3;
    counts.remove(QString());
    int best = 0, second = 0;
    for (auto [code, count] : counts.asKeyValueRange()) {
        if (count > best) {
            second = best;
            best = count;
            m_home = code;
        } else {
            second = std::max(second, count);
        }
    }
    if (best == second)
        m_home.clear();
}

void Cast::settleByHome()
{
    for (Person &person : m_people) {
        if (person.state.isEmpty() && person.bodies.isEmpty() && isNationalOffice(person.office)
            && !person.office.contains(u"counterpart")) {
            person.state = m_home;
            person.certainty = m_home.isEmpty() ? 0 : guess;
        }
    }
}

int Cast::resolve(const Item &item, int sentence) const
{
    if (item.kind == Item::Kind::Person)
        return item.entity;
    if (item.kind == Item::Kind::Role && !item.plural)
        return resolveRole(item, sentence);
    if (item.kind == Item::Kind::Pronoun && !item.plural)
        return resolvePronoun(item, sentence);
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
        const Person &person = m_people[last->entity];
        const bool unsettled = person.bodies.isEmpty() && (person.state.isEmpty() || person.certainty == guess);
        const bool state = item.states.isEmpty() || item.states == QStringList{person.state} || unsettled;
        if (state && sharesOffice(person.office, item.office) && item.bodies.isEmpty())
            return last->entity;
    }
    return -1;
}

int Cast::resolvePronoun(const Item &item, int sentence) const
{
    const bool he = m_scene.is(item.first, "he"_L1) || m_scene.is(item.first, "him"_L1),
               she = m_scene.is(item.first, "she"_L1);
    if (!he && !she)
        return resolveSpeaker(item, sentence);
    const auto fits = [&](int entity) {
        const Gender gender = m_scene.entities()[entity].gender;
        return gender == Gender::Unknown || (gender == Gender::Male) == he;
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
    return fallback;
}

/// `I`: whom the same sentence names as its speaker.
int Cast::resolveSpeaker(const Item &item, int sentence) const
{
    if (!m_scene.is(item.first, "i"_L1))
        return -1;
    for (auto i = std::ranges::lower_bound(m_appearances, sentence, {}, &Appearance::sentence);
        i != m_appearances.end() && i->sentence == sentence; ++i) {
        const int before = i->token - 1, behind = m_scene.nameAt(i->name) ? m_scene.nameAt(i->name)->end : i->name;
        const bool speaks = (before >= 0 && m_scene.has(before, WordClass::Reporting))
            || (behind < m_scene.document().tokens().size() && m_scene.has(behind, WordClass::Reporting));
        if (speaks)
            return i->entity;
    }
    return -1;
}

} // namespace readout
