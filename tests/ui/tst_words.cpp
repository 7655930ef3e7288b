// SPDX-License-Identifier: GPL-3.0-or-later
// The window in French: complete, and nothing cut at 1280 × 720.
#include "articles.h"
#include "exports/exporter.h"
#include "testing.h"
#include "ui/mainwindow.h"
#include "ui/reading/readingpane.h"
#include "ui/translations.h"

#include <QAction>
#include <QDomDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace readout;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"fr_FR"_s));
        installTranslations(QLocale(u"fr_FR"_s));
    }

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : QDir(repositoryFile(u"resources/i18n"_s)).entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(name)) << repositoryFile(u"resources/i18n/"_s + name);
    }
    void everyWordIsTranslated()
    {
        QFETCH(const QString, file);
        QDomDocument document;
        QVERIFY(document.setContent(contentsOf(file)));
        const QDomNodeList messages = document.elementsByTagName(u"message"_s);
        QVERIFY(!messages.isEmpty());
        for (int i = 0; i < messages.size(); ++i) {
            const QDomElement message = messages.at(i).toElement();
            const QDomElement translation = message.firstChildElement(u"translation"_s);
            const QString source = message.firstChildElement(u"source"_s).text();
            QVERIFY2(translation.attribute(u"type"_s) != "unfinished"_L1, qPrintable(source));
            QVERIFY2(!translation.text().isEmpty(), qPrintable(source));
            for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%Ln"_s})
                QVERIFY2(source.contains(place) == translation.text().contains(place), qPrintable(source));
        }
    }

    void everyFormatHasFrenchWords()
    {
        for (const Exporter &exporter : exporters()) {
            const QByteArray source = exporter.description.toUtf8();
            const bool aName = source.startsWith("JSON") || source.startsWith("brat"); // the same in every language
            QVERIFY2(
                aName || QCoreApplication::translate("ExportDialog", source) != exporter.description, source.data());
        }
    }

    void windowSpeaksFrenchAndCutsNothing()
    {
        QSettings().clear();
        Library library;
        MainWindow window(library);
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const Sample sample = samples::counterparts();
        library.add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(window.reading().isLoaded());
        QCOMPARE(window.actions()[Act::People]->iconText(), u"Personnes 7"_s);
        QTest::qWait(60);
        for (const QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        for (const QTabBar *tabs : window.findChildren<QTabBar *>())
            QVERIFY2(tabs->width() >= tabs->sizeHint().width(), qPrintable(tabs->tabText(0)));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
