// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/quotekind.h"

#include "quotes/chunker.h"

namespace readout {

namespace {

constexpr int Reach = 200; ///< tokens of a quote that are looked at; past them it is a sentence for certain

bool isSubject(QStringView word) { return Lexicon::shared().is(word, LexicalClass::Pronoun); }

} // namespace

QuoteKind kindOf(const Frame &frame, const QuotedSpan &quote)
{
    const Document &document = frame.document();
    const QList<Token> &tokens = document.tokens();
    const int first = document.tokenAt(quote.inside.start);
    const int end = std::min(int(tokens.size()), document.tokenAt(quote.inside.end() - 1) + 1);
    if (first >= end)
        return QuoteKind::Mixed;
    if (end - first > Reach || tokens[first].sentence != tokens[end - 1].sentence)
        return QuoteKind::Direct;
    const QStringView opening = document.word(first);
    const bool thirdPerson // `said that Moscow “takes note”`
        = opening.endsWith(u's') && !Lexicon::shared().irregular(opening.chopped(1).toString()).past.isEmpty();
    const bool predicate // `they “remain shocked by the attacks”`
        = first > 1 && opening.front().isLower() && isSubject(document.word(first - 2));
    if (thirdPerson || predicate)
        return QuoteKind::Mixed;
    if (opening.front().isLower() && Lexicon::shared().is(opening, LexicalClass::Relative) && opening != u"what")
        return QuoteKind::Mixed;
    const QList<Chunk> chunks = frame.chunksOf(first, end);
    bool subject = false;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const Chunk &chunk = chunks[i];
        const QStringView word = document.word(chunk.first);
        const bool wanted // `I want`: a bare unknown word right after a pronoun
            = i > 0 && chunk.kind == ChunkKind::Phrase && chunks[i - 1].kind == ChunkKind::Pronoun
            && isSubject(document.word(chunks[i - 1].first)) && word.front().isLower()
            && !Lexicon::shared().classesOf(word);
        const bool verb = chunk.kind == ChunkKind::Auxiliary || chunk.isFinite() || wanted;
        const bool opens = i == 0
            && (word.compare(u"what", Qt::CaseInsensitive) == 0 || word.compare(u"there", Qt::CaseInsensitive) == 0);
        if (opens) { // `What counts is`, `There has been`
            subject = true;
            continue;
        }
        if (i == 0 && (verb || chunk.kind == ChunkKind::To || chunk.kind == ChunkKind::Relative))
            return QuoteKind::Mixed;
        if (verb && subject)
            return QuoteKind::Direct;
        if (chunk.kind == ChunkKind::Relative || chunk.kind == ChunkKind::Subordinator)
            subject = false;
        else
            subject = subject || (chunk.isNominal() && (i == 0 || chunks[i - 1].kind != ChunkKind::Preposition));
    }
    return QuoteKind::Mixed;
}

} // namespace readout
