// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;
using readout::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theFirstStartFindsNobody();
    void theSecondStartHandsItsPathsOver_data();
    void theSecondStartHandsItsPathsOver();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
    void oneWhoSaysNothingIsDropped();
    void oneWhoNeverEndsIsDropped();
    void aCrashedWindowsSocketIsTakenOver();
    void aLivingWindowsSocketIsNot();
    void onlyItsOwnerMayConnect();
    void withoutARuntimeFolderEveryStartIsItsOwn();

private:
    /// What a second start gets told; it runs beside the window, as another process would.
    [[nodiscard]] bool secondStart(const QStringList &paths);
    [[nodiscard]] QByteArray answerTo(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_socket;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_socket = m_folder->filePath(u"readout.socket"_s);
}

bool TestSingleInstance::secondStart(const QStringList &paths)
{
    bool taken = false;
    const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance(m_socket).handOver(paths); }));
    other->start();
    while (!other->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return taken;
}

QByteArray TestSingleInstance::answerTo(const QByteArray &bytes)
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    socket.write(bytes);
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    return socket.state() == QLocalSocket::ConnectedState && gone.wait() ? socket.readAll()
                                                                         : QByteArray("no connection");
}

void TestSingleInstance::theFirstStartFindsNobody() { QVERIFY(!SingleInstance(m_socket).handOver({u"/a"_s})); }

void TestSingleInstance::theSecondStartHandsItsPathsOver_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("arrived");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("absolute") << QStringList{u"/a/b.txt"_s, u"/c"_s} << QStringList{u"/a/b.txt"_s, u"/c"_s};
    QTest::newRow("relative") << QStringList{u"b.txt"_s} << QStringList{QDir::current().absoluteFilePath(u"b.txt"_s)};
    QTest::newRow("odd names") << QStringList{u"/a\n\"b\" – é"_s} << QStringList{u"/a\n\"b\" – é"_s};
    QStringList many;
    for (int i = 0; i < 10000; ++i)
        many.append(u"/clippings/article-%1.html"_s.arg(i));
    QTest::newRow("ten thousand") << many << many;
}

void TestSingleInstance::theSecondStartHandsItsPathsOver()
{
    QFETCH(const QStringList, given);
    QFETCH(const QStringList, arrived);
    SingleInstance window(m_socket);
    QVERIFY(window.listen());
    QSignalSpy opened(&window, &SingleInstance::opened);
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    QVERIFY(secondStart(given));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toStringList(), arrived);
    QCOMPARE(opened.first().at(1).toString(), u"token"_s);
}

void TestSingleInstance::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("open /etc/passwd\n");
    QTest::newRow("no object") << QByteArray("[\"/a\"]\n");
    QTest::newRow("no list") << QByteArray("{\"paths\": \"/a\"}\n");
    QTest::newRow("address") << QByteArray("{\"paths\": [\"https://example.org/\"]}\n");
    QTest::newRow("relative") << QByteArray("{\"paths\": [\"a.txt\"]}\n");
    QTest::newRow("standard input") << QByteArray("{\"paths\": [\"-\"]}\n");
    QTest::newRow("empty") << QByteArray("{\"paths\": [\"\"]}\n");
    QTest::newRow("number") << QByteArray("{\"paths\": [7]}\n");
    QTest::newRow("NUL") << QByteArray("{\"paths\": [\"/a\\u0000b\"]}\n");
    QTest::newRow("one of two") << QByteArray("{\"paths\": [\"/a\", \"b\"]}\n");
}

void TestSingleInstance::whatIsNoPathIsRefused()
{
    QFETCH(const QByteArray, message);
    SingleInstance window(m_socket);
    QVERIFY(window.listen());
    QSignalSpy opened(&window, &SingleInstance::opened);
    QCOMPARE(answerTo(message), "-"_ba);
    QCOMPARE(opened.size(), 0);
    QVERIFY(secondStart({u"/a"_s})); // the window goes on
}

void TestSingleInstance::oneWhoSaysNothingIsDropped()
{
    SingleInstance window(m_socket);
    QVERIFY(window.listen());
    QCOMPARE(answerTo("{\"paths\""), ""_ba);
}

void TestSingleInstance::oneWhoNeverEndsIsDropped()
{
    SingleInstance window(m_socket);
    QVERIFY(window.listen());
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    qint64 written = 0;
    for (; gone.isEmpty() && written < 64 << 20; QCoreApplication::processEvents())
        written += std::max<qint64>(0, socket.write(QByteArray(1 << 16, 'x')));
    QVERIFY(!gone.isEmpty());
}

void TestSingleInstance::aCrashedWindowsSocketIsTakenOver()
{
    QLocalServer crashed;
    QVERIFY(crashed.listen(m_socket));
    // The name stays when a process dies: keep it while the server goes.
    QVERIFY(QFile::rename(m_socket, m_socket + u".kept"_s));
    crashed.close();
    QVERIFY(QFile::rename(m_socket + u".kept"_s, m_socket));
    SingleInstance window(m_socket);
    QVERIFY(!window.handOver({u"/a"_s}));
    QVERIFY(window.listen());
    QVERIFY(secondStart({u"/a"_s}));
}

void TestSingleInstance::aLivingWindowsSocketIsNot()
{
    SingleInstance first(m_socket), second(m_socket);
    QVERIFY(first.listen());
    QVERIFY(!second.listen());
    QVERIFY(secondStart({u"/a"_s}));
}

void TestSingleInstance::onlyItsOwnerMayConnect()
{
    SingleInstance window(m_socket);
    QVERIFY(window.listen());
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(m_socket) & others, QFileDevice::Permissions());
}

void TestSingleInstance::withoutARuntimeFolderEveryStartIsItsOwn()
{
    SingleInstance window{QString()};
    QVERIFY(!window.listen());
    QVERIFY(!window.handOver({u"/a"_s}));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
