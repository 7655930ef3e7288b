// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/speakerresolver.h"

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
    speaker.name = m_frame.document().article().view(*speaker.mention).toString();
    speaker.kind = chunk.phrase == PhraseKind::Capital ? SpeakerKind::Unknown
        : chunk.phrase == PhraseKind::Body             ? SpeakerKind::Organisation
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
Speaker SpeakerResolver::ofParty(const Turn *turn, const Chunk &chunk) const
{
    Speaker speaker;
    if (turn) {
        speaker = ofTag(turn->tag, turn->entity);
        speaker.inferred = true;
        speaker.reason
            = u"“%1” is the speaker or the hearer of this turn of the transcript."_s.arg(m_frame.word(chunk.first));
    }
    speaker.mention = m_frame.spanOf(chunk);
    return speaker;
}

Speaker SpeakerResolver::ofPronoun(const Chunk &chunk) const
{
    const QStringView word = m_frame.word(chunk.first);
    const auto is = [word](QStringView pronoun) { return word.compare(pronoun, Qt::CaseInsensitive) == 0; };
    const int sentence = m_frame.document().tokens()[chunk.first].sentence;
    const int paragraph = m_frame.document().sentences()[sentence].paragraph;
    if (is(u"I") || is(u"we"))
        return ofParty(m_turns.at(paragraph), chunk);
    if (is(u"you"))
        return ofParty(m_turns.addressee(paragraph), chunk);
    return inferred(m_referents.ofPronoun(chunk.first), m_frame.spanOf(chunk));
}

/// `Phea's claim`, `his letter`: who owns the phrase.
Speaker SpeakerResolver::ofOwner(const Chunk &chunk) const
{
    if (Lexicon::shared().is(m_frame.word(chunk.first), WordClass::Owner))
        return inferred(m_referents.ofPronoun(chunk.first), tokenSpan(chunk.first, chunk.first + 1));
    int apostrophe = chunk.end - 1;
    while (apostrophe > chunk.first && m_frame.word(apostrophe) != u"'s" && m_frame.word(apostrophe) != u"’s"
        && m_frame.word(apostrophe) != u"'" && m_frame.word(apostrophe) != u"’")
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
    const WordClasses opening = Lexicon::shared().classesOf(m_frame.word(chunk.first));
    if (opening.testFlag(WordClass::Article))
        return unnamed(chunk);
    // `Trump's spokesman` without a name is nobody whom the text names, unless it says who that is.
    const Referent referent = m_referents.ofRole(chunk.first, chunk.end, chunk.head);
    return referent.isNobody() ? unnamed(chunk) : inferred(referent, m_frame.spanOf(chunk));
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
        if (m_frame.word(chunk.first).compare(u"the", Qt::CaseInsensitive) == 0 && chunk.end - chunk.first <= 3) {
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
    const WordClasses classes
        = Lexicon::shared().classesOf(m_frame.word(chunk.kind == ChunkKind::Phrase ? chunk.head : chunk.first));
    if (classes.testFlag(WordClass::Female))
        return Gender::Female;
    return classes.testFlag(WordClass::Male) ? Gender::Male : Gender::Unknown;
}

int SpeakerResolver::entityIndex(const Speaker &speaker) const
{
    return speaker.entity.isEmpty() ? -1 : m_byId.value(speaker.entity, -1);
}

Speaker SpeakerResolver::resolve(const Attribution &attribution)
{
    if (!attribution.tag.isEmpty())
        return ofTag(attribution.tag, m_turns.entityOf(m_frame.document().article().view(attribution.tag)));
    if (attribution.speaker < 0)
        return {};
    const Chunk &chunk = m_frame.chunk(attribution.speaker);
    Speaker speaker = attribution.owner ? ofOwner(chunk) : apposed(attribution.speaker);
    if (speaker.name.isEmpty() && !attribution.owner)
        speaker = chunk.kind == ChunkKind::Pronoun ? ofPronoun(chunk) : ofPhrase(chunk);
    for (const int other : attribution.also) {
        const Speaker also = ofPhrase(m_frame.chunk(other));
        if (!also.entity.isEmpty())
            speaker.also.append(also.entity);
    }
    if (!speaker.name.isEmpty()) {
        const bool mayBeBody
            = speaker.entity.isEmpty() && chunk.phrase == PhraseKind::Capital && chunk.end - chunk.first <= 2;
        m_referents.noteSpeaker(entityIndex(speaker), chunk.first, genderOf(chunk), mayBeBody);
        m_spoken.append(speaker);
    }
    return speaker;
}

} // namespace readout
