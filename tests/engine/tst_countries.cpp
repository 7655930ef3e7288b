// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"
#include "names/countrymentions.h"
#include "names/findnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

class TestCountries : public QObject {
    Q_OBJECT
private slots:
    void findsForms_data();
    void findsForms();
    void knowsPlaceFromGovernment_data();
    void knowsPlaceFromGovernment();
};

void TestCountries::findsForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forms");
    QTest::newRow("names and adjectives")
        << u"Lao officials met Cambodians in Thailand."_s << u"Lao|Cambodians|Thailand"_s;
    QTest::newRow("joined") << u"The US-led talks ended."_s << u"US"_s;
    QTest::newRow("sea") << u"Ships crossed the South China Sea on Monday."_s << QString();
    QTest::newRow("continent") << u"Prices rose in Latin America and South America."_s << QString();
    QTest::newRow("bank") << u"The Bank of China opened a branch."_s << QString();
    QTest::newRow("dam") << u"They spoke about the Grand Ethiopian Renaissance Dam."_s << QString();
    QTest::newRow("government") << u"The Kenyan Government replied on Monday."_s << u"Kenyan"_s;
    QTest::newRow("person") << u"Michael Jordan and Chad Smith played on Friday."_s << QString();
    QTest::newRow("university") << u"She studied at Georgia Tech and at American University."_s << QString();
    QTest::newRow("sandwich") << u"He ate a Turkey sandwich."_s << QString();
    QTest::newRow("state") << u"Voters in Georgia and Florida went to the polls."_s << u""_s;
    QTest::newRow("country") << u"Officials from Tbilisi said Georgia would vote."_s << u"Georgia"_s;
    QTest::newRow("longer first") << u"South Sudan and Sudan signed."_s << u"South Sudan|Sudan"_s;
    QTest::newRow("epithet")
        << u"Cambodia welcomed guests. The Kingdom hopes for more. Some came to the Kingdom by ship."_s
        << u"Cambodia|The Kingdom|the Kingdom"_s;
    QTest::newRow("capital") << u"Beijing said it would reply."_s << QString();
}

void TestCountries::findsForms()
{
    QFETCH(QString, text);
    const auto article = std::make_shared<const Article>(plainArticle(text, u"test"_s));
    QMap<qsizetype, QString> forms;
    for (const Entity &entity : findNames(Document(article))) {
        for (const Mention &mention : entity.mentions) {
            if (entity.type == EntityType::Country && !mention.isInferred())
                forms.insert(mention.span.start, article->view(mention.span).toString());
        }
    }
    QTEST(QStringList(forms.values()).join(u'|'), "forms");
}

void TestCountries::knowsPlaceFromGovernment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CountrySense>("sense");
    QTest::newRow("in") << u"They met in Japan on Monday."_s << CountrySense::Place;
    QTest::newRow("said") << u"Japan said it would reply."_s << CountrySense::Government;
    QTest::newRow("with") << u"They held talks with Japan."_s << CountrySense::Government;
    QTest::newRow("officials") << u"Two Japanese officials left."_s << CountrySense::Government;
    QTest::newRow("food") << u"Two Japanese dishes were served."_s << CountrySense::None;
    QTest::newRow("capital that acts") << u"Beijing said it would reply."_s << CountrySense::Government;
}

void TestCountries::knowsPlaceFromGovernment()
{
    QFETCH(QString, text);
    const Document document(std::make_shared<const Article>(plainArticle(text, u"test"_s)));
    const QList<CountryMention> found = findCountries(document, {});
    QCOMPARE(found.size(), 1);
    QTEST(found.first().mention.sense, "sense");
}

QTEST_APPLESS_MAIN(TestCountries)
#include "tst_countries.moc"
