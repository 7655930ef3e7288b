// SPDX-License-Identifier: GPL-3.0-or-later
// What stands open above the window: dialogs, menus, cards; drawn, and kept as PNG files when READOUT_PICTURES names a
// folder.
#include "testing.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/messagebar.h"
#include "ui/translations.h"
#include "windowtest.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>

using namespace readout;
using namespace Qt::StringLiterals;

class TestOverlayPictures : public QObject, WindowTest {
    Q_OBJECT

    using Opening = void (TestOverlayPictures::*)();
    struct Overlay {
        const char *name;
        Opening open;
    };
    static constexpr int Settled = 300; // milliseconds until what opens is drawn

private slots:
    void pictures_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<int>("overlay");
        for (int i = 0; i < int(std::size(Overlays)); ++i) {
            QTest::addRow("light-%s", Overlays[i].name) << u"Light"_s << QLocale::English << i;
            QTest::addRow("dark-french-%s", Overlays[i].name) << u"Dark"_s << QLocale::French << i;
        }
    }

    void pictures()
    {
        QFETCH(const QString, theme);
        QFETCH(const QLocale::Language, language);
        QFETCH(const int, overlay);
        speak(language);
        openWindow();
        m_window->theme().setName(u"Readout "_s + theme);
        openSamples();
        QImage picture;
        QTimer look; // again and again: a busy machine may open it late
        look.callOnTimeout([&] {
            picture = drawn();
            while (QWidget *above = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                      : QApplication::activeModalWidget())
                above->close();
            QToolTip::hideText();
        });
        look.start(Settled);
        (this->*Overlays[overlay].open)();
        QTRY_VERIFY(!picture.isNull());
        look.stop();
        QVERIFY(picture.width() >= 1440);
        if (const QString folder = qEnvironmentVariable("READOUT_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        closeWindow();
        speak(QLocale::English);
    }

private:
    void keys() { action(Act::Keys)->trigger(); }
    void palette() { action(Act::Palette)->trigger(); }
    void paletteTyped()
    {
        QTimer::singleShot(100, qApp, [] { QTest::keyClicks(QApplication::focusWidget(), u"ukr"_s); });
        action(Act::Palette)->trigger();
    }
    void about() { action(Act::About)->trigger(); }
    void whoMetWhom() { action(Act::Picture)->trigger(); }
    void exportDialog()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        action(Act::Export)->trigger();
    }
    void fileMenu() { openMenu(u"File"_s); }
    void editMenu() { openMenu(u"Edit"_s); }
    void viewMenu() { openMenu(u"View"_s); }
    void textMenu()
    {
        rightClick(*m_window->reading().viewport(), m_window->reading().rectangleOf(minister()).center());
    }
    void articleMenu()
    {
        QListView *list = m_window->articles().list();
        rightClick(*list->viewport(), list->visualRect(list->model()->index(1, 0)).center());
    }
    void quoteMenu() { cardMenu(FindingsPanel::Quotes); }
    void meetingMenu() { cardMenu(FindingsPanel::Meetings); }
    void hover()
    {
        QWidget *text = m_window->reading().viewport();
        const QPoint where = m_window->reading().rectangleOf(minister()).center();
        QHelpEvent event(QEvent::ToolTip, where, text->mapToGlobal(where));
        QApplication::sendEvent(text, &event);
    }
    void entityPage() { m_window->findings().openEntity(0); }
    void messages()
    {
        m_window->messages().add(u"report.docx: the file is encrypted. Save it without a password."_s);
        m_window->messages().add(u"another.pdf: the file holds no text."_s);
    }
    void progress()
    {
        const QByteArray text = contentsOf(repositoryFile(u"resources/samples/wire-service.txt"_s));
        for (int i = 0; i < 400; ++i)
            write(m_folder.filePath(u"%1.txt"_s.arg(i)), text);
        m_window->open({m_folder.path()});
    }

    static constexpr Overlay Overlays[] = {
        {"keys", &TestOverlayPictures::keys},
        {"palette", &TestOverlayPictures::palette},
        {"palette-typed", &TestOverlayPictures::paletteTyped},
        {"about", &TestOverlayPictures::about},
        {"who-met-whom", &TestOverlayPictures::whoMetWhom},
        {"export", &TestOverlayPictures::exportDialog},
        {"file-menu", &TestOverlayPictures::fileMenu},
        {"edit-menu", &TestOverlayPictures::editMenu},
        {"view-menu", &TestOverlayPictures::viewMenu},
        {"text-menu", &TestOverlayPictures::textMenu},
        {"article-menu", &TestOverlayPictures::articleMenu},
        {"quote-menu", &TestOverlayPictures::quoteMenu},
        {"meeting-menu", &TestOverlayPictures::meetingMenu},
        {"hover", &TestOverlayPictures::hover},
        {"entity-page", &TestOverlayPictures::entityPage},
        {"messages", &TestOverlayPictures::messages},
        {"progress", &TestOverlayPictures::progress},
    };

    static void speak(QLocale::Language language)
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        installTranslations(QLocale(language));
        QLocale::setDefault(QLocale(language));
    }

    /// The window and all that is open above it.
    QImage drawn() const
    {
        QImage picture = m_window->grab().toImage();
        QPainter painter(&picture);
        for (QWidget *above : QApplication::topLevelWidgets()) {
            if (above->isVisible() && above != m_window.get())
                painter.drawPixmap(m_window->mapFromGlobal(above->mapToGlobal(QPoint())), above->grab());
        }
        return picture;
    }

    static Span minister() { return samples::counterparts().find(u"Luigi Di Maio"_s); }

    static void rightClick(QWidget &widget, const QPoint &where)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, where, widget.mapToGlobal(where));
        QApplication::sendEvent(&widget, &event);
    }

    void cardMenu(int tab)
    {
        m_window->findings().tabs()->setCurrentIndex(tab);
        QTest::qWait(50);
        for (QListView *list : m_window->findings().findChildren<QListView *>()) {
            if (list->isVisible())
                return rightClick(*list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        }
    }

    void openMenu(const QString &name)
    {
        QMenu *wanted = m_window->actions().menu(name);
        for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
            QMenu *menu = button->menu();
            if (!menu || !menu->actions().contains(wanted->menuAction()))
                continue;
            QTimer::singleShot(100, qApp, [menu, wanted] { menu->setActiveAction(wanted->menuAction()); });
            return button->showMenu();
        }
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestOverlayPictures)
#include "tst_overlaypictures.moc"
