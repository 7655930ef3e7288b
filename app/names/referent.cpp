// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/referent.h"

#include "knowledge/gazetteer.h"
#include "names/roles.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int LookBack = 60; ///< mentions
constexpr int ParagraphsBack = 10;
constexpr int SpeakersBack = 3;
constexpr int RoleReach = 8; ///< tokens of an apposition
constexpr double SpeakerScore = 1.6;
constexpr double Margin = 0.015; ///< two candidates closer than this tie
constexpr double FaintestThing = -1; ///< score below which `it` means nobody

bool conflicts(Gender a, Gender b) { return a != Gender::Unknown && b != Gender::Unknown && a != b; }

} // namespace

Referents::Referents(
    const Document &document, const QList<Entity> &entities, const MentionIndex &mentions, const QList<Span> &quoted)
    : m_document(document), m_entities(entities), m_mentions(mentions), m_quoted(quoted), m_roleWords(entities.size())
{
    for (qsizetype e = 0; e < entities.size(); ++e) {
        m_genders.append(Gender::Unknown); // until a title beside the name tells
        for (const QString &word : entities[e].role.toLower().split(u' ', Qt::SkipEmptyParts))
            m_roleWords[e].insert(word);
    }
    for (const MentionIndex::Entry &entry : mentions.entries())
        learnRoles(entry);
}

/// Notes what stands beside a name: the title before it, the apposition after it.
void Referents::learnRoles(const MentionIndex::Entry &entry)
{
    const QList<Token> &tokens = m_document.tokens();
    const int sentence = tokens[entry.first].sentence;
    const auto inSentence
        = [&](int token) { return token >= 0 && token < tokens.size() && tokens[token].sentence == sentence; };
    const auto note = [&](int token) {
        const QStringView word = m_document.word(token);
        const LexicalClasses classes = Lexicon::shared().classesOf(word);
        if (m_genders[entry.entity] == Gender::Unknown
            && classes.testAnyFlags(LexicalClasses(LexicalClass::Person) | LexicalClass::Title))
            m_genders[entry.entity] = readout::genderOf(classes);
        if (word.size() > 2 && m_roleWords[entry.entity].size() < 64)
            m_roleWords[entry.entity].insert(word.toString().toLower());
    };
    if (m_entities[entry.entity].type != EntityType::Person)
        return;
    const auto closes = [&](int token) {
        return Lexicon::shared()
            .classesOf(m_document.word(token))
            .testAnyFlags(LexicalClasses(LexicalClass::Preposition) | LexicalClass::Conjunction
                | LexicalClass::Auxiliary | LexicalClass::Pronoun);
    };
    for (int token = entry.first - 1; inSentence(token) && token >= entry.first - 5; --token) {
        if (!m_document.word(token).front().isLetter() || closes(token))
            break;
        const bool titled = Lexicon::shared()
                                .classesOf(m_document.word(token))
                                .testAnyFlags(LexicalClasses(LexicalClass::Person) | LexicalClass::Title);
        if (!titled && token == entry.first - 1)
            break;
        note(token);
    }
    if (!inSentence(entry.end) || m_document.word(entry.end) != u",")
        return;
    for (int token = entry.end + 1; inSentence(token) && token <= entry.end + RoleReach; ++token) {
        if (!m_document.word(token).front().isLetter())
            break;
        note(token);
    }
}

int Referents::paragraphOf(int token) const
{
    return m_document.sentences()[m_document.tokens()[token].sentence].paragraph;
}

QStringView Referents::phraseOf(int first, int end) const
{
    const QList<Token> &tokens = m_document.tokens();
    return m_document.article().view(Span::between(tokens[first].span.start, tokens[end - 1].span.end()));
}

bool Referents::isQuoted(int token) const
{
    const qsizetype position = m_document.tokens()[token].span.start;
    const auto after = std::ranges::upper_bound(m_quoted, position, {}, &Span::start);
    return after != m_quoted.begin() && (after - 1)->contains(position);
}

bool Referents::isSubject(const MentionIndex::Entry &entry) const
{
    const QList<Token> &tokens = m_document.tokens();
    if (entry.end >= tokens.size())
        return false;
    const QStringView next = m_document.word(entry.end);
    const LexicalClasses classes = Lexicon::shared().classesOf(next);
    const bool verb
        = classes.testAnyFlags(LexicalClasses(LexicalClass::Past) | LexicalClass::Auxiliary | LexicalClass::Adverb)
        || (next.front().isLower() && (next.endsWith(u"ed") || next.endsWith(u's')));
    if (verb)
        return true;
    // At the head of its sentence, but for titles: `Democratic Sen. Claire McCaskill (D-Mo.)`
    const int first = m_document.sentences()[tokens[entry.first].sentence].first;
    for (int token = entry.first - 1; token >= first; --token) {
        const QStringView word = m_document.word(token);
        const LexicalClasses known = Lexicon::shared().classesOf(word);
        if (known.testFlag(LexicalClass::Preposition)
            || !(word.front().isUpper()
                || known.testAnyFlags(
                    LexicalClasses(LexicalClass::Person) | LexicalClass::Determiner | LexicalClass::Article)))
            return false;
    }
    return true;
}

double Referents::prominence(const MentionIndex::Entry &entry, int token) const
{
    const QList<Token> &tokens = m_document.tokens();
    double score = -2.0 * (paragraphOf(token) - paragraphOf(entry.first))
        - double(tokens[token].span.start - tokens[entry.first].span.start) / 600;
    const bool tag = entry.end < tokens.size() && m_document.word(entry.end) == u":";
    if (isQuoted(entry.first) || tag) // `MR PRICE:` speaks and is not spoken of
        score -= 2.5;
    if (isSubject(entry))
        score += 1.5;
    if (entry.first > 0 && Lexicon::shared().is(m_document.word(entry.first - 1), LexicalClass::Preposition))
        score -= .8;
    if (entry.end < tokens.size() && m_document.word(entry.end).size() <= 2
        && (m_document.word(entry.end).startsWith(u'\'') || m_document.word(entry.end).startsWith(u'’')))
        score -= .5;
    return score;
}

Referent Referents::named(int entity, QStringView phrase, QStringView why) const
{
    Referent referent;
    referent.entity = entity;
    referent.reason = u"“%1” is taken for %2, %3."_s.arg(phrase, m_entities[entity].name, why);
    return referent;
}

Referent Referents::ofPronoun(int token) const
{
    const QString word = m_document.word(token).toString().toLower();
    if (word == u"he"_s || word == u"him"_s || word == u"his"_s || word == u"himself"_s)
        return ofPerson(token, Gender::Male);
    if (word == u"she"_s || word == u"her"_s || word == u"herself"_s)
        return ofPerson(token, Gender::Female);
    if (word == u"it"_s || word == u"its"_s)
        return ofThing(token);
    if (word == u"they"_s || word == u"their"_s || word == u"them"_s)
        return ofPeople(token, token + 1);
    return {};
}

/// A title is certain and shuts the other gender out; what the given name says is not, and weighs.
double Referents::genderScore(int entity, Gender gender) const
{
    const Gender likely = m_genders[entity] != Gender::Unknown ? m_genders[entity] : m_entities[entity].gender;
    return likely == Gender::Unknown ? 0 : likely == gender ? .7 : -2.5;
}

QHash<int, double> Referents::scoresOfNamed(int token, Gender gender, bool &close) const
{
    QHash<int, double> scores;
    const int here = paragraphOf(token), last = m_mentions.firstFrom(token);
    for (int i = last - 1; i >= 0 && i >= last - LookBack; --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        if (here - paragraphOf(entry.first) > ParagraphsBack)
            break;
        if (m_entities[entry.entity].type != EntityType::Person || conflicts(m_genders[entry.entity], gender))
            continue;
        close = close || paragraphOf(entry.first) == here;
        const double score = prominence(entry, token) + genderScore(entry.entity, gender);
        if (!scores.contains(entry.entity) || scores[entry.entity] < score)
            scores[entry.entity] = score;
    }
    return scores;
}

Referent Referents::ofPerson(int token, Gender gender) const
{
    // `his counterpart, Li Hui, he said`: a name taken up at once
    const MentionIndex::Entry *taken
        = token >= 2 && m_document.word(token - 1) == u"," ? m_mentions.at(token - 2) : nullptr;
    if (taken && m_entities[taken->entity].type == EntityType::Person && !conflicts(m_genders[taken->entity], gender)
        && !isSubject(*taken))
        return named(taken->entity, m_document.word(token), u"whose name it takes up at once");
    bool close = false; // somebody is named in this paragraph
    const QHash<int, double> scores = scoresOfNamed(token, gender, close);
    const int here = paragraphOf(token);
    Candidate best{-1e9, {}}, second{-1e9, {}};
    const auto offer = [&](double score, const Referent &referent) {
        Candidate lesser{score, referent};
        if (lesser.score > best.score)
            std::swap(lesser, best);
        if (lesser.score > second.score)
            second = lesser;
    };
    QSet<int> offered;
    for (int k = 1; k <= SpeakersBack && k <= m_spoken.size(); ++k) {
        const int index = int(m_spoken.size()) - k;
        const Spoken &spoken = m_spoken[index];
        if (spoken.sort == Sort::Body || conflicts(spoken.gender, gender)
            || (spoken.entity >= 0 && offered.contains(spoken.entity))
            || here - paragraphOf(spoken.token) > ParagraphsBack
            || (spoken.entity < 0 && close && paragraphOf(spoken.token) < here)) // nameless, from elsewhere
            continue;
        const double score = SpeakerScore - .5 * (k - 1) - .5 * (here - paragraphOf(spoken.token));
        Referent referent;
        if (spoken.entity >= 0) {
            referent = named(spoken.entity, m_document.word(token), u"who spoke last before it");
            offered.insert(spoken.entity);
        }
        referent.spoken = index;
        const double known = spoken.entity >= 0 ? genderScore(spoken.entity, gender) : spoken.gender == gender ? .7 : 0;
        offer(std::max(score + known, spoken.entity >= 0 ? scores.value(spoken.entity, -1e9) : -1e9), referent);
    }
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        if (!offered.contains(it.key()))
            offer(it.value(), named(it.key(), m_document.word(token), u"the nearest person before it who fits"));
    }
    const bool tie = best.score - second.score < Margin;
    return best.score < -1e8 || tie ? Referent() : best.referent;
}

Referent Referents::ofThing(int token) const
{
    const int here = paragraphOf(token), last = m_mentions.firstFrom(token);
    Candidate best{FaintestThing, {}};
    for (int i = last - 1; i >= 0 && i >= last - LookBack; --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        if (here - paragraphOf(entry.first) > ParagraphsBack)
            break;
        const EntityType type = m_entities[entry.entity].type;
        if (type == EntityType::Person)
            continue;
        const double score = prominence(entry, token) + (type == EntityType::Organisation ? 1 : 0);
        if (score > best.score)
            best = {score, named(entry.entity, m_document.word(token), u"the nearest body before it")};
    }
    if (!m_spoken.isEmpty() && m_spoken.last().entity >= 0
        && m_entities[m_spoken.last().entity].type != EntityType::Person
        && here - paragraphOf(m_spoken.last().token) <= 1)
        return named(m_spoken.last().entity, m_document.word(token), u"which spoke last before it");
    return best.referent;
}

Referent Referents::ofPeople(int token, int end) const
{
    // Two people of one sentence just before; the one named first stands for both.
    const int before = m_mentions.firstFrom(token) - 1;
    int second = -1;
    for (int i = before; i >= 0 && paragraphOf(token) == paragraphOf(m_mentions.entries()[i].first); --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        if (m_entities[entry.entity].type != EntityType::Person)
            continue;
        if (second >= 0 && m_mentions.entries()[second].entity != entry.entity
            && m_document.tokens()[m_mentions.entries()[second].first].sentence
                == m_document.tokens()[entry.first].sentence)
            return named(entry.entity, phraseOf(token, end), u"the first of the people just named");
        second = i;
    }
    // Else whoever spoke last, if that may be more than one.
    if (!m_spoken.isEmpty() && paragraphOf(token) - paragraphOf(m_spoken.last().token) <= 1
        && (m_spoken.last().entity < 0 || m_spoken.last().sort == Sort::Body)) {
        Referent referent;
        if (m_spoken.last().entity >= 0)
            referent = named(m_spoken.last().entity, phraseOf(token, end), u"who spoke last before it");
        referent.spoken = int(m_spoken.size()) - 1;
        return referent;
    }
    // Of the two latest people the one named first stands for both; the only one of this paragraph for his company.
    const int last = m_mentions.firstFrom(token);
    int found = -1, count = 0, latest = 0;
    for (int i = last - 1; i >= 0 && i >= last - LookBack && count < 2; --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        const int back = paragraphOf(token) - paragraphOf(entry.first);
        if (back > 2)
            break;
        if (count == 1 && latest == 0 && back > 0)
            return named(found, phraseOf(token, end), u"the only one of several people whom the paragraph names");
        const bool tag = entry.end < m_document.tokens().size() && m_document.word(entry.end) == u":";
        if (m_entities[entry.entity].type == EntityType::Person && entry.entity != found && !tag) {
            found = entry.entity;
            latest = back;
            ++count;
        }
    }
    return count < 2 ? Referent() : named(found, phraseOf(token, end), u"the first of the people just named");
}

Referent Referents::ofRole(int first, int end, int head) const
{
    const QString noun = m_document.word(head).toString().toLower();
    const LexicalClasses classes = Lexicon::shared().classesOf(noun);
    const Gender gender = readout::genderOf(classes);
    const bool body = classes.testFlag(LexicalClass::Body) && !classes.testFlag(LexicalClass::Person);
    static const QSet<QString> pairs{u"two"_s, u"both"_s, u"pair"_s, u"duo"_s};
    QString country;
    QSet<QString> words;
    for (int token = first; token < end; ++token) {
        const QStringView word = m_document.word(token);
        const QString code = Gazetteer::shared().codeOfAdjective(word);
        if (!code.isEmpty())
            country = code;
        if (pairs.contains(word.toString().toLower()))
            return body ? Referent() : ofPeople(first, end); // `the two governments` are none of the people
        if (token != head && word.size() > 3)
            words.insert(word.toString().toLower());
    }
    Candidate best{1.0, {}};
    const int last = m_mentions.firstFrom(first);
    for (int i = last - 1; i >= 0 && i >= last - LookBack; --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        const Entity &entity = m_entities[entry.entity];
        if ((entity.type == EntityType::Organisation) != body || entity.type == EntityType::Country
            || conflicts(m_genders[entry.entity], gender))
            continue;
        const QSet<QString> &known = m_roleWords[entry.entity];
        const double distance
            = double(m_document.tokens()[first].span.start - m_document.tokens()[entry.first].span.start);
        double score = -distance / 1500;
        const bool named = body ? entity.name.contains(noun, Qt::CaseInsensitive) : known.contains(noun);
        score += named ? 3 : 0;
        score += std::ranges::any_of(words,
                     [&](const QString &word) {
                         return known.contains(word) || (body && entity.name.contains(word, Qt::CaseInsensitive));
                     })
            ? 1
            : 0;
        if (!country.isEmpty() && !entity.country.isEmpty())
            score += country == entity.country ? 1 : -2.5;
        if (score > best.score)
            best = {score,
                this->named(entry.entity, phraseOf(first, end),
                    body ? u"the body of that kind named before it" : u"who has that office in the text")};
    }
    if (best.referent.isNobody() && body && !country.size())
        return ofSpeakingBody(first, end);
    return best.referent;
}

/// `the agency`, where no name says which: the body that spoke last.
Referent Referents::ofSpeakingBody(int first, int end) const
{
    for (int k = 1; k <= SpeakersBack && k <= m_spoken.size(); ++k) {
        const Spoken &spoken = m_spoken[m_spoken.size() - k];
        if (paragraphOf(first) - paragraphOf(spoken.token) > ParagraphsBack / 2)
            break;
        if (spoken.entity >= 0 && m_entities[spoken.entity].type == EntityType::Organisation)
            return named(spoken.entity, phraseOf(first, end), u"the body that spoke last before it");
        if (spoken.entity < 0 && spoken.sort != Sort::Person) {
            Referent referent;
            referent.spoken = int(m_spoken.size()) - k;
            return referent;
        }
    }
    return {};
}

Referent Referents::ofDocument(int first, int end) const
{
    if (m_spoken.isEmpty() || paragraphOf(first) - paragraphOf(m_spoken.last().token) > 3)
        return {};
    Referent referent;
    if (m_spoken.last().entity >= 0)
        referent = named(m_spoken.last().entity, phraseOf(first, end), u"who spoke last before it");
    referent.spoken = int(m_spoken.size()) - 1;
    return referent;
}

void Referents::noteSpeaker(int entity, int token, Gender gender, Sort sort)
{
    if (entity >= 0) {
        sort = m_entities[entity].type == EntityType::Person ? Sort::Person : Sort::Body;
        gender = gender == Gender::Unknown ? m_genders[entity] : gender;
    }
    m_spoken.append({entity, token, gender, sort});
}

} // namespace readout
