// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of all keys: changing one, being told whose it is, taking it, going back; and that it is remembered.
#include "ui/dialogs/keysdialog.h"
#include "windowtest.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QTreeWidget>

using namespace readout;
using namespace Qt::StringLiterals;

class TestKeys : public QObject, WindowTest {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        openSamples();
    }
    void cleanup() { closeWindow(); }

    void aKeyIsChangedAndRemembered()
    {
        inDialog([this](KeysDialog &dialog) {
            select(dialog, action(Act::NextMention));
            QCOMPARE(keyOf(dialog, action(Act::NextMention)), u"N"_s);
            typeKey(dialog, Qt::Key_F8);
            QTRY_COMPARE(keyOf(dialog, action(Act::NextMention)), u"F8"_s);
        });
        const qsizetype before = m_window->reading().caret();
        press(Qt::Key_N);
        QCOMPARE(m_window->reading().caret(), before);
        press(Qt::Key_F8);
        QVERIFY(m_window->reading().caret() > before);
        QVERIFY(action(Act::NextMention)->toolTip().contains(u"F8"_s));
        reopen();
        QCOMPARE(action(Act::NextMention)->shortcut(), QKeySequence(Qt::Key_F8));
        QCOMPARE(action(Act::NextQuote)->shortcut(), QKeySequence(Qt::Key_Q));
    }

    void anActWithoutKeyGetsOne()
    {
        inDialog([this](KeysDialog &dialog) {
            select(dialog, action(Act::SavePdf));
            typeKey(dialog, Qt::Key_D, Qt::ControlModifier);
            QTRY_COMPARE(action(Act::SavePdf)->shortcut(), QKeySequence(u"Ctrl+D"_s));
        });
    }

    void aConflictIsTold()
    {
        inDialog([this](KeysDialog &dialog) {
            select(dialog, action(Act::NextMention));
            QPushButton *instead = button(dialog, u"Use It Here Instead"_s);
            QVERIFY(!instead->isVisible());
            typeKey(dialog, Qt::Key_Q);
            QTRY_VERIFY(instead->isVisible());
            QVERIFY(says(dialog, u"Q is the key of “Next Quote”."_s));
            QCOMPARE(action(Act::NextMention)->shortcut(), QKeySequence(Qt::Key_N));
            QTest::mouseClick(instead, Qt::LeftButton);
            QCOMPARE(keyOf(dialog, action(Act::NextMention)), u"Q"_s);
            QCOMPARE(keyOf(dialog, action(Act::NextQuote)), QString());
            select(dialog, action(Act::NextQuote)); // what it had is someone else's now
            QTest::mouseClick(button(dialog, u"As It Was"_s), Qt::LeftButton);
            QVERIFY(says(dialog, u"Q is the key of “Next Mention”."_s));
        });
    }

    void theMenusKeyIsNoOneElses()
    {
        inDialog([this](KeysDialog &dialog) {
            select(dialog, action(Act::NextMention));
            typeKey(dialog, Qt::Key_F10);
            QTRY_VERIFY(says(dialog, u"F10 is the key of “Menu”."_s));
            QVERIFY(!button(dialog, u"Use It Here Instead"_s)->isVisible());
        });
        QCOMPARE(action(Act::NextMention)->shortcut(), QKeySequence(Qt::Key_N));
    }

    void noKeyAndAsItWas()
    {
        inDialog([this](KeysDialog &dialog) {
            select(dialog, action(Act::Keys));
            QPushButton *none = button(dialog, u"No Key"_s);
            QPushButton *reset = button(dialog, u"As It Was"_s);
            QVERIFY(!reset->isEnabled());
            QTest::mouseClick(none, Qt::LeftButton);
            QCOMPARE(keyOf(dialog, action(Act::Keys)), QString());
            QVERIFY(!none->isEnabled());
            QTest::mouseClick(reset, Qt::LeftButton);
            QCOMPARE(action(Act::Keys)->shortcuts().size(), 2);
        });
    }

    void allAsTheyWere()
    {
        inDialog([this](KeysDialog &dialog) {
            for (const Act act : {Act::NextMention, Act::NextQuote, Act::Find}) {
                select(dialog, action(act));
                QTest::mouseClick(button(dialog, u"No Key"_s), Qt::LeftButton);
            }
            QTest::mouseClick(button(dialog, u"All As They Were"_s), Qt::LeftButton);
            QCOMPARE(keyOf(dialog, action(Act::Find)), u"Ctrl+F"_s);
        });
        reopen();
        QCOMPARE(action(Act::NextMention)->shortcut(), QKeySequence(Qt::Key_N));
    }

    void byKeyboardAlone()
    {
        inDialog([this](KeysDialog &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>();
            list->setFocus();
            QTest::keyClicks(list, u"Next Men"_s);
            QTest::keyClick(list, Qt::Key_Return);
            auto *edit = dialog.findChild<QKeySequenceEdit *>();
            QTRY_VERIFY(edit->isAncestorOf(QApplication::focusWidget()) || edit->hasFocus());
            QVERIFY(edit->accessibleName().contains(u"Next Mention"_s));
            QTest::keyClick(edit, Qt::Key_F7);
            QTRY_COMPARE(action(Act::NextMention)->shortcut(), QKeySequence(Qt::Key_F7));
            QTRY_VERIFY(list->hasFocus());
            QTest::keyClick(&dialog, Qt::Key_Escape);
            QVERIFY(!dialog.isVisible());
        });
    }

    void noTwoActsShareAKey()
    {
        for (const QAction *one : m_window->actions().all()) {
            for (const QKeySequence &key : one->shortcuts())
                QCOMPARE(m_window->actions().holder(key), one);
        }
    }

private:
    void inDialog(const std::function<void(KeysDialog &)> &act)
    {
        bool done = false;
        QTimer::singleShot(200, this, [&] {
            auto *dialog = qobject_cast<KeysDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(*dialog);
            dialog->close();
            done = true;
        });
        press(Qt::Key_F1);
        QVERIFY(done);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void reopen()
    {
        m_window.reset();
        m_library = std::make_unique<Library>();
        m_window = std::make_unique<MainWindow>(*m_library);
    }

    static QTreeWidgetItem *row(const KeysDialog &dialog, const QAction *action)
    {
        const auto found
            = dialog.findChild<QTreeWidget *>()->findItems(action->text(), Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

    static void select(const KeysDialog &dialog, const QAction *action)
    {
        auto *list = dialog.findChild<QTreeWidget *>();
        list->scrollToItem(row(dialog, action));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(row(dialog, action)).center());
    }

    static QString keyOf(const KeysDialog &dialog, const QAction *action) { return row(dialog, action)->text(1); }

    static void typeKey(const KeysDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        auto *edit = dialog.findChild<QKeySequenceEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }

    static QPushButton *button(const KeysDialog &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    static bool says(const KeysDialog &dialog, const QString &words)
    {
        return std::ranges::any_of(
            dialog.findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == words; });
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
