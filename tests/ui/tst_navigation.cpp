// SPDX-License-Identifier: GPL-3.0-or-later
// From finding to text and back, from article to article.
#include "ui/findings/findingspanel.h"
#include "windowtest.h"

#include <QListView>
#include <QTabBar>

using namespace readout;
using namespace Qt::StringLiterals;

class TestNavigation : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void clickOnAQuoteGoesThere()
    {
        openSamples();
        m_window->findings().tabs()->setCurrentIndex(FindingsPanel::Quotes);
        QListView *view = m_window->findings().quotes();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(2, 0)).center());
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(u"“Nothing has"_s).start);
        QVERIFY(!m_window->reading().rectangleOf(samples::counterparts().find(u"“Nothing has"_s)).isEmpty());
    }

    void clickOnAMeetingGoesThereAndBack()
    {
        openSamples();
        const qsizetype before = m_window->reading().caret();
        m_window->findings().tabs()->setCurrentIndex(FindingsPanel::Meetings);
        QListView *view = m_window->findings().meetings();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(u"Prior to this"_s).start);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->reading().caret(), before);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(u"Prior to this"_s).start);
    }

    void quoteUnderTheCaretIsMarkedInThePanel()
    {
        openSamples();
        clickInText(u"stand together"_s);
        QCOMPARE(m_window->findings().quotes()->currentIndex().row(), 0);
        clickInText(u"ruled out"_s);
        QCOMPARE(m_window->findings().quotes()->currentIndex().row(), 2);
    }

    void walksByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("mentions") << Qt::Key_N << u"Blinken’s Meeting"_s << u"French, German"_s;
        QTest::newRow("quotes") << Qt::Key_Q << u"“We stand"_s << u"“clear-eyed"_s;
        QTest::newRow("meetings") << Qt::Key_M << u"Secretary of State Antony"_s << u"Prior to this"_s;
    }
    void walksByKeys()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        openSamples();
        press(key);
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(first).start);
        press(key);
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(second).start);
        press(key, Qt::ShiftModifier);
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(first).start);
    }

    void nextAndPreviousArticle()
    {
        openSamples();
        press(Qt::Key_J);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
        press(Qt::Key_K);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Secretary"_s));
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
    }

    void paletteFindsAnything()
    {
        openSamples();
        QTimer::singleShot(300, this, [] {
            QTest::keyClicks(QApplication::focusWidget(), u"drian"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        });
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_window->state().filter().terms().first().name, u"Jean-Yves Le Drian"_s);
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
