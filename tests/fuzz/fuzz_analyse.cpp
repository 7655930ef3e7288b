// SPDX-License-Identifier: GPL-3.0-or-later
// Analyses the bytes as the UTF-8 of an article's text.
#include "analysis/analysis.h"
#include "article/readarticles.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto article = std::make_shared<const readout::Article>(readout::plainArticle(text, QStringLiteral("x")));
    (void)readout::analyse(article);
    return 0;
}
