// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/frame.h"

#include "knowledge/lexicon.h"
#include "names/roles.h"
#include "quotes/chunker.h"

namespace readout {

namespace {

bool isStop(QStringView word)
{
    const QChar c = word.front();
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

} // namespace

Frame::Frame(const Document &document, const MentionIndex &mentions, const QList<Entity> &entities,
    const QList<QuotedSpan> &quotes)
    : m_document(document),
      m_mentions(mentions),
      m_entities(entities),
      m_quotes(quotes),
      m_chunkOfQuote(quotes.size(), -1),
      m_clauseOfQuote(quotes.size(), -1)
{
    const QList<Sentence> &sentences = document.sentences();
    m_chunks.reserve(document.tokens().size());
    for (qsizetype s = 0; s < sentences.size();) {
        qsizetype next = s;
        while (next < sentences.size() && sentences[next].paragraph == sentences[s].paragraph)
            ++next;
        buildParagraph(sentences[s].first, sentences[next - 1].end, sentences[s].paragraph);
        s = next;
    }
}

Span Frame::spanOf(const Chunk &chunk) const
{
    int end = chunk.end;
    if (chunk.possessive && end > chunk.first + 1) // the possessor without its 's
        --end;
    return Span::between(m_document.tokens()[chunk.first].span.start, m_document.tokens()[end - 1].span.end());
}

Gender Frame::genderOf(const Chunk &chunk) const
{
    LexicalClasses classes = Lexicon::shared().classesOf(word(chunk.first)); // a title, or a pronoun
    if (chunk.kind == ChunkKind::Phrase)
        classes |= Lexicon::shared().classesOf(word(chunk.head));
    if (const Gender told = readout::genderOf(classes); told != Gender::Unknown)
        return told;
    return chunk.entity >= 0 ? m_entities[chunk.entity].gender : Gender::Unknown;
}

QList<Chunk> Frame::chunksOf(int first, int end) const
{
    QList<Chunk> chunks;
    Chunker(m_document, m_mentions, m_entities, chunks).chunk(first, end);
    return chunks;
}

void Frame::buildParagraph(int firstToken, int endToken, int paragraph)
{
    const int firstChunk = int(m_chunks.size());
    Chunker chunker(m_document, m_mentions, m_entities, m_chunks);
    const QList<Token> &tokens = m_document.tokens();
    int token = firstToken;
    while (token < endToken) {
        while (m_nextQuote < m_quotes.size() && m_quotes[m_nextQuote].span.end() <= tokens[token].span.start)
            ++m_nextQuote;
        if (m_nextQuote < m_quotes.size() && m_quotes[m_nextQuote].span.start <= tokens[token].span.start) {
            token = addQuote(m_nextQuote++, token);
            continue;
        }
        // Up to the next quote or the end of the sentence, which no noun phrase crosses.
        int end = std::min(endToken, m_document.sentences()[tokens[token].sentence].end);
        if (m_nextQuote < m_quotes.size())
            end = std::min(end, std::max(token + 1, m_document.tokenAt(m_quotes[m_nextQuote].span.start)));
        chunker.chunk(token, end);
        token = end;
    }
    cutClauses(firstChunk, paragraph);
}

int Frame::addQuote(int quote, int token)
{
    const int end = std::max(token + 1, m_document.tokenAt(m_quotes[quote].span.end() - 1) + 1);
    Chunk chunk;
    chunk.kind = ChunkKind::Quote;
    chunk.first = token;
    chunk.end = std::min(end, int(m_document.tokens().size()));
    chunk.quote = quote;
    m_chunkOfQuote[quote] = int(m_chunks.size());
    m_chunks.append(chunk);
    return chunk.end;
}

void Frame::cutClauses(int firstChunk, int paragraph)
{
    int first = firstChunk;
    for (int i = firstChunk; i < m_chunks.size(); ++i) {
        if (m_chunks[i].kind == ChunkKind::Quote)
            m_clauseOfQuote[m_chunks[i].quote] = int(m_clauses.size());
        if (i + 1 == m_chunks.size() || breaksAfter(i)) {
            m_clauses.append({first, i + 1, paragraph});
            first = i + 1;
        }
    }
}

/// Whether what follows a verb of saying leaves no room for reported words of its own.
bool Frame::endsAttribution(int i) const
{
    if (i >= m_chunks.size())
        return true;
    switch (m_chunks[i].kind) {
    case ChunkKind::Other:
    case ChunkKind::Time:
    case ChunkKind::Quote:
    case ChunkKind::Preposition:
    case ChunkKind::Adverb:
        return true;
    default:
        return false;
    }
}

/// A sentence ends where the document says so, but for quotes: one that ends like a sentence goes on when a verb of
/// saying or a small letter follows it.
bool Frame::breaksAfter(int i) const
{
    const Chunk &chunk = m_chunks[i];
    const Chunk &next = m_chunks[i + 1];
    const QList<Token> &tokens = m_document.tokens();
    if (chunk.kind != ChunkKind::Quote)
        return tokens[chunk.end - 1].sentence != tokens[next.first].sentence;
    const QuotedSpan &quote = m_quotes[chunk.quote];
    int last = chunk.end - 1;
    while (last > chunk.first && tokens[last].span.start >= quote.inside.end())
        --last;
    if (!isStop(m_document.word(last)) && quote.closed)
        return false;
    const QChar opening = m_document.word(next.first).front();
    if (opening.isLower() || (!opening.isLetter() && next.kind != ChunkKind::Quote && next.kind != ChunkKind::Phrase))
        return false;
    const bool fullStop = m_document.word(last).front() == u'.';
    // `“Stop!” Mr. Li said`: a subject and then its verb of saying, before any comma or other verb.
    for (int j = i + 1; j < m_chunks.size() && j < i + 10; ++j) {
        const Chunk &here = m_chunks[j];
        if (here.kind == ChunkKind::Cue && here.isFinite() && j > i + 1) {
            const bool ends = j + 1 >= m_chunks.size() || m_chunks[j + 1].kind == ChunkKind::Other;
            if (here.cue->saying && !fullStop)
                return false;
            return !(endsAttribution(j + 1) && (here.cue->saying || ends || !fullStop));
        }
        if (!here.isNominal() && here.kind != ChunkKind::Preposition && here.kind != ChunkKind::Adverb
            && here.kind != ChunkKind::Bracket && here.kind != ChunkKind::Auxiliary
            && (fullStop || here.kind != ChunkKind::Comma))
            break;
    }
    return true;
}

} // namespace readout
