// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a word is a verb, from its form and from what stands before it.
#include "quotes/chunker.h"
#include "quotes/wordforms.h"

namespace readout {

/// `as he put it`, `he went on: …`, and neither `put money` nor `went on Tuesday`, where a phrase follows that it
/// governs.
bool Chunker::hasParticle(int token, QStringView particle) const
{
    if (token + 1 >= m_end || m_document.word(token + 1) != particle)
        return false;
    if (!Lexicon::shared().is(particle, LexicalClass::Preposition) || token + 2 >= m_end)
        return true;
    const QStringView next = m_document.word(token + 2);
    return !isWord(next) || next == u"about";
}

/// `that plan`, but not `said that the plan`, `the plan that`.
bool Chunker::isDemonstrative(int token) const
{
    if (token + 1 >= m_end || followsNoun() || (!m_chunks.isEmpty() && m_chunks.last().kind == ChunkKind::Cue))
        return false;
    const Word next = wordAt(token + 1);
    return next.lower && !next.mention
        && !next.classes.testAnyFlags(Closed | LexicalClass::Determiner | LexicalClass::Owner)
        && !isVerb(token + 1, next);
}

bool Chunker::followsNoun() const
{
    for (qsizetype i = m_chunks.size() - 1; i >= 0; --i) {
        const ChunkKind kind = m_chunks[i].kind;
        if (kind != ChunkKind::Adverb && kind != ChunkKind::Time && kind != ChunkKind::Bracket
            && kind != ChunkKind::Comma)
            return m_chunks[i].isNominal() || kind == ChunkKind::Relative;
    }
    return false;
}

/// Whether a word that is no determiner's noun is a verb, from its form and from the chunk before it.
bool Chunker::isVerb(int token, const Word &word) const
{
    if (!word.cue && word.classes.testAnyFlags(Nouns) && !word.classes.testAnyFlags(Verbal))
        return false;
    if (!word.lower && !(word.cue && (m_chunks.isEmpty() || !followsNoun())))
        return false;
    const QStringView text = m_document.word(token);
    const ChunkKind before = m_chunks.isEmpty() ? ChunkKind::Other : m_chunks.last().kind;
    const bool afterTo = token > 0 && m_document.word(token - 1).compare(u"to", Qt::CaseInsensitive) == 0;
    if (word.cue) {
        if (before == ChunkKind::Preposition && word.cue->form != VerbForm::Gerund && !afterTo)
            return text.compare(u"said", Qt::CaseInsensitive) == 0;
        if (word.cue->form == VerbForm::Third && word.cue->isNoun)
            return followsNoun() || before == ChunkKind::Quote;
        if (word.cue->form == VerbForm::Base)
            return before == ChunkKind::Auxiliary || before == ChunkKind::Adverb || afterTo
                || before == ChunkKind::Quote || before == ChunkKind::Relative || before == ChunkKind::Conjunction
                || followsPlural(word.cue->isNoun);
        return true;
    }
    if (word.classes.testAnyFlags(Verbal))
        return true;
    if (hasEnding(text, u"ed") || (hasEnding(text, u"ing") && text.size() > 5))
        return !modifiesNoun(token);
    if (afterTo && governs(token + 1)
        && !word.classes.testAnyFlags(LexicalClasses(LexicalClass::Determiner) | LexicalClass::Owner))
        return true; // `to make a remark`, and neither `to safety` nor `to the port`
    if (before == ChunkKind::To)
        return !hasEnding(text, u"ly");
    const bool named = !m_chunks.isEmpty() && m_chunks.last().entity >= 0 && !m_chunks.last().possessive;
    return (followsSingular() || (named && governs(token + 1))) && verbAfterNoun(word, text);
}

/// Whether a noun phrase begins at a token that only a verb before it can govern.
bool Chunker::governs(int token) const
{
    if (token >= m_end)
        return false;
    const Word next = wordAt(token);
    return next.mention
        || next.classes.testAnyFlags(
            LexicalClasses(LexicalClass::Determiner) | LexicalClass::Owner | LexicalClass::Object);
}

/// `retired general`, `ruling party`: a participle that opens a noun phrase, where no subject stands before it.
bool Chunker::modifiesNoun(int token) const
{
    qsizetype i = m_chunks.size() - 1;
    while (i >= 0 && m_chunks[i].kind == ChunkKind::Adverb)
        --i; // `has been steadily pounding Phea`
    if (token + 1 >= m_end || (i >= 0 && (m_chunks[i].isNominal() || m_chunks[i].kind == ChunkKind::Auxiliary)))
        return false;
    const Word next = wordAt(token + 1);
    return next.mention || next.upper || (next.classes.testAnyFlags(Nouns) && !next.classes.testAnyFlags(Closed));
}

/// Whether the chunk before can be the subject of a verb without -s; `strictly` where the word may be a noun as well.
bool Chunker::followsPlural(bool strictly) const
{
    qsizetype i = m_chunks.size() - 1;
    while (i >= 0 && (m_chunks[i].kind == ChunkKind::Bracket || m_chunks[i].kind == ChunkKind::Adverb))
        --i;
    if (i < 0 || !m_chunks[i].isNominal())
        return false;
    if (!strictly)
        return true;
    const Chunk &subject = m_chunks[i];
    const QStringView head = m_document.word(subject.kind == ChunkKind::Phrase ? subject.head : subject.first);
    if (subject.kind == ChunkKind::Pronoun)
        return head.size() != 2 || head.compare(u"we", Qt::CaseInsensitive) == 0; // not he, it
    const bool joined = i >= 2 && m_chunks[i - 1].kind == ChunkKind::Conjunction && m_chunks[i - 2].isNominal();
    return joined || (subject.entity < 0 && head.endsWith(u's') && head.front().isLower());
}

/// Whether a person's name or `he`, `she`, `it`, `who` stands before, which an unknown word in -s is the verb of.
bool Chunker::followsSingular() const
{
    qsizetype i = m_chunks.size() - 1;
    while (i >= 0 && m_chunks[i].kind == ChunkKind::Adverb)
        --i;
    if (i < 0)
        return false;
    const Chunk &subject = m_chunks[i];
    if (subject.kind == ChunkKind::Phrase)
        return subject.phrase == PhraseKind::Person && !subject.possessive;
    const QStringView word = m_document.word(subject.first);
    return (subject.kind == ChunkKind::Relative && word == u"who")
        || (subject.kind == ChunkKind::Pronoun && (word.size() == 2 || word.size() == 3) && word != u"we"
            && word != u"you");
}

/// `Trump wants`, `he urges`: an unknown word in -s right after somebody's name or a pronoun.
bool Chunker::verbAfterNoun(const Word &word, QStringView text) const
{
    return word.lower && text.size() > 3 && text.endsWith(u's') && !text.endsWith(u"ss")
        && !word.classes.testAnyFlags(Nouns);
}

} // namespace readout
