// SPDX-License-Identifier: GPL-3.0-or-later
// Many articles in one text, as the press databases Factiva and Nexis export them.
#include "article/blocks.h"
#include "article/decode.h"
#include "article/exportrecord.h"
#include "article/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

struct Records {
    QList<QStringList> lines;
    bool more = false; ///< than ReadLimits::articles
};

/// Cuts after each closing line and before each opening one; what has no words is no record.
Records split(const QString &text, int most)
{
    Records records;
    QStringList open;
    const auto close = [&] {
        while (!open.isEmpty() && open.first().trimmed().isEmpty())
            open.removeFirst();
        if (open.size() > 2) {
            records.more = records.lines.size() == most;
            if (!records.more)
                records.lines.append(open);
        }
        open.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (beginsRecord(line))
            close();
        if (!endsRecord(line))
            open.append(line.endsWith(u'\r') ? line.chopped(1) : line);
        else
            close();
        if (records.more)
            break;
    }
    close();
    return records;
}

Article articleOf(const ExportRecord &record)
{
    Article article = blockArticle({},
        {{ParagraphKind::Headline, record.title}, {ParagraphKind::Byline, record.byline},
            {ParagraphKind::Body, unwrapped(record.body)}});
    if (!record.byline.isEmpty())
        article.byline = record.byline;
    article.outlet = record.outlet;
    article.language = record.language;
    setPublished(article, record.published);
    return article;
}

} // namespace

bool isNewsExport(const Input &input, const QByteArray &head)
{
    constexpr qsizetype seen = 256 << 10; // the first article ends or begins in it
    if (!head.contains("document") && !input.bytes.first(std::min(seen, input.bytes.size())).contains("ocument"))
        return false;
    const QString text = QString::fromLatin1(input.bytes.first(std::min(seen, input.bytes.size())));
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return !head.startsWith('<')
        && std::ranges::any_of(lines, [](QStringView line) { return endsRecord(line) || beginsRecord(line); });
}

Articles readNewsExport(const Input &input)
{
    const Decoded decoded = decode(input.bytes);
    const Records records = split(decoded.text, input.limits.articles);
    QList<Article> articles;
    for (const QStringList &lines : records.lines)
        if (Article article = articleOf(parseRecord(lines)); !article.text.isEmpty())
            articles.append(std::move(article));
    if (articles.isEmpty())
        return failure(ReadError::Code::Empty, u"%1 is an export without articles."_s.arg(input.name));
    numberArticles(articles, input.id());
    if (records.more)
        warnOfTooMany(articles, input.limits);
    warnOfUndecodable(articles.last(), decoded.replaced);
    return articles;
}

} // namespace readout
