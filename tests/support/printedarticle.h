// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/readarticles.h"

/// Articles as indented text: what was read, for references beside the inputs.
inline QString printed(const readout::Article &article)
{
    using namespace Qt::StringLiterals;
    static constexpr const char *kinds[]
        = {"headline", "standfirst", "byline", "caption", "subhead", "body", "furniture"};
    static constexpr const char *types[] = {"person", "country", "organisation", "place"};
    QString out = u"id: %1\n"_s.arg(article.id);
    const auto line = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            out += u"%1: %2\n"_s.arg(QLatin1StringView(name), value);
    };
    line("title", article.title);
    line("byline", article.byline);
    line("outlet", article.outlet);
    line("language", article.language);
    line("url", article.url.toString());
    line("published", article.published.toString(Qt::ISODate));
    if (article.dateline)
        line("dateline",
            u"%1 (%2) %3"_s.arg(
                article.dateline->place, article.dateline->agency, article.view(article.dateline->span).toString()));
    for (const readout::StatedName &name : article.stated)
        line("stated", QLatin1StringView(types[int(name.type)]) + u' ' + name.name);
    for (const readout::Warning &warning : article.warnings)
        line("warning", readout::codeName(warning.code) + u": "_s + warning.message);
    for (const readout::Paragraph &paragraph : article.paragraphs)
        out += QString::fromLatin1(kinds[int(paragraph.kind)]).leftJustified(10) + u' '
            + article.view(paragraph.span).toString().simplified() + u'\n';
    return out;
}

inline QString printed(const readout::Articles &articles)
{
    using namespace Qt::StringLiterals;
    if (!articles)
        return u"error: %1: %2\n"_s.arg(readout::codeName(articles.error().code), articles.error().message);
    QStringList parts;
    for (const readout::Article &article : *articles)
        parts.append(printed(article));
    return parts.join(u"\n"_s);
}
