// SPDX-License-Identifier: GPL-3.0-or-later
// The window for every eye and hand: contrast by number, and a name for everything that acts.
#include "articles.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/reading/readingpane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void contrastOfEveryTheme_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : Theme().names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void contrastOfEveryTheme()
    {
        QFETCH(const QString, name);
        static const Theme theme;
        const Colours c = theme.coloursOf(name);
        const bool ours = name.startsWith(u"Readout"_s);
        const double lines = ours ? 4.5 : 3;
        for (const QColor &ground : {c.page, c.panel, c.chip, c.selection, c.found})
            QVERIFY2(contrast(c.ink, ground) >= 4.5, qPrintable(u"ink on %1"_s.arg(ground.name())));
        for (const QColor &ground : {c.page, c.panel})
            QVERIFY2(contrast(c.outline, ground) >= 3, qPrintable(u"outline on %1"_s.arg(ground.name())));
        for (const QColor &ground : {c.page, c.panel})
            QVERIFY2(contrast(c.quiet, ground) >= 4.5, qPrintable(u"quiet on %1"_s.arg(ground.name())));
        for (const auto &[fill, line] : c.marks) {
            QVERIFY2(contrast(c.ink, fill) >= 4.5, qPrintable(u"ink on %1"_s.arg(fill.name())));
            QVERIFY2(contrast(line, c.page) >= lines, qPrintable(u"line %1"_s.arg(line.name())));
        }
        QVERIFY(contrast(c.quote, c.page) >= 4.5);
        QVERIFY(contrast(c.meeting, c.page) >= 4.5);
    }

    void paletteIsTheDesigns()
    {
        const Colours light = Theme().coloursOf(u"Readout Light"_s);
        QCOMPARE(light.page, QColor(u"#FFFEFB"_s));
        QCOMPARE(light.panel, QColor(u"#F4F2EC"_s));
        QCOMPARE(light.ink, QColor(u"#1D1C1A"_s));
        QCOMPARE(light.mark(EntityType::Person).line, QColor(u"#1D63A8"_s));
        QCOMPARE(light.mark(EntityType::Country).fill, QColor(u"#DCF2E3"_s));
        QCOMPARE(light.quote, QColor(u"#A85B00"_s));
        QCOMPARE(light.meeting, QColor(u"#B0305C"_s));
    }

    void everythingThatActsHasAName()
    {
        Library library;
        MainWindow window(library);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const Sample &sample : {samples::counterparts(), samples::call()})
            library.add(sample.readArticle(), sample.readAnalysis());
        window.state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        QTRY_VERIFY(window.reading().isLoaded());
        for (const int tab : {0, 1, 2}) {
            window.findings().tabs()->setCurrentIndex(tab);
            QStringList unnamed;
            int walked = 0;
            walk(QAccessible::queryAccessibleInterface(&window), unnamed, walked);
            QVERIFY(walked > 30);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        }
    }

    void everyStateHasNames_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"welcome", "welcome with recent files", "entity's page", "find", "source",
                 "nothing passes the filter", "message", "analysing"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyStateHasNames()
    {
        QFETCH(const QString, state);
        QSettings().clear();
        if (state == "welcome with recent files"_L1)
            QSettings().setValue(u"recentFiles"_s, QStringList{u"/tmp/talks.txt"_s, u"/tmp/calls.html"_s});
        Library library;
        MainWindow window(library);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (!state.startsWith(u"welcome"_s)) {
            const Sample sample = samples::counterparts();
            library.add(sample.readArticle(), sample.readAnalysis());
            QTRY_VERIFY(window.reading().isLoaded());
        }
        if (state == "entity's page"_L1)
            window.findings().openEntity(0);
        else if (state == "find"_L1)
            window.actions()[Act::Find]->trigger();
        else if (state == "source"_L1)
            window.actions()[Act::Source]->trigger();
        else if (state == "nothing passes the filter"_L1)
            window.state().toggle({EntityType::Person, u"Nobody"_s, {}});
        else if (state == "message"_L1)
            window.messages().add(u"Something went wrong."_s);
        else if (state == "analysing"_L1)
            library.addText(samples::longArticle(400000).article().text, u"long"_s);
        QTest::qWait(50);
        check(&window, state.startsWith(u"welcome"_s) ? 15 : 30);
    }

    void everyDialogHasNames_data()
    {
        QTest::addColumn<int>("act");
        QTest::newRow("keys") << int(Act::Keys);
        QTest::newRow("go to anything") << int(Act::Palette);
        QTest::newRow("about") << int(Act::About);
        QTest::newRow("who met whom") << int(Act::Picture);
    }
    void everyDialogHasNames()
    {
        QFETCH(const int, act);
        QSettings().clear();
        Library library;
        MainWindow window(library);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Sample sample = samples::counterparts();
        library.add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(window.reading().isLoaded());
        bool walked = false;
        QTimer::singleShot(200, this, [&walked] {
            QWidget *dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            QVERIFY(!dialog->windowTitle().isEmpty());
            check(dialog, 4);
            dialog->close();
            walked = true;
        });
        window.actions()[Act(act)]->trigger();
        QVERIFY(walked);
    }

    void mentionsAreAListToRead()
    {
        Library library;
        MainWindow window(library);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Sample sample = samples::counterparts();
        library.add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(window.reading().isLoaded());
        QTreeView *names = window.findings().entities();
        names->setFocus();
        names->setCurrentIndex(window.findings().entitiesModel().indexOf(0)); // Antony J. Blinken
        QTest::keyClick(names, Qt::Key_Return);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        QCOMPARE(list->text(QAccessible::Name), u"All of Antony J. Blinken"_s);
        int sentences = 0;
        for (int i = 0; i < list->childCount(); ++i)
            sentences += list->child(i)->text(QAccessible::Name).contains(u"Blinken met with"_s);
        QVERIFY(sentences >= 2);
    }

    void nothingIsCutInLargeType_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 125, 150, 200})
            QTest::addRow("%d", percent) << percent;
    }
    void nothingIsCutInLargeType()
    {
        QFETCH(const int, percent);
        QSettings().clear();
        const QFont font = QApplication::font();
        const auto restored = qScopeGuard([font] { QApplication::setFont(font); });
        QFont larger = font;
        larger.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(larger);
        Library library;
        MainWindow window(library);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        lookForCuts(window);
        const Sample sample = samples::counterparts();
        library.add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(window.reading().isLoaded());
        window.state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        window.actions()[Act::Find]->trigger();
        QTest::qWait(200); // the status line is not written at once
        for (const int tab : {0, 1, 2}) {
            window.findings().tabs()->setCurrentIndex(tab);
            QTest::qWait(30);
            lookForCuts(window);
        }
        QCOMPARE(window.size(), QSize(1440, 900)); // it did not have to grow
    }

private:
    /// A control that is shown is as large as its words need.
    static void lookForCuts(const QWidget &window)
    {
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(
                    button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(),
                    qPrintable(button->text()));
        }
        for (const auto *tabs : window.findChildren<QTabBar *>()) {
            if (tabs->isVisible())
                QVERIFY2(tabs->width() >= tabs->sizeHint().width(), qPrintable(tabs->tabText(0)));
        }
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(),
                    qPrintable(
                        u"%1: %2 of %3"_s.arg(label->text()).arg(label->width()).arg(label->sizeHint().width())));
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }

    static void check(QWidget *root, int least)
    {
        QStringList unnamed;
        int walked = 0;
        walk(QAccessible::queryAccessibleInterface(root), unnamed, walked);
        QVERIFY2(walked >= least, qPrintable(QString::number(walked)));
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    }

    static bool acts(const QAccessibleInterface *item)
    {
        switch (item->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::EditableText:
        case QAccessible::List:
        case QAccessible::ListItem:
        case QAccessible::Tree:
        case QAccessible::TreeItem:
        case QAccessible::PageTab:
        case QAccessible::ButtonMenu:
        case QAccessible::ComboBox:
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::RadioButton:
        case QAccessible::Link:
        case QAccessible::Document:
        case QAccessible::ProgressBar:
            return true;
        default:
            return false;
        }
    }

    static void walk(QAccessibleInterface *item, QStringList &unnamed, int &walked)
    {
        if (!item || item->state().invisible)
            return;
        ++walked;
        if (acts(item) && item->text(QAccessible::Name).isEmpty())
            unnamed += u"%1 in %2"_s.arg(item->role())
                           .arg(item->object() ? QString::fromLatin1(item->object()->metaObject()->className())
                                               : QString());
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i), unnamed, walked);
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
