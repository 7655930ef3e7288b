// SPDX-License-Identifier: GPL-3.0-or-later
// PDF: words in reading order, put together to paragraphs.
#include "article/blocks.h"
#include "article/format.h"
#include "article/pdfpage.h"

#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int mostPages = 2000;

} // namespace

bool isPdf(const Input &, const QByteArray &head)
{
    return head.first(std::min<qsizetype>(head.size(), 1024)).contains("%pdf-");
}

Articles readPdf(const Input &input)
{
    QPluginLoader module(u"readout-modules/pdf"_s);
    const auto *source = qobject_cast<PdfSource *>(module.instance());
    if (!source)
        return failure(ReadError::Code::Unreadable,
            u"%1 is a PDF, and Readout's module for PDF files cannot be loaded (%2). Install Readout again."_s.arg(
                input.name, module.errorString()));
    QList<PdfPage> pages;
    qint64 size = 0;
    const std::optional<PdfContent> content = source->read(input.bytes, [&](const PdfWords &page) {
        pages.append({page.height, linesOf(page.words)});
        for (const PdfLine &line : std::as_const(pages.last().lines))
            size += line.text.size();
        return pages.size() < mostPages && size < input.limits.bytes;
    });
    if (!content)
        return failure(ReadError::Code::Malformed, u"%1 is a PDF that is broken from its beginning."_s.arg(input.name));
    if (content->locked)
        return failure(ReadError::Code::Unreadable,
            u"%1 is locked by a password. Save a copy without it and open that."_s.arg(input.name));
    dropFurniture(pages);
    const QString text = paragraphsOf(pages).join(u"\n\n"_s);
    if (text.trimmed().isEmpty())
        return failure(ReadError::Code::NoText,
            u"%1 has no text: it holds pictures of pages. Run text recognition on it first."_s.arg(input.name));
    Article article = textArticle(input.id(), {}, text);
    if (article.title.isEmpty())
        article.title = content->title.simplified();
    if (article.byline.isEmpty())
        article.byline = content->author.simplified();
    if (!article.published.isValid())
        setPublished(article, content->created);
    if (pages.size() < content->pageCount)
        article.warnings.append({Warning::Code::Truncated, u"Only the first %1 pages were read."_s.arg(pages.size())});
    return QList<Article>{article};
}

} // namespace readout
