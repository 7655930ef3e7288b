// SPDX-License-Identifier: GPL-3.0-or-later
// Right click on a name, in the text and in the panel; and that what it does, and folding, can be undone.
#include "ui/findings/entitypage.h"
#include "ui/findings/findingspanel.h"
#include "windowtest.h"

#include <QClipboard>
#include <QMenu>
#include <QTabBar>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestMarkMenu : public QObject, WindowTest {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        openSamples();
    }
    void cleanup() { closeWindow(); }

    void filtersAndExcludes()
    {
        rightClickInText(u"Luigi Di Maio"_s, {u"Filter by Luigi Di Maio"_s});
        QCOMPARE(m_window->state().filter().terms().first().name, u"Luigi Di Maio"_s);
        rightClickInText(u"Luigi Di Maio"_s, {u"Exclude Luigi Di Maio"_s});
        QVERIFY(m_window->state().filter().terms().first().excluded);
    }

    void copiesTheName()
    {
        rightClickInText(u"Luigi Di Maio"_s, {u"Copy “Luigi Di Maio”"_s});
        QCOMPARE(QApplication::clipboard()->text(), u"Luigi Di Maio"_s);
    }

    void copyIsOfferedForWhatIsSelected()
    {
        const auto offers = [this] {
            bool copy = false;
            QTimer::singleShot(150, this, [&copy] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                copy = std::ranges::contains(menu->actions(), u"Copy"_s, &QAction::text);
                menu->close();
            });
            rightClick(u"Luigi Di Maio"_s);
            return copy;
        };
        QVERIFY(!offers());
        m_window->reading().selectAll();
        QVERIFY(offers());
    }

    void opensThePage()
    {
        rightClickInText(u"Luigi Di Maio"_s, {u"Show All of It"_s});
        QVERIFY(m_window->findings().entityPage().isVisible());
    }

    void notAPersonCanBeUndone()
    {
        m_window->state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        rightClickInText(u"Antony J. Blinken"_s, {u"Not a Person"_s});
        QCOMPARE(entities(0), 15);
        QCOMPARE(entities(1), 3); // in every article
        QVERIFY(m_window->state().filter().isEmpty());
        QCOMPARE(m_window->findings().tabs()->tabText(0), u"Entities 15"_s);
        const qsizetype at = m_window->state().readout().article->text.indexOf(u"Antony"_s);
        QVERIFY(!m_window->reading().marks().at(at));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entities(0), 16);
        QCOMPARE(m_window->state().filter().terms().size(), 1);
        QVERIFY(m_window->reading().marks().at(at));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(entities(0), 15);
    }

    void sameAsCanBeUndone()
    {
        rightClickInText(u"Putin"_s, {u"Same As"_s, u"Ned Price"_s});
        QCOMPARE(entities(0), 15);
        const auto &all = m_window->state().readout().analysis->entities;
        const auto price = std::ranges::find(all, u"Ned Price"_s, &Entity::name);
        QVERIFY(price->aliases.contains(u"Putin"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(entities(0), 16);
    }

    void theKeyboardsMenuInThePanel()
    {
        QTreeView *view = m_window->findings().entities();
        view->setFocus();
        view->setCurrentIndex(m_window->findings().entitiesModel().indexOf(14));
        chooseFromMenu({u"Not an Organisation"_s});
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, view->visualRect(view->currentIndex()).center(), view->mapToGlobal(QPoint()));
        QApplication::sendEvent(view->viewport(), &event);
        QCOMPARE(entities(0), 15);
    }

    void foldingCanBeUndone()
    {
        const Span furniture = samples::counterparts().find(u"Share this page"_s);
        press(Qt::Key_F);
        QTRY_VERIFY(!m_window->reading().rectangleOf(furniture).isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->reading().isFolded());
        QVERIFY(!action(Act::Unfold)->isChecked());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_window->reading().isFolded());
        QVERIFY(action(Act::Unfold)->isChecked());
        press(Qt::Key_J); // what is unfolded stays so in the next article
        press(Qt::Key_K);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Secretary"_s));
        QVERIFY(!m_window->reading().isFolded());
    }

private:
    qsizetype entities(qsizetype row) const { return m_library->at(row).analysis->entities.size(); }

    void rightClickInText(const QString &words, const QStringList &path)
    {
        chooseFromMenu(path);
        rightClick(words);
    }
    void rightClick(const QString &words)
    {
        const Span span{m_window->state().readout().article->text.indexOf(words), words.size()};
        QWidget *viewport = m_window->reading().viewport();
        const QPoint where = m_window->reading().rectangleOf(span).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, viewport->mapToGlobal(where));
        QApplication::sendEvent(viewport, &event);
    }
};

QTEST_MAIN(TestMarkMenu)
#include "tst_markmenu.moc"
