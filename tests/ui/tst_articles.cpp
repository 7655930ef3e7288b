// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles: its order, its unread marks, its menu; what was open last; a watched folder.
#include "ui/articles/articlespane.h"
#include "ui/messagebar.h"
#include "windowtest.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace readout;
using namespace Qt::StringLiterals;

class TestArticles : public QObject, WindowTest {
    Q_OBJECT

public slots:
    void openUrl(const QUrl &url) { m_url = url; }

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void sortsByEveryColumn()
    {
        addFour();
        QCOMPARE(titles(), (QStringList{u"Beta"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
        sort(u"By title"_s);
        QCOMPARE(titles(), (QStringList{u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
        sort(u"By date"_s); // latest first, the undated one last
        QCOMPARE(titles(), (QStringList{u"Delta"_s, u"Beta"_s, u"Alpha"_s, u"Gamma"_s}));
        sort(u"By outlet"_s); // an article without one last
        QCOMPARE(titles(), (QStringList{u"Gamma"_s, u"Delta"_s, u"Beta"_s, u"Alpha"_s}));
        sort(u"By findings"_s); // most first
        QCOMPARE(titles().first(), u"Alpha"_s);
        sort(u"As opened"_s);
        QCOMPARE(titles(), (QStringList{u"Beta"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    }

    void theOrderIsRememberedAndTheOpenArticleStays()
    {
        addFour();
        const quint64 open = m_window->state().current();
        sort(u"By title"_s);
        QCOMPARE(m_window->state().current(), open);
        QCOMPARE(list()->currentIndex().row(), 1);
        press(Qt::Key_J);
        QCOMPARE(list()->currentIndex().data().toString(), u"Delta"_s);
        closeWindow();
        reopen();
        QVERIFY(named<QToolButton>(u"Sort articles: By title"_s));
        addFour();
        QCOMPARE(titles().first(), u"Alpha"_s);
    }

    void unreadIsMarkedUntilOpened()
    {
        addFour();
        const auto unread = [this](int row) {
            const QModelIndex index = list()->model()->index(row, 0);
            return index.data(Qt::AccessibleTextRole).toString().endsWith(u", unread"_s) && hasDot(index);
        };
        const auto read = [this](int row) {
            const QModelIndex index = list()->model()->index(row, 0);
            return !index.data(Qt::AccessibleTextRole).toString().contains(u"unread"_s) && !hasDot(index);
        };
        QTRY_VERIFY(read(0));
        QTRY_VERIFY(unread(1));
        click(1);
        QTRY_VERIFY(read(1));
        QVERIFY(unread(2));
        menuOn(1, u"Mark as Unread"_s);
        QTRY_VERIFY(unread(1));
        menuOn(1, u"Mark as Read"_s);
        QTRY_VERIFY(read(1));
    }

    void menuOpensAndRemoves()
    {
        addFour();
        menuOn(2, u"Open"_s);
        QCOMPARE(m_window->state().readout().article->title, u"Delta"_s);
        menuOn(1, u"Remove"_s);
        QCOMPARE(titles(), (QStringList{u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(titles().size(), 4);
    }

    void menuByKeyboard()
    {
        addFour();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QStringList acts;
        QTimer::singleShot(200, this, [&acts] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QAction *each : menu->actions())
                acts += each->text();
            QTest::keyClick(menu, Qt::Key_Up); // from the first to the last
            QTest::keyClick(menu, Qt::Key_Return);
            menu->close();
        });
        const QPoint place = list()->visualRect(list()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list()->viewport(), &event);
        QVERIFY(acts.contains(u"Show in File Manager"_s));
        QCOMPARE(titles(), (QStringList{u"Beta"_s, u"Delta"_s, u"Gamma"_s}));
    }

    void showsTheFileInItsFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        m_window->open({folder.filePath(u"a.txt"_s)});
        QTRY_COMPARE(m_library->size(), 1);
        m_library->addText(u"Words from nowhere."_s, u"pasted"_s);
        QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
        menuOn(0, u"Show in File Manager"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_url, QUrl::fromLocalFile(folder.path()));
        m_url.clear();
        menuOn(1, u"Show in File Manager"_s); // it has no file, so the act is grey
        QVERIFY(m_url.isEmpty());
    }

    void recentFilesInTheMenu()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        write(folder.filePath(u"b.txt"_s), "Talks in Rome\n\nThe ministers met in Rome.\n");
        QVERIFY(!recentMenu()->isEnabled());
        m_window->open({folder.filePath(u"a.txt"_s)});
        m_window->open({folder.filePath(u"b.txt"_s)});
        m_window->open({folder.filePath(u"none.txt"_s)});
        m_window->open({u":/readout/samples"_s});
        QTRY_VERIFY(m_library->size() > 2);
        QTRY_COMPARE(recentMenu()->actions().size(), 4); // two files, a line, and Forget
        QVERIFY(recentMenu()->actions()[0]->text().startsWith(u"b.txt — "_s));
        QTRY_VERIFY(!m_library->isBusy());
        const qsizetype before = m_library->size();
        recentMenu()->actions()[1]->trigger();
        QTRY_COMPARE(m_library->size(), before + 1);
        QTRY_VERIFY(recentMenu()->actions()[0]->text().startsWith(u"a.txt"_s));
        recentMenu()->actions().last()->trigger();
        QTRY_VERIFY(!recentMenu()->isEnabled());
    }

    void recentFilesOnTheFirstPage()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a & b.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        m_window->open({folder.filePath(u"a & b.txt"_s)});
        QTRY_COMPARE(m_library->size(), 1);
        closeWindow();
        reopen();
        QToolButton *button = nullptr;
        for (auto *each : m_window->findChildren<QToolButton *>()) {
            if (each->isVisible() && each->accessibleName().startsWith(u"Open a & b.txt"_s))
                button = each;
        }
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_library->size(), 1);
        QVERIFY(m_window->reading().isVisible());
    }

    void whatIsOpenedIsShown()
    {
        openSamples();
        QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        m_window->open({folder.path()});
        QTRY_COMPARE(m_window->state().readout().article->title, u"Talks in Oslo"_s);
    }

    void watchedFolderBringsNewFiles()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"old.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        watch(folder.path());
        QTRY_COMPARE(m_library->size(), 1);
        QTRY_VERIFY(status().contains(u"watching"_s));
        write(folder.filePath(u"new.txt"_s), "Talks in Rome\n\nThe ministers met in Rome.\n");
        write(folder.filePath(u"picture.png"_s), "no article");
        QTRY_COMPARE(m_library->size(), 2);
        QCOMPARE(m_library->at(1).article->title, u"Talks in Rome"_s);
        QVERIFY(m_library->at(1).unread);
        QCOMPARE(m_window->state().readout().article->title, u"Talks in Oslo"_s); // nobody is interrupted
        QVERIFY(QDir(folder.path()).mkdir(u"below"_s));
        QTest::qWait(600);
        write(folder.filePath(u"below/third.txt"_s), "Talks in Bern\n\nThe ministers met in Bern.\n");
        QTRY_COMPARE(m_library->size(), 3);
    }

    void watchedFileIsReadWhenWhole()
    {
        QTemporaryDir folder;
        watch(folder.path());
        QFile file(folder.filePath(u"slow.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        int written = 0;
        QTimer writer; // a timer, as the watch has one: on a slow machine both are late
        connect(&writer, &QTimer::timeout, this, [&] {
            file.write("The ministers met in Rome.\n");
            file.flush();
            QCOMPARE(m_library->size(), 0);
            if (++written == 20)
                writer.stop();
        });
        writer.start(60);
        QTRY_VERIFY(!writer.isActive());
        file.close();
        QTRY_COMPARE(m_library->size(), 1);
        QVERIFY(m_library->at(0).article->text.count(u"Rome"_s) == 20);
    }

    void watchedFolderIsRememberedAndCanBeStopped()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"old.txt"_s), "Talks in Oslo\n\nThe ministers met in Oslo.\n");
        QVERIFY(!action(Act::StopWatching)->isEnabled());
        watch(folder.path());
        closeWindow();
        reopen();
        QTRY_COMPARE(m_library->size(), 1);
        write(folder.filePath(u"new.txt"_s), "Talks in Rome\n\nThe ministers met in Rome.\n");
        QTRY_COMPARE(m_library->size(), 2);
        QVERIFY(action(Act::StopWatching)->text().contains(QFileInfo(folder.path()).fileName()));
        action(Act::StopWatching)->trigger();
        QVERIFY(!action(Act::StopWatching)->isEnabled());
        write(folder.filePath(u"third.txt"_s), "Talks in Bern\n\nThe ministers met in Bern.\n");
        QTest::qWait(1200);
        QCOMPARE(m_library->size(), 2);
        closeWindow();
        reopen();
        QTest::qWait(300);
        QCOMPARE(m_library->size(), 0);
    }

    void aWatchedFolderThatGoesIsSaid()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        watch(folder->path());
        folder.reset();
        QTRY_VERIFY(!action(Act::StopWatching)->isEnabled());
        QVERIFY(m_window->messages().messages().last().contains(u"is gone"_s));
    }

private:
    QListView *list() const { return m_window->articles().list(); }

    void reopen()
    {
        m_library = std::make_unique<Library>();
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void addFour()
    {
        add(u"Beta"_s, QDate(2024, 3, 4), u"Morning Post"_s, u"Nobody met."_s);
        add(u"Alpha"_s, QDate(2023, 3, 4), {}, u"“We agree,” said Prime Minister Jane Roe on Monday."_s);
        add(u"Delta"_s, QDate(2025, 3, 4), u"Evening Post"_s, u"Nobody met."_s);
        add(u"Gamma"_s, {}, u"Daily Post"_s, u"Nobody met."_s);
        QTRY_VERIFY(!m_library->isBusy());
        QTRY_VERIFY(m_window->reading().isLoaded());
    }

    void add(const QString &title, const QDate &date, const QString &outlet, const QString &text)
    {
        Article article = plainArticle(title + u"\n\n"_s + text, title);
        article.title = title;
        article.published = date;
        article.outlet = outlet;
        m_library->add({std::make_shared<const Article>(article)});
    }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }

    void click(int row) const
    {
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(row, 0)).center());
    }

    void sort(const QString &words) const
    {
        QToolButton *button = nullptr;
        for (auto *each : m_window->findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith(u"Sort articles"_s))
                button = each;
        }
        QVERIFY(button && button->isVisible());
        chooseFromMenu({words});
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->accessibleName().endsWith(words));
    }

    void menuOn(int row, const QString &act) const
    {
        chooseFromMenu({act});
        const QPoint place = list()->visualRect(list()->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list()->viewport(), &event);
    }

    // The mark is painted beside the title.
    bool hasDot(const QModelIndex &index) const
    {
        const QImage picture = list()->viewport()->grab(list()->visualRect(index)).toImage();
        const QColor colour = m_window->theme().colours().mark(EntityType::Person).line;
        for (int y = 0; y < picture.height() / 2; ++y) {
            for (int x = 4; x < 16; ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    QMenu *recentMenu() const
    {
        for (const QAction *each : m_window->actions().menu(u"File"_s)->actions()) {
            if (each->menu())
                return each->menu();
        }
        return nullptr;
    }

    void watch(const QString &folder)
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(300, this, [folder] { typePath(folder); });
        action(Act::WatchFolder)->trigger();
        QVERIFY(action(Act::StopWatching)->isEnabled());
    }

    QString status() const
    {
        QStringList all;
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }

    QUrl m_url;
};

QTEST_MAIN(TestArticles)
#include "tst_articles.moc"
