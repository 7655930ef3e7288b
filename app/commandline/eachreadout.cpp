// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/eachreadout.h"

#include "article/readarticles.h"
#include "commandline/stream.h"

namespace readout {

int eachReadout(const QStringList &paths, const std::function<void(const Readout &)> &act)
{
    int failed = 0;
    for (const QString &path : paths) {
        for (const QString &file : articleFiles(path)) {
            Articles articles = readArticles(file);
            if (!articles) {
                complain(articles.error().message);
                ++failed;
                continue;
            }
            for (Article &article : *articles) {
                const auto read = std::make_shared<const Article>(std::move(article));
                act({read, std::make_shared<const Analysis>(analyse(read))});
            }
        }
    }
    return failed;
}

} // namespace readout
