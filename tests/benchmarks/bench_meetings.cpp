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

int main()
{
    struct Text {
        Document document;
        QList<Entity> entities;
    };
    QList<Text> texts;
    for (const QString &half : {u"a"_s, u"b"_s}) {
        for (const QByteArray &line :
            contentsOf(repositoryFile(u"tests/accuracy/meetings/%1.jsonl"_s.arg(half))).split('\n')) {
            if (line.isEmpty())
                continue;
            const auto article = std::make_shared<const Article>(
                plainArticle(QJsonDocument::fromJson(line).object()[u"text"_s].toString(), u"bench"_s));
            const Document document(article);
            texts.append({document, findNames(document)});
        }
    }
    qint64 tokens = 0, dates = 0;
    qsizetype found = 0;
    QElapsedTimer timer, part;
    timer.start();
    while (timer.elapsed() < 3000) {
        for (const auto &[document, entities] : texts) {
            part.start();
            const QList<DateExpression> expressions = findDates(document);
            dates += part.nsecsElapsed();
            found += findMeetings(document, entities, expressions).size();
            tokens += document.tokens().size();
        }
    }
    QTextStream(stdout) << "dates and meetings: " << tokens * 1000 / timer.elapsed()
                        << " tokens/s, of which dates alone " << qint64(double(tokens) * 1e9 / double(dates))
                        << " tokens/s (" << found << " meetings)\n";
    return 0;
}
