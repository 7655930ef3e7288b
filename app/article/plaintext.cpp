// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/deception.h"
#include "article/decode.h"
#include "article/format.h"
#include "article/structure.h"

using namespace Qt::StringLiterals;

namespace readout {

Article plainArticle(const QString &text, const QString &id)
{
    Article article;
    article.id = id;
    article.text = text;
    warnOfUndecodable(article, replaceBroken(article.text));
    markStructure(article);
    if (std::optional<Warning> warning = findDeception(article.text))
        article.warnings.append(*std::move(warning));
    return article;
}

Articles readPlainText(const Input &input)
{
    const Decoded decoded = decode(input.bytes);
    if (decoded.binary)
        return failure(ReadError::Code::Binary,
            u"%1 is of no format that Readout reads. Save it as text, HTML or PDF and open that."_s.arg(input.name));
    Article article = plainArticle(decoded.text, input.id());
    warnOfUndecodable(article, decoded.replaced);
    return QList<Article>{article};
}

} // namespace readout
