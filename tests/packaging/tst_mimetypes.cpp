// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/format.h"

#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a double click on a file finds once the MIME types and the desktop entry are installed.
class TestMimeTypes : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aFileOpensInReadout_data();
    void aFileOpensInReadout();
    void everyFormatOfTheReadersIsListed();
    void whatIsNoArticleDoesNot_data();
    void whatIsNoArticleDoesNot();

private:
    [[nodiscard]] QString typeOf(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_data;
    QStringList m_opened; ///< the types in the desktop entry
};

void TestMimeTypes::initTestCase()
{
    const QDir share(QStringLiteral(READOUT_SOURCE_DIR "/packaging/share"));
    const QString packages = m_data.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(share.filePath(u"org.readout.Readout.mime.xml"_s), packages + u"/org.readout.Readout.xml"_s));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    QCOMPARE(QProcess::execute(u"update-mime-database"_s, {m_data.filePath(u"mime"_s)}), 0);

    QFile entry(share.filePath(u"org.readout.Readout.desktop"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    for (const QByteArray &line : entry.readAll().split('\n'))
        if (line.startsWith("MimeType="))
            m_opened = QString::fromUtf8(line.sliced(9)).split(u';', Qt::SkipEmptyParts);
    QVERIFY(m_opened.size() > 10);
}

QString TestMimeTypes::typeOf(const QString &name, const QByteArray &content) const
{
    return QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
}

void TestMimeTypes::aFileOpensInReadout_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");
    const QByteArray g2 = R"(<?xml version="1.0"?><%1 xmlns="http://iptc.org/std/nar/2006-10-01/"/>)";
    const auto row = [](const char *name, const QByteArray &content, const QString &type) {
        QTest::newRow(name) << QString::fromLatin1(name) << content << type;
    };
    row("a.txt", "PHNOM PENH: Talks were held.", u"text/plain"_s);
    row("a.md", "# Talks", u"text/markdown"_s);
    row("a.html", "<!doctype html><html></html>", u"text/html"_s);
    row("a.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", u"application/xhtml+xml"_s);
    row("a.mhtml", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", u"application/x-mimearchive"_s);
    row("a.eml", "From: a@b.example\r\n\r\nText", u"message/rfc822"_s);
    row("a.mbox", "From a@b.example Mon Jan  1 00:00:00 2024\n", u"application/mbox"_s);
    row("a.rss", "<?xml version=\"1.0\"?><rss version=\"2.0\"/>", u"application/rss+xml"_s);
    row("a.atom", "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", u"application/atom+xml"_s);
    row("a.rdf", "<?xml version=\"1.0\"?>", u"application/rdf+xml"_s);
    row("a.opml", "<?xml version=\"1.0\"?><opml version=\"2.0\"/>", u"text/x-opml+xml"_s);
    row("a.jsonfeed", "{}", u"application/feed+json"_s);
    row("feed", R"({"version": "https://jsonfeed.org/version/1.1"})", u"application/feed+json"_s);
    row("a.nitf", "<nitf/>", u"application/x-nitf+xml"_s);
    row("nitf", "<?xml version=\"1.0\"?>\n<nitf version=\"-//IPTC//DTD NITF 3.5//EN\"/>", u"application/x-nitf+xml"_s);
    row("a.ninjs", "{}", u"application/x-ninjs+json"_s);
    row("ninjs", R"({"uri": "urn:x", "versioncreated": "2024-01-01T00:00:00Z"})", u"application/x-ninjs+json"_s);
    row("standard", R"({"$standard": {"name": "ninjs"}})", u"application/x-ninjs+json"_s);
    row("item", QByteArray(g2).replace("%1", "newsItem"), u"application/vnd.iptc.g2.newsitem+xml"_s);
    row("message", QByteArray(g2).replace("%1", "newsMessage"), u"application/vnd.iptc.g2.newsmessage+xml"_s);
    row("package", QByteArray(g2).replace("%1", "packageItem"), u"application/vnd.iptc.g2.packageitem+xml"_s);
    row("a.newsml", QByteArray(g2).replace("%1", "newsItem"), u"application/vnd.iptc.g2.newsitem+xml"_s);
    row("item.xml", QByteArray(g2).replace("%1", "newsItem"), u"application/xml"_s);
    row("ninjs.json", R"({"uri": "urn:x"})", u"application/json"_s);
    row("a.pdf", "%PDF-1.7", u"application/pdf"_s);
    row("a.docx", "PK\3\4", u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
    row("a.odt", "PK\3\4", u"application/vnd.oasis.opendocument.text"_s);
}

void TestMimeTypes::aFileOpensInReadout()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);
    QCOMPARE(typeOf(name, content), type);
    QVERIFY2(m_opened.contains(type), "the desktop entry does not list it");
}

/// A reader's suffix is of a listed type, or of one that inherits it (a log is plain text).
void TestMimeTypes::everyFormatOfTheReadersIsListed()
{
    QVERIFY(readout::formats().size() > 1);
    for (const readout::Format &format : readout::formats())
        for (const QByteArray &suffix : QByteArray(format.suffixes).split(' ')) {
            const QString name = u"a."_s + QString::fromUtf8(suffix);
            QStringList types;
            for (const QMimeType &type : QMimeDatabase().mimeTypesForFileName(name))
                types << type.name() << type.allAncestors();
            QVERIFY2(std::ranges::any_of(types, [&](const QString &type) { return m_opened.contains(type); }),
                qPrintable(name));
        }
}

void TestMimeTypes::whatIsNoArticleDoesNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("archive") << u"a.zip"_s << QByteArray("PK\3\4");
    QTest::newRow("program") << u"a"_s
                             << QByteArray("\x7f"
                                           "ELF\2\1\1")
                                    .append(32, '\0');
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n");
}

void TestMimeTypes::whatIsNoArticleDoesNot()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QString type = typeOf(name, content);
    QVERIFY2(!m_opened.contains(type), qPrintable(type));
}

QTEST_GUILESS_MAIN(TestMimeTypes)
#include "tst_mimetypes.moc"
