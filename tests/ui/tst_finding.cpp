// SPDX-License-Identifier: GPL-3.0-or-later
// Find in the article: as typed, whole words, case, count, wrap, ticks.
#include "ui/reading/findbar.h"
#include "ui/reading/scrollticks.h"
#include "windowtest.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace readout;
using namespace Qt::StringLiterals;

class TestFinding : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void findsWithCountAndWraps()
    {
        openSamples();
        find(u"foreign"_s);
        QCOMPARE(m_window->findBar().hits().size(), 4);
        QCOMPARE(count(), u"1 of 4"_s);
        press(Qt::Key_F3);
        QCOMPARE(count(), u"2 of 4"_s);
        press(Qt::Key_F3, Qt::ShiftModifier);
        press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), u"4 of 4"_s); // wraps
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(count(), u"1 of 4"_s);
        QTest::keyClick(words(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"4 of 4"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(!m_window->findBar().isVisible());
        QVERIFY(m_window->findBar().hits().isEmpty());
    }

    void buttonsDoTheSame()
    {
        openSamples();
        find(u"foreign"_s);
        QTest::mouseClick(button(u"Next"_s), Qt::LeftButton);
        QCOMPARE(count(), u"2 of 4"_s);
        QTest::mouseClick(button(u"Previous"_s), Qt::LeftButton);
        QCOMPARE(count(), u"1 of 4"_s);
        QTest::mouseClick(button(u"Match case"_s), Qt::LeftButton);
        QCOMPARE(count(), u"Not found"_s);
        QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
        QVERIFY(!m_window->findBar().isVisible());
    }

    void options_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<bool>("wholeWords");
        QTest::addColumn<int>("hits");
        QTest::newRow("any case") << u"SECRETARY"_s << false << false << 5;
        QTest::newRow("case") << u"SECRETARY"_s << true << false << 0;
        QTest::newRow("case, as it stands") << u"Secretary"_s << true << false << 5;
        QTest::newRow("part of a word") << u"meet"_s << false << false << 2;
        QTest::newRow("whole words") << u"meet"_s << false << true << 0;
        QTest::newRow("a whole word") << u"meeting"_s << false << true << 2;
        QTest::newRow("words with blanks") << u"Le Drian"_s << true << true << 1;
        QTest::newRow("nowhere") << u"Atlantis"_s << false << false << 0;
    }
    void options()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, matchCase);
        QFETCH(const bool, wholeWords);
        QFETCH(const int, hits);
        openSamples();
        find(typed);
        if (matchCase)
            QTest::keyClick(words(), Qt::Key_C, Qt::AltModifier);
        if (wholeWords)
            QTest::keyClick(words(), Qt::Key_W, Qt::AltModifier);
        QCOMPARE(m_window->findBar().hits().size(), hits);
        for (const Span hit : m_window->findBar().hits())
            QCOMPARE(m_window->state().readout().article->view(hit).compare(
                         typed, matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive),
                0);
    }

    void hitsAreTicks()
    {
        openSamples();
        auto *ticks = m_window->reading().verticalScrollBar()->findChild<ScrollTicks *>();
        ticks->resize(12, 400);
        find(u"Brussels"_s); // one in the text, one in folded furniture
        QCOMPARE(ticks->ticks().size(), 2);
    }

    void beginsWithTheSelectionOrTheFilter()
    {
        openSamples();
        m_window->state().toggle({EntityType::Person, u"Luigi Di Maio"_s, u"IT"_s});
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(words()->text(), u"Luigi Di Maio"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QTest::mouseDClick(m_window->reading().viewport(), Qt::LeftButton, {},
            m_window->reading().rectangleOf(samples::counterparts().find(u"accountability"_s)).center());
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(words()->text(), u"accountability"_s);
    }

    void aLongArticleIsSearchedInSlices()
    {
        const Sample sample = samples::longArticle(2000000);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        find(u"t"_s);
        QVERIFY(m_window->findBar().isSearching());
        const qsizetype all = sample.readArticle()->text.count(u't', Qt::CaseInsensitive);
        QTRY_VERIFY(!m_window->findBar().isSearching());
        QCOMPARE(m_window->findBar().hits().size(), all);
        QCOMPARE(count(), u"1 of %1"_s.arg(QLocale().toString(all)));
    }

    void theCountIsAnnounced()
    {
        openSamples();
        static QStringList said;
        said.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                said += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        });
        QAccessible::setActive(true);
        find(u"Brussels"_s);
        QAccessible::installUpdateHandler(before);
        QVERIFY2(said.contains(u"1 of 2"_s), qPrintable(said.join(u'\n')));
    }

private:
    void find(const QString &typed)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findBar().isVisible());
        QTest::keyClicks(words(), typed);
    }
    QLineEdit *words() const { return m_window->findBar().findChild<QLineEdit *>(); }
    QString count() const { return m_window->findBar().findChild<QLabel *>()->text(); }
    QToolButton *button(const QString &name) const
    {
        for (QToolButton *each : m_window->findBar().findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no button %s", qPrintable(name));
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
