// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/blocks.h"

#include "article/deception.h"
#include "article/decode.h"
#include "article/format.h"
#include "article/lines.h"
#include "article/structure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool repeats(QStringView line, QStringView title) { return !title.isEmpty() && foldedText(line) == foldedText(title); }

/// A body without its first line where that is the headline once more.
QString withoutTitle(const QString &body, QStringView title)
{
    const QList<Span> lines = lineSpans(body);
    if (lines.isEmpty() || !repeats(QStringView(body).sliced(lines.first().start, lines.first().length), title))
        return body;
    return body.sliced(lines.first().end());
}

struct Stated {
    Span span;
    ParagraphKind kind = ParagraphKind::Body;
};

/// What the file states goes before what the layout looks like; it knows its one headline.
void applyKinds(Article &article, const QList<Stated> &stated)
{
    const bool titled = std::ranges::any_of(stated, [](const Stated &s) { return s.kind == ParagraphKind::Headline; });
    auto block = stated.begin();
    for (Paragraph &paragraph : article.paragraphs) {
        while (block != stated.end() && block->span.end() <= paragraph.span.start)
            ++block;
        if (block != stated.end() && block->kind != ParagraphKind::Body)
            paragraph.kind = block->kind;
        else if (titled && paragraph.kind == ParagraphKind::Headline)
            paragraph.kind = ParagraphKind::Body;
    }
}

/// Whether each line of a block but its last breaks within a word's length of its longest.
bool isWrapped(const QList<QStringView> &lines)
{
    constexpr qsizetype narrowest = 50;
    constexpr qsizetype widest = 100;
    constexpr qsizetype longWord = 20;
    if (lines.size() < 2)
        return false;
    const auto length = [](QStringView line) { return line.size(); };
    const qsizetype width = length(std::ranges::max(lines, {}, length));
    const bool indented = std::ranges::any_of(
        lines.sliced(1), [](QStringView line) { return line.front().isSpace() || line.front() == u'>'; });
    return width >= narrowest && width <= widest && !indented
        && std::all_of(
            lines.begin(), lines.end() - 1, [&](QStringView line) { return line.size() + longWord > width; });
}

} // namespace

Article blockArticle(const QString &id, const QList<Block> &blocks)
{
    Article article;
    article.id = id;
    QList<Stated> stated;
    for (const Block &block : blocks) {
        const bool follows
            = block.kind == ParagraphKind::Body && stated.size() == 1 && stated.first().kind == ParagraphKind::Headline;
        const QString text = (follows ? withoutTitle(block.text, article.title) : block.text).trimmed();
        if (text.isEmpty() || (block.kind == ParagraphKind::Headline && repeats(text, article.title)))
            continue;
        if (!article.text.isEmpty())
            article.text += u"\n\n"_s;
        stated.append({{article.text.size(), text.size()}, block.kind});
        article.text += text;
        if (block.kind == ParagraphKind::Headline && article.title.isEmpty())
            article.title = text.simplified();
    }
    warnOfUndecodable(article, replaceBroken(article.text));
    markStructure(article);
    applyKinds(article, stated);
    takeFromParagraphs(article);
    if (std::optional<Warning> warning = findDeception(article.text))
        article.warnings.append(*std::move(warning));
    return article;
}

Article textArticle(const QString &id, const QString &title, const QString &text)
{
    return blockArticle(id, {{ParagraphKind::Headline, title}, {ParagraphKind::Body, text}});
}

void setHeadline(Article &article, const QString &title)
{
    const QString headline = title.simplified();
    if (headline.isEmpty())
        return;
    article.title = headline;
    if (!article.paragraphs.isEmpty() && repeats(article.view(article.paragraphs.first().span), headline)) {
        article.paragraphs.first().kind = ParagraphKind::Headline;
        return;
    }
    const QString inserted = article.text.isEmpty() ? headline : headline + u"\n\n"_s;
    const qsizetype shift = inserted.size();
    for (Paragraph &paragraph : article.paragraphs) {
        paragraph.span.start += shift;
        if (paragraph.kind == ParagraphKind::Headline)
            paragraph.kind = ParagraphKind::Subhead;
    }
    if (article.dateline)
        article.dateline->span.start += shift;
    for (Origin &origin : article.origins)
        origin.text.start += shift;
    article.text.prepend(inserted);
    article.paragraphs.prepend({{0, headline.size()}, ParagraphKind::Headline});
}

void stateDateline(Article &article, const QString &dateline, const QString &place)
{
    const QString words = dateline.simplified();
    if (article.dateline || words.isEmpty())
        return;
    for (const Paragraph &paragraph : std::as_const(article.paragraphs))
        if (article.view(paragraph.span).toString().simplified() == words) {
            article.dateline = Dateline{paragraph.span, place.isEmpty() ? words : place.simplified(), {}};
            return;
        }
}

void stateName(Article &article, StatedName::Type type, const QString &name)
{
    const StatedName stated{type, name.simplified()};
    if (!stated.name.isEmpty() && !article.stated.contains(stated))
        article.stated.append(stated);
}

void setPublished(Article &article, QDate day)
{
    if (day.isValid() && day.year() >= 1600 && day.year() <= 2200)
        article.published = day;
}

void numberArticles(QList<Article> &articles, const QString &id)
{
    for (qsizetype i = 0; i < articles.size(); ++i)
        articles[i].id = articles.size() == 1 ? id : u"%1-%2"_s.arg(id).arg(i + 1);
}

void warnOfTooMany(QList<Article> &articles, const ReadLimits &limits)
{
    if (!articles.isEmpty())
        articles.last().warnings.append({Warning::Code::Truncated,
            u"The file holds more than %1 articles; this is the last one that was read."_s.arg(limits.articles)});
}

QString unwrapped(const QString &text)
{
    QString joined;
    joined.reserve(text.size());
    QList<QStringView> block;
    const auto flush = [&] {
        const QChar seam = isWrapped(block) ? u' ' : u'\n';
        for (qsizetype i = 0; i < block.size(); ++i)
            joined += (i ? QString(seam) : QString()) + block[i].toString();
        block.clear();
    };
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (!line.isEmpty()) {
            block.append(line);
            continue;
        }
        flush();
        joined += joined.endsWith(u"\n\n") ? u""_s : joined.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    }
    flush();
    return joined;
}

} // namespace readout
