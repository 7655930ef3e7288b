// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/pdfpage.h"

#include "article/lines.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr double widestBlank = 1.4; // between words, in heights of a line; columns lie farther apart
constexpr int fewestLines = 3; // of a column
constexpr int deepestCut = 60;
constexpr double margin = 0.12; // of the page's height: where running heads and page numbers stand

/// Whether a word goes on in the line above it.
bool isOnLine(const PdfLine &line, const QRectF &word)
{
    const double middle = word.center().y();
    return middle > line.box.top() && middle < line.box.bottom() && word.left() >= line.box.right() - line.size
        && word.left() - line.box.right() < widestBlank * line.size;
}

using Lines = QList<PdfLine>::iterator;

struct Gap {
    double width = 0;
    double at = 0; ///< its middle
};

/// The widest gap that all boxes leave along one axis.
Gap widestGap(Lines first, Lines last, bool across)
{
    QList<std::pair<double, double>> stretches;
    for (auto line = first; line != last; ++line)
        stretches.append(
            across ? std::pair(line->box.left(), line->box.right()) : std::pair(line->box.top(), line->box.bottom()));
    std::ranges::sort(stretches);
    Gap widest;
    double end = stretches.first().second;
    for (const auto &[from, to] : std::as_const(stretches)) {
        if (from - end > widest.width)
            widest = {from - end, (from + end) / 2};
        end = std::max(end, to);
    }
    return widest;
}

/// Reading order by recursive cuts along white space (Nagy and Seth 1984): columns first, else the widest gap
/// between lines.
void order(Lines first, Lines last, int depth)
{
    if (last - first < 2 || depth > deepestCut)
        return;
    const Gap column = widestGap(first, last, true);
    const Gap band = widestGap(first, last, false);
    const auto left = std::count_if(first, last, [&](const PdfLine &l) { return l.box.center().x() < column.at; });
    const bool columns = column.width > 0.8 * first->size && std::min(left, (last - first) - left) >= fewestLines;
    if (!columns && band.width <= 0) {
        std::stable_sort(first, last, [](const PdfLine &a, const PdfLine &b) { return a.box.top() < b.box.top(); });
        return;
    }
    const Lines middle = std::stable_partition(first, last, [&](const PdfLine &line) {
        return columns ? line.box.center().x() < column.at : line.box.center().y() < band.at;
    });
    order(first, middle, depth + 1);
    order(middle, last, depth + 1);
}

/// A line but for its numbers: `Page 3 of 9` and `Page 4 of 9` are the same.
QString patternOf(const PdfLine &line)
{
    QString pattern;
    for (const QChar c : line.text)
        if (!c.isDigit() && !c.isSpace())
            pattern += c.toLower();
    return pattern;
}

bool isPageNumber(const PdfLine &line)
{
    const QString pattern = patternOf(line);
    static const QStringList words{
        u""_s, u"page"_s, u"pageof"_s, u"of"_s, u"/"_s, u"-"_s, u"--"_s, u"–"_s, u"––"_s, u"|"_s, u"page|"_s, u"."_s};
    return words.contains(pattern) && line.text.size() <= 20
        && std::ranges::any_of(line.text, [](QChar c) { return c.isDigit(); });
}

bool isInMargin(const PdfLine &line, const PdfPage &page)
{
    return line.box.bottom() < page.height * margin || line.box.top() > page.height * (1 - margin);
}

/// The right edge that the lines of a column keep: the farthest of those that begin where this one does.
double rightEdge(const PdfPage &page, const PdfLine &line)
{
    double edge = 0;
    for (const PdfLine &other : page.lines)
        if (std::abs(other.box.left() - line.box.left()) < 2 * line.size)
            edge = std::max(edge, other.box.right());
    return edge;
}

/// The usual distance from a line to the next.
double leadingOf(const PdfPage &page)
{
    QList<double> distances;
    for (qsizetype i = 1; i < page.lines.size(); ++i)
        if (const double d = page.lines[i].box.top() - page.lines[i - 1].box.top(); d > 1)
            distances.append(d);
    if (distances.isEmpty())
        return 0;
    const auto middle = distances.begin() + distances.size() / 2;
    std::ranges::nth_element(distances, middle);
    return *middle;
}

/// Whether a line goes on the paragraph of the line before it on the same page.
bool goesOn(const PdfPage &page, qsizetype at, double leading)
{
    const PdfLine &line = page.lines[at];
    const PdfLine &before = page.lines[at - 1];
    const double step = line.box.top() - before.box.top();
    const bool full = rightEdge(page, before) - before.box.right() < 0.15 * std::max(1.0, before.box.width());
    if (step <= 0) // the next column
        return !endsSentence(before.text) && (full || line.text.front().isLower());
    const bool sameSize = std::abs(line.size - before.size) < 0.15 * before.size;
    const bool close = step < 1.35 * leading || step < 1.3 * before.size;
    const bool indented = line.box.left() > before.box.left() + 0.8 * line.size;
    const bool hanging = at >= 2 && std::abs(page.lines[at - 2].box.left() - line.box.left()) < 1;
    return sameSize && close && (full || !endsSentence(before.text))
        && (!indented || hanging || !endsSentence(before.text));
}

/// Adds a line to a paragraph; a word parted at the end is joined where what follows begins in lower case.
void append(QString &paragraph, const QString &line)
{
    const bool parted = paragraph.size() > 1 && (paragraph.endsWith(u'-') || paragraph.endsWith(QChar(0xAD)))
        && paragraph[paragraph.size() - 2].isLetter() && line.front().isLower();
    if (parted)
        paragraph.chop(1);
    else if (!paragraph.isEmpty())
        paragraph += u' ';
    paragraph += line;
}

} // namespace

QList<PdfLine> linesOf(const QList<PdfWord> &words)
{
    QList<PdfLine> lines;
    bool spaced = true;
    for (const PdfWord &word : words) {
        const QRectF box = word.box;
        const QString text = word.text.simplified();
        if (text.isEmpty())
            continue;
        if (!lines.isEmpty() && isOnLine(lines.last(), box)) {
            lines.last().text += (spaced ? u" "_s : QString()) + text;
            lines.last().box |= box;
            lines.last().size = std::max(lines.last().size, box.height());
        } else {
            lines.append({text, box, box.height()});
        }
        spaced = word.spaceAfter;
    }
    order(lines.begin(), lines.end(), 0);
    return lines;
}

void dropFurniture(QList<PdfPage> &pages)
{
    QHash<QString, int> seen;
    for (const PdfPage &page : std::as_const(pages))
        for (const PdfLine &line : page.lines)
            if (isInMargin(line, page))
                ++seen[patternOf(line)];
    for (PdfPage &page : pages)
        page.lines.removeIf([&](const PdfLine &line) {
            return isInMargin(line, page)
                && (isPageNumber(line)
                    || (pages.size() >= 2
                        && 2 * qsizetype(seen[patternOf(line)]) >= std::min<qsizetype>(pages.size(), 6)
                        && seen[patternOf(line)] >= 2));
        });
}

QStringList paragraphsOf(const QList<PdfPage> &pages)
{
    QStringList paragraphs;
    for (const PdfPage &page : pages) {
        const double leading = leadingOf(page);
        for (qsizetype i = 0; i < page.lines.size(); ++i) {
            const QString &text = page.lines[i].text;
            // A page's first line goes on what the page before left without an end.
            const bool follows = i > 0
                ? goesOn(page, i, leading)
                : !paragraphs.isEmpty() && text.front().isLower() && !endsSentence(paragraphs.last());
            if (!follows)
                paragraphs.append(QString());
            append(paragraphs.last(), text);
        }
    }
    return paragraphs;
}

} // namespace readout
