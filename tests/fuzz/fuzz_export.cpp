// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the analysed text of the bytes in every format.
#include "article/readarticles.h"
#include "exports/exporter.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto article = std::make_shared<const readout::Article>(readout::plainArticle(text, QStringLiteral("x")));
    const readout::Readout readout{article, std::make_shared<const readout::Analysis>(readout::analyse(article))};
    for (const readout::Exporter &exporter : readout::exporters())
        (void)exporter.write({&readout, 1});
    return 0;
}
