// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of a news text, told from its lines alone. Where cues disagree a line stays body: a lost paragraph
// costs names and quotes, a kept share line costs nothing but room.
#include "article/structure.h"

#include "article/dateline.h"
#include "article/lines.h"
#include "article/textcues.h"
#include "article/writtendate.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int proseWords = 8; // a closed line of so many words is prose
constexpr int longWords = 25; // and any line of so many
constexpr int headlineWords = 30;
constexpr int closedHeadlineWords = 16;
constexpr int captionWords = 60;
constexpr int longestFurniture = 40; // words of a share line
constexpr int subheadWords = 12;

struct Line {
    QStringView text;
    TextCue cue = TextCue::None;
    int words = 0;
    bool closed = false; ///< ends like a sentence, a credit behind it set aside
    bool stamp = false; ///< no more than a date
    bool speaker = false; ///< opens with a name in capitals and a colon
    ParagraphKind kind = ParagraphKind::Body;

    [[nodiscard]] bool isProse() const { return (closed && words >= proseWords) || words >= longWords; }
    [[nodiscard]] bool isFurniture() const { return kind == ParagraphKind::Furniture; }
    [[nodiscard]] bool opensLower() const { return text.front().isLower(); }
    /// One title: no second sentence in it.
    [[nodiscard]] bool isTitleLike() const { return words >= 3 && words <= longWords && !text.contains(u". "); }
};

/// `… on March 4. - Phnom Penh Post/ANN`: a short credit after the last sentence.
bool endsInDashCredit(QStringView text)
{
    constexpr int creditWords = 6;
    const QStringView tail = text.last(std::min<qsizetype>(text.size(), 70));
    const qsizetype dash = std::max({tail.lastIndexOf(u" - "), tail.lastIndexOf(u" – "), tail.lastIndexOf(u" — ")});
    if (dash <= 0 || !endsSentence(tail.first(dash)))
        return false;
    const QStringView credit = tail.sliced(dash + 3).trimmed();
    return !credit.isEmpty() && credit.front().isUpper() && !endsSentence(credit) && wordCount(credit) <= creditWords;
}

/// The same, or a photographer in brackets at the end: `(Photo: AFP)`.
bool endsInCredit(QStringView text)
{
    static const QStringList words{u"photo"_s, u"photograph"_s, u"picture"_s, u"image"_s, u"credit"_s, u"courtesy"_s};
    if (!text.endsWith(u')') && !text.endsWith(u']'))
        return endsInDashCredit(text);
    const QStringView tail = text.last(std::min<qsizetype>(text.size(), 70));
    const qsizetype open = std::max<qsizetype>({0, tail.lastIndexOf(u'('), tail.lastIndexOf(u'[')});
    const QString bracket = tail.sliced(open).toString().toLower();
    return std::ranges::any_of(words, [&](const QString &word) { return bracket.contains(word); });
}

Line lineOf(QStringView text)
{
    return {text, TextCues::shared().cueOf(text), wordCount(text), endsSentence(text) || endsInDashCredit(text),
        isDateStamp(text), opensWithSpeaker(text)};
}

/// Who stands where in a picture: `(left)`, `(second from right)`, `(R)`.
bool pointsIntoPicture(QStringView text)
{
    static const QStringList pointers{u"(left"_s, u"(right"_s, u"(centre"_s, u"(center"_s, u"(l)"_s, u"(r)"_s, u"(c)"_s,
        u" from left)"_s, u" from right)"_s, u"(pictured"_s, u"(file photo"_s, u"(front "_s, u"(back row"_s};
    const QString folded = foldedText(text);
    return std::ranges::any_of(pointers, [&](const QString &pointer) { return folded.contains(pointer); });
}

bool isCaption(const Line &line)
{
    return line.words <= captionWords
        && (line.cue == TextCue::Caption
            || (line.words >= 4 && (endsInCredit(line.text) || pointsIntoPicture(line.text))));
}

/// Content words by their first letters, which inflection leaves alone.
QSet<QString> stemsOf(QStringView text)
{
    QSet<QString> stems;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        if (word.size() >= 4)
            stems.insert(word.first(std::min<qsizetype>(5, word.size())).toString().toLower());
    return stems;
}

/// A line that ends in a stop is a headline all the same where most words have capitals, or the lead tells it again.
bool isClosedHeadline(const QList<Line> &lines, qsizetype at)
{
    const Line &line = lines[at];
    if (!line.isTitleLike() || line.words > closedHeadlineWords)
        return false;
    const QList<QStringView> words = line.text.split(u' ', Qt::SkipEmptyParts);
    const auto isLong = [](QStringView word) { return word.size() >= 4; };
    const auto longOnes = std::ranges::count_if(words, isLong);
    const auto capitals
        = std::ranges::count_if(words, [&](QStringView word) { return isLong(word) && word.front().isUpper(); });
    if (longOnes >= 3 && capitals * 10 >= longOnes * 9)
        return true;
    QSet<QString> lead;
    for (qsizetype i = at + 1; i < std::min(lines.size(), at + 3); ++i)
        lead.unite(stemsOf(lines[i].text));
    const QSet<QString> stems = stemsOf(line.text);
    return stems.size() >= 4 && QSet<QString>(stems).intersect(lead).size() * 2 >= stems.size();
}

class Layout {
public:
    explicit Layout(Article &article) : m_article(article)
    {
        for (const Span span : lineSpans(article.text)) {
            article.paragraphs.append({span, ParagraphKind::Body});
            m_lines.append(lineOf(article.view(span)));
        }
    }

    void mark()
    {
        m_transcript = std::ranges::count_if(m_lines, &Line::speaker) >= 2;
        markFurniture();
        markTail();
        m_body = bodyStart();
        markHead();
        markInside();
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            m_article.paragraphs[i].kind = m_lines[i].kind;
    }

private:
    void markFurniture();
    qsizetype markList(qsizetype first, qsizetype titlesFrom);
    void markTail();
    [[nodiscard]] qsizetype bodyStart() const;
    void markHead();
    void markInside();
    [[nodiscard]] bool isHeadline(qsizetype at) const;
    [[nodiscard]] bool isByline(qsizetype at) const
    {
        return at < m_lines.size()
            && (m_lines[at].cue == TextCue::Byline || TextCues::shared().isNameAndRole(m_lines[at].text));
    }
    /// Where somebody speaks in a transcript.
    [[nodiscard]] bool isTurn(const Line &line) const { return m_transcript && line.speaker; }
    [[nodiscard]] bool isSubhead(qsizetype at) const;
    /// A line that goes on where the one before it was broken for width.
    [[nodiscard]] bool isContinued(qsizetype at) const
    {
        return at + 1 < m_lines.size() && m_lines[at + 1].opensLower();
    }

    Article &m_article;
    QList<Line> m_lines;
    bool m_transcript = false;
    qsizetype m_body = 0; ///< first line of the body
};

/// Share lines and lists of other articles that their wording gives away.
void Layout::markFurniture()
{
    const auto isTitle = [](const Line &l) { return l.words <= 2 || (l.isTitleLike() && !l.text.endsWith(u'.')); };
    const auto titles = std::find_if_not(m_lines.crbegin(), m_lines.crend(), isTitle).base(); // to the end
    const bool afterProse = std::count_if(m_lines.cbegin(), titles, std::mem_fn(&Line::isProse)) >= 2;
    const qsizetype titlesFrom = afterProse ? titles - m_lines.cbegin() : m_lines.size();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const bool wording = line.cue == TextCue::Line || line.cue == TextCue::Link || line.cue == TextCue::List;
        if (!wording || (line.isProse() && line.words > longestFurniture))
            continue;
        line.kind = ParagraphKind::Furniture;
        if (line.cue == TextCue::List)
            i = markList(i + 1, titlesFrom);
    }
    if (!m_lines.isEmpty() && m_lines.front().words == 1 && m_lines.front().text.startsWith(u"http"))
        m_lines.front().kind = ParagraphKind::Furniture;
}

/// The titles below `Related stories`: to the end where nothing but titles follows, else as far as they are unclosed.
/// Gives the last line of the list.
qsizetype Layout::markList(qsizetype first, qsizetype titlesFrom)
{
    const auto isTitle = [&](const Line &line) {
        return !line.closed && line.words >= 3 && line.words <= longWords && !line.text.contains(u'"')
            && line.cue == TextCue::None;
    };
    qsizetype at = first;
    for (; at < m_lines.size() && (first >= titlesFrom || isTitle(m_lines[at])); ++at)
        m_lines[at].kind = ParagraphKind::Furniture;
    return at - 1;
}

/// What follows the last sentence is furniture from its first cue on.
void Layout::markTail()
{
    const auto isSentence
        = [](const Line &l) { return !l.isFurniture() && (l.isProse() || (l.closed && l.words >= 3)); };
    const auto end = std::find_if(m_lines.rbegin(), m_lines.rend(), isSentence).base();
    if (end == m_lines.begin())
        return;
    for (auto line = std::find_if(end, m_lines.end(), std::mem_fn(&Line::isFurniture)); line != m_lines.end(); ++line)
        line->kind = ParagraphKind::Furniture;
}

/// The line with a dateline, if one is near the top; else the first prose that is no headline or caption.
qsizetype Layout::bodyStart() const
{
    constexpr qsizetype linesSeen = 8;
    const auto isCandidate
        = [&](const Line &line) { return !line.isFurniture() && line.isProse() && !isCaption(line); };
    for (qsizetype i = 0; i < std::min(m_lines.size(), linesSeen); ++i)
        if (const auto dateline = isCandidate(m_lines[i]) ? parseDateline(m_lines[i].text) : std::nullopt;
            dateline && dateline->strong && !isTurn(m_lines[i]))
            return i;
    const qsizetype first = std::ranges::find_if_not(m_lines, &Line::isFurniture) - m_lines.begin();
    for (qsizetype i = first; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool shortLine = line.words <= headlineWords && !isContinued(i);
        const bool mayBeHeadline = i == first && shortLine && (!line.closed || isClosedHeadline(m_lines, i));
        if (isTurn(line) || (isCandidate(line) && !mayBeHeadline))
            return i;
    }
    return m_lines.size();
}

bool Layout::isHeadline(qsizetype at) const
{
    const Line &line = m_lines[at];
    const int fewest = isByline(at + 1) ? 1 : 3;
    return line.words >= fewest && line.words <= headlineWords && !line.opensLower() && !isContinued(at)
        && !line.text.endsWith(u':') && !line.text.endsWith(u',') && line.cue == TextCue::None;
}

void Layout::markHead()
{
    if (m_body == m_lines.size() && m_lines.size() > 1
        && std::ranges::none_of(m_lines, [](const Line &l) { return l.isProse(); }))
        m_body = 1; // a list: its first line may be a headline, no more
    bool titled = false;
    bool signedBy = false; // a headline comes before who wrote it
    for (qsizetype i = 0; i < m_body; ++i) {
        Line &line = m_lines[i];
        if (line.isFurniture())
            continue;
        if (line.stamp || line.cue == TextCue::Stamp) {
            line.kind = ParagraphKind::Byline;
        } else if (isByline(i)) {
            line.kind = ParagraphKind::Byline;
            signedBy = true;
        } else if (isCaption(line)) {
            line.kind = ParagraphKind::Caption;
        } else if (!titled && !signedBy && isHeadline(i)) {
            line.kind = ParagraphKind::Headline;
            titled = true;
        } else if (titled && !line.opensLower() && !isContinued(i) && !line.text.endsWith(u':')) {
            line.kind = line.words >= 6 ? ParagraphKind::Standfirst
                : !line.closed          ? ParagraphKind::Byline
                                        : ParagraphKind::Body;
        }
    }
}

bool Layout::isSubhead(qsizetype at) const
{
    const Line &line = m_lines[at];
    const auto isBody = [&](qsizetype i) {
        return i >= 0 && i < m_lines.size() && m_lines[i].kind == ParagraphKind::Body && m_lines[i].isProse();
    };
    const QChar last = line.text.back();
    return line.words <= subheadWords && (!line.closed || last == u'?') && last != u':' && last != u',' && last != u';'
        && (line.text.front().isUpper() || line.text.front().isDigit()) && isBody(at - 1) && isBody(at + 1)
        && !m_lines[at + 1].opensLower() && !isTurn(line);
}

void Layout::markInside()
{
    for (qsizetype i = m_body; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        if (line.isFurniture())
            continue;
        if (line.cue == TextCue::Byline && line.words <= 20 && !(line.closed && line.text.front() != u'('))
            line.kind = ParagraphKind::Byline;
        else if (line.cue == TextCue::Stamp && line.words <= 12 && writtenDate(line.text).isValid())
            line.kind = ParagraphKind::Byline;
        else if (line.cue == TextCue::Caption
            || (line.words <= captionWords && endsInCredit(line.text) && pointsIntoPicture(line.text)))
            line.kind = ParagraphKind::Caption;
        else if (isSubhead(i))
            line.kind = ParagraphKind::Subhead;
    }
}

} // namespace

void markStructure(Article &article)
{
    article.paragraphs.clear();
    Layout(article).mark();
    takeFromParagraphs(article);
}

void takeFromParagraphs(Article &article)
{
    const QDate inDateline = article.dateline ? QDate() : markDateline(article);
    QDate stamped;
    for (const Paragraph &paragraph : std::as_const(article.paragraphs)) {
        const QStringView text = article.view(paragraph.span);
        if (paragraph.kind == ParagraphKind::Headline && article.title.isEmpty())
            article.title = text.toString().simplified();
        if (paragraph.kind == ParagraphKind::Byline && !stamped.isValid())
            stamped = writtenDate(text);
        if (paragraph.kind == ParagraphKind::Byline && article.byline.isEmpty() && !isDateStamp(text)
            && TextCues::shared().cueOf(text) != TextCue::Stamp)
            article.byline = text.toString().simplified();
        if (paragraph.kind == ParagraphKind::Furniture && paragraph.span.start == 0 && article.url.isEmpty()
            && text.startsWith(u"http"))
            article.url = QUrl(text.toString(), QUrl::StrictMode);
    }
    if (!article.published.isValid())
        article.published = stamped.isValid() ? stamped : inDateline;
}

} // namespace readout
