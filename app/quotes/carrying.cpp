// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/carrying.h"

#include "quotes/notspeech.h"

namespace readout {

namespace {

constexpr int ShortestInside = 4; ///< words of a quote amid its sentence that another's speaker is carried to
constexpr int WholeSentence = 5; ///< words of a quote that stands alone and goes on from the paragraph before

} // namespace

Attribution Carrier::from(int parent, Sieve sieve, const QList<Attribution> &attributions) const
{
    Attribution carried;
    carried.sieve = sieve;
    carried.speaker = attributions[parent].speaker;
    carried.also = attributions[parent].also;
    carried.owner = attributions[parent].owner;
    carried.tag = attributions[parent].tag;
    carried.parent = parent;
    return carried;
}

bool Carrier::opensClause(int quote) const
{
    const int clause = m_frame.clauseOfQuote(quote);
    return clause >= 0 && m_frame.clauses()[clause].first == m_frame.chunkOfQuote(quote);
}

bool Carrier::isWholeClause(int quote) const
{
    if (!opensClause(quote))
        return false;
    const Clause &clause = m_frame.clauses()[m_frame.clauseOfQuote(quote)];
    for (int i = clause.first + 1; i < clause.end; ++i) {
        const ChunkKind kind = m_frame.chunk(i).kind;
        if (kind != ChunkKind::Other && kind != ChunkKind::Quote && kind != ChunkKind::Comma && kind != ChunkKind::Dash)
            return false;
    }
    return true;
}

bool Carrier::endsInColon(int clause) const
{
    return m_frame.chunk(m_frame.clauses()[clause].end - 1).kind == ChunkKind::Colon;
}

bool Carrier::hasQuote(int clause) const
{
    const Clause &c = m_frame.clauses()[clause];
    for (int i = c.first; i < c.end; ++i) {
        if (m_frame.chunk(i).kind == ChunkKind::Quote)
            return true;
    }
    return false;
}

Attribution Carrier::fromBefore(int quote, const QList<Attribution> &attributions) const
{
    const int clause = m_frame.clauseOfQuote(quote);
    const int paragraph = m_quotes[quote].paragraph;
    const int previous = quote - 1;
    const bool spoken = previous >= 0 && attributions[previous].sieve != Sieve::None;
    if (spoken && m_frame.clauseOfQuote(previous) == clause)
        return from(previous, Sieve::SameParagraph, attributions);
    const bool opens = opensClause(quote);
    if (opens && clause > 0 && endsInColon(clause - 1) && paragraph - m_frame.clauses()[clause - 1].paragraph <= 2) {
        Attribution found = m_sieves.speakerOf(m_frame.clauses()[clause - 1]);
        if (found.sieve != Sieve::None) {
            if (found.sieve != Sieve::Attributable)
                found.sieve = Sieve::ColonBefore;
            return found;
        }
    }
    if (spoken && m_quotes[previous].paragraph == paragraph
        && (opens || wordsIn(m_frame.document(), m_quotes[quote]) >= ShortestInside))
        return from(previous, Sieve::SameParagraph, attributions);
    if (spoken && !m_quotes[previous].closed && paragraph > m_quotes[previous].paragraph
        && (opens || m_quotes[quote].continues))
        return from(previous, Sieve::NextParagraph, attributions);
    return {};
}

/// A quote that opens its paragraph belongs to whoever the next one there names; an open one to the next paragraph's.
Attribution Carrier::fromAfter(int quote, const QList<Attribution> &attributions) const
{
    const int clause = m_frame.clauseOfQuote(quote);
    if (isWholeClause(quote) && clause + 1 < m_frame.clauses().size()
        && m_frame.clauses()[clause + 1].paragraph == m_quotes[quote].paragraph) {
        const Attribution found = m_sieves.speakerOfThat(m_frame.clauses()[clause + 1]);
        if (found.sieve != Sieve::None)
            return found;
    }
    const int next = quote + 1;
    if (next >= m_quotes.size() || attributions[next].sieve == Sieve::None)
        return {};
    const bool sameParagraph = m_quotes[next].paragraph == m_quotes[quote].paragraph;
    if (sameParagraph && attributions[next].sieve == Sieve::DashName) // who signs signs the paragraph
        return from(next, Sieve::SameParagraph, attributions);
    if (sameParagraph && isWholeClause(quote) && m_frame.clauseOfQuote(next) - m_frame.clauseOfQuote(quote) <= 2
        && opensClause(next))
        return from(next, Sieve::SameParagraph, attributions);
    if (!sameParagraph && !m_quotes[quote].closed && m_quotes[next].paragraph - m_quotes[quote].paragraph <= 2
        && opensClause(next))
        return from(next, Sieve::Backwards, attributions);
    return {};
}

/// `went on about “…”, “…” and “…,” Phea said`: what a cue on the left introduces is all of the row.
bool Carrier::goesWithRow(int quote, const QList<Attribution> &attributions) const
{
    if (!m_quotes[quote].joined || m_frame.clauseOfQuote(quote) != m_frame.clauseOfQuote(quote - 1))
        return false;
    const Attribution &before = attributions[quote - 1];
    const bool inRow = before.sieve == Sieve::SameParagraph && m_quotes[quote - 1].joined;
    return inRow || before.sieve == Sieve::CueBefore || before.sieve == Sieve::CueFarBefore
        || before.sieve == Sieve::NounCue;
}

void Carrier::carry(QList<Attribution> &attributions) const
{
    for (int quote = 0; quote < attributions.size(); ++quote) {
        if (goesWithRow(quote, attributions))
            attributions[quote] = from(quote - 1, Sieve::SameParagraph, attributions);
        else if (attributions[quote].sieve == Sieve::None)
            attributions[quote] = fromBefore(quote, attributions);
    }
    for (int quote = int(attributions.size()) - 1; quote >= 0; --quote) {
        if (attributions[quote].sieve == Sieve::None)
            attributions[quote] = fromAfter(quote, attributions);
    }
    for (int quote = 0; quote < attributions.size(); ++quote) {
        if (attributions[quote].sieve != Sieve::None || !isWholeClause(quote))
            continue;
        const int clause = m_frame.clauseOfQuote(quote);
        if (clause > 0 && !hasQuote(clause - 1)) {
            attributions[quote] = m_sieves.speakerOf(m_frame.clauses()[clause - 1]);
        } else if (quote > 0 && attributions[quote - 1].sieve != Sieve::None
            && wordsIn(m_frame.document(), m_quotes[quote]) >= WholeSentence
            && m_quotes[quote].paragraph - m_quotes[quote - 1].paragraph <= 2) {
            const bool same = m_quotes[quote].paragraph == m_quotes[quote - 1].paragraph;
            attributions[quote] = from(quote - 1, same ? Sieve::SameParagraph : Sieve::NextParagraph, attributions);
        }
    }
}

} // namespace readout
