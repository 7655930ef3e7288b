// SPDX-License-Identifier: GPL-3.0-or-later
// What the world does wrong: paths that hold no article, bytes that are no text, folders that are traps.
#include "article/readarticles.h"

#include <KCompressionDevice>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace readout;

Q_DECLARE_METATYPE(readout::ReadError::Code)

namespace {

const QByteArray sentence = "The envoys met on Monday in the capital, officials said in a statement.\n";

QByteArray packed(const QByteArray &bytes)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        return {};
    device.close();
    return buffer.data();
}

QByteArray utf16(const QString &text)
{
    const QString marked = QChar(QChar::ByteOrderMark) + text;
    return {reinterpret_cast<const char *>(marked.utf16()), marked.size() * 2};
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Root may read every file, so a test of permissions runs as nobody.
class Unprivileged {
public:
    Unprivileged() : m_dropped(geteuid() == 0 && seteuid(65534) == 0) { }
    ~Unprivileged()
    {
        if (m_dropped && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_dropped;
};

template <typename Code>
void compareNames(Code last)
{
    QSet<QString> names;
    for (int code = 0; code <= int(last); ++code) {
        const QString name = codeName(Code(code));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

} // namespace

class TestBadInput : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755))); // nobody has to come in
        QVERIFY(writeFile(path("locked.txt"), sentence));
        QVERIFY(QFile::setPermissions(path("locked.txt"), {}));
        QVERIFY(QFile::link(path("gone.txt"), path("dangling.txt")));
        QVERIFY(QFile::link(path("ring.txt"), path("ring.txt")));
        QCOMPARE(mkfifo(qPrintable(path("pipe.txt")), 0644), 0);
        QVERIFY(QDir().mkdir(path("folder.txt")));
        QFile huge(path("huge.txt"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(100LL << 20));
    }

    /// A path of which nothing can be read gives the code that says why, and never waits.
    void refusesPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ReadError::Code>("code");
        using enum ReadError::Code;
        QTest::newRow("missing file") << path("missing.txt") << NotFound;
        QTest::newRow("missing folder") << path("missing/a.txt") << NotFound;
        QTest::newRow("dangling link") << path("dangling.txt") << NotFound;
        QTest::newRow("link to itself") << path("ring.txt") << NotFound;
        QTest::newRow("reading fails") << u"/proc/self/mem"_s << Unreadable;
        QTest::newRow("FIFO") << path("pipe.txt") << NotAFile;
        QTest::newRow("device") << u"/dev/zero"_s << NotAFile;
        QTest::newRow("folder") << path("folder.txt") << NotAFile;
        QTest::newRow("100 MiB") << path("huge.txt") << TooLarge;
    }

    void refusesPaths()
    {
        QFETCH(const QString, path);
        QFETCH(const ReadError::Code, code);
        if (path.startsWith(u"/proc/") && !QFile::exists(path))
            QSKIP("no /proc here");
        const Articles articles = readArticles(path);
        QVERIFY(!articles);
        QCOMPARE(codeName(articles.error().code), codeName(code));
        QVERIFY2(articles.error().message.contains(path), qPrintable(articles.error().message));
    }

    void refusesLockedFile()
    {
        const Unprivileged nobody;
        const Articles articles = readArticles(path("locked.txt"));
        QVERIFY(!articles);
        QCOMPARE(codeName(articles.error().code), codeName(ReadError::Code::Unreadable));
        QVERIFY2(articles.error().message.contains(path("locked.txt")), qPrintable(articles.error().message));
    }

    /// Bytes of which no article can be made give the code that says why.
    void refusesBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ReadError::Code>("code");
        using enum ReadError::Code;
        const ReadLimits limits;
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise.append(char(i * 37));
        QTest::newRow("empty") << u"empty.txt"_s << QByteArray() << Empty;
        QTest::newRow("only a mark") << u"mark.txt"_s << QByteArray("\xEF\xBB\xBF") << Empty;
        QTest::newRow("binary") << u"noise.txt"_s << noise << Binary;
        QTest::newRow("binary page") << u"noise.html"_s << "<html>" + noise << Binary;
        QTest::newRow("only NUL") << u"nul.txt"_s << QByteArray(4096, '\0') << Binary;
        QTest::newRow("past the limit") << u"long.txt"_s << QByteArray(limits.bytes + 1, 'a') << TooLarge;
        QTest::newRow("gzip bomb") << u"bomb.txt.gz"_s << packed(QByteArray(limits.bytes + 1, 'a')) << TooLarge;
        QTest::newRow("not gzip at all") << u"false.txt.gz"_s << "\x1f\x8b" + sentence << Malformed;
        QTest::newRow("deep page") << u"deep.html"_s << "<html>" + QByteArray("<div>").repeated(100000) << TooDeep;
        QTest::newRow("deep unclosed page")
            << u"deeper.html"_s << "<html>" + QByteArray("<b>").repeated(1000) + sentence << TooDeep;
        QTest::newRow("deep JSON") << u"deep.ninjs"_s
                                   << "{\"uri\":\"a\",\"headline\":\"a\",\"body_text\":" + QByteArray(100000, '[')
                                   << TooDeep;
        QTest::newRow("deep XML") << u"deep.rss"_s << "<rss>" + QByteArray("<a>").repeated(100000) << TooDeep;
    }

    void refusesBytes()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const ReadError::Code, code);
        const Articles articles = readArticles(bytes, name);
        QVERIFY(!articles);
        QCOMPARE(codeName(articles.error().code), codeName(code));
        QVERIFY2(articles.error().message.contains(name), qPrintable(articles.error().message));
    }

    void namesTheMissingModule()
    {
        const QStringList paths = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({});
        const Articles articles = readArticles("%PDF-1.7\n" + sentence, u"note.pdf"_s);
        QCoreApplication::setLibraryPaths(paths);
        QVERIFY(!articles);
        QCOMPARE(codeName(articles.error().code), codeName(ReadError::Code::Unreadable));
        QVERIFY2(articles.error().message.contains(u"module for PDF files"), qPrintable(articles.error().message));
    }

    /// Half-broken text is kept, and one warning says what became of the rest.
    void keepsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warning");
        const QString undecodable = codeName(Warning::Code::Undecodable);
        QTest::newRow("broken UTF-8") << QByteArray("The caf\u00E9 of \xC3\x28 closed on Monday.")
                                      << u"The caf\u00E9 of \uFFFD( closed on Monday."_s << undecodable;
        QTest::newRow("cut UTF-8") << QByteArray("The caf\u00E9 closed \xE2\x80")
                                   << u"The caf\u00E9 closed \uFFFD\uFFFD"_s << undecodable;
        QTest::newRow("NUL") << "The envoys met" + QByteArray(1, '\0')
                + " on Monday in the old capital, officials said."
                             << u"The envoys met\uFFFD on Monday in the old capital, officials said."_s << undecodable;
        QTest::newRow("lone high surrogate")
            << utf16(u"The envoys "_s + QChar(0xD800) + u" met."_s) << u"The envoys \uFFFD met."_s << undecodable;
        QTest::newRow("lone low surrogate")
            << utf16(u"The envoys met "_s + QChar(0xDC00)) << u"The envoys met \uFFFD"_s << undecodable;
        QTest::newRow("high surrogate last")
            << utf16(u"The envoys met "_s + QChar(0xD800)) << u"The envoys met \uFFFD"_s << undecodable;
        QTest::newRow("half a unit last")
            << utf16(u"The envoys met "_s) + 'a' << u"The envoys met \uFFFD"_s << undecodable;
    }

    void keepsText()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QFETCH(const QString, warning);
        const Articles articles = readArticles(bytes, u"article.txt"_s);
        QVERIFY2(articles, articles ? "" : qPrintable(articles.error().message));
        QCOMPARE(articles->size(), 1);
        QCOMPARE(articles->first().text, text);
        QCOMPARE(articles->first().warnings.size(), 1);
        QCOMPARE(codeName(articles->first().warnings.first().code), warning);
        QVERIFY(!articles->first().warnings.first().message.isEmpty());
    }

    /// What a broken download still holds is shown, with a warning that there was more.
    void keepsBeginningOfCutGzip()
    {
        QByteArray whole;
        for (int i = 0; i < 2000; ++i)
            whole += "On day " + QByteArray::number(i * i) + " the envoys met.\n";
        const QByteArray bytes = packed(whole);
        const Articles articles = readArticles(bytes.first(bytes.size() / 2), u"article.txt.gz"_s);
        QVERIFY(articles);
        const Article &article = articles->first();
        QVERIFY(article.text.size() > 1000 && article.text.size() < whole.size());
        QVERIFY(QString::fromUtf8(whole).startsWith(article.text));
        QCOMPARE(article.warnings.size(), 1);
        QCOMPARE(codeName(article.warnings.first().code), codeName(Warning::Code::Truncated));
        QVERIFY(article.warnings.first().message.contains(u"article.txt.gz"));
        QVERIFY(readArticles(bytes, u"article.txt.gz"_s)->first().warnings.isEmpty());
    }

    void listsLargeFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        QStringList files;
        for (int i = 0; i < 10000; ++i) {
            files.append(folder.filePath(u"%1.txt"_s.arg(10000 + i)));
            QVERIFY(writeFile(files.last(), {}));
        }
        QCOMPARE(articleFiles(folder.path()), files);
    }

    /// Links that lead back up are not followed, and what is no file is not opened: a FIFO would wait for ever.
    void listsTrappedFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"a/b/top"_s)));
        QVERIFY(QFile::link(folder.filePath(u"a/b"_s), folder.filePath(u"a/sibling"_s)));
        QVERIFY(QFile::link(folder.filePath(u"ring.txt"_s), folder.filePath(u"ring.txt"_s)));
        QCOMPARE(mkfifo(qPrintable(folder.filePath(u"pipe.json"_s)), 0644), 0);
        QVERIFY(writeFile(folder.filePath(u"a/b/article.txt"_s), sentence));
        QCOMPARE(articleFiles(folder.path()), QStringList{folder.filePath(u"a/b/article.txt"_s)});
    }

    void namesEveryCode()
    {
        compareNames(ReadError::Code::BadLine);
        compareNames(Warning::Code::Stopped);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
