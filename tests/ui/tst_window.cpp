// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: keys, focus, state.
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/reading/articleview.h"
#include "ui/reading/sourcepane.h"
#include "windowtest.h"

#include <QFontDialog>
#include <QListView>
#include <QMenu>
#include <QStyleHints>
#include <QTabBar>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestWindow : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void focusModeHidesThePanels()
    {
        openSamples();
        press(Qt::Key_F11);
        QVERIFY(!m_window->findings().isVisible());
        press(Qt::Key_F11);
        QVERIFY(m_window->findings().isVisible());
    }

    void f6GoesFromPaneToPane()
    {
        openSamples();
        m_window->articles().list()->setFocus();
        press(Qt::Key_F6);
        QVERIFY(m_window->reading().hasFocus());
        press(Qt::Key_F6);
        QVERIFY(m_window->findings().isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_F6);
        QVERIFY(m_window->articles().list()->hasFocus());
        press(Qt::Key_U, Qt::ControlModifier);
        press(Qt::Key_F6);
        QVERIFY(m_window->view().source().hasFocus());
    }

    void tabGoesWhereTheEyeGoes()
    {
        openSamples();
        m_window->state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        m_window->articles().list()->setFocus();
        // From the list through text and panel to the tools and back, never back by a pane.
        const QList<QWidget *> panes{&m_window->articles(), &m_window->view(), &m_window->findings()};
        QList<std::pair<qsizetype, QPoint>> places;
        QStringList walked;
        do {
            const QWidget *focused = QApplication::focusWidget();
            qsizetype pane = 0;
            while (pane < panes.size() && !panes[pane]->isAncestorOf(focused))
                ++pane;
            places.append({pane, focused->mapTo(m_window.get(), QPoint())});
            walked += u"%1 %2 %3 %4"_s.arg(pane)
                          .arg(places.last().second.x())
                          .arg(places.last().second.y())
                          .arg(QString::fromLatin1(focused->metaObject()->className()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != m_window->articles().list() && places.size() < 60);
        const QString all = walked.join(u'\n');
        QVERIFY2(places.size() > 14 && places.size() < 60, qPrintable(all));
        for (qsizetype i = 1; i < places.size(); ++i) {
            const auto &[paneBefore, before] = places[i - 1];
            const auto &[pane, place] = places[i];
            const bool below = place.y() > before.y() + 8;
            const bool beside = std::abs(place.y() - before.y()) <= 8 && place.x() > before.x();
            QVERIFY2(pane == paneBefore ? below || beside : pane == (paneBefore + 1) % 4, qPrintable(all));
        }
    }

    void themeIsChosenInTheMenu()
    {
        openSamples();
        QMenu *themes = nullptr;
        for (const QAction *each : action(Act::Picture)->associatedObjects().isEmpty()
                ? QList<QAction *>()
                : m_window->actions().menu(u"View"_s)->actions()) {
            if (each->menu())
                themes = each->menu();
        }
        QVERIFY(themes);
        emit themes->aboutToShow();
        const auto choose = [themes](const QString &name) {
            for (QAction *each : themes->actions()) {
                if (each->text() == name)
                    each->trigger();
            }
        };
        choose(u"Readout Dark"_s);
        QCOMPARE(m_window->theme().name(), u"Readout Dark"_s);
        QCOMPARE(m_window->theme().colours().page, QColor(u"#17191E"_s));
        choose(u"Solarized Light"_s); // one of those that the library ships
        QCOMPARE(m_window->theme().name(), u"Solarized Light"_s);
        choose(u"As the System"_s);
        QVERIFY(m_window->theme().name().isEmpty());
    }

    void followsTheSystemAtOnce()
    {
        openSamples();
        const QColor light = m_window->theme().colours().page;
        // Not every platform of Qt lets a program ask for a scheme; this is what each tells of the system's.
        QStyleHints *hints = QGuiApplication::styleHints();
        emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(m_window->theme().colours().page, QColor(u"#17191E"_s));
        QTRY_COMPARE(m_window->palette().color(QPalette::Base), QColor(u"#17191E"_s));
        emit hints->colorSchemeChanged(Qt::ColorScheme::Light);
        QCOMPARE(m_window->theme().colours().page, light);
        m_window->theme().setName(u"Readout Sepia"_s); // a chosen theme stays
        const QColor sepia = m_window->theme().colours().page;
        emit hints->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(m_window->theme().colours().page, sepia);
    }

    void typefaceIsChosen()
    {
        openSamples();
        QTimer::singleShot(300, this, [] {
            auto *dialog = qobject_cast<QFontDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QFont font = dialog->currentFont();
            font.setPixelSize(24);
            dialog->setCurrentFont(font);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        action(Act::Face)->trigger();
        QVERIFY(std::abs(m_window->reading().pageStyle().size - 24) <= 1);
    }

    void allKeysAreShown()
    {
        QStringList shown;
        QTimer::singleShot(300, this, [&shown] {
            auto *dialog = QApplication::activeModalWidget();
            auto *list = dialog->findChild<QTreeView *>();
            for (int group = 0; group < list->model()->rowCount(); ++group) {
                const QModelIndex parent = list->model()->index(group, 0);
                for (int row = 0; row < list->model()->rowCount(parent); ++row)
                    shown += list->model()->index(row, 0, parent).data().toString();
            }
            dialog->close();
        });
        press(Qt::Key_F1);
        for (QAction *each : m_window->actions().all())
            QVERIFY2(each->shortcuts().isEmpty() || shown.contains(each->text()), qPrintable(each->text()));
    }

    void restoresItsState()
    {
        openSamples();
        m_window->findings().tabs()->setCurrentIndex(FindingsPanel::Meetings);
        m_window->theme().setName(u"Readout Sepia"_s);
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_3);
        m_window->close();
        Library library;
        MainWindow second(library);
        QCOMPARE(second.findings().tabs()->currentIndex(), int(FindingsPanel::Meetings));
        QCOMPARE(second.theme().name(), u"Readout Sepia"_s);
        QCOMPARE(second.reading().pageStyle().size, PageStyle().size + 1);
        QVERIFY(!second.state().shows(Layer::Organisations));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
