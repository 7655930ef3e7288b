// SPDX-License-Identifier: GPL-3.0-or-later
// Every act of the window, done as a person would: with the mouse and the keyboard. The table is in README.md.
#include "articles.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/reading/findbar.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/scrollticks.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestActs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QSettings().clear();
        m_library = std::make_unique<Library>();
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_library.reset();
    }

    void firstRunSaysWhatToDo()
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(
            buttons, [](QPushButton *b) { return b->isVisible() && b->text().startsWith(u"Open"_s); }));
        QVERIFY(!m_window->reading().isVisible());
        QVERIFY(!action(Act::Export)->isEnabled());
    }

    void opensFilesAndFolders()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Call with Kuleba\n\nThe minister called on Monday.\n");
        write(folder.filePath(u"b.txt"_s), "Visit to Oslo\n\nThe minister visited Oslo on Friday.\n");
        m_window->open({folder.path()});
        QTRY_COMPARE(m_library->size(), 2);
        QTRY_VERIFY(!m_library->isBusy());
        QVERIFY(m_window->reading().isVisible());
        QVERIFY(m_window->reading().toPlainText().contains(u"The minister called"_s));
    }

    void opensByDialog()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Call with Kuleba\n\nThe minister called on Monday.\n");
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(300, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setDirectory(folder.path());
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            QTest::keyClicks(name, folder.filePath(u"a.txt"_s));
            QTest::keyClick(name, Qt::Key_Return);
        });
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(m_library->size(), 1);
    }

    void opensByDrop()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Call with Kuleba\n\nThe minister called on Monday.\n");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.filePath(u"a.txt"_s))});
        drop(data);
        QTRY_COMPARE(m_library->size(), 1);
        QMimeData words;
        words.setText(u"Dropped words about a meeting."_s);
        drop(words);
        QCOMPARE(m_library->size(), 2);
        QMimeData remote;
        remote.setUrls({QUrl(u"https://example.org/a.html"_s)});
        drop(remote);
        QCOMPARE(m_library->size(), 2);
        QVERIFY(m_window->messages().isVisible());
    }

    void pastesText()
    {
        QApplication::clipboard()->setText(u"Talks in Oslo\n\nThe ministers met in Oslo."_s);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_library->size(), 1);
        QTRY_VERIFY(m_window->reading().toPlainText().contains(u"met in Oslo"_s));
        QApplication::clipboard()->clear();
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_window->messages().isVisible());
    }

    void saysWhatWentWrong()
    {
        m_window->open({u"/nowhere/at/all.txt"_s});
        QTRY_VERIFY(m_window->messages().isVisible());
        QTest::mouseClick(m_window->messages().findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!m_window->messages().isVisible());
    }

    void cancelsTheAnalysis()
    {
        QList<std::shared_ptr<const Article>> many;
        for (int i = 0; i < 400; ++i)
            many += samples::longArticle(20000).readArticle();
        m_library->add(many);
        QToolButton *cancel = named<QToolButton>(u"Cancel the analysis"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!m_library->isBusy());
        QVERIFY(!cancel->isVisible());
        QCOMPARE(m_library->size(), 400);
    }

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

    void focusModeHidesThePanels()
    {
        openSamples();
        press(Qt::Key_F11);
        QVERIFY(!m_window->findings().isVisible());
        press(Qt::Key_F11);
        QVERIFY(m_window->findings().isVisible());
    }

    void exportsAndSaysWhatWentWrong()
    {
        openSamples();
        QTemporaryDir folder;
        m_window->exportTo(u"json"_s, folder.filePath(u"out.json"_s));
        QVERIFY(QFileInfo(folder.filePath(u"out.json"_s)).size() > 100);
        QVERIFY(!m_window->messages().isVisible());
        m_window->exportTo(u"json"_s, u"/nowhere/at/all/out.json"_s);
        QVERIFY(m_window->messages().isVisible());
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

    void savesAPdf()
    {
        openSamples();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QTimer::singleShot(300, this, [&] {
            auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->clear();
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        action(Act::SavePdf)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
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

private:
    QAction *action(Act act) const { return m_window->actions()[act]; }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void openSamples()
    {
        for (const Sample &sample : {samples::counterparts(), samples::call(), samples::visit()})
            m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }

    void clickInText(const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        const Span span{m_window->state().readout().article->text.indexOf(words), words.size()};
        QTest::mouseClick(
            m_window->reading().viewport(), Qt::LeftButton, modifiers, m_window->reading().rectangleOf(span).center());
    }

    void drop(const QMimeData &data)
    {
        const QPointF where(400, 400);
        QDragEnterEvent enter(where.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
    }

    QList<QPushButton *> visibleChips() const
    {
        QList<QPushButton *> chips = m_window->findChildren<QPushButton *>(u"chip"_s);
        chips.removeIf([](QPushButton *chip) { return !chip->isVisible(); });
        return chips;
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
