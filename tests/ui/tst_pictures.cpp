// SPDX-License-Identifier: GPL-3.0-or-later
// The window in every theme and state, drawn and looked at: kept as PNG files when READOUT_PICTURES names a folder.
#include "articles.h"
#include "scripts.h"
#include "testing.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/reading/articleview.h"
#include "ui/reading/findbar.h"
#include "ui/reading/printing.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sourcepane.h"
#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QPdfWriter>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

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
            for (const QString &state : {u"article"_s, u"filter"_s, u"quotes"_s, u"meetings"_s, u"long"_s, u"empty"_s,
                     u"french"_s, u"arabic"_s, u"150-percent"_s, u"source"_s, u"labels"_s})
                QTest::addRow("%s-%s", qPrintable(theme.toLower()), qPrintable(state))
                    << theme << state << QSize(1440, 900);
        }
        QTest::newRow("light-small") << u"Light"_s << u"filter"_s << QSize(1280, 720);
        QTest::newRow("light-large-text") << u"Light"_s << u"enlarged"_s << QSize(1440, 900);
        QTest::newRow("light-scripts") << u"Light"_s << u"scripts"_s << QSize(1440, 900);
        QTest::newRow("light-find") << u"Light"_s << u"find"_s << QSize(1440, 900);
        QTest::newRow("light-125-percent") << u"Light"_s << u"125-percent"_s << QSize(1280, 720);
        for (const QString &state : {u"quotes"_s, u"meetings"_s, u"article"_s})
            QTest::addRow("light-mirrored-%s", qPrintable(state))
                << u"Light"_s << u"mirrored-"_s + state << QSize(1440, 900);
    }

    void pictures()
    {
        QFETCH(const QString, theme);
        QFETCH(QString, state);
        QFETCH(const QSize, size);
        QSettings().clear();
        const bool mirrored = state.startsWith(u"mirrored-"_s);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        state = state.section(u'-', mirrored ? 1 : 0);
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        installTranslations(QLocale(state == "french"_L1 ? QLocale::French : QLocale::English));
        QLocale::setDefault(QLocale(state == "french"_L1 ? QLocale::French : QLocale::English));
        const QFont font = QApplication::font();
        const auto restored = qScopeGuard([font] {
            QApplication::setFont(font);
            QApplication::setLayoutDirection(Qt::LeftToRight);
        });
        if (state.endsWith(u"-percent"_s)) {
            QFont larger = font;
            larger.setPointSizeF(font.pointSizeF() * state.section(u'-', 0, 0).toInt() / 100);
            QApplication::setFont(larger);
        }
        Library library;
        MainWindow window(library);
        window.theme().setName(u"Readout "_s + theme);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (state == "long"_L1) {
            const Sample sample = samples::longArticle(100000);
            library.add(sample.readArticle(), sample.readAnalysis());
        } else if (state == "arabic"_L1 || state == "scripts"_L1) {
            const Sample sample = state == "arabic"_L1 ? samples::arabic() : samples::scripts();
            library.add(sample.readArticle(), sample.readAnalysis());
        } else if (state == "source"_L1) {
            window.open({repositoryFile(u"tests/golden/exports/wire.html"_s)});
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
        if (state == "enlarged"_L1 || state == "150-percent"_L1) {
            PageStyle style;
            style.size = 27;
            window.reading().setPageStyle(style);
        }
        if (state == "labels"_L1)
            window.reading().setLabelsShown(true);
        if (state == "source"_L1) {
            window.view().showSource(true);
            QTRY_VERIFY(window.view().source().isHighlighted());
        }
        QTest::qWait(60);
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.size(), size);
        // The page's colour covers much of the middle, whatever stands on it.
        const QColor page = window.theme().colours().page;
        int same = 0;
        for (int y = 100; y < size.height() - 60; y += 3)
            same += picture.pixelColor(size.width() / 2, y) == page;
        QVERIFY(same > (size.height() - 160) / 3 / 8);
        if (const QString folder = qEnvironmentVariable("READOUT_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    }

    void paper()
    {
        const QString folder = qEnvironmentVariable("READOUT_PICTURES");
        if (folder.isEmpty())
            QSKIP("only for looking at: READOUT_PICTURES names no folder");
        QPdfWriter writer(QDir(folder).filePath(u"printed.pdf"_s));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(PrintedReadout::Margins, QPageLayout::Millimeter);
        QVERIFY(PrintedReadout(samples::counterparts().build(), Theme().coloursOf(u"Readout Light"_s)).print(writer));
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
