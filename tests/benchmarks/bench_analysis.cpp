// SPDX-License-Identifier: GPL-3.0-or-later
// The whole analysis on one core: time until lists and models are ready, then tokens a second and memory.
#include "analysis/analysis.h"
#include "article/readarticles.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process in MiB, as the kernel counts it.
double residentMiB()
{
    const QList<QByteArray> pages = contentsOf(u"/proc/self/statm"_s).split(' ');
    return pages.size() > 1 ? pages[1].toDouble() * 4096 / (1 << 20) : 0;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QList<std::shared_ptr<const Article>> articles;
    for (const QString &path : articleFiles(repositoryFile(u"resources/samples"_s))) {
        if (!path.endsWith(u".txt"_s))
            continue;
        if (const Articles read = readArticles(path)) {
            for (const Article &article : *read)
                articles.append(std::make_shared<const Article>(article));
        }
    }
    if (articles.isEmpty())
        return 1;

    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    (void)analyse(articles.first());
    out << "first analysis, lists and models loaded: " << timer.elapsed() << " ms, " << residentMiB() - before
        << " MiB more\n";

    qsizetype tokens = 0;
    timer.restart();
    while (timer.elapsed() < 3000) {
        for (const auto &article : articles)
            tokens += analyse(article).tokens;
    }
    out << "analysis: " << qint64(double(tokens) * 1000 / double(timer.elapsed())) << " tokens/s over "
        << articles.size() << " articles, " << residentMiB() << " MiB resident\n";
    return 0;
}
