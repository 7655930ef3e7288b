// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and meetings on one core with the names given: tokens a second.
#include "article/readarticles.h"
#include "dates/finddates.h"
#include "meetings/findmeetings.h"
#include "names/findnames.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Document document;
    QList<Entity> entities;
};

Text textOf(const Article &article)
{
    const Document document(std::make_shared<const Article>(article));
    return {document, findNames(document)};
}

/// Texts of one or two sentences, nearly all of which tell of a meeting: the worst case.
QList<Text> constructions()
{
    QList<Text> texts;
    for (const QString &half : {u"a"_s, u"b"_s}) {
        for (const QByteArray &line :
            contentsOf(repositoryFile(u"tests/accuracy/meetings/%1.jsonl"_s.arg(half))).split('\n')) {
            const QString text = QJsonDocument::fromJson(line).object()[u"text"_s].toString();
            if (!text.isEmpty())
                texts.append(textOf(plainArticle(text, u"bench"_s)));
        }
    }
    return texts;
}

QList<Text> samples()
{
    QList<Text> texts;
    for (const QString &path : articleFiles(repositoryFile(u"resources/samples"_s))) {
        const Articles read = readArticles(path);
        for (const Article &article : read.value_or(QList<Article>()))
            texts.append(textOf(article));
    }
    return texts;
}

void measure(const char *name, const QList<Text> &texts)
{
    qint64 tokens = 0, dates = 0;
    qsizetype found = 0;
    QElapsedTimer timer, part;
    timer.start();
    while (timer.elapsed() < 3000) {
        for (const auto &[document, names] : texts) {
            QList<Entity> entities = names;
            part.start();
            const QList<DateExpression> expressions = findDates(document);
            dates += part.nsecsElapsed();
            found += findMeetings(document, entities, expressions).size();
            tokens += document.tokens().size();
        }
    }
    QTextStream(stdout) << name << ": dates and meetings " << tokens * 1000 / timer.elapsed()
                        << " tokens/s, of which dates alone " << qint64(double(tokens) * 1e9 / double(dates))
                        << " tokens/s (" << found << " meetings)\n";
}

} // namespace

int main()
{
    measure("samples", samples());
    measure("constructions", constructions());
    return 0;
}
