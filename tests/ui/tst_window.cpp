// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: keys, focus, state.
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/reading/articleview.h"
#include "ui/reading/sourcepane.h"
#include "windowtest.h"

#include <QListView>
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
