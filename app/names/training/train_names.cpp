// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/measure.h"
#include "names/training/trainer.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

/// The open corpora with their weights: news and what is written like it counts in full.
std::vector<CorpusFile> corpora(const QString &folder)
{
    const auto train = [&folder](const QString &name, float weight, int sentences, bool hyphens) {
        return CorpusFile{folder + u"/train/"_s + name + u".conll"_s, weight, sentences, hyphens};
    };
    std::vector<CorpusFile> files = {
        train(u"crossner-politics"_s, 1, 8, false),
        train(u"crossner-science"_s, 0.6F, 8, false),
        train(u"crossner-literature"_s, 0.6F, 8, false),
        train(u"crossner-music"_s, 0.5F, 8, false),
        train(u"crossner-ai"_s, 0.5F, 8, false),
        train(u"wikigold"_s, 1, 0, false),
        train(u"wnut17"_s, 0.2F, 4, false),
        train(u"gum-news"_s, 1, 0, true),
        train(u"gum-interview"_s, 1, 0, true),
        train(u"gum-bio"_s, 0.8F, 0, true),
        train(u"gum-voyage"_s, 0.5F, 0, true),
        train(u"gum-speech"_s, 0.8F, 0, true),
        train(u"uner-ewt"_s, 0.7F, 0, true),
        train(u"re3d"_s, 1, 0, false),
        train(u"multiner-en"_s, 0.2F, 20, false),
    };
    files.push_back({folder + u"/silver/state.conll"_s, 0.3F, 0, false, true});
    return files;
}

void printMeasures(const CrfModel &model, const QString &folder)
{
    for (const QString &name : {u"worldwide-dev"_s, u"ieer-dev"_s}) {
        const Measure result = measure(model, folder + u'/' + name + u".jsonl"_s);
        std::printf(
            "%-14s people %.4f  organisations %.4f\n", qPrintable(name), result.people.f1(), result.organisations.f1());
        for (const Tally &bin : result.byProbability)
            std::printf(" %d:%.2f", bin.found, bin.found > 0 ? double(bin.right) / bin.found : 0);
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: train_names CORPORA MODEL\n", stderr);
        return 2;
    }
    std::vector<TrainingDocument> documents;
    for (const CorpusFile &file : corpora(QString::fromLocal8Bit(argv[1]))) {
        std::vector<TrainingDocument> read = readCorpus(file);
        if (read.empty()) {
            std::fprintf(stderr, "train_names: nothing in %s\n", qPrintable(file.path));
            return 1;
        }
        std::ranges::move(read, std::back_inserter(documents));
    }
    const TrainingPlan plan;
    const TrainingSet set(documents, plan.leastCount);
    const QByteArray bytes = modelBytes(set, trainedWeights(set, plan), plan.rows);
    QSaveFile model(QString::fromLocal8Bit(argv[2]));
    if (!model.open(QIODevice::WriteOnly) || model.write(bytes) < 0 || !model.commit()) {
        std::fprintf(stderr, "train_names: %s\n", qPrintable(model.errorString()));
        return 1;
    }
    printMeasures(CrfModel::fromBytes(bytes), QString::fromLocal8Bit(argv[1]));
    return 0;
}
