// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/allegiances.h"

#include "knowledge/gazetteer.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool isNationalOffice(const QString &office)
{
    for (const auto word : {"president"_L1, "minister"_L1, "premier"_L1, "secretary"_L1, "king"_L1, "ambassador"_L1,
             "chancellor"_L1, "pm"_L1, "emir"_L1, "amir"_L1, "prince"_L1, "speaker"_L1, "envoy"_L1}) {
        if (office.split(u' ').contains(word))
            return true;
    }
    return false;
}

} // namespace

Allegiances::Allegiances(const Scene &scene, QList<QList<Item>> &items)
    : m_scene(scene), m_people(scene.entities().size())
{
    for (QList<Item> &sentence : items) {
        shareOut(sentence);
        for (const Item &item : sentence) {
            if (item.kind != Item::Kind::Person)
                continue;
            if (m_first < 0)
                m_first = item.entity;
            settle(item);
        }
    }
    settleByOffice(items);
    settleByStances(items);
    inheritInLists(items);
    settleByLeaders();
    settleByNames();
    countStates();
    m_home = freeState({});
    settleByHome(items);
}

/// `his Iranian and Russian counterparts, A and B`: the first state is A's, the second B's.
void Allegiances::shareOut(QList<Item> &sentence) const
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

bool Allegiances::isListed(const Item &left, const Item &right) const
{
    for (int t = left.end; t < right.first; ++t) {
        const bool led = m_scene.is(t, "led"_L1) || m_scene.is(t, "headed"_L1) || m_scene.is(t, "by"_L1)
            || m_scene.is(t, "included"_L1) || m_scene.is(t, "including"_L1) || m_scene.is(t, "that"_L1)
            || m_scene.is(t, "comprising"_L1);
        const bool joined = m_scene.is(t, ","_L1) || m_scene.is(t, "and"_L1) || m_scene.is(t, "as"_L1)
            || m_scene.is(t, "well"_L1) || m_scene.has(t, MeetingClass::Determiner);
        if (!joined && !(led && left.kind == Item::Kind::Role))
            return false;
    }
    return left.end < right.first && right.first - left.end <= 4;
}

void Allegiances::settle(const Item &item)
{
    Allegiance &person = m_people[item.entity];
    if (item.office.size() > person.office.size())
        person.office = item.office;
    if (item.certainty <= person.certainty || (item.states.isEmpty() && item.bodies.isEmpty()))
        return;
    person.state = item.states.value(0);
    person.bodies = item.bodies;
    person.certainty = item.certainty;
}

void Allegiances::settleByNames()
{
    for (qsizetype e = 0; e < m_people.size(); ++e) {
        const Entity &entity = m_scene.entities()[e];
        Allegiance &person = m_people[e];
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
void Allegiances::settleByOffice(const QList<QList<Item>> &items)
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
    for (Allegiance &person : m_people) {
        const QStringList states = holders.value(person.office);
        if (person.state.isEmpty() && person.bodies.isEmpty() && states.size() == 1) {
            person.state = states.first();
            person.certainty = 2;
            person.borrowed = true;
        }
    }
}

/// `Envoy A reaffirmed the U.S. commitment to ...`: whose stance somebody states is whom he acts for.
void Allegiances::settleByStances(const QList<QList<Item>> &items)
{
    constexpr int longest = 4; // words between a verb and the stance
    for (const QList<Item> &sentence : items) {
        for (const Item &item : sentence) {
            const int verb = item.end;
            if (item.kind != Item::Kind::Person || verb >= m_scene.document().tokens().size()
                || m_people[item.entity].isSettled() || !m_scene.has(verb, MeetingClass::WeakVerb))
                continue;
            const int power = verb + 1 + m_scene.has(verb + 1, MeetingClass::Determiner);
            const NamedTokens *name = m_scene.powerAt(power);
            const int end = name ? std::min(name->end + longest,
                                       m_scene.document().sentences()[m_scene.document().tokens()[verb].sentence].end)
                                 : 0;
            for (int i = name ? name->end : 0; i < end && !m_scene.has(i, MeetingClass::Preposition); ++i) {
                if (!m_scene.has(i, MeetingClass::Stance) || name->code.isEmpty())
                    continue;
                m_people[item.entity].state = name->code;
                m_people[item.entity].certainty = 2;
                break;
            }
        }
    }
}

/// `Panamanian President A and Foreign Minister B`, `a Zambian delegation led by Minister B`: an office without a state
/// has the one that the item before says itself; a delegation's outdoes offices that mostly another country gives.
void Allegiances::inheritInLists(const QList<QList<Item>> &items)
{
    for (const QList<Item> &sentence : items) {
        QString state;
        bool delegation = false;
        for (qsizetype i = 0; i < sentence.size(); ++i) {
            const Item &item = sentence[i];
            const bool group = item.kind == Item::Kind::Role && m_scene.has(item.head, MeetingClass::Group);
            const bool beside = group && i > 0 && sentence[i - 1].end == item.first;
            const bool listed = i > 0 && (beside || isListed(sentence[i - 1], item));
            if (!listed || item.certainty == 5) {
                const bool speaks = item.kind == Item::Kind::Person || item.kind == Item::Kind::Role;
                state = speaks && item.certainty == 5 ? item.states.value(0) : QString();
                delegation = group;
            }
            if (group && listed && item.states.isEmpty())
                delegation = true; // `a Zambian government delegation`
            if (!listed || item.kind != Item::Kind::Person || item.office.isEmpty() || state.isEmpty())
                continue;
            Allegiance &person = m_people[item.entity];
            if (person.isSettled() && !(delegation && person.certainty < 5))
                continue;
            person.state = state;
            person.bodies.clear();
            person.certainty = delegation ? 5 : 2;
        }
    }
}

/// Well-known leaders of whom the article itself says nothing.
void Allegiances::settleByLeaders()
{
    for (qsizetype e = 0; e < m_people.size(); ++e) {
        const Entity &entity = m_scene.entities()[e];
        Allegiance &person = m_people[e];
        if (entity.type != EntityType::Person || !person.state.isEmpty() || !person.bodies.isEmpty())
            continue;
        person.state = KnownParties::shared().stateOf(entity.name);
        person.certainty = person.state.isEmpty() ? 0 : 1;
    }
}

/// The dateline's country, else the one that the article names most often and clearly so.
void Allegiances::countStates()
{
    const Article &article = m_scene.document().article();
    QHash<QString, int> &counts = m_counts;
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
    if (m_first >= 0) // a release names its own people first
        counts[m_people[m_first].state] += 3;
    counts.remove(QString());
}

QString Allegiances::freeState(const QStringList &taken) const
{
    QString most;
    int best = 0, second = 0;
    for (auto [code, count] : m_counts.asKeyValueRange()) {
        if (taken.contains(code))
            continue;
        if (count > best) {
            second = best;
            best = count;
            most = code;
        } else {
            second = std::max(second, count);
        }
    }
    return best == second ? QString() : most;
}

/// States that somebody is said to be in or to go to: never his own.
QStringList Allegiances::destinationsOf(int person, const QList<QList<Item>> &items) const
{
    QStringList states;
    for (const QList<Item> &sentence : items) {
        const auto subject = std::ranges::find_if(sentence, [person](const Item &item) {
            return item.kind == Item::Kind::Person && item.entity == person && !item.owner;
        });
        if (subject == sentence.end())
            continue;
        const Item *stop = nullptr; // those listed with it are stops too
        for (const Item &item : sentence) {
            const bool visited = (item.place && isStop(item.first)) || (stop && isListed(*stop, item));
            if (item.kind != Item::Kind::State || !visited)
                continue;
            states += item.states;
            stop = &item;
        }
    }
    return states;
}

/// The only state that the sentence which first names somebody names, those visited left out; empty for none or
/// several.
QString Allegiances::onlyBeside(int person, const QStringList &visited, const QList<QList<Item>> &items) const
{
    for (const QList<Item> &sentence : items) {
        if (std::ranges::none_of(sentence, [person](const Item &item) { return item.entity == person; }))
            continue;
        QStringList states;
        for (const Item &item : sentence) {
            for (const QString &state : item.states) {
                if (!visited.contains(state) && !states.contains(state))
                    states.append(state);
            }
        }
        return states.size() == 1 ? states.first() : QString();
    }
    return {};
}

/// Whether the state at a token is visited: `visited Turkey`, `in Turkey`, `to Uzbekistan`.
bool Allegiances::isStop(int token) const
{
    const int before = token - 1 - (token > 1 && m_scene.has(token - 1, MeetingClass::Determiner));
    return before >= 0
        && (m_scene.has(before, MeetingClass::Visit) || m_scene.is(before, "in"_L1) || m_scene.is(before, "to"_L1));
}

void Allegiances::settleByHome(const QList<QList<Item>> &items)
{
    for (qsizetype e = 0; e < m_people.size(); ++e) {
        Allegiance &person = m_people[e];
        if (person.isSettled() || !isNationalOffice(person.office) || person.office.contains(u"counterpart"))
            continue;
        const QStringList visited = destinationsOf(int(e), items);
        const bool abroad = !visited.isEmpty() && (m_home.isEmpty() || visited.contains(m_home));
        person.state = abroad ? freeState(visited) : m_home;
        if (person.state.isEmpty())
            person.state = onlyBeside(int(e), visited, items);
        person.certainty = person.state.isEmpty() ? 0 : guess;
    }
}

} // namespace readout
