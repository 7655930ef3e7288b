// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/speakerresolver.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int RoleReach = 40; ///< chunks that a role phrase may stand before the pronoun that means it

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

/// `A soldier stood up. He said`: a role phrase as the subject just before, nearer than any speaker and any name.
Speaker SpeakerResolver::ofRoleBefore(int pronoun) const
{
    const QStringView word = m_frame.word(m_frame.chunk(pronoun).first);
    const Gender gender = genderOf(m_frame.chunk(pronoun));
    const Document &document = m_frame.document();
    const auto paragraphOf
        = [&](const Chunk &chunk) { return document.sentences()[document.tokens()[chunk.first].sentence].paragraph; };
    const int paragraph = paragraphOf(m_frame.chunk(pronoun));
    for (int i = pronoun - 1; gender != Gender::Unknown && i > 0 && i >= pronoun - RoleReach; --i) {
        const Chunk &chunk = m_frame.chunk(i);
        if (chunk.first <= m_lastSpoken || paragraphOf(chunk) != paragraph)
            break;
        if (chunk.kind != ChunkKind::Phrase || m_frame.chunk(i - 1).kind == ChunkKind::Preposition || chunk.possessive)
            continue;
        if (chunk.phrase == PhraseKind::Person)
            break;
        const Chunk &next = m_frame.chunk(i + 1);
        const bool subject = next.isFinite() || next.kind == ChunkKind::Auxiliary;
        const bool plural = m_frame.word(chunk.head).endsWith(u's');
        const Gender own = genderOf(chunk);
        if (chunk.phrase == PhraseKind::Role && subject && !plural && (own == Gender::Unknown || own == gender)) {
            Speaker speaker = ofRole(chunk);
            speaker.inferred = true;
            if (speaker.reason.isEmpty())
                speaker.reason = u"“%1” is taken for “%2”, the subject just before it."_s.arg(word, speaker.name);
            speaker.mention = m_frame.spanOf(m_frame.chunk(pronoun));
            return speaker;
        }
    }
    return {};
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

Referents::Sort SpeakerResolver::sortOf(const Chunk &chunk)
{
    switch (chunk.phrase) {
    case PhraseKind::Person:
    case PhraseKind::Role:
        return Referents::Sort::Person;
    case PhraseKind::Capital: // an unknown acronym, or an unknown name
        return chunk.end - chunk.first <= 2 ? Referents::Sort::Either : Referents::Sort::Person;
    default:
        return chunk.kind == ChunkKind::Pronoun ? Referents::Sort::Either : Referents::Sort::Body;
    }
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
        speaker = chunk.kind == ChunkKind::Pronoun ? ofRoleBefore(attribution.speaker) : ofPhrase(chunk);
    if (speaker.name.isEmpty() && chunk.kind == ChunkKind::Pronoun)
        speaker = ofPronoun(chunk);
    for (const int other : attribution.also) {
        const Speaker also = ofPhrase(m_frame.chunk(other));
        if (!also.entity.isEmpty())
            speaker.also.append(also.entity);
    }
    if (!speaker.name.isEmpty()) {
        m_referents.noteSpeaker(entityIndex(speaker), chunk.first, genderOf(chunk), sortOf(chunk));
        m_spoken.append(speaker);
        m_lastSpoken = chunk.first;
    }
    return speaker;
}

} // namespace readout
