// SPDX-License-Identifier: GPL-3.0-or-later
// Each file of tests/engine/readers is a row; FILE.ref beside it is what must be read.
// READOUT_RENEW=1 writes the references anew.
#include "article/readarticles.h"

#include "testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

constexpr const char *kindNames[] = {"headline", "standfirst", "byline", "caption", "subhead", "body", "furniture"};

QString printed(const Article &article)
{
    QString out = u"id: %1\n"_s.arg(article.id);
    const auto line = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            out += u"%1: %2\n"_s.arg(QLatin1StringView(name), value);
    };
    line("title", article.title);
    line("byline", article.byline);
    line("outlet", article.outlet);
    line("language", article.language);
    line("url", article.url.toString());
    line("published", article.published.toString(Qt::ISODate));
    if (article.dateline)
        line("dateline",
            article.dateline->place + u" ("_s + article.dateline->agency + u") "_s
                + article.view(article.dateline->span).toString());
    for (const StatedName &name : article.stated)
        line("stated", QString::number(int(name.type)) + u' ' + name.name);
    for (const Warning &warning : article.warnings)
        line("warning", codeName(warning.code) + u": "_s + warning.message);
    for (const Paragraph &paragraph : article.paragraphs)
        out += QString::fromLatin1(kindNames[int(paragraph.kind)]).leftJustified(10) + u' '
            + article.view(paragraph.span).toString().simplified() + u'\n';
    return out;
}

QString printed(const Articles &articles)
{
    if (!articles)
        return u"error: %1: %2\n"_s.arg(codeName(articles.error().code), articles.error().message);
    QStringList parts;
    for (const Article &article : *articles)
        parts.append(printed(article));
    return parts.join(u"\n"_s);
}

} // namespace

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
