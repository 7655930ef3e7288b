// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/engine/formats is a row; FILE.ref beside it is what must be read.
// READOUT_RENEW=1 writes the references anew.
#include "article/readarticles.h"

#include "printedarticle.h"
#include "testing.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(repositoryFile(u"tests/engine/formats"_s));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            if (!name.endsWith(u".ref"_s) && !name.endsWith(u".py"_s))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void reads()
    {
        QFETCH(const QString, path);
        const QString read = printed(readArticles(contentsOf(path), QFileInfo(path).fileName()));
        QFile reference(path + u".ref"_s);
        if (qEnvironmentVariableIsSet("READOUT_RENEW")) {
            QVERIFY(reference.open(QIODevice::WriteOnly));
            reference.write(read.toUtf8());
            return;
        }
        QCOMPARE(read, QString::fromUtf8(contentsOf(reference.fileName())));
    }

    /// As many articles as the limit lets in, and a warning that there are more.
    void stopsAtTheLimit_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"entries.rss", "entries.feed.json", "list.ninjs", "message.newsml", "two.mbox", "factiva.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void stopsAtTheLimit()
    {
        QFETCH(const QString, name);
        ReadLimits limits;
        limits.articles = 1;
        const Articles articles
            = readArticles(contentsOf(repositoryFile(u"tests/engine/formats/"_s + name)), name, limits);
        QVERIFY(articles);
        QCOMPARE(articles->size(), 1);
        QVERIFY(std::ranges::any_of(
            articles->first().warnings, [](const Warning &w) { return w.code == Warning::Code::Truncated; }));
    }

    /// A file cut off anywhere still gives articles or a named error.
    void survivesCutting_data() { reads_data(); }
    void survivesCutting()
    {
        QFETCH(const QString, path);
        const QByteArray whole = contentsOf(path);
        const qsizetype step = std::max<qsizetype>(1, whole.size() / 40);
        for (qsizetype size = 0; size < whole.size(); size += step) {
            const Articles articles = readArticles(whole.first(size), QFileInfo(path).fileName());
            if (articles)
                QVERIFY(!articles->isEmpty());
            else
                QVERIFY(!articles.error().message.isEmpty());
        }
    }

    /// Real and broken files as they come: an article or a named error; spans inside the text; one id each.
    void opensWhatIsGiven_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"mail", "feeds", "ninjs", "newsml-g2"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }

    void opensWhatIsGiven()
    {
        QFETCH(const QString, folder);
        const QString path = sharedFile(u"formats/"_s + folder);
        if (path.isEmpty())
            QSKIP("../shared/formats is not there");
        int files = 0;
        int warned = 0;
        int refused = 0;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString file = entries.next();
            const Articles articles = readArticles(file);
            ++files;
            refused += !articles;
            if (qEnvironmentVariableIsSet("READOUT_PRINT"))
                qInfo().noquote() << "====" << file << '\n' << printed(articles);
            if (!articles) {
                QVERIFY2(!articles.error().message.isEmpty(), qPrintable(file));
                continue;
            }
            warned += std::ranges::any_of(*articles, [](const Article &a) { return !a.warnings.isEmpty(); });
            QSet<QString> ids;
            for (const Article &article : *articles) {
                ids.insert(article.id);
                for (const Paragraph &p : article.paragraphs)
                    QVERIFY2(p.span.start >= 0 && p.span.end() <= article.text.size(), qPrintable(file));
            }
            QCOMPARE(ids.size(), articles->size());
        }
        QVERIFY(files > 0);
        qInfo("%s: %d files, %d opened, of them %d with warnings, %d refused", qPrintable(folder), files,
            files - refused, warned, refused);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
