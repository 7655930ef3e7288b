// SPDX-License-Identifier: GPL-3.0-or-later
// PDF by Poppler: words in reading order, put together to paragraphs.
#include "article/blocks.h"
#include "article/format.h"
#include "article/pdfpage.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int mostPages = 2000;

/// Poppler tells each oddity of a file; what counts is said in the article's warnings.
void silencePoppler()
{
    static const bool once = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
        return true;
    }();
    Q_UNUSED(once)
}

QList<PdfPage> pagesOf(const Poppler::Document &document, qint64 mostText)
{
    QList<PdfPage> pages;
    qint64 size = 0;
    for (int i = 0; i < std::min(document.numPages(), mostPages) && size < mostText; ++i) {
        const std::unique_ptr<Poppler::Page> page(document.page(i));
        PdfPage read;
        if (page) {
            read.height = page->pageSizeF().height();
            read.lines = linesOf(page->textList());
        }
        for (const PdfLine &line : std::as_const(read.lines))
            size += line.text.size();
        pages.append(read);
    }
    return pages;
}

} // namespace

bool isPdf(const Input &, const QByteArray &head)
{
    return head.first(std::min<qsizetype>(head.size(), 1024)).contains("%pdf-");
}

Articles readPdf(const Input &input)
{
    silencePoppler();
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(input.bytes);
    if (!document)
        return failure(ReadError::Code::Malformed, u"%1 is a PDF that is broken from its beginning."_s.arg(input.name));
    if (document->isLocked())
        return failure(ReadError::Code::Unreadable,
            u"%1 is locked by a password. Save a copy without it and open that."_s.arg(input.name));
    QList<PdfPage> pages = pagesOf(*document, input.limits.bytes);
    dropFurniture(pages);
    const QString text = paragraphsOf(pages).join(u"\n\n"_s);
    if (text.trimmed().isEmpty())
        return failure(ReadError::Code::NoText,
            u"%1 has no text: it holds pictures of pages. Run text recognition on it first."_s.arg(input.name));
    Article article = textArticle(input.id(), {}, text);
    if (article.title.isEmpty())
        article.title = document->title().simplified();
    if (article.byline.isEmpty())
        article.byline = document->author().simplified();
    if (!article.published.isValid())
        setPublished(article, document->creationDate().date());
    if (pages.size() < document->numPages())
        article.warnings.append({Warning::Code::Truncated, u"Only the first %1 pages were read."_s.arg(pages.size())});
    return QList<Article>{article};
}

} // namespace readout
