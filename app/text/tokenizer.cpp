// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer.h"

#include "text/abbreviations.h"

namespace readout {

namespace {

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011'; }
bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u02bc'; }

/// Reads tokens off a stretch of text from left to right.
class Scanner {
public:
    Scanner(QStringView text, Span stretch, QList<Span> &tokens)
        : m_text(text.first(stretch.end())), m_tokens(tokens), m_position(stretch.start)
    {
    }

    void scan()
    {
        while (m_position < m_text.size()) {
            if (m_text[m_position].isSpace() || isInvisible(m_text[m_position]))
                ++m_position;
            else if (isWordAt(m_position))
                scanWord();
            else
                scanMark();
        }
    }

private:
    /// Marks of writing direction and the like, which pages leave beside words.
    [[nodiscard]] static bool isInvisible(QChar c)
    {
        const char16_t code = c.unicode();
        return code == u'\u200b' || code == u'\ufeff' || (code >= u'\u200e' && code <= u'\u200f')
            || (code >= u'\u202a' && code <= u'\u202e') || (code >= u'\u2066' && code <= u'\u2069');
    }

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }

    [[nodiscard]] bool isWordAt(qsizetype i) const
    {
        const QChar c = at(i);
        if (c.unicode() < 128)
            return c.isLetterOrNumber();
        if (c.isHighSurrogate() && at(i + 1).isLowSurrogate())
            return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, at(i + 1)));
        if (c.isLowSurrogate())
            return i > 0 && isWordAt(i - 1);
        // Zero-width joiners and soft hyphens belong to the word that they stand in.
        return c.isLetterOrNumber() || c.isMark() || c == u'\u00ad' || c == u'\u200c' || c == u'\u200d';
    }

    /// Marks that hold two halves of one token together: `3,000`, `10:30`, `AT&T`, `O'Brien`, `U.S`, `part-time`.
    [[nodiscard]] bool joins(qsizetype i) const
    {
        if (i == 0 || !isWordAt(i + 1))
            return false;
        const QChar mark = m_text[i], before = m_text[i - 1], after = m_text[i + 1];
        if (isHyphen(mark) || mark == u'&' || mark == u'_' || mark == u'@')
            return true;
        if (isApostrophe(mark))
            return before.isLetter() && after.isLetter();
        if (mark == u',' || mark == u':')
            return before.isDigit() && after.isDigit();
        if (mark == u'.') // `house.The` lacks a space; `example.org` and `U.S` do not
            return !(before.isLower() && after.isUpper()) && !(before.isLetter() && after.isDigit());
        return false;
    }

    void scanWord()
    {
        const qsizetype start = m_position;
        while (m_position < m_text.size() && (isWordAt(m_position) || joins(m_position)))
            ++m_position;
        if (m_text.sliced(m_position).startsWith(u"://"))
            return scanAddress(start);
        const qsizetype cut = cliticStart(start);
        if (cut < m_position) {
            add(start, cut);
            add(cut, m_position);
            return;
        }
        if (at(m_position) == u'.' && keepsStop(m_text.sliced(start, m_position - start)))
            ++m_position;
        add(start, m_position);
    }

    /// Where `'s`, `'re` or `n't` begins in the word that ends here; the word's end when it has none.
    [[nodiscard]] qsizetype cliticStart(qsizetype start) const
    {
        const QStringView word = m_text.sliced(start, m_position - start);
        for (qsizetype i = word.size() - 2; i > 0 && i >= word.size() - 3; --i) {
            if (!isApostrophe(word[i]))
                continue;
            const QStringView tail = word.sliced(i + 1);
            const auto is = [tail](QStringView clitic) { return tail.compare(clitic, Qt::CaseInsensitive) == 0; };
            if (is(u"t") && i > 1 && word[i - 1].toLower() == u'n')
                return start + i - 1;
            if (is(u"s") || is(u"re") || is(u"ve") || is(u"ll") || is(u"d") || is(u"m"))
                return start + i;
        }
        return m_position;
    }

    [[nodiscard]] bool keepsStop(QStringView word) const
    {
        if (word.size() == 1 && word.front().isUpper())
            return true; // an initial
        const bool dotted = word.size() > 2 && word[word.size() - 2] == u'.' && word.back().isLetter();
        if (dotted)
            return true; // U.S.
        switch (Abbreviations::shared().classOf(word)) {
        case Abbreviations::Class::Title:
            return word.front().isUpper();
        case Abbreviations::Class::Word: // May, Mar and Sun are words too: only before something on the same line
            return m_position + 1 < m_text.size() && (word.front().isUpper() || !at(m_position + 2).isUpper());
        case Abbreviations::Class::Number: {
            qsizetype next = m_position + 1;
            while (next < m_text.size() && m_text[next].isSpace())
                ++next;
            return at(next).isDigit();
        }
        case Abbreviations::Class::None:
            break;
        }
        return false;
    }

    void scanAddress(qsizetype start)
    {
        while (m_position < m_text.size() && !m_text[m_position].isSpace() && m_text[m_position] != u'<'
            && m_text[m_position] != u'"' && m_text[m_position] != u'\u201d')
            ++m_position;
        while (m_position > start
            && (at(m_position - 1) == u'.' || at(m_position - 1) == u',' || at(m_position - 1) == u')'))
            --m_position;
        add(start, m_position);
    }

    /// One mark; a run of stops, hyphens, or a doubled quotation mark is one token.
    void scanMark()
    {
        const qsizetype start = m_position;
        const QChar mark = m_text[start];
        if (isApostrophe(mark) && start > 0 && isWordAt(start - 1) == false && at(start + 1).toLower() == u's'
            && !isWordAt(start + 2)) {
            m_position += 2; // `U.S.'s`
            return add(start, m_position);
        }
        m_position += mark.isHighSurrogate() && at(start + 1).isLowSurrogate() ? 2 : 1;
        const bool runs = mark == u'.' || mark == u'-' || mark == u'_' || mark == u'*' || mark == u'=';
        const qsizetype longest = mark == u'`' || mark == u'\'' ? start + 2 : m_text.size();
        if (runs || mark == u'`' || mark == u'\'') {
            while (m_position < longest && m_position < m_text.size() && m_text[m_position] == mark)
                ++m_position;
        }
        add(start, m_position);
    }

    void add(qsizetype start, qsizetype end) { m_tokens.append(Span::between(start, end)); }

    QStringView m_text;
    QList<Span> &m_tokens;
    qsizetype m_position;
};

} // namespace

void tokenize(QStringView text, Span stretch, QList<Span> &tokens) { Scanner(text, stretch, tokens).scan(); }

} // namespace readout
