// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/poppler/popplersource.h"

#include <poppler-qt6.h>

namespace readout {

// Poppler tells each oddity of a file; what counts is said in the article's warnings.
PopplerSource::PopplerSource()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
}

std::optional<PdfContent> PopplerSource::read(const QByteArray &bytes, int mostPages, qint64 mostText) const
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return std::nullopt;
    PdfContent content;
    content.locked = document->isLocked();
    if (content.locked)
        return content;
    content.title = document->title();
    content.author = document->author();
    content.created = document->creationDate().date();
    content.pageCount = document->numPages();
    qint64 size = 0;
    for (int i = 0; i < std::min(content.pageCount, mostPages) && size < mostText; ++i) {
        PdfContent::Page read;
        if (const std::unique_ptr<Poppler::Page> page = document->page(i)) {
            read.height = page->pageSizeF().height();
            for (const std::unique_ptr<Poppler::TextBox> &word : page->textList()) {
                read.words.append({word->text(), word->boundingBox(), word->hasSpaceAfter()});
                size += read.words.last().text.size();
            }
        }
        content.pages.append(std::move(read));
    }
    return content;
}

} // namespace readout
