// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/htmlarticle.h"

#include "exports/htmlelement.h"
#include "exports/markup.h"
#include "exports/terms.h"

#include <set>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

/// What stands outside of what, where they overlap.
enum Layer { SentenceLayer, DatelineLayer, QuoteLayer, MentionLayer };

QString mentionTitle(const Entity &entity, const Mention &mention)
{
    QStringList words{entity.name};
    if (!entity.role.isEmpty())
        words.append(entity.role);
    if (!entity.country.isEmpty() && entity.type != EntityType::Country)
        words.append(entity.country);
    if (mention.isInferred())
        words.append(u"inferred"_s);
    return words.join(u" · "_s);
}

/// The first mention below the headline is strong, later ones quieter.
void addMentions(Markup &markup, const Entity &entity, const FilterKeys &keys, Span headline)
{
    bool first = true;
    const QString keyed = keys.of(entity).join(u' ');
    for (const Mention &mention : entity.mentions) {
        const bool strong = first && !mention.isInferred() && !headline.contains(mention.span);
        const QString style = mention.isInferred() ? u"inferred"_s : strong ? u"first"_s : QString();
        markup.add(mention.span, MentionLayer, "mark"_L1,
            attribute("data-type"_L1, term(entity.type)) + attribute("data-id"_L1, entity.id)
                + attribute("data-keys"_L1, keyed) + attribute("class"_L1, style)
                + attribute("title"_L1, mentionTitle(entity, mention)),
            &mention == &entity.mentions.front() ? mentionAnchor(entity) : QString());
        first = first && !strong;
    }
}

void addQuote(Markup &markup, const Quote &quote, const FilterKeys &keys)
{
    // `<q>` is for words that were spoken; reported speech has none.
    const bool reported = quote.kind == QuoteKind::Indirect;
    markup.add(quote.span, QuoteLayer, reported ? "span"_L1 : "q"_L1,
        attribute("data-id"_L1, quote.id) + attribute("data-keys"_L1, keys.of(quote).join(u' '))
            + attribute("title"_L1, quote.speaker.name),
        quoteAnchor(quote));
}

/// One element a sentence, however many meetings it tells of.
void addSentences(Markup &markup, const QList<Meeting> &meetings)
{
    std::set<Span> sentences;
    for (const Meeting &meeting : meetings) {
        for (const Evidence &evidence : meeting.evidence)
            sentences.insert(evidence.span);
    }
    for (const Span sentence : sentences)
        markup.add(sentence, SentenceLayer, "span"_L1, {}, sentenceAnchor(sentence));
}

/// The text without the white space around it.
Span trimmed(const QString &text, Span span)
{
    qsizetype start = span.start;
    qsizetype end = span.end();
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return Span::between(start, end);
}

/// Every word of the text in a paragraph: what the article's paragraphs leave over is body, so that nothing is lost.
QList<Paragraph> blocksOf(const Article &article)
{
    QList<Paragraph> blocks;
    const auto add = [&](Span span, ParagraphKind kind) {
        if (const Span inner = trimmed(article.text, span); !inner.isEmpty())
            blocks.append({inner, kind});
    };
    qsizetype at = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        add(Span::between(at, paragraph.span.start), ParagraphKind::Body);
        add(paragraph.span, paragraph.kind);
        at = paragraph.span.end();
    }
    add(Span::between(at, article.text.size()), ParagraphKind::Body);
    return blocks;
}

/// Which meetings' parties keep the bar beside a paragraph; empty for a paragraph that tells of none.
class MeetingBars {
public:
    MeetingBars(const QList<Meeting> &meetings, const FilterKeys &keys)
    {
        for (qsizetype i = 0; i < meetings.size(); ++i) {
            m_keys.append(keys.of(meetings[i]));
            for (const Evidence &evidence : meetings[i].evidence)
                m_sentences.append({evidence.span, i});
        }
        std::ranges::sort(m_sentences, {}, [](const auto &sentence) { return sentence.first.start; });
    }

    /// Attributes of a paragraph's element.
    [[nodiscard]] QString attributes(Span paragraph, QStringList classes) const
    {
        const auto start = [](const auto &sentence) { return sentence.first.start; };
        QSet<QString> keys;
        auto sentence = std::ranges::lower_bound(m_sentences, paragraph.start, {}, start);
        const bool meets = sentence != m_sentences.end() && sentence->first.start < paragraph.end();
        for (; sentence != m_sentences.end() && sentence->first.start < paragraph.end(); ++sentence)
            keys.unite(QSet(m_keys[sentence->second].begin(), m_keys[sentence->second].end()));
        QStringList sorted = keys.values();
        sorted.sort();
        if (meets)
            classes.append(u"meets"_s);
        return attribute("class"_L1, classes.join(u' ')) + attribute("data-keys"_L1, sorted.join(u' '));
    }

private:
    QList<QStringList> m_keys; ///< by meeting
    QList<std::pair<Span, qsizetype>> m_sentences; ///< with the index of their meeting, ascending
};

/// How a paragraph is set.
QStringList paragraphClasses(const Paragraph &paragraph, QStringView text)
{
    QStringList classes;
    const ParagraphKind kind = paragraph.kind;
    if (kind == ParagraphKind::Standfirst || kind == ParagraphKind::Byline || kind == ParagraphKind::Caption)
        classes.append(term(kind));
    if (text.contains(u"  ") || text.contains(u'\t'))
        classes.append(u"spaced"_s);
    return classes;
}

QString folded(const QString &paragraphs, int count)
{
    // The words of the fold are an attribute, drawn by the style: what is copied is the article's text alone.
    const QString words
        = count == 1 ? u"1 line of page furniture"_s : QString::number(count) + u" lines of page furniture"_s;
    return element("details"_L1, attribute("class"_L1, u"furniture"_s),
        element("summary"_L1, attribute("aria-label"_L1, words), {}) + paragraphs);
}

} // namespace

QString quoteAnchor(const Quote &quote) { return quote.id; }
QString sentenceAnchor(Span sentence) { return u"s%1-%2"_s.arg(sentence.start).arg(sentence.length); }
QString mentionAnchor(const Entity &entity) { return entity.id; }

QString htmlArticle(const Article &article, const Analysis &analysis, const FilterKeys &keys)
{
    const auto title = std::ranges::find(article.paragraphs, ParagraphKind::Headline, &Paragraph::kind);
    const Span headline = title == article.paragraphs.end() ? Span{} : title->span;
    Markup markup(article.text);
    if (article.dateline)
        markup.add(article.dateline->span, DatelineLayer, "span"_L1, attribute("class"_L1, u"dateline"_s));
    for (const Entity &entity : analysis.entities)
        addMentions(markup, entity, keys, headline);
    for (const Quote &quote : analysis.quotes)
        addQuote(markup, quote, keys);
    addSentences(markup, analysis.meetings);
    const MeetingBars bars(analysis.meetings, keys);

    QString html;
    QString furniture;
    int folds = 0;
    const auto closeFold = [&] {
        if (folds > 0)
            html += folded(std::exchange(furniture, {}), std::exchange(folds, 0));
    };
    bool headed = false;
    const QList<Paragraph> blocks = blocksOf(article);
    for (const Paragraph &block : blocks) {
        const QString content = markup.render(block.span);
        if (block.kind == ParagraphKind::Furniture) {
            furniture += element("p"_L1, {}, content);
            ++folds;
            continue;
        }
        closeFold();
        const bool isTitle = block.kind == ParagraphKind::Headline && !std::exchange(headed, true);
        const bool isHeading = block.kind == ParagraphKind::Headline || block.kind == ParagraphKind::Subhead;
        html += element(isTitle     ? "h1"_L1
                        : isHeading ? "h2"_L1
                                    : "p"_L1,
                    bars.attributes(block.span, paragraphClasses(block, article.view(block.span))), content)
            + u'\n';
    }
    closeFold();
    return element("article"_L1,
        attribute("id"_L1, u"article"_s) + attribute("lang"_L1, article.language) + attribute("dir"_L1, u"auto"_s),
        html);
}

} // namespace readout
