// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/notspeech.h"

#include "knowledge/lexicon.h"

namespace readout {

namespace {

constexpr int LongestTitle = 8; ///< words
constexpr int ShortestAlone = 6; ///< words that count as speech though nobody is named
constexpr int ShortestWeak = 5;
constexpr int ShortestImplausible = 3;
constexpr int ShortestOwn = 4;

/// The tokens of one quoted stretch and of what stands beside it in its paragraph.
class Surroundings {
public:
    Surroundings(const Document &document, const QuotedSpan &quote)
        : m_document(document),
          m_first(document.tokenAt(quote.span.start)),
          m_inside(document.tokenAt(quote.inside.start)),
          m_insideEnd(document.tokenAt(quote.inside.end() - 1) + 1),
          m_end(document.tokenAt(quote.span.end() - 1) + 1),
          m_paragraph(quote.paragraph)
    {
        m_end = std::min(m_end, int(document.tokens().size()));
        m_insideEnd = std::min(m_insideEnd, m_end);
    }

    /// The word that stands some tokens before the quote; empty past the paragraph's beginning.
    [[nodiscard]] QStringView before(int distance) const { return wordAt(m_first - distance); }
    [[nodiscard]] QStringView after(int distance) const { return wordAt(m_end - 1 + distance); }

    [[nodiscard]] bool isTitleCase() const
    {
        int words = 0, capitals = 0;
        for (int token = m_inside; token < m_insideEnd; ++token) {
            const QStringView word = m_document.word(token);
            if (!word.front().isLetterOrNumber())
                continue;
            ++words;
            const bool capital = word.front().isUpper() || word.front().isDigit();
            capitals += capital;
            const bool small = words > 1
                && Lexicon::shared().classesOf(word).testAnyFlags(LexicalClasses(LexicalClass::Determiner)
                    | LexicalClass::Preposition | LexicalClass::Conjunction | LexicalClass::Auxiliary
                    | LexicalClass::Adverb | LexicalClass::Owner);
            if (!capital && !small && !word.startsWith(u'\'') && word != u"n't")
                return false;
            if (words > LongestTitle)
                return false;
        }
        return words > 0 && (capitals >= 2 || words == 1);
    }

    [[nodiscard]] bool isExclaimed() const
    {
        const QChar last = m_document.word(m_insideEnd - 1).front();
        return last == u'!' || last == u'?';
    }

    [[nodiscard]] bool isOwnSentence() const
    {
        const QStringView left = before(1);
        const bool starts = left.isEmpty() || left.front() == u'.' || left.front() == u':' || left.front() == u'!'
            || left.front() == u'?';
        const QChar last = m_document.word(m_insideEnd - 1).front();
        return starts && (last == u'.' || last == u',' || last == u'…');
    }

    [[nodiscard]] bool isOwnParagraph() const { return before(1).isEmpty() && after(1).isEmpty(); }

    /// A verb of saying within reach on either side, or a verb that names its object with the words.
    [[nodiscard]] bool hasCueBeside() const
    {
        const bool predicate = Lexicon::shared().is(before(1), LexicalClass::Being)
            || before(1).compare(u"as", Qt::CaseInsensitive) == 0;
        for (int distance = 1; distance <= 8; ++distance) {
            const Cue *left = CueList::shared().cueOf(before(distance));
            if (left && ((left->labels && distance <= 6) || (left->saying && distance <= 2) || predicate))
                return true;
        }
        for (int distance = 1; distance <= 3; ++distance) {
            const Cue *right = CueList::shared().cueOf(after(distance));
            if (right && right->saying && right->form != VerbForm::Base)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isNamedSo() const
    {
        const auto is = [this](int distance, QStringView word) {
            return before(distance).compare(word, Qt::CaseInsensitive) == 0;
        };
        if (is(1, u"known"))
            return false;
        if (after(1) == u"in" && (after(2) == u"quotation" || after(2) == u"quotes" || after(2) == u"inverted"))
            return true; // `“only,” in quotation marks`, read out
        if (Lexicon::shared().is(before(1), LexicalClass::Transparent))
            return true;
        if (is(1, u"as") && is(2, u"known"))
            return true;
        if (is(1, u"called") && Lexicon::shared().is(before(2), LexicalClass::Adverb) && is(3, u","))
            return true;
        if (is(1, u"theme") || (is(1, u"of") && is(2, u"theme")) || is(1, u"motto") || is(1, u"slogan"))
            return true;
        if (is(1, u"called") && before(2).size() > 1 && before(2).front().isLower()
            && !Lexicon::shared().classesOf(before(2)).testAnyFlags(LexicalClasses(LexicalClass::Pronoun)
                | LexicalClass::Auxiliary | LexicalClass::Adverb | LexicalClass::Conjunction | LexicalClass::Person))
            return true;
        return false;
    }

    /// `Joaquin “El Chapo” Guzman`
    [[nodiscard]] bool isNickname() const
    {
        return m_insideEnd - m_inside <= 3 && !before(1).isEmpty() && before(1).front().isUpper() && after(1).size() > 1
            && after(1).front().isUpper();
    }

private:
    [[nodiscard]] QStringView wordAt(int token) const
    {
        if (token < 0 || token >= m_document.tokens().size())
            return {};
        const int sentence = m_document.tokens()[token].sentence;
        return m_document.sentences()[sentence].paragraph == m_paragraph ? m_document.word(token) : QStringView();
    }

    const Document &m_document;
    int m_first, m_inside, m_insideEnd, m_end, m_paragraph;
};

} // namespace

int wordsIn(const Document &document, const QuotedSpan &quote)
{
    int words = 0;
    const QList<Token> &tokens = document.tokens();
    for (int i = document.tokenAt(quote.inside.start); i < tokens.size() && tokens[i].span.start < quote.inside.end();
        ++i)
        words += document.word(i).front().isLetterOrNumber();
    return words;
}

bool isTitleOrTerm(const Document &document, const QuotedSpan &quote)
{
    const Surroundings around(document, quote);
    if (around.isNamedSo())
        return true;
    if (!around.isTitleCase())
        return false;
    if (around.isNickname() || around.isOwnParagraph())
        return true;
    if (document.article().paragraphs[quote.paragraph].kind == ParagraphKind::Headline)
        return false; // where every word has a capital
    return !around.hasCueBeside() && !around.isExclaimed() && !around.isOwnSentence();
}

bool isScareQuote(const Frame &frame, const QuotedSpan &quote, const Attribution &attribution)
{
    const int words = wordsIn(frame.document(), quote);
    if (words == 0)
        return true;
    if (attribution.sieve == Sieve::None)
        return words < ShortestAlone;
    if (attribution.sieve == Sieve::Weak || attribution.sieve == Sieve::SentenceBefore)
        return words < ShortestWeak;
    if (attribution.speaker < 0)
        return false;
    const Chunk &speaker = frame.chunk(attribution.speaker);
    const QStringView pronoun = frame.word(speaker.first);
    const bool own = speaker.kind == ChunkKind::Pronoun
        && (pronoun.compare(u"I", Qt::CaseInsensitive) == 0 || pronoun.compare(u"we", Qt::CaseInsensitive) == 0);
    const Cue *cue = attribution.cue >= 0 ? frame.chunk(attribution.cue).cue : nullptr;
    const bool said = cue && cue->saying && cue->form == VerbForm::Past;
    if (own && words < ShortestOwn && !said)
        return true; // whoever writes or speaks sets a word of their own apart
    const bool implausible = speaker.kind == ChunkKind::Phrase && speaker.phrase == PhraseKind::Thing;
    const bool labelled = cue && cue->labels;
    return implausible && !labelled && words < ShortestImplausible;
}

} // namespace readout
