// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/quotedspans.h"

#include "quotes/marks.h"

#include <algorithm>

namespace readout {

namespace {

using Side = QuotationMark::Side;

constexpr qsizetype SingleReach = 60; ///< marks that a single quotation mark may stand before its closer

/// Pairs the marks of one paragraph. Each mark is looked at once; what is still to come is known from suffix counts.
class MarkPairer {
public:
    MarkPairer(QStringView text, Span paragraph, QList<QuotationMark> marks)
        : m_text(text), m_paragraph(paragraph), m_marks(std::move(marks)), m_left(m_marks.size() + 1)
    {
        for (qsizetype i = m_marks.size() - 1; i >= 0; --i) {
            m_left[i] = m_left[i + 1];
            const QuotationMark &mark = m_marks[i];
            m_left[i].openers += mark.side == Side::Opens;
            m_left[i].closers += mark.side == Side::Closes;
            m_left[i].all += 1;
        }
    }

    QList<QuotedSpan> pair(bool continues)
    {
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (m_open < 0)
                meetOutside(i, continues);
            else
                meetInside(i);
        }
        if (m_open >= 0)
            endUnclosed(m_paragraph.end());
        return m_spans;
    }

private:
    struct Left {
        qsizetype openers = 0, closers = 0, all = 0;
    };

    void meetOutside(qsizetype i, bool continues)
    {
        const QuotationMark &mark = m_marks[i];
        if (mark.side == Side::Closes) {
            if (continues && i == 0) // the paragraph began inside a quote
                add(Span::between(m_paragraph.start, mark.span.end()), m_paragraph.start, mark.span.start, true);
            return;
        }
        m_open = i;
        m_depth = 0;
    }

    void meetInside(qsizetype i)
    {
        const QuotationMark &opener = m_marks[m_open];
        const QuotationMark &mark = m_marks[i];
        const Left &left = m_left[i + 1];
        if (mark.side == Side::Opens) {
            const bool sameLook = opener.straight == mark.straight;
            const bool nests = sameLook && mark.straight ? nextTwoClose(i) || left.all % 2 == 0
                : sameLook                               ? left.closers >= left.openers + 2
                                                         : left.closers > left.openers;
            if (nests) {
                ++m_depth;
            } else {
                endUnclosed(mark.span.start);
                m_open = i;
                m_depth = 0;
            }
        } else if (m_depth > 0 && (mark.side == Side::Closes || left.closers > left.openers)) {
            --m_depth;
        } else {
            close(i);
        }
    }

    [[nodiscard]] bool nextTwoClose(qsizetype i) const
    {
        return i + 2 < m_marks.size() && m_marks[i + 1].side == Side::Closes && m_marks[i + 2].side == Side::Closes;
    }

    void close(qsizetype i)
    {
        const Span open = m_marks[m_open].span, shut = m_marks[i].span;
        add(Span::between(open.start, shut.end()), open.end(), shut.start, true);
        m_open = -1;
    }

    void endUnclosed(qsizetype end)
    {
        const Span open = m_marks[m_open].span;
        while (end > open.end() && m_text[end - 1].isSpace())
            --end;
        add(Span::between(open.start, end), open.end(), end, false);
        m_open = -1;
    }

    void add(Span span, qsizetype from, qsizetype to, bool closed)
    {
        if (to > from)
            m_spans.append({span, Span::between(from, to), 0, closed, false, span.start == from});
    }

    QStringView m_text;
    Span m_paragraph;
    QList<QuotationMark> m_marks;
    QList<Left> m_left; ///< of the marks from each one on
    QList<QuotedSpan> m_spans;
    qsizetype m_open = -1;
    int m_depth = 0;
};

/// `6'3"`
bool followsFeet(QStringView text, qsizetype mark)
{
    qsizetype i = mark - 1;
    while (i > 0 && text[i].isDigit())
        --i;
    return i > 0 && i < mark - 1 && (text[i] == u'\'' || text[i] == u'’') && text[i - 1].isDigit();
}

/// Inches: a mark after a digit that nothing opened, or after feet.
QList<QuotationMark> withoutInches(QStringView text, QList<QuotationMark> marks)
{
    bool open = false;
    marks.removeIf([&](const QuotationMark &mark) {
        const qsizetype start = mark.span.start;
        const bool inches = mark.straight && mark.side == Side::Closes && start > 0 && text[start - 1].isDigit();
        if (inches && (!open || followsFeet(text, start)))
            return true;
        open = mark.side == Side::Opens || (mark.side == Side::Either && !open);
        return false;
    });
    return marks;
}

/// Single marks quote only where no double quote is; the closer is the first that no possessive explains.
class SinglePairer {
public:
    SinglePairer(QStringView text, const QList<QuotationMark> &marks) : m_text(text), m_marks(marks) { }

    QList<QuotedSpan> pair() const
    {
        QList<QuotedSpan> spans;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (m_marks[i].side != Side::Opens)
                continue;
            const qsizetype closer = closerOf(i);
            if (closer < 0)
                continue;
            const Span open = m_marks[i].span, shut = m_marks[closer].span;
            spans.append({Span::between(open.start, shut.end()), Span::between(open.end(), shut.start)});
            i = closer;
        }
        return spans;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }

    [[nodiscard]] bool mayBePossessive(qsizetype mark) const
    {
        const qsizetype start = m_marks[mark].span.start;
        return at(start - 1).toLower() == u's' && at(start + 1) == u' ' && at(start + 2).isLower();
    }

    [[nodiscard]] qsizetype closerOf(qsizetype opener) const
    {
        const qsizetype last = std::min(m_marks.size(), opener + SingleReach);
        for (qsizetype i = opener + 1; i < last; ++i) {
            if (m_marks[i].side == Side::Opens) {
                // Another quote opens: the first was an apostrophe, unless this one is nested and two closers follow.
                const bool nested
                    = i + 2 < last && m_marks[i + 1].side == Side::Closes && m_marks[i + 2].side == Side::Closes;
                if (!nested)
                    return -1;
                return i + 2;
            }
            if (m_marks[i].span.start == m_marks[opener].span.end())
                return -1;
            const bool goesOn = mayBePossessive(i) && i + 1 < last && m_marks[i + 1].side == Side::Closes
                && at(m_marks[i + 1].span.start - 1).isPunct();
            if (!goesOn)
                return i;
        }
        return -1;
    }

    QStringView m_text;
    const QList<QuotationMark> &m_marks;
};

QList<QuotedSpan> spansOf(QStringView text, Span paragraph, bool continues)
{
    QList<QuotationMark> doubles, singles;
    for (const QuotationMark &mark : findMarks(text, paragraph))
        (mark.single ? singles : doubles).append(mark);
    QList<QuotedSpan> spans = MarkPairer(text, paragraph, withoutInches(text, std::move(doubles))).pair(continues);
    if (singles.isEmpty())
        return spans;
    auto outer = spans.cbegin();
    QList<QuotationMark> outside;
    for (const QuotationMark &mark : singles) {
        while (outer != spans.cend() && outer->span.end() <= mark.span.start)
            ++outer;
        if (outer == spans.cend() || !outer->span.contains(mark.span.start))
            outside.append(mark);
    }
    spans += SinglePairer(text, outside).pair();
    std::ranges::sort(spans, {}, [](const QuotedSpan &quote) { return quote.span.start; });
    // A single quote that holds a double one is the outer of the two.
    qsizetype covered = 0;
    spans.removeIf([&](const QuotedSpan &quote) {
        const bool inner = quote.span.start < covered;
        covered = std::max(covered, quote.span.end());
        return inner;
    });
    return spans;
}

} // namespace

QList<QuotedSpan> findQuotedSpans(const Article &article)
{
    QList<QuotedSpan> all;
    bool continues = false;
    for (qsizetype p = 0; p < article.paragraphs.size(); ++p) {
        const Paragraph &paragraph = article.paragraphs[p];
        if (paragraph.kind == ParagraphKind::Furniture)
            continue;
        for (QuotedSpan &quote : spansOf(article.text, paragraph.span, continues)) {
            quote.paragraph = int(p);
            all.append(quote);
        }
        continues = !all.isEmpty() && all.last().paragraph == int(p) && !all.last().closed;
    }
    return all;
}

} // namespace readout
