// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows what is seen: filter, chips, layers; and that it can be undone.
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/reading/scrollticks.h"
#include "windowtest.h"

#include <QListView>
#include <QScrollBar>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestFiltering : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void clickOnAMarkFilters()
    {
        openSamples();
        clickInText(u"Antony J. Blinken"_s);
        QCOMPARE(m_window->state().filter().terms().size(), 1);
        QCOMPARE(m_window->articles().shownCount(), 2); // the visit does not name him
        QCOMPARE(m_window->findings().meetings()->model()->rowCount(), 2);
        QCOMPARE(m_window->findings().quotes()->model()->rowCount(), 0);
        const auto chips = visibleChips();
        QCOMPARE(chips.size(), 1);
        QVERIFY(chips.first()->text().contains(u"Person: Antony J. Blinken"_s));
        press(Qt::Key_Escape);
        QVERIFY(m_window->state().filter().isEmpty());
        QCOMPARE(m_window->articles().shownCount(), 3);
    }

    void shiftClickExcludes()
    {
        openSamples();
        clickInText(u"Antony J. Blinken"_s, Qt::ShiftModifier);
        QVERIFY(m_window->state().filter().terms().first().excluded);
        QCOMPARE(m_window->articles().shownCount(), 1);
        QVERIFY(visibleChips().first()->text().contains(u"not"_s));
    }

    void clickOnAnEntityRowFilters()
    {
        openSamples();
        QTreeView *view = m_window->findings().entities();
        const QModelIndex country = m_window->findings().entitiesModel().index(0, 0, view->model()->index(1, 0));
        QCOMPARE(country.data().toString(), u"Ukraine"_s);
        view->scrollTo(country);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(country).center());
        QCOMPARE(m_window->state().filter().terms().first().country, u"UA"_s);
        QCOMPARE(m_window->articles().shownCount(), 2);
    }

    void clickOnAChipTakesItAway()
    {
        openSamples();
        m_window->state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        m_window->state().toggle({EntityType::Country, u"Poland"_s, u"PL"_s});
        QCOMPARE(m_window->articles().shownCount(), 1);
        QTest::mouseClick(visibleChips().first(), Qt::LeftButton);
        QCOMPARE(m_window->state().filter().terms().size(), 1);
        QCOMPARE(m_window->state().filter().terms().first().name, u"Poland"_s);
    }

    void aSecondChipNarrowsAndEscTakesTheLastAway()
    {
        openSamples();
        clickInText(u"Antony J. Blinken"_s);
        QCOMPARE(m_window->articles().shownCount(), 2);
        clickInText(u"Luigi Di Maio"_s);
        QTRY_COMPARE(visibleChips().size(), 2);
        QCOMPARE(m_window->articles().shownCount(), 1);
        QCOMPARE(m_window->findings().meetings()->model()->rowCount(), 1); // where both were
        press(Qt::Key_Escape);
        QTRY_COMPARE(visibleChips().size(), 1);
        QVERIFY(visibleChips().first()->text().contains(u"Antony"_s));
        QCOMPARE(m_window->articles().shownCount(), 2);
    }

    void theTextFadesWhatTheFilterDoesNotMean()
    {
        openSamples();
        const Span other = samples::counterparts().find(u"Luigi Di Maio"_s);
        const auto fill = [&](Span span) {
            return m_window->reading().viewport()->grab().toImage().pixelColor(
                m_window->reading().rectangleOf(span).topLeft() + QPoint(3, 2));
        };
        const QColor strong = m_window->theme().colours().mark(EntityType::Person).fill;
        QCOMPARE(fill(other), strong);
        clickInText(u"Antony J. Blinken"_s);
        QCOMPARE(fill(other), m_window->theme().colours().page);
        QCOMPARE(fill(samples::counterparts().find(u"Antony J. Blinken"_s)), strong);
    }

    void keysOneToFourHideTypes()
    {
        openSamples();
        const Mark *person = m_window->reading().marks().at(samples::counterparts().find(u"Antony"_s).start);
        QVERIFY(m_window->reading().walksTo(*person));
        press(Qt::Key_1);
        QVERIFY(!m_window->state().shows(Layer::People));
        QVERIFY(!m_window->reading().walksTo(*person));
        clickInText(u"Antony J. Blinken"_s);
        QVERIFY(m_window->state().filter().isEmpty());
        for (const auto &[key, layer] : {std::pair(Qt::Key_2, Layer::Countries),
                 std::pair(Qt::Key_3, Layer::Organisations), std::pair(Qt::Key_4, Layer::Quotes)}) {
            press(key);
            QVERIFY(!m_window->state().shows(layer));
            press(key);
            QVERIFY(m_window->state().shows(layer));
        }
    }

    void ticksShowWhereTheFiltersMentionsAre()
    {
        openSamples();
        auto *ticks = m_window->reading().verticalScrollBar()->findChild<ScrollTicks *>();
        ticks->resize(12, 400);
        QVERIFY(ticks->ticks().isEmpty());
        m_window->state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        QCOMPARE(ticks->ticks().size(), 3); // roles and pronouns are none
    }

    void removeAndFilterCanBeUndone()
    {
        openSamples();
        press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_library->size(), 2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_library->size(), 3);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Secretary"_s));
        clickInText(u"Antony J. Blinken"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->state().filter().isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_window->state().filter().isEmpty());
    }
};

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
