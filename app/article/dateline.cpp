// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/dateline.h"

#include "article/lines.h"
#include "article/textcues.h"
#include "article/writtendate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype longestDateline = 90;
constexpr int placeWords = 6;

/// The mark that closes a dateline: where it begins and how long it is.
struct Mark {
    qsizetype at = -1;
    qsizetype length = 0;
    bool colon = false;
};

bool isDash(QChar c) { return c == u'–' || c == u'—' || c == u'―'; }

Mark markAt(QStringView text, qsizetype i)
{
    const auto at = [&](qsizetype k) { return k >= 0 && k < text.size() ? text[k] : QChar(u' '); };
    if (isDash(text[i]))
        return {i, 1, false};
    if (text[i] == u'-' && at(i + 1) == u'-')
        return {i, 2, false};
    if (text[i] == u'-' && at(i + 1).isSpace())
        return {i, 1, false};
    if (text[i] == u'_' && at(i - 1).isSpace() && at(i + 1).isSpace())
        return {i, 1, false};
    if (text[i] == u':' && at(i + 1).isSpace())
        return {i, 1, true};
    return {};
}

/// The first mark outside brackets. A dash before a date is followed by the mark that counts: `CAIRO – 26 July 2022:`.
Mark closingMark(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < std::min(text.size(), longestDateline); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')')
            --depth;
        else if (const Mark mark = depth == 0 ? markAt(text, i) : Mark(); mark.at >= 0) {
            const QStringView rest = text.sliced(mark.at + mark.length)
                                         .first(std::min<qsizetype>(text.size() - mark.at - mark.length, 40));
            const qsizetype next = rest.indexOf(u':');
            if (mark.colon || next < 0 || !isDateStamp(rest.first(next)))
                return mark;
        }
    }
    return {};
}

bool isPlaceWord(QStringView word)
{
    static const QStringList particles{u"de"_s, u"la"_s, u"el"_s, u"al"_s, u"du"_s, u"des"_s, u"of"_s, u"the"_s,
        u"upon"_s, u"and"_s, u"on"_s, u"le"_s, u"los"_s, u"del"_s, u"di"_s, u"da"_s, u"do"_s};
    if (!std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isMark() || u".'’-/&"_s.contains(c); }))
        return false;
    return word.front().isUpper() || particles.contains(word.toString());
}

bool isPlace(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && words.size() <= placeWords && words.front().front().isUpper()
        && std::ranges::all_of(words, isPlaceWord);
}

bool isCapitals(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    return letters >= 2 && std::ranges::none_of(text, [](QChar c) { return c.isLower(); });
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// Whether a sentence opens after the mark.
bool opensSentence(QStringView rest)
{
    const QStringView text = rest.trimmed();
    return wordCount(text) >= 5
        && (text.front().isUpper() || text.front().isDigit() || text.front().isPunct() || text.front() == u'`');
}

} // namespace

std::optional<ParsedDateline> parseDateline(QStringView paragraph)
{
    const Mark mark = closingMark(paragraph);
    if (mark.at < 2 || !opensSentence(paragraph.sliced(mark.at + mark.length)))
        return std::nullopt;
    ParsedDateline parsed;
    parsed.colon = mark.colon;
    parsed.dateline.span = {0, mark.at + mark.length};
    QStringView head = paragraph.first(mark.at).trimmed();
    if (const qsizetype open = head.lastIndexOf(u'('); open > 0 && head.endsWith(u')')) {
        parsed.dateline.agency = head.sliced(open + 1, head.size() - open - 2).trimmed().toString();
        head = head.first(open).trimmed();
    }
    parsed.date = writtenDate(head);
    QStringList places;
    for (QStringView part : head.split(u',')) {
        const auto dash = std::ranges::find_if(part, isDash);
        part = part.first(dash - part.begin()).trimmed(); // what follows a dash inside is the date
        if (part.isEmpty() || hasDigit(part))
            continue;
        if (!isPlace(part))
            return std::nullopt;
        places.append(part.toString());
    }
    if (places.isEmpty() || places.size() > 3 || TextCues::shared().isLabel(places.front())
        || TextCues::shared().namesOffice(places.front()))
        return std::nullopt;
    parsed.dateline.place = places.join(u", "_s);
    parsed.strong = isCapitals(places.front()) || !parsed.dateline.agency.isEmpty();
    // A pair of dashes is a parenthesis: `Kim Jong Un – North Korea's leader – said`.
    const QStringView rest = paragraph.sliced(parsed.dateline.span.end());
    if (!parsed.strong
        && (wordCount(places.front()) > (mark.colon ? 2 : 3)
            || (!mark.colon && std::ranges::any_of(rest.first(std::min<qsizetype>(rest.size(), 150)), isDash))))
        return std::nullopt;
    return parsed;
}

bool opensWithSpeaker(QStringView paragraph)
{
    const qsizetype colon = paragraph.first(std::min(paragraph.size(), longestDateline)).indexOf(u':');
    return colon >= 2 && colon + 1 < paragraph.size() && paragraph[colon + 1].isSpace()
        && isCapitals(paragraph.first(colon)) && wordCount(paragraph.first(colon)) <= 8;
}

QDate markDateline(Article &article)
{
    constexpr int paragraphsSeen = 8;
    const bool transcript = std::ranges::count_if(article.paragraphs, [&](const Paragraph &p) {
        return opensWithSpeaker(article.view(p.span));
    }) >= 2;
    int seen = 0;
    bool opening = true; // before the first full paragraph is over
    for (const Paragraph &paragraph : std::as_const(article.paragraphs)) {
        if (paragraph.kind != ParagraphKind::Body)
            continue;
        const QStringView text = article.view(paragraph.span);
        const bool prose = wordCount(text) >= 12;
        const std::optional<ParsedDateline> parsed = parseDateline(text);
        if (parsed && (parsed->strong || (opening && prose)) && !(transcript && opensWithSpeaker(text))) {
            article.dateline = parsed->dateline;
            article.dateline->span.start += paragraph.span.start;
            return parsed->date;
        }
        opening = opening && !(prose && endsSentence(text));
        if (++seen == paragraphsSeen)
            break;
    }
    return {};
}

} // namespace readout
