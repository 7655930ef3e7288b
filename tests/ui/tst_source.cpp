// SPDX-License-Identifier: GPL-3.0-or-later
// The Source tab: the file as it stands, at the paragraph of the caret, coloured.
#include "ui/reading/articleview.h"
#include "ui/reading/sourcepane.h"
#include "windowtest.h"

#include <QTabBar>
#include <QTemporaryDir>

using namespace readout;
using namespace Qt::StringLiterals;

class TestSource : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void standsAtTheParagraph_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("line"); // of the source at which the third paragraph begins
        QTest::newRow("web page")
            << u"a.html"_s
            << QByteArray(
                   "<!DOCTYPE html>\n<html><head><title>Talks in Oslo</title>\n<script>var a = 'The third';</script>\n"
                   "</head><body><article><h1>Talks in Oslo</h1>\n"
                   "<p>The <b>ministers</b> met in Oslo &amp; spoke of trade, ports and fisheries for an hour.</p>\n"
                   "<p>\nThe third <i>paragraph</i> tells that they will meet again in Bergen in the spring.\n</p>\n"
                   "<p>The fourth one says that nothing was signed and that the talks go on next week.</p>\n"
                   "</article></body></html>\n")
            << u"<p>"_s;
        QTest::newRow("plain text")
            << u"a.txt"_s << QByteArray("Talks in Oslo\n\nThe ministers met in Oslo.\n\nThe third paragraph ends it.\n")
            << u"The third paragraph ends it."_s;
        QTest::newRow("mail") << u"a.eml"_s
                              << QByteArray(
                                     "From: Press <press@example.org>\nSubject: Talks in Oslo\nMIME-Version: 1.0\n"
                                     "Content-Type: text/plain; charset=utf-8\n\nThe ministers met in Oslo.\n\n"
                                     "The third paragraph ends it.\n")
                              << u"The third paragraph ends it."_s;
        QTest::newRow("ninjs") << u"a.json"_s
                               << QByteArray(
                                      "{\n  \"uri\": \"urn:a\",\n  \"type\": \"text\",\n  \"headline\": \"Talks in "
                                      "Oslo\",\n  \"body_text\":\n"
                                      "    \"The ministers met in Oslo.\\n\\nThe third paragraph ends it.\"\n}\n")
                               << u"    \"The ministers met in Oslo.\\n\\nThe third paragraph ends it.\""_s;
    }
    void standsAtTheParagraph()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, source);
        QFETCH(const QString, line);
        QTemporaryDir folder;
        write(folder.filePath(name), source);
        m_window->open({folder.filePath(name)});
        QTRY_VERIFY(m_window->reading().isLoaded());
        const Article &article = *m_window->state().readout().article;
        const qsizetype third = article.text.indexOf(u"The third"_s);
        QVERIFY(third > 0);
        m_window->reading().reveal({third + 3, 1});
        press(Qt::Key_U, Qt::ControlModifier);
        SourcePane &pane = m_window->view().source();
        QVERIFY(pane.isVisible());
        QTRY_VERIFY(pane.isHighlighted());
        QCOMPARE(pane.textCursor().block().text(), line);
        QVERIFY(pane.isReadOnly());
        QVERIFY(name == "a.txt"_L1 || hasColours(pane));
        press(Qt::Key_U, Qt::ControlModifier); // nothing moved: back to where it was
        QVERIFY(m_window->reading().isVisible());
        QCOMPARE(m_window->reading().caret(), third + 3);
    }

    void aLineOfTheSourceLeadsToItsParagraph()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s),
            "Talks in Oslo\n\nThe ministers met in Oslo.\n\nThe third paragraph ends it.\n");
        m_window->open({folder.filePath(u"a.txt"_s)});
        QTRY_VERIFY(m_window->reading().isLoaded());
        QTabBar &tabs = m_window->view().tabs();
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        SourcePane &pane = m_window->view().source();
        QTRY_VERIFY(pane.isLoaded());
        QVERIFY(action(Act::Source)->isChecked());
        const QTextBlock third = pane.document()->findBlockByNumber(4);
        QTest::mouseClick(
            pane.viewport(), Qt::LeftButton, {}, pane.cursorRect(QTextCursor(third)).center() + QPoint(30, 0));
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
        QCOMPARE(m_window->reading().caret(), m_window->reading().toPlainText().indexOf(u"The third"_s));
    }

    void whatIsNoTextIsSaid()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        m_window->open({folder.filePath(u"a.txt"_s)});
        QTRY_VERIFY(m_window->reading().isLoaded());
        QVERIFY(QFile::remove(folder.filePath(u"a.txt"_s)));
        press(Qt::Key_U, Qt::ControlModifier);
        SourcePane &pane = m_window->view().source();
        QTRY_VERIFY2(pane.placeholderText().contains(u"There is no file"_s), qPrintable(pane.placeholderText()));
        QVERIFY(!pane.isLoaded());
    }

    void followsTheArticle()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        write(folder.filePath(u"b.txt"_s), "Visit to Bergen\n\nThe minister went to Bergen.\n");
        m_window->open({folder.path()});
        QTRY_COMPARE(m_library->size(), 2);
        QTRY_VERIFY(m_window->reading().isLoaded());
        press(Qt::Key_U, Qt::ControlModifier);
        SourcePane &pane = m_window->view().source();
        QTRY_VERIFY(pane.toPlainText().contains(u"met in Oslo"_s));
        press(Qt::Key_J);
        QTRY_VERIFY(pane.toPlainText().contains(u"went to Bergen"_s));
    }

    void goingSomewhereShowsTheArticle()
    {
        openSamples();
        press(Qt::Key_U, Qt::ControlModifier);
        QVERIFY(m_window->view().showsSource());
        press(Qt::Key_N);
        QVERIFY(!m_window->view().showsSource());
        press(Qt::Key_U, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!m_window->view().showsSource());
    }

    void linesAndParagraphs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QList<int>>("lines"); // of the three paragraphs
        QTest::newRow("as it stands") << u"Talks in Oslo\n\nThey met today at noon.\nThey left again at six.\n"_s
                                      << QList<int>{0, 2, 3};
        QTest::newRow("CR LF") << u"Talks in Oslo\r\n\r\nThey met today at noon.\r\nThey left again at six.\r\n"_s
                               << QList<int>{0, 2, 3};
        QTest::newRow("broken lines") << u"Talks in\nOslo\nThey met\ntoday at noon.\nThey left again\nat six.\n"_s
                                      << QList<int>{0, 2, 4};
        QTest::newRow("not all of it") << u"Talks in Oslo\nSomething else\nThey left again at six.\n"_s
                                       << QList<int>{0, -1, 2};
        QTest::newRow("nothing of it") << u"%PDF"_s << QList<int>{-1, -1, -1};
        QTest::newRow("empty") << u""_s << QList<int>{-1, -1, -1};
        QTest::newRow("a long line is broken")
            << u"Talks in Oslo\n"_s + QString(2 * SourceText::LongestLine, u'x') + u" They met today at noon.\n"_s
            << QList<int>{0, 3, -1};
    }
    void linesAndParagraphs()
    {
        QFETCH(const QString, source);
        QFETCH(const QList<int>, lines);
        const Sample sample(u"Talks in Oslo"_s, u"They met today at noon.\n\nThey left again at six."_s);
        const SourceText text = sourceText(*sample.readArticle(), source, false);
        QCOMPARE(text.paragraphs, lines);
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i] >= 0)
                QCOMPARE(text.paragraphAt(lines[i]), i);
        }
        for (const QString &line : text.lines)
            QVERIFY(line.size() <= SourceText::LongestLine);
    }

private:
    static bool hasColours(const SourcePane &pane)
    {
        QSet<QRgb> colours;
        for (QTextBlock block = pane.document()->firstBlock(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                colours.insert(range.format.foreground().color().rgb());
        }
        return colours.size() > 1;
    }
};

QTEST_MAIN(TestSource)
#include "tst_source.moc"
