// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes alone, names given: tokens a second on one core, over the samples and over a transcript of 5 MB.
#include "article/readarticles.h"
#include "names/findnames.h"
#include "quotes/findquotes.h"
#include "testing.h"

#include <QElapsedTimer>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

struct Prepared {
    Document document;
    QList<Entity> entities;

    explicit Prepared(const QString &text)
        : document(std::make_shared<const Article>(plainArticle(text, {}))), entities(findNames(document))
    {
    }
};

/// An invented exchange, again and again, to 5 MB.
QString transcript()
{
    const QString turns
        = u"QUESTION: The minister said on Monday that the talks are “a step forward.” Is that so?\n\n"
          u"MR PRICE: Let me say this. Ned Price has said before, and I quote, “We will not decide for "
          u"others.” That has not changed, and as the Secretary put it, “time is short.” We said so then.\n\n"_s;
    return turns.repeated(5'000'000 / turns.size());
}

} // namespace

class BenchQuotes : public QObject {
    Q_OBJECT
private slots:
    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QString samples;
        QDir folder(repositoryFile(u"resources/samples"_s));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files))
            samples += QString::fromUtf8(contentsOf(folder.filePath(name))) + u"\n\n"_s;
        QTest::newRow("samples") << samples;
        QTest::newRow("transcript of 5 MB") << transcript();
    }

    void quotes()
    {
        QFETCH(QString, text);
        const Prepared prepared(text);
        QList<Quote> quotes;
        QElapsedTimer timer;
        timer.start();
        QBENCHMARK_ONCE { quotes = findQuotes(prepared.document, prepared.entities); }
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        qInfo("%lld tokens, %lld quotes, %.0f tokens/s", qlonglong(prepared.document.tokens().size()),
            qlonglong(quotes.size()), double(prepared.document.tokens().size()) / seconds);
        QVERIFY(!quotes.isEmpty());
    }
};

QTEST_APPLESS_MAIN(BenchQuotes)
#include "bench_quotes.moc"
