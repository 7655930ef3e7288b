// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/subjectfinder.h"

#include <algorithm>

namespace readout {

namespace {

constexpr int Steps = 48; ///< chunks that one search looks at
constexpr int DeepestClause = 3; ///< main clauses that one search climbs to
constexpr int Separators = 6; ///< commas that may stand between a name and its verb

/// Prepositions that open clauses as well.
bool isConjunctive(QStringView word)
{
    static constexpr QStringView words[]{u"as", u"after", u"before", u"since", u"until", u"than", u"like"};
    return std::ranges::any_of(words, [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool SubjectFinder::isPlausible(int i) const
{
    if (i < 0)
        return false;
    const Chunk &chunk = at(i);
    if (chunk.kind == ChunkKind::Pronoun)
        return Lexicon::shared().is(m_frame.word(chunk.first), LexicalClass::Pronoun);
    return chunk.kind == ChunkKind::Phrase && chunk.phrase != PhraseKind::Thing && chunk.phrase != PhraseKind::Speech;
}

bool SubjectFinder::canSay(int i, const Cue *cue) const
{
    return isPlausible(i) || (i >= 0 && cue && cue->saying && at(i).kind == ChunkKind::Phrase);
}

/// Of `Li and Wang said` the first, unless what stands before them has a verb that Li is the object of.
int SubjectFinder::firstJoined(int phrase, int from) const
{
    int first = phrase;
    // `my friend and colleague Samantha Power` is one person
    const bool oneDeterminer = phrase - 2 >= from && at(phrase).phrase == PhraseKind::Person
        && at(phrase - 2).entity < 0 && at(phrase - 2).phrase == PhraseKind::Role
        && m_frame.word(at(phrase).first).front().isLower()
        && !Lexicon::shared()
                .classesOf(m_frame.word(at(phrase).first))
                .testAnyFlags(LexicalClasses(LexicalClass::Determiner) | LexicalClass::Owner);
    while (!oneDeterminer && first - 2 >= from && at(first - 1).kind == ChunkKind::Conjunction
        && at(first - 2).kind == ChunkKind::Phrase && isPlausible(first - 2)) {
        const int before = first - 3;
        const bool object = before >= from && (at(before).isVerb() || at(before).kind == ChunkKind::To);
        if (object || m_frame.word(at(first - 1).first).compare(u"and", Qt::CaseInsensitive) != 0)
            break;
        first -= 2;
    }
    return first;
}

QList<int> SubjectFinder::joinedWith(int chunk, int end) const
{
    QList<int> others;
    for (int i = chunk + 1; i + 1 < end && at(i).kind == ChunkKind::Conjunction && at(i + 1).kind == ChunkKind::Phrase
        && m_frame.word(at(i).first).compare(u"and", Qt::CaseInsensitive) == 0 && isPlausible(i + 1);
        i += 2)
        others.append(i + 1);
    return others;
}

/// A phrase that a preposition governs is no subject: `the head of the ministry` gives the head.
int SubjectFinder::throughPhrase(int phrase, int from) const
{
    int i = firstJoined(phrase, from);
    for (int steps = 0; steps < Steps && i - 1 >= from && at(i - 1).kind == ChunkKind::Preposition; ++steps) {
        int left = i - 2;
        while (left >= from && (at(left).kind == ChunkKind::Adverb || at(left).kind == ChunkKind::Time))
            --left;
        if (left < from)
            return -1;
        if (!at(left).isNominal())
            return left; // a verb, a comma: the caller goes on from there
        i = firstJoined(left, from);
    }
    return i;
}

int SubjectFinder::mainVerb(int before, int from) const
{
    int best = -1;
    for (int i = before - 1, steps = 0; i >= from && steps < Steps; --i, ++steps) {
        if (!(at(i).isFinite() || at(i).kind == ChunkKind::Auxiliary) || at(i).passive)
            continue;
        const bool subordinate = i - 1 >= from && at(i - 1).kind == ChunkKind::Relative;
        if (!subordinate && (best < 0 || at(i).kind == ChunkKind::Cue || at(best).kind != ChunkKind::Cue))
            best = i;
    }
    return best;
}

/// The chunk before what stands between dashes, of which the second is at `last`; `last` itself where none is.
int SubjectFinder::beforeDashes(int last, int from) const
{
    if (last < from || at(last).kind != ChunkKind::Dash)
        return last;
    for (int i = last - 1; i >= from && i > last - Steps; --i) {
        if (at(i).kind == ChunkKind::Dash)
            return i - 1;
    }
    return last;
}

/// The verb that `and` joins another to: the nearest one before it, but for relative clauses that a comma closed.
int SubjectFinder::joinedVerb(int conjunction, int from) const
{
    // `said A but said B`: verbs of saying are joined to their like
    const bool saying
        = conjunction + 1 < m_frame.chunks().size() && at(conjunction + 1).cue && at(conjunction + 1).cue->saying;
    for (int i = conjunction - 1, steps = 0; saying && i >= from && steps < Steps; --i, ++steps) {
        if (at(i).isFinite() && at(i).cue && at(i).cue->saying && !at(i).passive)
            return i;
    }
    const bool closed = conjunction - 1 >= from && at(conjunction - 1).kind == ChunkKind::Comma;
    for (int i = beforeDashes(conjunction - 1, from), steps = 0; i >= from && steps < Steps; --i, ++steps) {
        if (!(at(i).isFinite() || at(i).kind == ChunkKind::Auxiliary))
            continue;
        const bool relative = i - 1 >= from && at(i - 1).kind == ChunkKind::Relative;
        if (!relative || !closed)
            return i;
    }
    return -1;
}

/// `who met Y`, and not `which Y met`
bool SubjectFinder::opensWithVerb(int i, int end) const
{
    while (i < end && at(i).kind == ChunkKind::Adverb)
        ++i;
    return i < end && (at(i).isVerb() || at(i).kind == ChunkKind::Auxiliary);
}

/// Left of `X, director of Y, said`: over the apposition, the relative clause or the participle to X.
int SubjectFinder::acrossComma(int comma, int from) const
{
    int separators = 1, fallback = -1;
    for (int i = comma - 1, steps = 0; i >= from && steps < Steps && separators <= Separators; --i, ++steps) {
        const Chunk &chunk = at(i);
        if (chunk.kind == ChunkKind::Quote)
            break;
        if (chunk.kind == ChunkKind::Relative && opensWithVerb(i + 1, comma)) {
            int antecedent = i - 1;
            while (antecedent >= from
                && (at(antecedent).kind == ChunkKind::Comma || at(antecedent).kind == ChunkKind::Preposition
                    || at(antecedent).kind == ChunkKind::Bracket))
                --antecedent;
            const bool person = antecedent >= from
                && (at(antecedent).phrase == PhraseKind::Person || at(antecedent).phrase == PhraseKind::Role);
            if (antecedent >= from && at(antecedent).isNominal() && (person || m_frame.word(chunk.first) != u"who"))
                return firstJoined(antecedent, from);
        }
        if (chunk.kind == ChunkKind::Relative && i + 1 < comma && at(i + 1).kind == ChunkKind::Comma) {
            if (const int antecedent = antecedentOf(i, from); antecedent >= 0)
                return antecedent; // `a soldier who, as he left, wrote`
        }
        if (chunk.kind == ChunkKind::Dash && fallback >= 0)
            break; // a dateline's
        if (chunk.kind == ChunkKind::Comma || chunk.kind == ChunkKind::Dash) {
            ++separators;
            continue;
        }
        if (!chunk.isNominal())
            continue;
        // A phrase right before a separator, governed by nothing, is what the apposition belongs to.
        const ChunkKind right = at(i + 1).kind;
        const bool beforeSeparator
            = right == ChunkKind::Comma || right == ChunkKind::Dash || right == ChunkKind::Bracket;
        const int head = throughPhrase(i, from);
        if (head < 0 || !at(head).isNominal())
            continue;
        const bool object = head - 1 >= from && at(head - 1).isVerb();
        if (object || !isPlausible(head))
            continue;
        if (at(head).phrase == PhraseKind::Person && (beforeSeparator || head != i) && i + 1 < comma)
            return head;
        const bool settled = fallback >= 0 && at(fallback).phrase == PhraseKind::Person;
        if (fallback < 0 || (i + 1 < comma && !settled))
            fallback = head;
        i = head;
    }
    return fallback;
}

/// A participle or an infinitive has the subject of its main clause, or the name right before it.
int SubjectFinder::borrowedSubject(int verb, int from, int depth) const
{
    if (at(verb).gerund && verb - 2 >= from && at(verb - 1).phrase == PhraseKind::Person
        && (at(verb - 2).kind == ChunkKind::Verb || at(verb - 2).kind == ChunkKind::Preposition))
        return verb - 1; // `footage of Trump saying`
    if (at(verb).gerund && verb - 2 >= from && at(verb - 1).phrase == PhraseKind::Role
        && m_frame.word(at(verb - 2).first).compare(u"with", Qt::CaseInsensitive) == 0)
        return verb - 1; // `with the bank's chief saying`
    const int object = verb - 2;
    if (at(verb).infinitive && object - 1 >= from && at(verb - 1).kind == ChunkKind::To && at(object - 1).isFinite()
        && !at(object - 1).passive && at(object).isNominal()
        && (at(object).phrase == PhraseKind::Person || at(object).phrase == PhraseKind::Role))
        return object; // `prompted Phea to say`, by the principle of minimal distance (Rosenbaum, 1967)
    const int main = mainVerb(verb, from);
    if (main >= 0)
        return subjectOf(main, from, depth + 1);
    return verb - 1 >= from && at(verb - 1).isNominal() ? throughPhrase(verb - 1, from) : -1;
}

/// `a poem by Phea on the wall of the hall, which begins`: the document that a phrase belongs to; itself for none.
int SubjectFinder::documentOf(int phrase, int from) const
{
    for (int i = phrase; i >= from && at(i).kind == ChunkKind::Phrase; i -= 2) {
        if (at(i).phrase == PhraseKind::Document)
            return i;
        if (i - 1 < from || at(i - 1).kind != ChunkKind::Preposition)
            break;
    }
    return phrase;
}

/// Whom `who`, `which` or `that` takes up.
int SubjectFinder::antecedentOf(int relative, int from) const
{
    const auto separates = [this](int i) {
        return at(i).kind == ChunkKind::Comma || at(i).kind == ChunkKind::Bracket || at(i).kind == ChunkKind::Dash;
    };
    int antecedent = relative - 1;
    while (antecedent >= from && separates(antecedent))
        --antecedent;
    if (antecedent < from || !at(antecedent).isNominal())
        return -1;
    // `Phea, head of the port, who said`: never the port
    const bool thing = at(antecedent).kind == ChunkKind::Phrase && at(antecedent).phrase != PhraseKind::Person
        && at(antecedent).phrase != PhraseKind::Role && at(antecedent).phrase != PhraseKind::Capital;
    const QStringView pronoun = m_frame.word(at(relative).first);
    if (thing && pronoun == u"which" && at(relative - 1).kind == ChunkKind::Comma)
        return documentOf(antecedent, from);
    if (!thing || pronoun != u"who")
        return antecedent;
    if (at(relative - 1).kind == ChunkKind::Comma) {
        const int apposed = acrossComma(relative - 1, from);
        return apposed >= 0 ? apposed : antecedent;
    }
    // `a soldier of the regiment who`
    const bool part = antecedent - 2 >= from && at(antecedent - 1).kind == ChunkKind::Preposition
        && at(antecedent - 2).phrase == PhraseKind::Role;
    return part ? antecedent - 2 : antecedent;
}

int SubjectFinder::subjectOf(int verb, int from, int depth) const
{
    if (depth > DeepestClause)
        return -1;
    if (at(verb).gerund || at(verb).infinitive)
        return borrowedSubject(verb, from, depth);
    int reduced = 0;
    for (int i = verb - 1, steps = 0; i >= from && steps < Steps; --i, ++steps) {
        const Chunk &chunk = at(i);
        switch (chunk.kind) {
        case ChunkKind::Adverb:
        case ChunkKind::Time:
        case ChunkKind::Auxiliary:
        case ChunkKind::Bracket:
        case ChunkKind::Preposition:
        case ChunkKind::To:
            continue;
        case ChunkKind::Phrase:
        case ChunkKind::Pronoun: {
            if (i - 1 >= from && at(i - 1).kind == ChunkKind::Preposition && opensWithVerb(i + 1, verb + 1)
                && isConjunctive(m_frame.word(at(i - 1).first)))
                return i; // `as X put it`
            const int head = throughPhrase(i, from);
            if (head < 0)
                return -1;
            if (at(head).isNominal())
                return head;
            i = head + 1;
            continue;
        }
        case ChunkKind::Relative:
            return antecedentOf(i, from);
        case ChunkKind::Comma:
        case ChunkKind::Dash:
            return acrossComma(i, from);
        case ChunkKind::Conjunction:
        case ChunkKind::Subordinator:
        case ChunkKind::Quote:
        case ChunkKind::Colon:
        case ChunkKind::Other: {
            if (chunk.kind == ChunkKind::Other || chunk.kind == ChunkKind::Colon)
                return -1;
            const int main = chunk.kind == ChunkKind::Conjunction ? joinedVerb(i, from) : mainVerb(i, from);
            return main < 0 ? -1 : subjectOf(main, from, depth + 1);
        }
        case ChunkKind::Verb:
        case ChunkKind::Cue: // `officials briefed on the matter said`
            if (++reduced > 2)
                return -1;
            continue;
        }
    }
    return -1;
}

int SubjectFinder::phraseAfter(int chunk, int end) const
{
    for (int i = chunk; i < end && i < chunk + 8; ++i) {
        const ChunkKind kind = at(i).kind;
        if (kind == ChunkKind::Adverb || kind == ChunkKind::Time || kind == ChunkKind::Bracket)
            continue;
        if (!at(i).isNominal())
            return -1;
        if (at(i).phrase == PhraseKind::Person || at(i).kind == ChunkKind::Pronoun)
            return i;
        // A long title before its name: `the director of the institute, Kin Phea`
        int j = i + 1;
        while (
            j + 1 < end && j < i + 9 && at(j).kind == ChunkKind::Preposition && at(j + 1).kind == ChunkKind::Phrase) {
            if (at(j + 1).phrase == PhraseKind::Person && at(i).phrase == PhraseKind::Role)
                return i;
            j += 2;
        }
        const bool titled = at(i).phrase == PhraseKind::Role && j + 1 < end && at(j).kind == ChunkKind::Comma
            && at(j + 1).phrase == PhraseKind::Person && at(j + 1).kind == ChunkKind::Phrase;
        return titled ? j + 1 : i;
    }
    return -1;
}

} // namespace readout
