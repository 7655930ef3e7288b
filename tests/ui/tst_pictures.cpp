// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every theme and state, drawn and looked at: kept as PNG files when READOUT_PICTURES names a folder.
#include "articles.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/reading/findbar.h"
#include "ui/reading/readingpane.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        installTranslations(QLocale(QLocale::English));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QSize>("size");
        for (const QString &theme : {u"Light"_s, u"Dark"_s, u"Sepia"_s, u"Contrast"_s}) {
            for (const QString &state : {u"article"_s, u"filter"_s, u"quotes"_s, u"meetings"_s, u"long"_s, u"empty"_s})
                QTest::addRow("%s-%s", qPrintable(theme.toLower()), qPrintable(state))
                    << theme << state << QSize(1440, 900);
        }
        QTest::newRow("light-small") << u"Light"_s << u"filter"_s << QSize(1280, 720);
        QTest::newRow("light-large-text") << u"Light"_s << u"enlarged"_s << QSize(1440, 900);
        QTest::newRow("light-find") << u"Light"_s << u"find"_s << QSize(1440, 900);
    }

    void pictures()
    {
        QFETCH(const QString, theme);
        QFETCH(const QString, state);
        QFETCH(const QSize, size);
        Library library;
        MainWindow window(library);
        window.theme().setName(u"Readout "_s + theme);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (state == "long"_L1) {
            const Sample sample = samples::longArticle(100000);
            library.add(sample.readArticle(), sample.readAnalysis());
        } else if (state != "empty"_L1) {
            for (const Sample &sample : {samples::counterparts(), samples::call(), samples::visit()})
                library.add(sample.readArticle(), sample.readAnalysis());
        }
        if (state != "empty"_L1)
            QTRY_VERIFY(window.reading().isLoaded());
        window.findings().tabs()->setCurrentIndex(state == "quotes"_L1 ? FindingsPanel::Quotes
                : state == "meetings"_L1 || state == "filter"_L1       ? FindingsPanel::Meetings
                                                                       : FindingsPanel::Entities);
        if (state == "filter"_L1)
            window.state().toggle({EntityType::Person, u"Antony J. Blinken"_s, u"US"_s});
        if (state == "find"_L1) {
            window.findBar().open();
            QTest::keyClicks(QApplication::focusWidget(), u"foreign"_s);
        }
        if (state == "enlarged"_L1) {
            PageStyle style;
            style.size = 26;
            window.reading().setPageStyle(style);
        }
        QTest::qWait(60);
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.size(), size);
        // The page's colour covers much of the middle, whatever stands on it.
        const QColor page = window.theme().colours().page;
        int same = 0;
        for (int y = 100; y < size.height() - 60; y += 3)
            same += picture.pixelColor(size.width() / 2, y) == page;
        QVERIFY(same > (size.height() - 160) / 3 / 4);
        if (const QString folder = qEnvironmentVariable("READOUT_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
