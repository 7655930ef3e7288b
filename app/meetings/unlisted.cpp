// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/unlisted.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int reach = 20;
constexpr int longestName = 6;

} // namespace

/// A headline in title case says nothing about which of its capitals are names.
bool UnlistedPeople::isTitleCase(const Sentence &sentence) const
{
    for (int i = sentence.first; i < sentence.end; ++i) {
        const QStringView word = m_scene.document().word(i);
        if (word.front().isLower() && word.size() >= 5)
            return false;
    }
    return true;
}

bool UnlistedPeople::isNameWord(int token) const
{
    if (m_scene.nameAt(token) || m_scene.isDate(token) || !m_scene.isCapital(token)
        || m_scene.has(token, MeetingClass::Office) || m_scene.has(token, MeetingClass::Officials)
        || m_scene.has(token, MeetingClass::Title) || m_scene.has(token, MeetingClass::Group)
        || m_scene.has(token, MeetingClass::TalkNoun) || m_scene.has(token, MeetingClass::EventNoun)
        || m_scene.has(token, MeetingClass::Venue) || m_scene.has(token, MeetingClass::Determiner)
        || m_scene.has(token, MeetingClass::Pronoun) || m_scene.has(token, MeetingClass::Preposition)
        || m_scene.has(token, MeetingClass::Pact))
        return false;
    const QStringView word = m_scene.document().word(token);
    return word.size() > 1 && std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
}

/// Capitals with the particles between them: `Waleed El Khereiji`, `Anouk de Wit`.
int UnlistedPeople::runEnd(int first, int sentenceEnd) const
{
    int end = first;
    while (end < sentenceEnd && end - first < longestName) {
        const QStringView word = m_scene.document().word(end);
        const bool particle = word.size() <= 3 && word.front().isLower() && end > first && end + 1 < sentenceEnd
            && isNameWord(end + 1) && !m_scene.has(end, MeetingClass::Light)
            && !m_scene.has(end, MeetingClass::Preposition) && !m_scene.has(end, MeetingClass::Auxiliary)
            && !m_scene.has(end, MeetingClass::Determiner);
        if (!particle && !isNameWord(end))
            break;
        ++end;
    }
    return end;
}

/// Over the rest of a title, its powers and what it is an office of, to the capitals that end it.
UnlistedPeople::Run UnlistedPeople::runBehind(int office, int sentenceEnd) const
{
    bool bound = false;
    for (int i = office + 1; i < std::min(sentenceEnd, office + reach);) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (name && name->kind == NameKind::Person)
            return {};
        if (name) {
            i = name->end;
            bound &= name->kind == NameKind::Adjective; // `for Korean Peninsula Peace and Security Affairs`
        } else if (m_scene.has(i, MeetingClass::Office) || m_scene.has(i, MeetingClass::Title)) {
            ++i;
            bound = false;
        } else if (m_scene.is(i, "of"_L1) || m_scene.is(i, "for"_L1)) {
            ++i;
            bound = true;
        } else if (m_scene.is(i, "the"_L1) && (bound || m_scene.is(i - 1, "to"_L1))) {
            ++i;
        } else if (m_scene.is(i, "("_L1) && i + 2 < sentenceEnd && m_scene.is(i + 2, ")"_L1)) {
            i += 3;
        } else if (m_scene.is(i, "and"_L1) && i + 1 < sentenceEnd && m_scene.isCapital(i + 1)
            && (bound || m_scene.has(i - 1, MeetingClass::Title))) {
            ++i;
            bound = true;
        } else if (const int end = runEnd(i, sentenceEnd); end > i) {
            const bool goesOn = end < sentenceEnd
                && (m_scene.nameAt(end) || m_scene.has(end, MeetingClass::Title)
                    || m_scene.has(end, MeetingClass::Office) || m_scene.is(end, "of"_L1) || m_scene.isCapital(end)
                    || (m_scene.is(end, "and"_L1) && bound));
            if (!goesOn)
                return {i, end, bound};
            i = end;
        } else {
            return {};
        }
    }
    return {};
}

/// The person whom a surname means, or a new one for a name of two words; -1 for a word that names nobody.
int UnlistedPeople::entityOf(int first, int end, QList<Entity> &entities) const
{
    const QString name = m_scene.text(first, end).toString(), surname = m_scene.document().word(end - 1).toString();
    for (qsizetype e = entities.size() - 1; e >= 0; --e) {
        const Entity &entity = entities[e];
        if (entity.type == EntityType::Person
            && (entity.name == name || (end == first + 1 && entity.name.endsWith(u' ' + surname))
                || (entity.name == surname && end > first + 1)))
            return int(e);
    }
    if (end - first < 2)
        return -1;
    Entity person;
    person.name = name;
    entities.append(person);
    return int(entities.size() - 1);
}

QList<NamedTokens> UnlistedPeople::read(const Sentence &sentence, QList<Entity> &entities) const
{
    QList<NamedTokens> names;
    if (isTitleCase(sentence))
        return names;
    for (int i = sentence.first; i < sentence.end; ++i) {
        if (m_scene.nameAt(i) || !m_scene.has(i, MeetingClass::Office))
            continue;
        Run run = runBehind(i, sentence.end);
        const int length = run.end - run.first;
        if (length == 0 || (run.bound && length < 4))
            continue;
        if (run.bound)
            run.first = run.end - 2;
        const int entity = entityOf(run.first, run.end, entities);
        if (entity >= 0)
            names.append({run.first, run.end, NameKind::Person, entity, {}, {}});
        i = run.end - 1;
    }
    return names;
}

QHash<QString, int> UnlistedPeople::surnames(const QList<Entity> &entities)
{
    QHash<QString, int> surnames;
    for (qsizetype e = 0; e < entities.size(); ++e) {
        const QString surname = entities[e].name.section(u' ', -1);
        if (entities[e].type != EntityType::Person || surname.size() < 4 || surname == entities[e].name)
            continue;
        const bool known = surnames.contains(surname);
        surnames[surname] = known ? -1 : int(e);
    }
    return surnames;
}

QList<NamedTokens> UnlistedPeople::namesakes(const Sentence &sentence, const QHash<QString, int> &surnames) const
{
    QList<NamedTokens> names;
    for (int i = sentence.first; i < sentence.end; ++i) {
        const int entity = isNameWord(i) ? surnames.value(m_scene.document().word(i).toString(), -1) : -1;
        const bool within
            = (i > sentence.first + 1 && m_scene.isCapital(i - 1) && !m_scene.has(i - 1, MeetingClass::Office)
                  && !m_scene.has(i - 1, MeetingClass::Title))
            || (i + 1 < sentence.end && m_scene.isCapital(i + 1)); // of some other name
        if (entity >= 0 && !within)
            names.append({i, i + 1, NameKind::Person, entity, {}, {}});
    }
    return names;
}

} // namespace readout
