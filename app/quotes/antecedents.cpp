// SPDX-License-Identifier: GPL-3.0-or-later
// Pronouns that take up a phrase which names nobody: `A soldier stood up. He said`, `The campaign replied. It called
// …`.
#include "quotes/speakerresolver.h"
#include "quotes/wordforms.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int Reach = 40; ///< chunks that a phrase may stand before the pronoun that means it

/// What sort of phrase a pronoun can take up.
struct Wanted {
    bool person = false;
    bool thing = false;
    bool plural = false;

    explicit Wanted(QStringView pronoun)
    {
        const LexicalClasses classes = Lexicon::shared().classesOf(pronoun);
        const QString word = pronoun.toString().toLower();
        person = classes.testAnyFlags(LexicalClasses(LexicalClass::Female) | LexicalClass::Male);
        thing = word == u"it"_s || word == u"its"_s;
        plural = word == u"they"_s || word == u"their"_s;
    }
};

} // namespace

int SpeakerResolver::paragraphOf(int chunk) const
{
    const Document &document = m_frame.document();
    return document.sentences()[document.tokens()[m_frame.chunk(chunk).first].sentence].paragraph;
}

/// Whether a finite verb follows a phrase, past what prepositions hang on it.
bool SpeakerResolver::isSubject(int chunk) const
{
    const QList<Chunk> &chunks = m_frame.chunks();
    int next = chunk + 1;
    for (int steps = 0; steps < 3 && next + 1 < chunks.size() && chunks[next].kind == ChunkKind::Preposition
        && chunks[next + 1].isNominal();
        ++steps)
        next += 2;
    return next < chunks.size() && (chunks[next].isFinite() || chunks[next].kind == ChunkKind::Auxiliary);
}

Speaker SpeakerResolver::takenUp(const Chunk &phrase, Span mention) const
{
    Speaker speaker = ofPhrase(phrase);
    speaker.inferred = true;
    if (speaker.reason.isEmpty())
        speaker.reason = u"“%1” is taken for “%2”, the subject just before it."_s.arg(
            m_frame.document().article().view(mention), speaker.name);
    speaker.mention = mention;
    return speaker;
}

/// Whether a phrase without a name is of the sort that a pronoun means; `oneOf`: `one of the soldiers`.
bool SpeakerResolver::canTakeUp(int pronoun, const Chunk &phrase, bool oneOf) const
{
    const QStringView opening = m_frame.word(phrase.first), head = m_frame.word(phrase.head);
    const Wanted wanted(m_frame.word(m_frame.chunk(pronoun).first));
    if (wanted.person) {
        // `Her boss expected … She said`: whoever owns the phrase is not whom it names
        const Gender own = genderOf(phrase);
        return phrase.phrase == PhraseKind::Role && !Lexicon::shared().is(opening, LexicalClass::Owner)
            && (oneOf || !isPlural(head)) && (own == Gender::Unknown || own == genderOf(m_frame.chunk(pronoun)));
    }
    if (wanted.thing) // not the `report` of `the Gateway House report`
        return phrase.end - phrase.first > 1 && !isPlural(head)
            && (phrase.phrase == PhraseKind::Body || phrase.phrase == PhraseKind::Document);
    return wanted.plural
        && (phrase.phrase == PhraseKind::Body || (phrase.phrase == PhraseKind::Role && isPlural(head)));
}

/// A role, a body or a document as the subject just before, nearer than any speaker and any name.
Speaker SpeakerResolver::ofSubjectBefore(int pronoun, Span mention) const
{
    const Wanted wanted(m_frame.word(m_frame.chunk(pronoun).first));
    if (!wanted.person && !wanted.thing && !wanted.plural)
        return {};
    for (int i = pronoun - 1; i >= 0 && i >= pronoun - Reach; --i) {
        Chunk chunk = m_frame.chunk(i);
        if (chunk.first <= m_lastSpoken || paragraphOf(i) != paragraphOf(pronoun))
            break;
        const bool oneOf = i >= 2 && m_frame.word(m_frame.chunk(i - 1).first) == u"of"
            && m_frame.word(m_frame.chunk(i - 2).first).compare(u"one", Qt::CaseInsensitive) == 0;
        if (oneOf)
            chunk.first = m_frame.chunk(i - 2).first;
        if (chunk.kind != ChunkKind::Phrase || chunk.possessive
            || (i > 0 && !oneOf && m_frame.chunk(i - 1).kind == ChunkKind::Preposition))
            continue;
        if (chunk.entity >= 0) {
            const bool fits = wanted.person ? chunk.phrase == PhraseKind::Person : isSubject(i);
            if (fits)
                break; // a name that the pronoun may mean
            continue;
        }
        if (isSubject(i) && canTakeUp(pronoun, chunk, oneOf))
            return takenUp(chunk, mention);
    }
    return {};
}

/// `the work of human rights experts. They said`: where no subject is meant, the people last spoken of.
Speaker SpeakerResolver::ofPeopleBefore(int pronoun, Span mention) const
{
    const Wanted wanted(m_frame.word(m_frame.chunk(pronoun).first));
    for (int i = pronoun - 1; wanted.plural && i >= 0 && i >= pronoun - Reach; --i) {
        const Chunk &chunk = m_frame.chunk(i);
        if (paragraphOf(i) != paragraphOf(pronoun))
            break;
        if (chunk.kind == ChunkKind::Phrase && chunk.entity < 0 && chunk.phrase == PhraseKind::Role
            && isPlural(m_frame.word(chunk.head)))
            return takenUp(chunk, mention);
    }
    return {};
}

} // namespace readout
