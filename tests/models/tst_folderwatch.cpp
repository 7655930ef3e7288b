// SPDX-License-Identifier: GPL-3.0-or-later
// The watch on a folder: what it tells and when, and that its walks hold up no one.
#include "library/folderwatch.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

class TestFolderWatch : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsThereAndWhatComes()
    {
        const QTemporaryDir folder;
        fill(folder.path(), 2);
        FolderWatch watch;
        const QSignalSpy appeared(&watch, &FolderWatch::appeared);
        watch.setFolder(folder.path());
        QVERIFY(appeared.isEmpty()); // it is still walked
        QTRY_COMPARE(appeared.size(), 1);
        QCOMPARE(told(appeared), (QStringList{u"0/a.txt"_s, u"0/b.txt"_s, u"1/a.txt"_s, u"1/b.txt"_s}));
        write(folder.filePath(u"1/c.txt"_s), "The ministers met.\n");
        QTRY_COMPARE(told(appeared).last(), u"1/c.txt"_s);
    }

    void waitsForWhatIsStillWritten()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"old.txt"_s), "The ministers met.\n");
        QFile old(folder.filePath(u"old.txt"_s));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        old.close();
        QFile slow(folder.filePath(u"slow.txt"_s));
        QVERIFY(slow.open(QIODevice::WriteOnly));
        QTimer writer;
        connect(&writer, &QTimer::timeout, this, [&] {
            slow.write("The ministers met.\n");
            slow.flush();
        });
        writer.start(20);
        FolderWatch watch;
        const QSignalSpy appeared(&watch, &FolderWatch::appeared);
        watch.setFolder(folder.path());
        QTest::qWait(1000);
        QCOMPARE(told(appeared).size(), 1);
        QVERIFY(told(appeared).first().endsWith(u"old.txt"_s));
        writer.stop();
        QTRY_COMPARE(told(appeared).size(), 2);
    }

    void findsWhatCameBeforeAFolderWasWatched()
    {
        const QTemporaryDir folder;
        FolderWatch watch;
        const QSignalSpy appeared(&watch, &FolderWatch::appeared);
        watch.setFolder(folder.path());
        QTest::qWait(50);
        fill(folder.path(), 1); // its files are there long before a watch on it is
        QTRY_COMPARE(told(appeared), (QStringList{u"0/a.txt"_s, u"0/b.txt"_s}));
    }

    void anotherFolderTakesOverAtOnce()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        fill(first.path(), 300);
        fill(second.path(), 1);
        FolderWatch watch;
        const QSignalSpy appeared(&watch, &FolderWatch::appeared);
        watch.setFolder(first.path());
        watch.setFolder(second.path()); // while the first one is walked
        QTRY_COMPARE(appeared.size(), 1);
        QTest::qWait(200);
        QCOMPARE(appeared.size(), 1);
        QVERIFY(appeared[0][0].toStringList().first().startsWith(second.path()));
    }

    void mayGoWhileItWalks()
    {
        const QTemporaryDir folder;
        fill(folder.path(), 300);
        for (int i = 0; i < 5; ++i) {
            auto watch = std::make_unique<FolderWatch>();
            connect(watch.get(), &FolderWatch::appeared, this, [] { QFAIL("told by a watch that is gone"); });
            watch->setFolder(folder.path());
            watch.reset();
            QCoreApplication::processEvents();
        }
        QTest::qWait(200);
    }

    void tellsThatTheFolderIsGone()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        const QString path = folder->path();
        FolderWatch watch;
        const QSignalSpy lost(&watch, &FolderWatch::lost);
        watch.setFolder(path);
        QTest::qWait(50);
        folder.reset();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost[0][0].toString(), path);
        QVERIFY(watch.folder().isEmpty());
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static void fill(const QString &path, int folders)
    {
        for (int i = 0; i < folders; ++i) {
            const QString below = u"%1/%2"_s.arg(path).arg(i);
            QVERIFY(QDir().mkdir(below));
            for (const QString &name : {u"a.txt"_s, u"b.txt"_s})
                write(below + u'/' + name, "The ministers met.\n");
        }
    }

    /// All that was told, without the folder's path.
    static QStringList told(const QSignalSpy &appeared)
    {
        QStringList all;
        for (const auto &arguments : appeared) {
            for (const QString &file : arguments[0].toStringList())
                all += file.section(u'/', -2);
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestFolderWatch)
#include "tst_folderwatch.moc"
