// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestGazetteer : public QObject {
    Q_OBJECT
private slots:
    void holdsAllOfIso3166()
    {
        QSet<QString> codes;
        for (const Country &country : Gazetteer::shared().countries()) {
            codes.insert(country.code);
            QCOMPARE(country.code.size(), 2);
            QVERIFY2(!country.name.isEmpty(), qPrintable(country.code));
            QCOMPARE(Gazetteer::shared().codeOfName(country.name), country.code);
            for (const QString &adjective : country.adjectives)
                QCOMPARE(Gazetteer::shared().codeOfAdjective(adjective), country.code);
        }
        QCOMPARE(codes.size(), 249);
    }

    void knowsForms_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<FormKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << u"UAE"_s << FormKind::Name << u"AE"_s;
        QTest::newRow("old") << u"Swaziland"_s << FormKind::Name << u"SZ"_s;
        QTest::newRow("curly") << u"Cote d’Ivoire"_s << FormKind::Name << u"CI"_s;
        QTest::newRow("adjective") << u"Lao"_s << FormKind::Adjective << u"LA"_s;
        QTest::newRow("people") << u"Iraqis"_s << FormKind::Adjective << u"IQ"_s;
        QTest::newRow("capital") << u"Phnom Penh"_s << FormKind::Capital << u"KH"_s;
        QTest::newRow("seat") << u"Kremlin"_s << FormKind::Seat << u"RU"_s;
        QTest::newRow("kind counts") << u"Lao"_s << FormKind::Name << QString();
        QTest::newRow("whole form") << u"South"_s << FormKind::Name << QString();
        QTest::newRow("nothing") << QString() << FormKind::Name << QString();
    }
    void knowsForms()
    {
        QFETCH(QString, form);
        QFETCH(FormKind, kind);
        QTEST(Gazetteer::shared().codeOf(form, kind), "code");
    }

    void matchesTheLongestForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("matched");
        QTest::newRow("long") << u"South Korean officials"_s << u"South Korean"_s;
        QTest::newRow("joined") << u"US-led talks"_s << u"US"_s;
        QTest::newRow("full stops") << u"U.S. officials"_s << u"U.S."_s;
        QTest::newRow("across lines") << u"Saudi\nArabia"_s << u"Saudi\nArabia"_s;
        QTest::newRow("capitals") << u"SOUTH KOREA SAYS"_s << u"SOUTH KOREA"_s;
        QTest::newRow("whole word") << u"Iranshahr"_s << QString();
        QTest::newRow("lower case") << u"china plates"_s << QString();
        QTest::newRow("pronoun") << u"us"_s << QString();
    }
    void matchesTheLongestForm()
    {
        QFETCH(QString, text);
        const Gazetteer::Match match = Gazetteer::shared().match(text, 0);
        QTEST(text.first(match.length), "matched");
        QCOMPARE(match.form == nullptr, match.length == 0);
    }
};

QTEST_APPLESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
