// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/people.h"

#include "knowledge/namecustoms.h"
#include "knowledge/namelexicon.h"
#include "names/namewords.h"
#include "names/roles.h"
#include "names/rulewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

// One word may be part of very many names; only so many of them, the last seen, are looked at.
constexpr qsizetype mostCandidates = 32;

struct NamedMention {
    const TaggedName *name = nullptr;
    QStringList words;
    Gender gender = Gender::Unknown; ///< by the title before it
    int person = -1;
};

struct Person {
    QStringList words; ///< of the longest form
    QList<int> mentions;
    QString country;
    Gender gender = Gender::Unknown;
    Span role;
    int lastSeen = -1; ///< mention that named the person last, while short forms are joined
};

Gender genderOfGivenName(const QStringList &words)
{
    if (words.size() < 2)
        return Gender::Unknown;
    const WordClasses classes = NameLexicon::shared().classesOf(words.first());
    return classes.testFlag(WordClass::FemaleName) ? Gender::Female
        : classes.testFlag(WordClass::MaleName)    ? Gender::Male
                                                   : Gender::Unknown;
}

/// `the Crown Prince`, `the Emir`: a title that names nobody, unless it is a surname behind a given name.
bool isTitle(const Document &document, const TaggedName &name)
{
    if (name.end - name.first > 1)
        return false;
    const bool article = name.first > 0
        && (document.word(name.first - 1).compare(u"the", Qt::CaseInsensitive) == 0
            || document.word(name.first - 1) == u"Crown");
    return article && isRuleWord(document.word(name.first), RuleWord::Monarch);
}

class Resolver {
public:
    Resolver(const Document &document, const std::vector<TaggedName> &names) : m_document(document)
    {
        for (const TaggedName &name : names) {
            if (name.type != NameType::Person || isTitle(document, name))
                continue;
            const QStringList words = plainWords(document, name.first, name.end);
            if (!words.isEmpty())
                m_mentions.append({&name, words, Gender::Unknown, -1});
        }
    }

    QList<Entity> resolve()
    {
        joinFullNames();
        joinShortForms();
        QList<Entity> entities;
        for (const Person &person : m_persons)
            entities.append(entityOf(person));
        std::ranges::stable_sort(entities, {}, [](const Entity &entity) { return entity.mentions.first().span.start; });
        return entities;
    }

private:
    /// The persons whose names hold a word, the last made first.
    [[nodiscard]] QList<int> holdersOf(const QString &word) const { return m_holders.value(word); }

    void assign(int mention, int person)
    {
        m_mentions[mention].person = person;
        m_persons[person].mentions.append(mention);
    }

    int addPerson(const QStringList &words)
    {
        const int index = int(m_persons.size());
        m_persons.append({words, {}, {}, genderOfGivenName(words), {}, -1});
        for (const QString &word : words) {
            QList<int> &holders = m_holders[word];
            if (!holders.contains(index))
                holders.prepend(index);
            if (holders.size() > mostCandidates)
                holders.removeLast();
        }
        return index;
    }

    /// Where a mention stands between those before and after it.
    [[nodiscard]] NamePlace placeOf(int mention) const
    {
        const TaggedName &name = *m_mentions[mention].name;
        return {name.first, name.end, mention > 0 ? m_mentions[mention - 1].name->end : 0,
            mention + 1 < m_mentions.size() ? m_mentions[mention + 1].name->first : int(m_document.tokens().size())};
    }

    void readRole(int mention, Person &person)
    {
        const std::optional<RolePhrase> role = roleOf(m_document, placeOf(mention));
        if (!role)
            return;
        m_mentions[mention].gender = role->gender;
        // The fullest says most, but one with the state more than one without.
        const bool lacks = person.country.isEmpty() && !role->country.isEmpty();
        const bool longer
            = role->span.length > person.role.length && (person.country.isEmpty() || !role->country.isEmpty());
        if (person.role.isEmpty() || lacks || longer)
            person.role = role->span;
        if (person.country.isEmpty())
            person.country = role->country;
        if (role->gender != Gender::Unknown)
            person.gender = role->gender;
    }

    void joinFullNames()
    {
        QList<int> full;
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (m_mentions[i].words.size() > 1)
                full.append(i);
        }
        std::ranges::stable_sort(full, std::ranges::greater(), [this](int i) { return m_mentions[i].words.size(); });
        for (const int i : full) {
            const QStringList &words = m_mentions[i].words;
            int found = -1;
            for (const QString &word : words) {
                for (const int person : holdersOf(word)) {
                    if (found < 0 && isShortFormOf(words, m_persons[person].words))
                        found = person;
                    if (m_persons[person].words == words)
                        found = person;
                }
            }
            assign(i, found >= 0 ? found : addPerson(words));
        }
        for (Person &person : m_persons) {
            std::ranges::sort(person.mentions);
            for (const int mention : person.mentions)
                readRole(mention, person);
        }
    }

    void joinShortForms()
    {
        for (int i = 0; i < m_mentions.size(); ++i) {
            if (m_mentions[i].person < 0) {
                const int person = personCalled(i);
                assign(i, person >= 0 ? person : addPerson(m_mentions[i].words));
                readRole(i, m_persons[m_mentions[i].person]);
            }
            m_persons[m_mentions[i].person].lastSeen = i;
        }
    }

    /// Whether a word is what the person is called by, after the custom of the person's country.
    [[nodiscard]] static bool isCustomary(const QString &word, const Person &person)
    {
        switch (shortFormIn(person.country)) {
        case ShortForm::First:
            return person.words.first() == word;
        case ShortForm::Whole:
            return person.words.size() == 1;
        case ShortForm::Last:
            break;
        }
        return person.words.last() == word;
    }

    /// Whom a one-word mention means; -1 when nobody before has that word in the name.
    [[nodiscard]] int personCalled(int mention)
    {
        const QString &word = m_mentions[mention].words.first();
        QList<int> candidates = holdersOf(word);
        if (candidates.size() > 1)
            narrow(candidates,
                [&](const Person &person) { return isCustomary(word, person) || person.words.size() == 1; });
        if (candidates.size() > 1) {
            const std::optional<RolePhrase> role = roleOf(m_document, placeOf(mention));
            if (role && role->gender != Gender::Unknown)
                narrow(candidates, [&](const Person &person) { return person.gender == role->gender; });
            if (role && !role->country.isEmpty())
                narrow(candidates, [&](const Person &person) { return person.country == role->country; });
        }
        const auto last = std::ranges::max_element(candidates, {}, [this](int i) { return m_persons[i].lastSeen; });
        return last == candidates.end() ? -1 : *last;
    }

    /// Keeps the candidates that fit, if any does.
    template <typename Fits>
    void narrow(QList<int> &candidates, Fits fits) const
    {
        QList<int> kept;
        std::ranges::copy_if(candidates, std::back_inserter(kept), [&](int i) { return fits(m_persons[i]); });
        if (!kept.isEmpty())
            candidates = kept;
    }

    [[nodiscard]] Entity entityOf(const Person &person) const
    {
        Entity entity;
        entity.type = EntityType::Person;
        entity.country = person.country;
        entity.gender = person.gender;
        entity.role = m_document.article().view(person.role).toString().simplified();
        QList<int> order = person.mentions;
        std::ranges::sort(order);
        qsizetype most = 0;
        QStringList forms;
        for (const int i : order) {
            const TaggedName &name = *m_mentions[i].name;
            const Span span = Span::between(
                m_document.tokens()[name.first].span.start, m_document.tokens()[name.end - 1].span.end());
            const QString form = m_document.article().view(span).toString().simplified();
            if (m_mentions[i].words.size() > most) {
                most = m_mentions[i].words.size();
                entity.name = form;
            }
            if (!forms.contains(form))
                forms.append(form);
            entity.mentions.append(
                {span, MentionKind::Name, name.by, CountrySense::None, calibrated(name.probability)});
        }
        forms.removeOne(entity.name);
        entity.aliases = forms;
        for (Mention &mention : entity.mentions) {
            if (m_document.article().view(mention.span) != entity.name)
                mention.kind = MentionKind::Alias;
        }
        return entity;
    }

    const Document &m_document;
    QList<NamedMention> m_mentions; ///< in text order
    QList<Person> m_persons;
    QHash<QString, QList<int>> m_holders; ///< word of a name to m_persons
};

} // namespace

QList<Entity> resolvePeople(const Document &document, const std::vector<TaggedName> &names)
{
    return Resolver(document, names).resolve();
}

} // namespace readout
