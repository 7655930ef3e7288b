// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/chunker.h"

#include "quotes/wordforms.h"

#include <algorithm>

namespace readout {

namespace {

constexpr int BracketReach = 40; ///< tokens that a bracket may stand before its partner

} // namespace

Chunker::Chunker(
    const Document &document, const MentionIndex &mentions, const QList<Entity> &entities, QList<Chunk> &chunks)
    : m_document(document), m_mentions(mentions), m_entities(entities), m_chunks(chunks)
{
}

Chunker::Word Chunker::wordAt(int token) const
{
    const QStringView text = m_document.word(token);
    Word word;
    word.mention = m_mentions.at(token);
    word.lower = text.front().isLower();
    word.upper = text.front().isUpper();
    word.number = text.front().isDigit();
    word.classes = Lexicon::shared().classesOf(text);
    word.cue = word.mention ? nullptr : CueList::shared().cueOf(text);
    if (word.cue && !word.cue->particle.isEmpty() && !hasParticle(token, word.cue->particle))
        word.cue = nullptr;
    return word;
}

int Chunker::add(ChunkKind kind, int first, int end)
{
    Chunk chunk;
    chunk.kind = kind;
    chunk.first = first;
    chunk.end = end;
    m_chunks.append(chunk);
    return end;
}

void Chunker::chunk(int first, int end)
{
    m_end = end;
    for (int token = first; token < end;) {
        const QStringView text = m_document.word(token);
        if (!isWord(text) && !isPossessive(text) && text != u"$" && !isClitic(text)) {
            token = addMark(token);
            continue;
        }
        const Word word = wordAt(token);
        const LexicalClasses is = word.classes;
        const bool opensPhrase = is.testAnyFlags(LexicalClasses(LexicalClass::Determiner) | LexicalClass::Owner);
        if (word.mention)
            token = addPhrase(token);
        else if (text.compare(u"that", Qt::CaseInsensitive) == 0 && !isDemonstrative(token))
            token = add(followsNoun() ? ChunkKind::Relative : ChunkKind::Subordinator, token, token + 1);
        else if (is.testFlag(LexicalClass::Relative) && !is.testFlag(LexicalClass::Determiner))
            token = add(ChunkKind::Relative, token, token + 1);
        else if (is.testFlag(LexicalClass::Time) || isYear(token, word))
            token = addTime(token);
        else if (opensPhrase && !is.testFlag(LexicalClass::Object))
            token = addPhrase(token);
        else if (is.testFlag(LexicalClass::Object) && !is.testFlag(LexicalClass::Pronoun)
            && !is.testFlag(LexicalClass::Owner))
            token = add(ChunkKind::Pronoun, token, token + 1);
        else if (text.compare(u"to", Qt::CaseInsensitive) == 0 && token + 1 < end
            && isVerb(token + 1, wordAt(token + 1)))
            token = add(ChunkKind::To, token, token + 1);
        else if (is.testFlag(LexicalClass::Auxiliary))
            token = add(ChunkKind::Auxiliary, token, token + 1);
        else if (is.testFlag(LexicalClass::Pronoun))
            token = add(ChunkKind::Pronoun, token, token + 1);
        else if (is.testFlag(LexicalClass::Preposition) || text.compare(u"according", Qt::CaseInsensitive) == 0)
            token = add(ChunkKind::Preposition, token, token + 1);
        else if (is.testFlag(LexicalClass::Conjunction))
            token = add(ChunkKind::Conjunction, token, token + 1);
        else if (is.testFlag(LexicalClass::Subordinator))
            token = add(ChunkKind::Subordinator, token, token + 1);
        else if (is.testFlag(LexicalClass::Adverb))
            token = add(ChunkKind::Adverb, token, token + 1);
        else if (isVerb(token, word))
            token = addVerb(token, word);
        else if (word.lower && hasEnding(text, u"ly") && !is)
            token = add(ChunkKind::Adverb, token, token + 1);
        else if (isPossessive(text))
            token = add(ChunkKind::Auxiliary, token, token + 1);
        else
            token = addPhrase(token);
    }
}

int Chunker::addMark(int token)
{
    const QChar mark = m_document.word(token).front();
    switch (mark.unicode()) {
    case u',':
        return add(ChunkKind::Comma, token, token + 1);
    case u'.': // of an abbreviation that a comma follows
        if (token + 1 < m_end && m_document.word(token + 1) == u"," && !m_chunks.isEmpty()
            && m_chunks.last().end == token)
            return m_chunks.last().end = token + 1;
        return add(ChunkKind::Other, token, token + 1);
    case u':':
        return add(ChunkKind::Colon, token, token + 1);
    case u'-':
    case u'–':
    case u'—':
    case u'―':
    case u'_':
        return add(ChunkKind::Dash, token, token + 1);
    case u'(':
    case u'[': {
        const QChar partner = mark == u'(' ? u')' : u']';
        const int reach = std::min(m_end, token + BracketReach);
        for (int i = token + 1; i < reach; ++i) {
            if (m_document.word(i).front() == partner)
                return add(ChunkKind::Bracket, token, i + 1);
        }
        return add(ChunkKind::Other, token, token + 1);
    }
    default:
        return add(ChunkKind::Other, token, token + 1);
    }
}

int Chunker::addVerb(int token, const Word &word)
{
    const QStringView text = m_document.word(token);
    add(word.cue ? ChunkKind::Cue : ChunkKind::Verb, token, token + 1);
    Chunk &verb = m_chunks.last();
    verb.cue = word.cue;
    bool being = false, modal = false, auxiliary = false;
    for (qsizetype i = m_chunks.size() - 2; i >= 0; --i) {
        const Chunk &chunk = m_chunks[i];
        if (chunk.kind == ChunkKind::To) {
            verb.infinitive = true;
        } else if (chunk.kind == ChunkKind::Auxiliary) {
            const LexicalClasses classes = Lexicon::shared().classesOf(m_document.word(chunk.first));
            being = being || (!auxiliary && classes.testFlag(LexicalClass::Being));
            modal = modal || (!auxiliary && !m_document.word(chunk.first).startsWith(u'd'));
            auxiliary = true;
            continue;
        } else if (chunk.kind == ChunkKind::Adverb) {
            continue;
        }
        break;
    }
    verb.gerund = !auxiliary && text.endsWith(u"ing");
    const bool participle = word.cue ? word.cue->participle : !text.endsWith(u"ing");
    verb.passive = being && participle;
    verb.hypothetical = modal && word.cue && word.cue->form == VerbForm::Base;
    return token + 1;
}

/// `in 2010`
bool Chunker::isYear(int token, const Word &word) const
{
    return word.number && m_document.word(token).size() == 4 && !m_chunks.isEmpty()
        && m_chunks.last().kind == ChunkKind::Preposition && m_chunks.last().end == token;
}

int Chunker::addTime(int token)
{
    int end = token + 1;
    while (end < m_end) {
        const Word word = wordAt(end);
        if (word.mention || !(word.classes.testFlag(LexicalClass::Time) || word.number))
            break;
        ++end;
    }
    return add(ChunkKind::Time, token, end);
}

/// `a`, `this`: what follows is one thing, which a verb without -s cannot have for its subject.
bool Chunker::opensSingular(int token) const
{
    static constexpr QStringView words[]{u"a", u"an", u"this", u"that", u"another", u"each", u"every"};
    return std::ranges::any_of(
        words, [&](QStringView word) { return m_document.word(token).compare(word, Qt::CaseInsensitive) == 0; });
}

/// `late-night tweets`: a bare singular noun cannot be the subject of the verb that the next word might be.
bool Chunker::isCompound(int first, int token, const Word &word, const Word &before) const
{
    if (word.cue->form == VerbForm::Gerund && word.classes.testAnyFlags(Nouns))
        return true; // `the new ruling party`
    const QStringView modifier = m_document.word(token - 1);
    const bool base = word.cue->isNoun && word.cue->form == VerbForm::Base;
    if (base && opensSingular(first) && before.lower && !before.classes)
        return true; // `a controversial comment`
    if (word.cue->isNoun && before.lower && hasEnding(modifier, u"ing") && token > first + 1)
        return true; // `my talking points`
    return word.cue->isNoun && word.cue->form == VerbForm::Third && token == first + 1 && before.lower && !before.number
        && !before.classes && !modifier.endsWith(u's');
}

bool Chunker::joinsPhrase(int first, int token, const Word &word, const Word &before, bool hasHead) const
{
    const QStringView text = m_document.word(token);
    if (word.mention) {
        // A person's name joins what titles it; after a plain noun it opens a phrase of its own.
        const bool person = m_entities[word.mention->entity].type == EntityType::Person;
        return !hasHead || !before.lower || !person
            || before.classes.testAnyFlags(LexicalClasses(LexicalClass::Person) | LexicalClass::Title);
    }
    if (word.number || text == u"$" || text == u"%")
        return true;
    if (word.classes.testFlag(LexicalClass::Time))
        return !hasHead;
    if (hasHead && word.classes.testAnyFlags(LexicalClasses(LexicalClass::Determiner) | LexicalClass::Owner))
        return false;
    const bool counted
        = before.classes.testFlag(LexicalClass::Article) && !before.classes.testFlag(LexicalClass::Determiner);
    if (counted && (word.cue || word.classes.testAnyFlags(Verbal) || word.classes.testFlag(LexicalClass::Adverb)))
        return false; // `the two also said`, `a mother of three replied`
    if (word.classes.testAnyFlags(Closed))
        return word.classes.testFlag(LexicalClass::Adverb) && !hasHead
            && !word.classes.testFlag(LexicalClass::Preposition);
    if (word.upper)
        return !hasHead || !before.lower
            || before.classes.testAnyFlags(LexicalClasses(LexicalClass::Person) | LexicalClass::Title);
    if (word.cue && hasHead)
        return isCompound(first, token, word, before);
    if (hasHead && before.lower && before.classes.testFlag(LexicalClass::Person) && !word.classes.testAnyFlags(Nouns))
        return false; // `a source close to`
    if (hasHead
        && (word.classes.testAnyFlags(Verbal) || hasEnding(text, u"ed")
            || (hasEnding(text, u"ing") && text.size() > 5)))
        return word.classes.testAnyFlags(Nouns) && !word.classes.testAnyFlags(Verbal);
    if (hasHead && hasEnding(text, u"ly") && !word.classes)
        return false;
    if (hasHead && before.mention) { // `Phea wants`, `the United States supports the right`
        const bool person = m_entities[before.mention->entity].type == EntityType::Person;
        return !(verbAfterNoun(word, text) && (person || governs(token + 1)));
    }
    return true;
}

/// A noun phrase, from its determiner through names and nouns; `'s` joins what it owns.
int Chunker::addPhrase(int token)
{
    int end = token, head = token;
    bool hasHead = false;
    Word before;
    const MentionIndex::Entry *lastMention = nullptr;
    bool possessive = false;
    while (end < m_end) {
        const QStringView text = m_document.word(end);
        if (isPossessive(text) && hasHead) {
            possessive = true;
            hasHead = false;
            before = {};
            ++end;
            continue;
        }
        if (text == u"/" && end + 1 < m_end && isWord(m_document.word(end + 1))) { // `9/11`
            ++end;
            continue;
        }
        if (!isWord(text) && text != u"$")
            break;
        const Word word = wordAt(end);
        if (possessive && word.cue && word.cue->saying && !word.cue->isNoun) { // `Moody's said`: a name, and no owner
            possessive = false;
            break;
        }
        if (end > token && !joinsPhrase(token, end, word, before, hasHead))
            break;
        head = end;
        lastMention = word.mention;
        possessive = false;
        end = word.mention ? std::max(word.mention->end, end + 1) : end + 1;
        if (word.mention)
            head = std::min(end, m_end) - 1;
        const bool opens = word.classes.testAnyFlags(LexicalClasses(LexicalClass::Determiner) | LexicalClass::Article
                               | LexicalClass::Owner | LexicalClass::Adverb)
            || (word.number && end == token + 1);
        const bool modifier = !word.mention && !word.upper && word.cue && !word.cue->isNoun;
        hasHead = hasHead || word.mention || !(opens || modifier);
        before = word;
    }
    end = std::min(std::max(end, token + 1), m_end);
    add(ChunkKind::Phrase, token, end);
    Chunk &chunk = m_chunks.last();
    chunk.head = head;
    chunk.possessive = possessive;
    chunk.entity = lastMention && lastMention->end >= head + 1 ? lastMention->entity : -1;
    classify(chunk);
    return end;
}

void Chunker::classify(Chunk &chunk) const
{
    if (chunk.entity >= 0) {
        switch (m_entities[chunk.entity].type) {
        case EntityType::Person:
            chunk.phrase = PhraseKind::Person;
            return;
        case EntityType::Organisation:
            chunk.phrase = PhraseKind::Organisation;
            return;
        case EntityType::Country:
            chunk.phrase = PhraseKind::Country;
            return;
        }
    }
    const QStringView head = m_document.word(chunk.head);
    const LexicalClasses classes = Lexicon::shared().classesOf(head);
    if (classes.testFlag(LexicalClass::Person))
        chunk.phrase = PhraseKind::Role;
    else if (classes.testFlag(LexicalClass::Body))
        chunk.phrase = PhraseKind::Body;
    else if (classes.testFlag(LexicalClass::Document))
        chunk.phrase = PhraseKind::Document;
    else if (classes.testFlag(LexicalClass::Speech))
        chunk.phrase = PhraseKind::Speech;
    else if (head.front().isUpper())
        chunk.phrase = PhraseKind::Capital;
}

} // namespace readout
