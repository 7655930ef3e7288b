// SPDX-License-Identifier: GPL-3.0-or-later
// The reading pane: how the text is set, found in and copied.
#include "ui/messagebar.h"
#include "ui/reading/findbar.h"
#include "windowtest.h"

#include <QClipboard>
#include <QLabel>

using namespace readout;
using namespace Qt::StringLiterals;

class TestReading : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void findsWithCount()
    {
        openSamples();
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findBar().isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"foreign"_s);
        QCOMPARE(m_window->findBar().hits().size(), 4);
        QCOMPARE(m_window->findBar().findChild<QLabel *>()->text(), u"1 of 4"_s);
        press(Qt::Key_F3);
        QCOMPARE(m_window->findBar().findChild<QLabel *>()->text(), u"2 of 4"_s);
        press(Qt::Key_F3, Qt::ShiftModifier);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_window->findBar().findChild<QLabel *>()->text(), u"4 of 4"_s); // wraps
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->findBar().isVisible());
        QVERIFY(m_window->findBar().hits().isEmpty());
    }

    void furnitureIsFolded()
    {
        openSamples();
        const Span furniture = samples::counterparts().find(u"Share this page"_s);
        QVERIFY(m_window->reading().isFolded());
        QVERIFY(m_window->reading().rectangleOf(furniture).isEmpty());
        press(Qt::Key_F);
        QVERIFY(!m_window->reading().isFolded());
        QTRY_VERIFY(!m_window->reading().rectangleOf(furniture).isEmpty());
    }

    void copiesVerbatim_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("LF") << u"\n\n"_s;
        QTest::newRow("CR LF") << u"\r\n\r\n"_s;
        QTest::newRow("CR") << u"\r\r"_s;
        QTest::newRow("paragraph separator") << u"\u2029\u2029"_s;
        QTest::newRow("line separator") << u"\u2028\u2028"_s;
    }
    void copiesVerbatim()
    {
        QFETCH(const QString, separator);
        Sample sample(
            u"Talks\u00a0in Oslo"_s, u"Anna Lind 😀 met them."_s + separator + u"Anna Lind left."_s, separator);
        sample.entity(EntityType::Person, u"Anna Lind"_s);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().selectAll();
        m_window->reading().copy();
        QCOMPARE(QApplication::clipboard()->text(), sample.article().text);
        press(Qt::Key_N);
        press(Qt::Key_N);
        QCOMPARE(m_window->reading().caret(), sample.article().text.lastIndexOf(u"Anna"_s));
    }

    void copiesAQuoteWithItsCitation()
    {
        openSamples();
        press(Qt::Key_Q);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"“We stand together,” — Ned Price, “Secretary Blinken’s"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"U.S. Department of State, 6 April 2022"_s));
        QVERIFY(copied.contains(
            u"https://www.state.gov/meeting-with-counterparts/#:~:text=%E2%80%9CWe%20stand%20together"_s));
    }

    void copiesALinkToTheSentence()
    {
        openSamples();
        clickInText(u"They agreed"_s);
        action(Act::CopyLink)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"#:~:text=They%20agreed"_s));
        press(Qt::Key_J); // an article of unknown address
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
        action(Act::CopyLink)->trigger();
        QVERIFY(m_window->messages().isVisible());
    }

    void textGrowsAndShrinks()
    {
        openSamples();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size + 1);
        press(Qt::Key_Minus, Qt::ControlModifier);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size - 1);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
