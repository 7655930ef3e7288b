// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"

namespace readout {

Articles readArticles(const QString &, const ReadLimits &) { return {}; }
Articles readArticles(const QByteArray &, const QString &, const ReadLimits &) { return {}; }
QStringList articleFiles(const QString &path) { return { path }; }

Article plainArticle(const QString &text, const QString &id)
{
    Article article;
    article.id = id;
    article.text = text;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start), end = newline < 0 ? text.size() : newline;
        if (!QStringView(text).sliced(start, end - start).trimmed().isEmpty())
            article.paragraphs.append({ Span::between(start, end), ParagraphKind::Body });
        start = end + 1;
    }
    return article;
}

QString codeName(ReadError::Code) { return {}; }
QString codeName(Warning::Code) { return {}; }

} // namespace readout
