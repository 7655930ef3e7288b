// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"
#include "knowledge/gazetteer.h"
#include "knowledge/namelexicon.h"
#include "knowledge/wordclusters.h"
#include "names/crfmodel.h"
#include "names/findnames.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace readout;

/// Prints how long the model and its lists take to load, and tokens a second of findNames() on one core, over the
/// repository's plain-text samples or the files that are given.
int main(int argc, char **argv)
{
    const std::clock_t start = std::clock();
    (void)Gazetteer::shared();
    (void)NameLexicon::shared();
    (void)WordClusters::shared();
    (void)CrfModel::shared();
    std::printf("model and lists %.0f ms of processor time\n", 1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);

    QStringList paths;
    for (int i = 1; i < argc; ++i)
        paths.append(QString::fromLocal8Bit(argv[i]));
    if (paths.isEmpty()) {
        const QDir samples(QStringLiteral(READOUT_SOURCE_DIR "/resources/samples"));
        for (const QFileInfo &file : samples.entryInfoList({u"*.txt"_s}))
            paths.append(file.filePath());
    }
    QList<Document> documents;
    qint64 tokens = 0;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        documents.append(
            Document(std::make_shared<const Article>(plainArticle(QString::fromUtf8(file.readAll()), path))));
        tokens += documents.last().tokens().size();
    }
    double best = 0;
    for (int run = 0; run < 10; ++run) {
        const std::clock_t begin = std::clock();
        for (int repeat = 0; repeat < 5; ++repeat) {
            for (const Document &document : documents)
                (void)findNames(document);
        }
        best = std::max(best, double(5 * tokens) / (double(std::clock() - begin) / CLOCKS_PER_SEC));
    }
    std::printf("%lld tokens, best of 10 runs: %.0f tokens/s of processor time\n", tokens, best);
    return 0;
}
