// SPDX-License-Identifier: GPL-3.0-or-later
// What rules and lists make of names that the tagger alone gets wrong, by classes of constructions.
#include "article/readarticles.h"
#include "names/findnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestNameRules : public QObject {
    Q_OBJECT
private slots:
    void knowsKindsOfNames_data();
    void knowsKindsOfNames();
};

void TestNameRules::knowsKindsOfNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names"); // people and organisations, with an organisation's country
    QTest::newRow("people by faith") << u"Crimes were committed against predominantly Muslim Uyghurs in Xinjiang."_s
                                     << QString();
    QTest::newRow("people by descent") << u"They spoke of the rights of the Maasai and of ethnic Albanians."_s
                                       << QString();
    QTest::newRow("place of memory") << u"They were killed there. Babi Yar. Ten years passed."_s << QString();
    QTest::newRow("village") << u"In the village of Sao Mai soldiers took knives."_s << QString();
    QTest::newRow("destination") << u"People have to travel to Rantau Abang to see how turtles are hatched."_s
                                 << QString();
    QTest::newRow("power by its seat") << u"Europe raised the pressure on the Kremlin to end the war."_s
                                       << u"Kremlin (RU)"_s;
    QTest::newRow("government") << u"The Ruritanian Ministry of Trade wrote to the Kenyan Government on Monday."_s
                                << u"Ruritanian Ministry of Trade ()"_s;
    QTest::newRow("museum that owns") << u"The City Theatre Museum’s mission is to teach children about plays."_s
                                      << u"City Theatre Museum ()"_s;
    QTest::newRow("programme") << u"Families have access to the U.S. Rural Housing Program this year."_s << QString();
    QTest::newRow("programme of a body") << u"The UN Environment Programme wrote a report."_s
                                         << u"UN Environment Programme ()"_s;
    QTest::newRow("number of a unit") << u"He was a lieutenant in the 21st Infantry Division until 2017."_s
                                      << u"21st Infantry Division ()"_s;
    QTest::newRow("mission for a country") << u"We supported the UN Fact Finding Mission for Kenya last year."_s
                                           << u"UN Fact Finding Mission for Kenya ()"_s;
    QTest::newRow("office of an office") << u"The Treasury’s Bureau of Wool, Silk, and Dyes has been slow."_s
                                         << u"Treasury ()|Bureau of Wool, Silk, and Dyes ()"_s;
}

void TestNameRules::knowsKindsOfNames()
{
    QFETCH(QString, text);
    QStringList names;
    for (const Entity &entity : findNames(Document(std::make_shared<const Article>(plainArticle(text, u"test"_s))))) {
        if (entity.type == EntityType::Person)
            names.append(entity.name);
        if (entity.type == EntityType::Organisation)
            names.append(u"%1 (%2)"_s.arg(entity.name, entity.country));
    }
    QTEST(names.join(u'|'), "names");
}

QTEST_APPLESS_MAIN(TestNameRules)
#include "tst_namerules.moc"
