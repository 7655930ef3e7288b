// SPDX-License-Identifier: GPL-3.0-or-later
// How articles come into the window, and what it says when they do not.
#include "ui/messagebar.h"
#include "windowtest.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace readout;
using namespace Qt::StringLiterals;

class TestOpening : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

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
            typePath(folder.filePath(u"a.txt"_s));
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
        const QString first = m_window->messages().accessibleName();
        for (const QString &more : {u"two"_s, u"three"_s, u"four"_s, u"five"_s})
            m_window->messages().add(more);
        QCOMPARE(m_window->messages().accessibleName(), first + u"\ntwo\nthree\nAnd 2 more"_s);
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
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
