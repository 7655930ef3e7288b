// SPDX-License-Identifier: GPL-3.0-or-later
// The window for every eye and hand: contrast by number, and a name for everything that acts.
#include "articles.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/reading/readingpane.h"

#include <QAccessible>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

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

private:
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
