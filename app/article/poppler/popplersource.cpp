// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/poppler/popplersource.h"

#include <poppler-qt6.h>

namespace readout {

// Poppler tells each oddity of a file; what counts is said in the article's warnings.
PopplerSource::PopplerSource()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
}

std::optional<PdfContent> PopplerSource::read(const QByteArray &bytes, const TakePage &take) const
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
    bool wanted = true;
    for (int i = 0; i < content.pageCount && wanted; ++i) {
        PdfWords words;
        if (const std::unique_ptr<Poppler::Page> page = document->page(i)) {
            words.height = page->pageSizeF().height();
            for (const std::unique_ptr<Poppler::TextBox> &word : page->textList())
                words.words.append({word->text(), word->boundingBox(), word->hasSpaceAfter()});
        }
        wanted = take(words);
    }
    return content;
}

} // namespace readout
