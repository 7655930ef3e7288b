// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/scene.h"

#include "knowledge/gazetteer.h"
#include "meetings/unlisted.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// The state or body that one half of `U.S.-EU` or `Japan-Ireland` means.
NamedTokens halfOfPair(QStringView word, int token)
{
    const Gazetteer &gazetteer = Gazetteer::shared();
    NamedTokens name{token, token + 1, NameKind::State, -1, gazetteer.codeOfName(word), {}};
    if (name.code.isEmpty())
        name.code = gazetteer.codeOfAdjective(word);
    if (name.code.isEmpty()) {
        name.kind = NameKind::Body;
        name.body = KnownParties::shared().bodyOf(word);
    }
    return name;
}

} // namespace

Scene::Scene(const Document &document, const QList<Entity> &entities, const QList<DateExpression> &dates)
    : m_document(document), m_entities(entities), m_dates(dates)
{
    const qsizetype count = document.tokens().size();
    m_classes.resize(count);
    m_dateAt.fill(-1, count);
    m_nameAt.fill(-1, count);
    for (qsizetype i = 0; i < count; ++i)
        m_classes[i] = MeetingWords::shared().classesOf(document.word(i));
    for (qsizetype d = 0; d < dates.size(); ++d) {
        for (qsizetype i = document.tokenAt(dates[d].span.start);
            i < count && document.tokens()[i].span.start < dates[d].span.end(); ++i)
            m_dateAt[i] = int(d);
    }
    namePairs();
    nameEntities();
    nameUnlisted();
    nameUnlistedPeople();
}

QList<NamedTokens> Scene::powersAt(int token) const
{
    const int at = m_nameAt[token];
    if (at < 0)
        return {};
    const bool pair = at + 1 < m_names.size() && m_names[at + 1].first == m_names[at].first;
    return pair ? QList{m_names[at], m_names[at + 1]} : QList{m_names[at]};
}

QStringView Scene::text(int first, int end) const
{
    const QList<Token> &tokens = m_document.tokens();
    return m_document.article().view(Span::between(tokens[first].span.start, tokens[end - 1].span.end()));
}

void Scene::add(const NamedTokens &name)
{
    for (int i = name.first; i < name.end; ++i) {
        if (m_nameAt[i] >= 0)
            return; // the first to claim a token keeps it
    }
    for (int i = name.first; i < name.end; ++i)
        m_nameAt[i] = int(m_names.size());
    m_names.append(name);
}

void Scene::nameEntities()
{
    for (qsizetype e = 0; e < m_entities.size(); ++e) {
        const Entity &entity = m_entities[e];
        for (const Mention &mention : entity.mentions) {
            if (mention.isInferred())
                continue;
            const int first = m_document.tokenAt(mention.span.start);
            int end = first;
            while (end < m_document.tokens().size() && m_document.tokens()[end].span.start < mention.span.end())
                ++end;
            if (end == first)
                continue;
            NamedTokens name{first, end, NameKind::Person, int(e), {}, {}};
            if (entity.type == EntityType::Country) {
                name.kind = mention.kind == MentionKind::Demonym ? NameKind::Adjective : NameKind::State;
                name.code = entity.country;
            } else if (entity.type == EntityType::Organisation) {
                nameOrganisation(name);
                continue;
            }
            add(name);
        }
    }
}

/// An organisation, unless its words say that it is a country (`DPRK`), a title (`State Councilor`), what an office is
/// for, or a body with the name of its officer.
void Scene::nameOrganisation(NamedTokens name)
{
    if (is(name.first, "the"_L1) && name.end > name.first + 1)
        ++name.first;
    const auto isTitle = [this](int i) { return has(i, MeetingClass::Office) || has(i, MeetingClass::Title); };
    int titles = 0, offices = 0;
    for (int i = name.first; i < name.end; ++i) {
        titles += isTitle(i);
        offices += has(i, MeetingClass::Office) && i + 1 < name.end;
    }
    const bool purpose = name.first > 1 && is(name.first - 1, "for"_L1) && has(name.first - 2, MeetingClass::Office);
    name.kind = NameKind::Organisation;
    name.code = Gazetteer::shared().codeOfName(text(name.first, name.end));
    if (!name.code.isEmpty()) {
        name.kind = NameKind::State;
    } else {
        name.code = Gazetteer::shared().codeOfSeat(text(name.first, name.end));
        for (int end = name.end; end > name.first && name.body.isEmpty(); --end) {
            name.body = KnownParties::shared().bodyOf(text(name.first, end));
            if (!name.body.isEmpty()) {
                name.kind = NameKind::Body;
                name.end = end;
            }
        }
        if (name.body.isEmpty() && name.code.isEmpty() && (titles == name.end - name.first || offices > 0 || purpose))
            return;
    }
    add(name);
}

/// `U.S.-EU consultations`, `the Seoul-Tokyo talks`: one token that names two powers.
void Scene::namePairs()
{
    for (int i = 0; i < m_document.tokens().size(); ++i) {
        const QStringView word = m_document.word(i);
        const qsizetype hyphen = word.indexOf(u'-');
        if (hyphen <= 0 || hyphen >= word.size() - 1 || !word.front().isUpper())
            continue;
        NamedTokens left = halfOfPair(word.first(hyphen), i);
        if (left.code.isEmpty() && left.body.isEmpty() && i > 0 && isCapital(i - 1)) // `El Salvador-Finland`
            left = halfOfPair(QString(m_document.word(i - 1).toString() + u' ' + word.first(hyphen).toString()), i);
        const NamedTokens right = halfOfPair(word.sliced(hyphen + 1), i);
        if ((left.code.isEmpty() && left.body.isEmpty()) || (right.code.isEmpty() && right.body.isEmpty()))
            continue;
        m_nameAt[i] = int(m_names.size()); // the token stands for both; the first is found by nameAt()
        m_names.append(left);
        m_names.append(right);
    }
}

/// Bodies that the names room left out.
void Scene::nameUnlisted()
{
    for (int i = 0; i < m_document.tokens().size(); ++i) {
        if (m_nameAt[i] >= 0 || !isCapital(i) || !KnownParties::shared().opensBody(m_document.word(i)))
            continue;
        const int sentence = m_document.tokens()[i].sentence;
        for (int end = std::min(m_document.sentences()[sentence].end, i + 8); end > i; --end) {
            if (const QString body = KnownParties::shared().bodyOf(text(i, end)); !body.isEmpty()) {
                add({i, end, NameKind::Body, -1, {}, body});
                break;
            }
        }
    }
}

void Scene::nameUnlistedPeople()
{
    const UnlistedPeople people(*this);
    for (const Sentence &sentence : m_document.sentences()) {
        for (const NamedTokens &name : people.read(sentence, m_entities))
            add(name);
    }
    const QHash<QString, int> surnames = UnlistedPeople::surnames(m_entities);
    for (const Sentence &sentence : m_document.sentences()) {
        for (const NamedTokens &name : people.namesakes(sentence, surnames))
            add(name);
    }
}

} // namespace readout
