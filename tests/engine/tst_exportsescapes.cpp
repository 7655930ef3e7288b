// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/calendar.h"
#include "exports/cells.h"
#include "exports/htmlelement.h"
#include "exports/markdown.h"
#include "exports/markup.h"
#include "exports/wording.h"

#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

/// What each format must not let an article's words do.
class TestExportsEscapes : public QObject {
    Q_OBJECT
private slots:
    void defusesCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("words") << u"Chan = 1"_s << u"Chan = 1"_s;
        for (const QChar c : u"=+-@\t\r\n＝＋－＠"_s)
            QTest::addRow("U+%04X", c.unicode()) << QString(c + u"1"_s) << QString(u"'"_s + c + u"1"_s);
    }

    void defusesCells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QCOMPARE(defused(cell), expected);
    }

    void writesRecords()
    {
        QCOMPARE(csvRecord({u"a"_s, QString(), u"b,c"_s, u"say \"so\""_s, u"two\nlines"_s, u"=1,2"_s}),
            u"a,,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",\"'=1,2\"\r\n"_s);
        QCOMPARE(tsvLine({u"a\tb"_s, u"c\nd"_s, QString(), u"@x"_s}), u"a b\tc d\t\t'@x\n"_s);
    }

    void escapesMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"He said: no."_s << u"He said: no."_s;
        QTest::newRow("emphasis") << u"a *b* _c_"_s << u"a \\*b\\* \\_c\\_"_s;
        QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"\\<b\\>\\&amp;\\</b\\>"_s;
        QTest::newRow("link") << u"![x](y)"_s << u"\\!\\[x\\](y)"_s;
        QTest::newRow("list") << u"- x"_s << u"\\- x"_s;
        QTest::newRow("numbered") << u"12. x"_s << u"12\\. x"_s;
        QTest::newRow("heading") << u"# x\n===="_s << u"\\# x ===="_s;
        QTest::newRow("code") << u"`x` \\"_s << u"\\`x\\` \\\\"_s;
    }

    void escapesMarkdown()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(escapedMarkdown(text), expected);
    }

    void escapesHtml()
    {
        QCOMPARE(escaped(u"<a href=\"x\">&</a>"), u"&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;"_s);
        QCOMPARE(escaped(QString(u"a"_s + QChar(u'\0') + u"b"_s)), u"a\uFFFDb"_s);
        QCOMPARE(attribute("title"_L1, u"\" onclick=\"x"_s), u" title=\"&quot; onclick=&quot;x\""_s);
    }

    void foldsLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("short") << QByteArray("SUMMARY:x");
        QTest::newRow("75") << QByteArray(75, 'a');
        QTest::newRow("76") << QByteArray(76, 'a');
        QTest::newRow("long") << QByteArray(1000, 'a');
        QTest::newRow("two bytes") << u"é"_s.repeated(200).toUtf8();
        QTest::newRow("four bytes") << (u"a"_s + u"🤝"_s.repeated(200)).toUtf8();
    }

    void foldsLines()
    {
        QFETCH(QByteArray, line);
        const QByteArray folded = foldedLine(line);
        QVERIFY(folded.endsWith("\r\n"));
        for (const QByteArray &part : folded.chopped(2).split('\n')) {
            const QByteArray octets = part.endsWith('\r') ? part.chopped(1) : part;
            QVERIFY(octets.size() <= 75);
            QCOMPARE(QString::fromUtf8(octets).toUtf8(), octets);
        }
        QCOMPARE(QByteArray(folded).replace("\r\n ", ""), line + "\r\n");
    }

    void cutsElementsAtBorders_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("spans"); // of layers a, b, c …
        QTest::addColumn<QString>("expected");
        using Spans = QList<QPair<int, int>>;
        QTest::newRow("none") << Spans{} << u"01&lt;34567"_s;
        QTest::newRow("apart") << Spans{{0, 2}, {4, 6}} << u"<a id=\"0\">01</a>&lt;3<b id=\"1\">45</b>67"_s;
        QTest::newRow("inside") << Spans{{0, 8}, {1, 3}} << u"<a id=\"0\">0<b id=\"1\">1&lt;</b>34567</a>"_s;
        QTest::newRow("outer layer inside")
            << Spans{{1, 3}, {0, 8}} << u"<b id=\"1\">0</b><a id=\"0\"><b>1&lt;</b></a><b>34567</b>"_s;
        QTest::newRow("crossing") << Spans{{0, 4}, {3, 8}} << u"<a id=\"0\">01&lt;<b id=\"1\">3</b></a><b>4567</b>"_s;
        QTest::newRow("same") << Spans{{3, 4}, {3, 4}} << u"01&lt;<a id=\"0\"><b id=\"1\">3</b></a>4567"_s;
        QTest::newRow("empty span") << Spans{{3, 3}} << u"01&lt;34567"_s;
        QTest::newRow("past the block") << Spans{{6, 20}} << u"01&lt;345<a id=\"0\">67</a>"_s;
    }

    void cutsElementsAtBorders()
    {
        using Spans = QList<QPair<int, int>>;
        QFETCH(Spans, spans);
        QFETCH(QString, expected);
        Markup markup(u"01<34567 89");
        constexpr QLatin1StringView tags[] = {"a"_L1, "b"_L1, "c"_L1};
        for (int i = 0; i < spans.size(); ++i)
            markup.add(Span::between(spans[i].first, spans[i].second), i, tags[i], {}, QString::number(i));
        QCOMPARE(markup.render({0, 8}), expected);
    }

    void carriesElementsOverBlocks()
    {
        Markup markup(u"one\n\ntwo\n\nsix");
        markup.add({1, 9}, 0, "q"_L1, {}, u"q1"_s);
        QCOMPARE(markup.render({0, 3}), u"o<q id=\"q1\">ne</q>"_s);
        QCOMPARE(markup.render({5, 3}), u"<q>two</q>"_s);
        QCOMPARE(markup.render({10, 3}), u"six"_s);
    }

    void nestsBoundedly()
    {
        const QString text(20000, u'x');
        Markup markup(text);
        for (qsizetype i = 0; i < 10000; ++i)
            markup.add(Span::between(i, text.size() - i), 0, "b"_L1, {});
        const QString html = markup.render({0, text.size()});
        QCOMPARE(html.count(u'x'), text.size());
        QCOMPARE(html.count(u"<b>"), 16);
    }

    void linksPagesOfTheWebAlone()
    {
        for (const QString &hostile :
            {u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s, QString()}) {
            Article article;
            article.url = QUrl(hostile);
            QCOMPARE(webAddress(article), QString());
            const QList<Readout> readouts{{std::make_shared<Article>(article), std::make_shared<Analysis>()}};
            for (const Exporter &format : exporters()) {
                if (!hostile.isEmpty() && !format.name.startsWith(u"json") && format.name != u"html")
                    QVERIFY2(!format.write(readouts).contains(hostile.toUtf8()), qPrintable(format.name));
            }
        }
    }

    void writesNothingFound()
    {
        const QList<Readout> readouts{{std::make_shared<Article>(), std::make_shared<Analysis>()}};
        for (const Exporter &format : exporters())
            format.write(readouts); // no article, no title, no text: no crash
        QCOMPARE(exporter(u"csv")->write(readouts).count('\n'), 1);
        QCOMPARE(exporter(u"brat")->write(readouts), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestExportsEscapes)
#include "tst_exportsescapes.moc"
