// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/inferredmentions.h"

#include "names/mentionindex.h"
#include "names/rulewords.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr float Confidence = 0.87F; // 35 of 40 drawn from news of many countries were right, read by hand
constexpr int SentencesBack = 1; // before the nearest one that names somebody
constexpr int LookBack = 60; // mentions
constexpr int Ambiguous = -2;

Gender genderOfPronoun(const QString &word)
{
    static const QHash<QString, Gender> pronouns{{u"he"_s, Gender::Male}, {u"him"_s, Gender::Male},
        {u"his"_s, Gender::Male}, {u"himself"_s, Gender::Male}, {u"she"_s, Gender::Female}, {u"her"_s, Gender::Female},
        {u"hers"_s, Gender::Female}, {u"herself"_s, Gender::Female}};
    return pronouns.value(word, Gender::Unknown);
}

/// The office in a role, lower case, without whose it is: `minister` of `Foreign Minister of Laos`.
QString officeOf(const QString &role)
{
    static const QStringList ends{u" of "_s, u" for "_s, u" to "_s, u" at "_s, u" on "_s};
    qsizetype end = role.size();
    for (const QString &word : ends) {
        if (const qsizetype at = role.indexOf(word); at > 0)
            end = std::min(end, at);
    }
    return role.first(end).section(u' ', -1).toLower();
}

class Finder {
public:
    Finder(const Document &document, const QList<Span> &quoted, QList<Entity> &entities)
        : m_document(document),
          m_quoted(quoted),
          m_entities(entities),
          m_mentions(document, entities),
          m_named(entities.size(), false)
    {
        for (const Entity &entity : entities)
            m_titled.append(entity.gender);
        for (int e = 0; e < int(entities.size()); ++e) {
            if (entities[e].type != EntityType::Person || entities[e].role.isEmpty())
                continue;
            const QString office = officeOf(entities[e].role);
            m_holder.insert(office, m_holder.contains(office) ? Ambiguous : e);
        }
    }

    void find()
    {
        for (int token = 0; token < int(m_document.tokens().size()); ++token) {
            if (const int paragraph = paragraphOf(token); std::exchange(m_paragraph, paragraph) != paragraph)
                m_genders = m_titled;
            if (const MentionIndex::Entry *entry = m_mentions.at(token))
                m_named[entry->entity] = true;
            if (m_mentions.at(token) || isQuoted(m_document.tokens()[token].span.start))
                continue;
            const QString word = m_document.word(token).toString().toLower();
            const bool courtesy = m_document.word(token) == u"HE"; // `HE Minister X`
            const Gender gender = courtesy || isStyle(token) ? Gender::Unknown : genderOfPronoun(word);
            if (const int person = gender == Gender::Unknown ? -1 : personBefore(token, gender); person >= 0) {
                m_genders[person] = gender;
                add(person, token, token + 1, MentionKind::Pronoun);
            }
            if (word == u"the")
                readRole(token);
        }
        for (Entity &entity : m_entities)
            std::ranges::stable_sort(entity.mentions, {}, [](const Mention &mention) { return mention.span.start; });
    }

private:
    bool isQuoted(qsizetype position)
    {
        while (m_nextQuoted < m_quoted.size() && m_quoted[m_nextQuoted].end() <= position)
            ++m_nextQuoted;
        return m_nextQuoted < m_quoted.size() && m_quoted[m_nextQuoted].start <= position;
    }

    [[nodiscard]] int paragraphOf(int token) const
    {
        return m_document.sentences()[m_document.tokens()[token].sentence].paragraph;
    }

    /// `His Majesty`: no pronoun that means somebody before.
    [[nodiscard]] bool isStyle(int token) const
    {
        return token + 1 < int(m_document.tokens().size()) && isRuleWord(m_document.word(token + 1), RuleWord::Style);
    }

    /// The only person of a gender in the nearest sentence of the paragraph that names any and the one before it; -1
    /// for nobody or several.
    int personBefore(int token, Gender gender) const
    {
        const int sentence = m_document.tokens()[token].sentence;
        const int paragraph = paragraphOf(token);
        int found = -1, nearest = sentence;
        const int last = m_mentions.firstFrom(token) - 1;
        for (int i = last; i >= 0 && i > last - LookBack; --i) {
            const MentionIndex::Entry &entry = m_mentions.entries()[i];
            const int there = m_document.tokens()[entry.first].sentence;
            if (m_document.sentences()[there].paragraph != paragraph || (found >= 0 && there < nearest - SentencesBack))
                break;
            const Entity &entity = m_entities[entry.entity];
            const Gender own = m_genders[entry.entity];
            if (entity.type != EntityType::Person || (own != Gender::Unknown && own != gender))
                continue;
            if (found >= 0 && found != entry.entity)
                return -1;
            if (found < 0)
                nearest = there;
            found = entry.entity;
        }
        return found;
    }

    /// `the minister`; not `the Minister Tea Seiha`, `the minister of trade`.
    void readRole(int the)
    {
        const int last = the + 1;
        if (last >= int(m_document.tokens().size()))
            return;
        const int holder = m_holder.value(m_document.word(last).toString().toLower(), -1);
        if (holder < 0 || !m_named[holder] || m_mentions.at(last))
            return;
        const int next = last + 1;
        if (next < int(m_document.tokens().size())) {
            const QStringView word = m_document.word(next);
            if (word.front().isUpper() || m_mentions.at(next) || word == u"of" || word == u"for" || word == u"-")
                return;
        }
        add(holder, the, next, MentionKind::Role);
    }

    void add(int entity, int first, int end, MentionKind kind)
    {
        if (entity < 0)
            return;
        const Span span = Span::between(m_document.tokens()[first].span.start, m_document.tokens()[end - 1].span.end());
        m_entities[entity].mentions.append({span, kind, MarkedBy::Rule, CountrySense::None, Confidence});
    }

    const Document &m_document;
    const QList<Span> &m_quoted;
    QList<Entity> &m_entities;
    MentionIndex m_mentions;
    QList<Gender> m_titled; ///< by entity: as its titles say
    QList<Gender> m_genders; ///< the same, or as a pronoun of the paragraph says
    int m_paragraph = -1;
    QList<bool> m_named; ///< by entity: before the token at hand
    QHash<QString, int> m_holder; ///< the only person with an office, or Ambiguous
    qsizetype m_nextQuoted = 0;
};

} // namespace

void inferMentions(const Document &document, const QList<Span> &quoted, QList<Entity> &entities)
{
    Finder(document, quoted, entities).find();
}

} // namespace readout
