// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/organisations.h"

#include "knowledge/bodies.h"
#include "names/namewords.h"
#include "names/roles.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype longestAcronym = 8;

bool isAcronym(const QString &form)
{
    return form.size() > 1 && form.size() <= longestAcronym && form.front().isUpper()
        && std::ranges::count_if(form, [](QChar c) { return c.isUpper(); }) * 2 >= form.size() && !form.contains(u' ');
}

/// First letters of the words of a name; small joiners only where asked for.
QString initialsOf(const QString &form, bool withSmall)
{
    QString initials;
    for (const QStringView word : QStringView(form).split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper() || (withSmall && word.front().isLetter()))
            initials += word.front().toUpper();
    }
    return initials;
}

struct Group {
    QStringList forms; ///< exact, the first seen first
    QList<Mention> mentions;
    QString country;
    QString longest;
};

class Resolver {
public:
    Resolver(const Document &document, const std::vector<TaggedName> &names) : m_document(document)
    {
        for (const TaggedName &name : names) {
            if (name.type == NameType::Organisation)
                collect(name);
        }
        linkAcronyms();
        linkShortForms();
    }

    [[nodiscard]] QList<Entity> entities() const
    {
        QHash<int, Group> merged;
        for (int g = 0; g < m_groups.size(); ++g) {
            const Group &group = m_groups[g];
            Group &whole = merged[rootOf(g)];
            for (const QString &form : group.forms) {
                if (!whole.forms.contains(form))
                    whole.forms.append(form);
                if (form.size() > whole.longest.size())
                    whole.longest = form;
            }
            whole.mentions += group.mentions;
            if (whole.country.isEmpty())
                whole.country = group.country;
        }
        QList<Entity> entities;
        for (const Group &group : std::as_const(merged))
            entities.append(entityOf(group));
        std::ranges::sort(entities, {}, [](const Entity &entity) { return entity.mentions.first().span.start; });
        return entities;
    }

private:
    /// The country in a name whose body is its own: not that of `Mission for Kenya`.
    [[nodiscard]] QString countryOf(const TaggedName &name) const
    {
        static constexpr QStringView elsewhere[]{u"for", u"to", u"in", u"on", u"with"};
        for (int t = name.first; t < name.end; ++t) {
            const QString code = countryIn(m_document, t, t + 1);
            const bool away
                = t > name.first && std::ranges::find(elsewhere, m_document.word(t - 1)) != std::end(elsewhere);
            if (!code.isEmpty())
                return away ? QString() : code;
        }
        return {};
    }

    void collect(const TaggedName &name)
    {
        const Span span
            = Span::between(m_document.tokens()[name.first].span.start, m_document.tokens()[name.end - 1].span.end());
        const QString form = m_document.article().view(span).toString().simplified();
        // `The Jordan Times` is the body that `Jordan Times` is.
        const bool article = name.length() > 1 && m_document.word(name.first) == u"The";
        const QString key = plainWords(m_document, name.first + article, name.end).join(u' ');
        if (!m_groupOf.contains(key)) {
            m_groupOf.insert(key, int(m_groups.size()));
            m_parents.append(int(m_groups.size()));
            m_groups.append({{}, {}, countryOf(name), {}});
            m_keys.append(key);
        }
        Group &group = m_groups[m_groupOf.value(key)];
        if (!group.forms.contains(form))
            group.forms.append(form);
        if (const Body *body = bodyCalled(article ? form.sliced(4) : form)) {
            if (group.country.isEmpty())
                group.country = body->country;
            const QString list = u'\n' + body->name;
            if (m_groupOf.contains(list))
                join(m_groupOf.value(key), m_groupOf.value(list));
            else
                m_groupOf.insert(list, m_groupOf.value(key));
        }
        group.mentions.append({span, MentionKind::Name, name.by, CountrySense::None, calibrated(name.probability)});
    }

    void linkAcronyms()
    {
        QHash<QString, int> byInitials;
        for (int g = 0; g < m_groups.size(); ++g) {
            const QString &form = m_groups[g].forms.first();
            if (!form.contains(u' '))
                continue;
            byInitials.insert(initialsOf(form, true), g);
            byInitials.insert(initialsOf(form, false), g);
        }
        for (int g = 0; g < m_groups.size(); ++g) {
            const QString form = QString(m_groups[g].forms.first()).remove(u'.');
            if (isAcronym(form) && byInitials.contains(form.toUpper()))
                join(g, byInitials.value(form.toUpper()));
        }
    }

    /// `Foreign Ministry` is `Cambodian Foreign Ministry` where no other body ends so.
    void linkShortForms()
    {
        QHash<QString, QList<int>> byEnd; // of the words after the first, after the second …
        QHash<QString, QList<int>> byInnerWord; // left out: `Holocaust Museum` of `Holocaust Memorial Museum`
        for (int g = 0; g < m_groups.size(); ++g) {
            const QString &key = m_keys[g];
            int cuts = 0;
            for (qsizetype at = key.indexOf(u' '); at > 0 && cuts < 6; at = key.indexOf(u' ', at + 1), ++cuts) {
                byEnd[key.sliced(at + 1)].append(g);
                byEnd[key.first(at)].append(g);
                const qsizetype next = key.indexOf(u' ', at + 1);
                const bool article = next > 0 && QStringView(key).sliced(at + 1, next - at - 1) == u"the";
                if (article || (next > 0 && !key.contains(u" of "_s)))
                    byInnerWord[key.first(at) + key.sliced(next)].append(g);
            }
        }
        for (int g = 0; g < m_groups.size(); ++g) {
            QList<int> longer = byEnd.value(m_keys[g]);
            if (longer.isEmpty() && !isListed(g)) { // a well-known body goes by its own names
                longer = byInnerWord.value(m_keys[g]);
                longer.removeIf([g](int l) { return l > g; }); // the full name stands first
            }
            const bool one = !longer.isEmpty()
                && std::ranges::all_of(longer, [&](int l) { return rootOf(l) == rootOf(longer.first()); });
            if (one)
                join(g, longer.first());
        }
    }

    [[nodiscard]] bool isListed(int group) const
    {
        return std::ranges::any_of(m_groups[group].forms, [](const QString &form) { return bodyCalled(form); });
    }

    [[nodiscard]] int rootOf(int group) const
    {
        while (m_parents[group] != group)
            group = m_parents[group];
        return group;
    }
    void join(int a, int b) { m_parents[rootOf(a)] = rootOf(b); }

    [[nodiscard]] Entity entityOf(const Group &group) const
    {
        Entity entity;
        entity.type = EntityType::Organisation;
        entity.name = group.longest;
        entity.country = group.country;
        entity.mentions = group.mentions;
        std::ranges::sort(entity.mentions, {}, &Mention::span);
        entity.aliases = group.forms;
        entity.aliases.removeOne(entity.name);
        for (Mention &mention : entity.mentions) {
            const QString form = m_document.article().view(mention.span).toString();
            if (form != entity.name)
                mention.kind = isAcronym(QString(form).remove(u'.')) ? MentionKind::Acronym : MentionKind::Alias;
        }
        return entity;
    }

    const Document &m_document;
    QList<Group> m_groups;
    QStringList m_keys; ///< by group: its plain words
    QList<int> m_parents; ///< by group: a group it is joined to, or itself
    QHash<QString, int> m_groupOf;
};

} // namespace

QList<Entity> resolveOrganisations(const Document &document, const std::vector<TaggedName> &names)
{
    return Resolver(document, names).entities();
}

} // namespace readout
