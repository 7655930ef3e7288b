// SPDX-License-Identifier: GPL-3.0-or-later
// Who stands behind an act of speech or a document: `Phea's claim`, `a letter from Phea`, `a speech that Phea gave`.
#include "quotes/subjectfinder.h"
#include "quotes/wordforms.h"

namespace readout {

bool SubjectFinder::isOwned(int phrase) const
{
    const Chunk &chunk = at(phrase);
    bool owned = Lexicon::shared().is(m_frame.word(chunk.first), LexicalClass::Owner);
    for (int token = chunk.first; !owned && token < chunk.head; ++token)
        owned = isPossessive(m_frame.word(token));
    return owned;
}

/// `a speech Phea gave`, `the letter that Phea had sent`
int SubjectFinder::giverAfter(int phrase, int end) const
{
    int giver = phrase + 1;
    if (giver < end && (at(giver).kind == ChunkKind::Relative || at(giver).kind == ChunkKind::Subordinator))
        ++giver;
    int verb = giver + 1;
    while (verb < end && (at(verb).kind == ChunkKind::Auxiliary || at(verb).kind == ChunkKind::Adverb))
        ++verb;
    const bool gives = verb < end && at(verb).isFinite() && isPlausible(giver) && at(giver).isNominal()
        && Lexicon::shared().is(m_frame.word(at(verb).first), LexicalClass::Issuing);
    return gives ? giver : -1;
}

Issuer SubjectFinder::issuerOf(int phrase, int from, int end) const
{
    const auto isPreposition = [&](int i, QStringView word) {
        return at(i).kind == ChunkKind::Preposition && m_frame.word(at(i).first) == word;
    };
    if (phrase + 2 < end && (isPreposition(phrase + 1, u"by") || isPreposition(phrase + 1, u"from"))
        && isPlausible(phrase + 2))
        return {phrase + 2, false};
    if (isOwned(phrase))
        return {phrase, true};
    const int giver = giverAfter(phrase, end);
    if (giver >= 0)
        return {giver, false};
    int verb = phrase - 1;
    if (verb - 1 > from && at(verb).kind == ChunkKind::Conjunction && at(verb - 1).kind == ChunkKind::Phrase)
        verb -= 2; // `a new and more personal message`
    if (verb > from && at(verb).kind == ChunkKind::Preposition && at(verb - 1).isVerb())
        --verb; // `put out a statement`
    const bool issued = verb >= from && at(verb).isVerb() && !at(verb).passive
        && Lexicon::shared().is(m_frame.word(at(verb).first), LexicalClass::Issuing);
    const int subject = issued ? subjectOf(verb, from) : -1;
    return isPlausible(subject) ? Issuer{subject, false} : Issuer{};
}

} // namespace readout
