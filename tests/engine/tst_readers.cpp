// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/engine/readers is a row; FILE.ref beside it is what must be read.
// READOUT_RENEW=1 writes the references anew.
#include "article/readarticles.h"

#include "printedarticle.h"
#include "testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestReaders : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(repositoryFile(u"tests/engine/readers"_s));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            if (!name.endsWith(u".ref"_s))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void reads()
    {
        QFETCH(const QString, path);
        const QString name = QFileInfo(path).fileName();
        const Articles articles = readArticles(contentsOf(path), name);
        const QString read = printed(articles);
        QFile reference(path + u".ref"_s);
        if (qEnvironmentVariableIsSet("READOUT_RENEW")) {
            QVERIFY(reference.open(QIODevice::WriteOnly));
            reference.write(read.toUtf8());
            return;
        }
        QCOMPARE(read, QString::fromUtf8(contentsOf(reference.fileName())));
    }

    /// Whatever the text, its paragraphs are in order, hold every letter, and have no white space at their ends.
    void paragraphsCoverTheText_data() { reads_data(); }
    void paragraphsCoverTheText()
    {
        QFETCH(const QString, path);
        const Articles articles = readArticles(contentsOf(path), QFileInfo(path).fileName());
        if (!articles)
            return;
        for (const Article &article : *articles) {
            qsizetype at = 0;
            for (const Paragraph &paragraph : article.paragraphs) {
                QVERIFY(paragraph.span.start >= at && paragraph.span.end() <= article.text.size());
                QVERIFY(QStringView(article.text).sliced(at, paragraph.span.start - at).trimmed().isEmpty());
                const QStringView text = article.view(paragraph.span);
                QVERIFY(!text.isEmpty() && text == text.trimmed());
                at = paragraph.span.end();
            }
            QVERIFY(QStringView(article.text).sliced(at).trimmed().isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
