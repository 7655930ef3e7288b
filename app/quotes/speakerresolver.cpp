// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/speakerresolver.h"

#include "names/roles.h"
#include "quotes/wordforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QList<Span> spansOf(const QList<QuotedSpan> &quotes)
{
    QList<Span> spans;
    for (const QuotedSpan &quote : quotes)
        spans.append(quote.span);
    return spans;
}

} // namespace

SpeakerResolver::SpeakerResolver(
    const Frame &frame, const QList<Entity> &entities, const MentionIndex &mentions, const QList<QuotedSpan> &quotes)
    : m_frame(frame),
      m_entities(entities),
      m_mentions(mentions),
      m_referents(frame.document(), entities, mentions, spansOf(quotes)),
      m_turns(frame.document(), entities)
{
    for (qsizetype e = 0; e < entities.size(); ++e) {
        m_byId.insert(entities[e].id, int(e));
        for (const QString &form : QStringList{entities[e].name} + entities[e].aliases)
            m_byForm.insert(form, int(e));
    }
    m_author = findAuthor();
}

Span SpeakerResolver::tokenSpan(int first, int end) const
{
    const QList<Token> &tokens = m_frame.document().tokens();
    return Span::between(tokens[first].span.start, tokens[end - 1].span.end());
}

Speaker SpeakerResolver::ofEntity(int entity, Span mention) const
{
    const Entity &e = m_entities[entity];
    Speaker speaker;
    speaker.entity = e.id;
    speaker.name = e.name;
    speaker.kind = e.type == EntityType::Person ? SpeakerKind::Person : SpeakerKind::Organisation;
    speaker.mention = mention;
    return speaker;
}

Speaker SpeakerResolver::unnamed(const Chunk &chunk) const
{
    Speaker speaker;
    speaker.mention = m_frame.spanOf(chunk);
    static constexpr QStringView wholes[]{u"them", u"us", u"you", u"those", u"these"};
    const int of = chunk.end; // `Many of them`, `Three-quarters of those asked`
    const bool part = of + 1 < m_frame.document().tokens().size() && m_frame.word(of) == u"of"
        && std::ranges::find(wholes, m_frame.word(of + 1)) != std::end(wholes);
    if (part)
        speaker.mention = tokenSpan(chunk.first, of + 2);
    speaker.name = m_frame.document().article().view(*speaker.mention).toString();
    const bool body = chunk.phrase == PhraseKind::Body && !isPlural(m_frame.word(chunk.head)); // `the two governments`
    speaker.kind = part                       ? SpeakerKind::Unnamed
        : chunk.phrase == PhraseKind::Capital ? SpeakerKind::Unknown
        : body                                ? SpeakerKind::Organisation
                                              : SpeakerKind::Unnamed;
    return speaker;
}

Speaker SpeakerResolver::inferred(const Referent &referent, Span mention) const
{
    Speaker speaker;
    if (referent.entity >= 0) {
        speaker = ofEntity(referent.entity, mention);
    } else if (referent.spoken >= 0) {
        speaker = m_spoken[referent.spoken];
        speaker.also.clear();
        speaker.reason = u"The words go on from what this speaker said just before."_s;
    }
    if (!referent.reason.isEmpty())
        speaker.reason = referent.reason;
    speaker.mention = mention;
    speaker.inferred = !referent.isNobody();
    return speaker;
}

Speaker SpeakerResolver::ofTag(Span tag, int entity) const
{
    if (entity >= 0)
        return ofEntity(entity, tag);
    Speaker speaker;
    speaker.name = m_frame.document().article().view(tag).toString();
    speaker.kind = SpeakerKind::Unnamed;
    speaker.mention = tag;
    return speaker;
}

/// Somebody who takes part in a transcript, meant by `I`, `we` or `you`.
Speaker SpeakerResolver::ofParty(const Turn *turn, int token) const
{
    if (!turn)
        return {};
    Speaker speaker = ofTag(turn->tag, turn->entity);
    speaker.inferred = true;
    speaker.reason = u"“%1” is the speaker or the hearer of this turn of the transcript."_s.arg(m_frame.word(token));
    return speaker;
}

/// `when you ask yourself`: anybody, and not the hearer.
bool SpeakerResolver::isGeneric(int you) const
{
    return you + 2 < m_frame.document().tokens().size() && m_frame.word(you + 2) == u"yourself";
}

/// Whoever the byline names; -1 for nobody, or somebody whom the text does not name.
int SpeakerResolver::findAuthor() const
{
    const Document &document = m_frame.document();
    const Article &article = document.article();
    for (const MentionIndex::Entry &entry : m_mentions.entries()) {
        const Entity &entity = m_entities[entry.entity];
        const int paragraph = document.sentences()[document.tokens()[entry.first].sentence].paragraph;
        const bool signs
            = article.paragraphs[paragraph].kind == ParagraphKind::Byline || article.byline.contains(entity.name);
        if (entity.type == EntityType::Person && signs)
            return entry.entity;
    }
    return -1;
}

/// Whoever wrote the article, meant by `I` outside of transcripts.
Speaker SpeakerResolver::ofAuthor(int token) const
{
    if (m_author < 0)
        return {};
    Speaker speaker = ofEntity(m_author, {});
    speaker.inferred = true;
    speaker.reason = u"“%1” is the author of the article, as its byline names them."_s.arg(m_frame.word(token));
    return speaker;
}

Speaker SpeakerResolver::ofPronoun(int token, Span mention) const
{
    const QStringView word = m_frame.word(token);
    const auto is = [word](QStringView pronoun) { return word.compare(pronoun, Qt::CaseInsensitive) == 0; };
    const int sentence = m_frame.document().tokens()[token].sentence;
    const int paragraph = m_frame.document().sentences()[sentence].paragraph;
    Speaker speaker;
    if (is(u"I") || is(u"my") || is(u"we") || is(u"our"))
        speaker = ofParty(m_turns.at(paragraph), token);
    else if ((is(u"you") || is(u"your")) && !isGeneric(token))
        speaker = ofParty(m_turns.addressee(paragraph), token);
    else if (is(u"you") || is(u"your"))
        return {};
    else
        return inferred(m_referents.ofPronoun(token), mention);
    if (speaker.name.isEmpty() && (is(u"I") || is(u"my")))
        speaker = ofAuthor(token);
    speaker.mention = mention;
    return speaker;
}

/// `Phea's claim`, `his letter`: who owns the phrase.
Speaker SpeakerResolver::ofOwner(int index) const
{
    const Chunk &chunk = m_frame.chunk(index);
    if (Lexicon::shared().is(m_frame.word(chunk.first), LexicalClass::Owner)) {
        const Span mention = tokenSpan(chunk.first, chunk.first + 1);
        const Speaker before = ofSubjectBefore(index, mention);
        return before.name.isEmpty() ? ofPronoun(chunk.first, mention) : before;
    }
    int apostrophe = chunk.end - 1;
    while (apostrophe > chunk.first && !isPossessive(m_frame.word(apostrophe)))
        --apostrophe;
    if (apostrophe == chunk.first)
        return unnamed(chunk);
    Chunk owner = chunk;
    owner.end = apostrophe;
    owner.head = apostrophe - 1;
    const MentionIndex::Entry *mention = m_mentions.at(owner.head);
    owner.entity = mention ? mention->entity : -1;
    return ofPhrase(owner);
}

Speaker SpeakerResolver::ofRole(const Chunk &chunk) const
{
    const LexicalClasses opening = Lexicon::shared().classesOf(m_frame.word(chunk.first));
    if (opening.testFlag(LexicalClass::Article))
        return unnamed(chunk);
    // `Trump's spokesman` without a name is nobody whom the text names, unless it says who that is.
    bool ownBody = false; // nor is `Trump's campaign` a body that spoke before
    for (int token = chunk.first; chunk.phrase == PhraseKind::Body && token < chunk.head; ++token)
        ownBody = ownBody || isPossessive(m_frame.word(token));
    if (ownBody)
        return unnamed(chunk);
    const Referent referent = m_referents.ofRole(chunk.first, chunk.end, chunk.head);
    const bool other = opening.testFlag(LexicalClass::Owner) && referent.entity < 0; // `his office`: of somebody else
    return referent.isNobody() || other ? unnamed(chunk) : inferred(referent, m_frame.spanOf(chunk));
}

Speaker SpeakerResolver::ofPhrase(const Chunk &chunk) const
{
    if (chunk.entity >= 0)
        return ofEntity(chunk.entity, m_frame.spanOf(chunk));
    switch (chunk.phrase) {
    case PhraseKind::Role:
    case PhraseKind::Body:
        return ofRole(chunk);
    case PhraseKind::Document:
        // A statement or a letter is somebody's; a law, a report or a survey speaks for itself.
        if (m_frame.word(chunk.first).compare(u"the", Qt::CaseInsensitive) == 0 && chunk.end - chunk.first <= 3
            && Lexicon::shared().is(m_frame.word(chunk.head), LexicalClass::Speech)) {
            const Referent referent = m_referents.ofDocument(chunk.first, chunk.end);
            if (!referent.isNobody())
                return inferred(referent, m_frame.spanOf(chunk));
        }
        return unnamed(chunk);
    default:
        break;
    }
    const auto form = m_byForm.constFind(m_frame.document().article().view(m_frame.spanOf(chunk)).toString());
    if (form != m_byForm.constEnd()) // a name that went unmarked here
        return ofEntity(*form, m_frame.spanOf(chunk));
    // A phrase that holds a person's name but ends otherwise: `Mr Tan Jr`
    for (int token = chunk.end - 1; token >= chunk.first; --token) {
        const MentionIndex::Entry *mention = m_mentions.at(token);
        if (mention && m_entities[mention->entity].type == EntityType::Person && chunk.phrase == PhraseKind::Capital)
            return ofEntity(mention->entity, m_frame.spanOf(chunk));
    }
    return unnamed(chunk);
}

/// `the director of the institute, Kin Phea,` and `its director Kin Phea`: the name that a role is given.
Speaker SpeakerResolver::apposed(int chunk) const
{
    const QList<Chunk> &chunks = m_frame.chunks();
    const Chunk &role = chunks[chunk];
    if (role.phrase != PhraseKind::Role || role.entity >= 0)
        return {};
    int i = chunk + 1;
    while (i + 1 < chunks.size() && i < chunk + 7 && chunks[i].kind == ChunkKind::Preposition
        && chunks[i + 1].kind == ChunkKind::Phrase)
        i += 2;
    const bool named = i + 1 < chunks.size() && chunks[i].kind == ChunkKind::Comma
        && chunks[i + 1].kind == ChunkKind::Phrase && chunks[i + 1].phrase == PhraseKind::Person
        && m_frame.document().tokens()[chunks[i + 1].first].sentence
            == m_frame.document().tokens()[role.first].sentence;
    return named ? ofEntity(chunks[i + 1].entity, m_frame.spanOf(role)) : Speaker();
}

Gender SpeakerResolver::genderOf(const Chunk &chunk) const
{
    return readout::genderOf(
        Lexicon::shared().classesOf(m_frame.word(chunk.kind == ChunkKind::Phrase ? chunk.head : chunk.first)));
}

Referents::Sort SpeakerResolver::sortOf(const Chunk &chunk) const
{
    const LexicalClasses classes = Lexicon::shared().classesOf(m_frame.word(chunk.first));
    if (chunk.kind == ChunkKind::Pronoun) {
        const QStringView word = m_frame.word(chunk.first);
        const bool several
            = word.compare(u"they", Qt::CaseInsensitive) == 0 || word.compare(u"we", Qt::CaseInsensitive) == 0;
        return several                                                                        ? Referents::Sort::Body
            : classes.testAnyFlags(LexicalClasses(LexicalClass::Female) | LexicalClass::Male) ? Referents::Sort::Person
                                                                                              : Referents::Sort::Either;
    }
    switch (chunk.phrase) {
    case PhraseKind::Person:
        return Referents::Sort::Person;
    case PhraseKind::Role: // more than one is never `he`
        return isPlural(m_frame.word(chunk.head)) ? Referents::Sort::Body : Referents::Sort::Person;
    case PhraseKind::Capital: // an unknown acronym, or an unknown name
        return chunk.end - chunk.first <= 2 ? Referents::Sort::Either : Referents::Sort::Person;
    default:
        return Referents::Sort::Body;
    }
}

int SpeakerResolver::entityIndex(const Speaker &speaker) const
{
    return speaker.entity.isEmpty() ? -1 : m_byId.value(speaker.entity, -1);
}

void SpeakerResolver::noteSpeaker(int chunk)
{
    Attribution attribution;
    attribution.speaker = chunk;
    (void)resolve(attribution);
}

/// Whom a pronoun means: the phrase or the name that it takes up.
Speaker SpeakerResolver::takenFor(int pronoun) const
{
    const Chunk &chunk = m_frame.chunk(pronoun);
    const Span mention = m_frame.spanOf(chunk);
    Speaker speaker = ofSubjectBefore(pronoun, mention);
    if (speaker.name.isEmpty())
        speaker = ofPronoun(chunk.first, mention);
    if (speaker.name.isEmpty())
        speaker = ofPeopleBefore(pronoun, mention);
    speaker.mention = mention;
    return speaker;
}

/// Whom a noun phrase calls: by name, by an apposition, by a role that somebody has or takes up.
Speaker SpeakerResolver::called(int phrase) const
{
    Speaker speaker = apposed(phrase);
    if (speaker.name.isEmpty())
        speaker = ofPhrase(m_frame.chunk(phrase));
    if (!speaker.entity.isEmpty())
        return speaker;
    const Speaker meant = ofEpithet(phrase);
    return meant.name.isEmpty() ? speaker : meant;
}

Speaker SpeakerResolver::resolve(const Attribution &attribution)
{
    if (!attribution.tag.isEmpty())
        return ofTag(attribution.tag, m_turns.entityOf(m_frame.document().article().view(attribution.tag)));
    if (attribution.speaker < 0)
        return {};
    const Chunk &chunk = m_frame.chunk(attribution.speaker);
    Speaker speaker = attribution.owner    ? ofOwner(attribution.speaker)
        : chunk.kind == ChunkKind::Pronoun ? takenFor(attribution.speaker)
                                           : called(attribution.speaker);
    for (const int other : attribution.also) {
        const Speaker also = ofPhrase(m_frame.chunk(other));
        if (!also.entity.isEmpty())
            speaker.also.append(also.entity);
    }
    if (!speaker.name.isEmpty()) {
        m_referents.noteSpeaker(entityIndex(speaker), chunk.first, genderOf(chunk), sortOf(chunk));
        m_spoken.append(speaker);
        m_lastSpoken = chunk.first;
        m_lastParagraph = paragraphOf(attribution.speaker);
    }
    return speaker;
}

} // namespace readout
