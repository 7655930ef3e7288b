// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/marks.h"

#include <algorithm>
#include <array>

namespace readout {

namespace {

using Side = QuotationMark::Side;

bool isOneOf(QChar c, QStringView set) { return set.contains(c); }
bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘'; }

/// Words that begin with an apostrophe.
bool isElision(QStringView rest)
{
    static constexpr std::array<QStringView, 10> words{
        u"tis", u"twas", u"em", u"til", u"n", u"cause", u"bout", u"round", u"cuz", u"neath"};
    qsizetype end = 0;
    while (end < rest.size() && rest[end].isLetterOrNumber())
        ++end;
    const QStringView word = rest.first(end);
    if (word.size() >= 2 && word.front().isDigit()) // '90s
        return word[1].isDigit() && word.size() <= 3;
    return std::ranges::any_of(words, [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

/// Reads the marks of one paragraph from left to right.
class MarkScanner {
public:
    MarkScanner(QStringView text, Span paragraph) : m_text(text), m_start(paragraph.start), m_end(paragraph.end()) { }

    QList<QuotationMark> scan()
    {
        bool inAddress = false, skipPartner = false;
        for (qsizetype i = m_start; i < m_end;) {
            const QChar c = m_text[i];
            if (c.isSpace()) {
                inAddress = false;
            } else if (c == u':' && at(i + 1) == u'/' && at(i + 2) == u'/') {
                inAddress = true;
            }
            QuotationMark mark = markAt(i);
            if (mark.span.isEmpty()) {
                ++i;
                continue;
            }
            i = mark.span.end();
            if (mark.straight && at(mark.span.start - 1) == u'=') { // an attribute's value
                skipPartner = true;
            } else if (mark.straight && skipPartner) {
                skipPartner = false;
            } else if (!inAddress || !isWord(at(i))) {
                inAddress = false;
                m_marks.append(mark);
            }
        }
        return m_marks;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= m_start && i < m_end ? m_text[i] : QChar(u' '); }
    [[nodiscard]] static bool isWord(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

    /// The mark that begins at a position; an empty span when there is none.
    [[nodiscard]] QuotationMark markAt(qsizetype i) const
    {
        const QChar c = at(i);
        if (isOneOf(c, u"\"“”„«»‟＂"))
            return doubleMark(i, 1);
        if (c == u'`' && at(i + 1) == u'`')
            return {{i, 2}, Side::Opens, false, false};
        if (isApostrophe(c) && at(i + 1) == c) {
            // Three in a row close a quotation inside a quotation, or open one.
            if (at(i + 2) == c && !at(i - 1).isSpace())
                return singleMark(i);
            return doubleMark(i, 2);
        }
        if (isOneOf(c, u"'‘’‚‹›`"))
            return singleMark(i);
        return {};
    }

    [[nodiscard]] QuotationMark doubleMark(qsizetype i, qsizetype length) const
    {
        const QChar c = m_text[i], before = at(i - 1), after = at(i + length);
        const bool startsHere = before.isSpace() || isOneOf(before, u"([{—–-/‘'“\"„«_");
        const bool straight = c == u'"' || c == u'\'' || c == u'＂';
        QuotationMark mark{{i, length}, Side::Either, straight, false};
        if (straight) {
            const bool endsHere = after.isSpace() || isOneOf(after, u".,;:!?)]}—–-…’'”");
            if (startsHere != endsHere)
                mark.side = startsHere ? Side::Opens : Side::Closes;
        } else if (c == u'“' || c == u'«' || c == u'„' || c == u'‟' || c == u'‘') {
            const bool closes = c != u'„' && !startsHere && !isWord(after) && after != u'\'' && after != u'‘';
            mark.side = closes && !isOneOf(before, u":") ? Side::Closes : Side::Opens;
        } else {
            mark.side = i == m_start || (before.isSpace() && isWord(after)) ? Side::Opens : Side::Closes;
        }
        return mark;
    }

    [[nodiscard]] QuotationMark singleMark(qsizetype i) const
    {
        const QChar c = m_text[i], before = at(i - 1), after = at(i + 1);
        QuotationMark mark{{i, 1}, Side::Either, c == u'\'', true};
        const bool startsHere = before.isSpace() || isOneOf(before, u"([{—–-/“\"„«");
        if (startsHere && (isWord(after) || isOneOf(after, u"“\"…[(")))
            mark.side = Side::Opens;
        else if (!before.isSpace() && !isWord(after))
            mark.side = Side::Closes;
        if (mark.side == Side::Either || (mark.side == Side::Opens && isElision(m_text.sliced(i + 1, m_end - i - 1))))
            return {}; // an apostrophe
        if (c == u'‚' && mark.side != Side::Opens)
            return {}; // a comma in disguise
        return mark;
    }

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    QList<QuotationMark> m_marks;
};

} // namespace

QList<QuotationMark> findMarks(QStringView text, Span paragraph) { return MarkScanner(text, paragraph).scan(); }

} // namespace readout
