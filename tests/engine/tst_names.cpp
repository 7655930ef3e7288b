// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticles.h"
#include "knowledge/namecustoms.h"
#include "names/chain.h"
#include "names/crfmodel.h"
#include "names/findnames.h"
#include "names/inferredmentions.h"
#include "names/namewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

struct Found {
    std::shared_ptr<const Article> article;
    QList<Entity> entities;

    explicit Found(const QString &text)
        : article(std::make_shared<const Article>(plainArticle(text, u"test"_s))),
          entities(findNames(Document(article)))
    {
    }
    [[nodiscard]] QStringList names(EntityType type) const
    {
        QStringList names;
        for (const Entity &entity : entities) {
            if (entity.type == type)
                names.append(entity.name);
        }
        return names;
    }
    [[nodiscard]] const Entity *called(const QString &name) const
    {
        const auto found = std::ranges::find(entities, name, &Entity::name);
        return found == entities.end() ? nullptr : &*found;
    }
};

} // namespace

class TestNames : public QObject {
    Q_OBJECT
private slots:
    void viterbiFindsTheBestAllowedPath();
    void marginalsAddUpToOne();
    void brokenModelIsEmpty();
    void findsWhoIsNamed();
    void joinsShortForms_data();
    void joinsShortForms();
    void tellsWhatPeopleAre_data();
    void tellsWhatPeopleAre();
    void customsOfStates();
    void wordsOfNamesCompare();
    void keepsTwoOfOneSurnameApart();
    void joinsAcronyms();
    void joinsShortFormsOfBodies();
    void findsBodies_data();
    void findsBodies();
    void findsPeople_data();
    void findsPeople();
    void readsOtherCase_data();
    void readsOtherCase();
    void infersWhoIsMeant_data();
    void infersWhoIsMeant();
    void survives_data();
    void survives();
    void takesLinearWork();
};

void TestNames::viterbiFindsTheBestAllowedPath()
{
    const Label begin = labelOf(NameType::Person, Place::Begin), last = labelOf(NameType::Person, Place::Last);
    std::vector<LabelScores> scores(2);
    scores[0][begin] = 2;
    scores[0][outside] = 1;
    scores[1][last] = 2;
    scores[1][labelOf(NameType::Person, Place::Inside)] = 5; // no sentence ends inside a name
    std::vector<Label> labels(2);
    Viterbi({}).decode(scores, labels);
    QCOMPARE(labels, (std::vector<Label>{begin, last}));
}

void TestNames::marginalsAddUpToOne()
{
    std::vector<LabelScores> scores(3);
    scores[1][labelOf(NameType::Organisation, Place::Unit)] = 1.5F;
    ForwardBackward chances(Transitions{});
    chances.run(scores);
    for (int t = 0; t < 3; ++t) {
        float sum = 0;
        for (int y = 0; y < labelCount; ++y)
            sum += chances.marginal(t, Label(y));
        QVERIFY(qAbs(sum - 1) < 1e-4F);
    }
    QVERIFY(qAbs(chances.nameProbability(1, 2, NameType::Organisation)
                - chances.marginal(1, labelOf(NameType::Organisation, Place::Unit)))
        < 1e-6F);
}

void TestNames::brokenModelIsEmpty()
{
    QVERIFY(CrfModel::fromBytes({}).isEmpty());
    QVERIFY(CrfModel::fromBytes("RDNC\xff\xff\xff\x7f").isEmpty());
    QVERIFY(CrfModel::fromBytes(QByteArray("RDNC") + QByteArray(5000, '\1')).isEmpty());
    QVERIFY(!CrfModel::shared().isEmpty());
}

void TestNames::findsWhoIsNamed()
{
    const Found found(
        u"U.S. Secretary of State Antony Blinken met with Japanese Foreign Minister Hayashi Yoshimasa in Washington "
        "on Tuesday. Blinken thanked Hayashi for the work of the United Nations in Ukraine."_s);
    QCOMPARE(found.names(EntityType::Person), (QStringList{u"Antony Blinken"_s, u"Hayashi Yoshimasa"_s}));
    QCOMPARE(found.names(EntityType::Country), (QStringList{u"United States"_s, u"Japan"_s, u"Ukraine"_s}));
    QVERIFY(found.called(u"United Nations"_s));
    const Entity *minister = found.called(u"Hayashi Yoshimasa"_s);
    QCOMPARE(minister->role, u"Japanese Foreign Minister"_s);
    QCOMPARE(minister->country, u"JP"_s);
    QCOMPARE(minister->mentions.size(), 2);
    QCOMPARE(minister->aliases, QStringList{u"Hayashi"_s});
}

void TestNames::joinsShortForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("shorter");
    const auto row = [](const char *name, const QString &title, const QString &full, const QString &shorter) {
        QTest::newRow(name) << title + u' ' + full + u" arrived on Monday. Minister "_s + shorter
                + u" said the talks went well."_s
                            << full << shorter;
    };
    row("Vietnam: last", u"Vietnamese Prime Minister"_s, u"Pham Minh Chinh"_s, u"Chinh"_s);
    row("Malaysia: first", u"Malaysian Prime Minister"_s, u"Anwar Ibrahim"_s, u"Anwar"_s);
    row("China: first", u"Chinese President"_s, u"Xi Jinping"_s, u"Xi"_s);
    row("Japan: last", u"Japanese Prime Minister"_s, u"Fumio Kishida"_s, u"Kishida"_s);
    row("Americas: last", u"Brazilian Foreign Minister"_s, u"Mauro Vieira"_s, u"Vieira"_s);
}

void TestNames::joinsShortForms()
{
    QFETCH(QString, text);
    const Found found(text);
    QTEST(found.names(EntityType::Person).join(u'|'), "full");
    QTEST(found.entities.first().aliases.join(u'|'), "shorter");
}

void TestNames::tellsWhatPeopleAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("country");
    const QString met = u"%1 met reporters on Monday, and the talks ended in the evening."_s;
    const auto row = [&](const char *tag, const QString &person, const QString &name, const QString &role,
                         const QString &country) { QTest::newRow(tag) << met.arg(person) << name << role << country; };
    row("state in the title", u"Thai Foreign Minister Don Pramudwinai"_s, u"Don Pramudwinai"_s,
        u"Thai Foreign Minister"_s, u"TH"_s);
    row("what an envoy is for", u"US Special Envoy for Yemen Tim Lenderking"_s, u"Tim Lenderking"_s,
        u"US Special Envoy for Yemen"_s, u"US"_s);
    row("where an ambassador is", u"Dutch Ambassador to Japan Peter van Vliet"_s, u"Peter van Vliet"_s,
        u"Dutch Ambassador to Japan"_s, u"NL"_s);
    row("a courtesy is no role", u"Ms. Ingrid Solheim"_s, u"Ingrid Solheim"_s, QString(), QString());
    row("a courtesy between", u"Norwegian Ambassador Ms. Ingrid Solheim"_s, u"Ingrid Solheim"_s,
        u"Norwegian Ambassador"_s, u"NO"_s);
    row("a courtesy and an apposition", u"His Excellency Dr. Ingrid Solheim, President of Kenya,"_s,
        u"Ingrid Solheim"_s, u"President of Kenya"_s, u"KE"_s);
    row("an envoy for a region, comma", u"Norway's special envoy for the South Caucasus, Ingrid Solheim,"_s,
        u"Ingrid Solheim"_s, u"Norway's special envoy for the South Caucasus"_s, u"NO"_s);
    row("an ambassador to a state, comma", u"Norway's ambassador to Kenya, Ingrid Solheim,"_s, u"Ingrid Solheim"_s,
        u"Norway's ambassador to Kenya"_s, u"NO"_s);
    row("a friendly state", u"HE Minister of Foreign Affairs of the sisterly Sultanate of Oman Badr Al-Kindi"_s,
        u"Badr Al-Kindi"_s, u"HE Minister of Foreign Affairs of the sisterly Sultanate of Oman"_s, u"OM"_s);
    row("a title that is a given name", u"Qatari Minister Sultan bin Khalid Al-Harthi"_s,
        u"Sultan bin Khalid Al-Harthi"_s, u"Qatari Minister"_s, u"QA"_s);
    row("a place before the title", u"In Turkey Foreign Minister David Miller"_s, u"David Miller"_s,
        u"Foreign Minister"_s, QString());
    row("a colleague before", u"Greek Prime Minister Nikos Pappas and Egyptian President Ahmed Hassan"_s,
        u"Ahmed Hassan"_s, u"Egyptian President"_s, u"EG"_s);
    row("an owner and a comma", u"Spain's foreign minister, Maria Garcia,"_s, u"Maria Garcia"_s,
        u"Spain's foreign minister"_s, u"ES"_s);
    row("an office of one state", u"Secretary of State Antony Blinken"_s, u"Antony Blinken"_s, u"Secretary of State"_s,
        u"US"_s);
    row("a superior", u"Deputy Secretary of State Wendy Sherman"_s, u"Wendy Sherman"_s, u"Deputy Secretary of State"_s,
        u"US"_s);
    row("no clause", u"Kenyan President William Ruto, who had flown in from a summit in Ethiopia,"_s, u"William Ruto"_s,
        u"Kenyan President"_s, u"KE"_s);
    row("a state of two words", u"Republic of Korea Foreign Minister Park Jin"_s, u"Park Jin"_s,
        u"Republic of Korea Foreign Minister"_s, u"KR"_s);
}

void TestNames::tellsWhatPeopleAre()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const Found found(text);
    const Entity *person = found.called(name);
    QVERIFY(person);
    QTEST(person->role, "role");
    QTEST(person->country, "country");
}

void TestNames::customsOfStates()
{
    QCOMPARE(shortFormIn(u"LA"_s), ShortForm::First);
    QCOMPARE(shortFormIn(u"KH"_s), ShortForm::Last);
    QCOMPARE(shortFormIn(u"MM"_s), ShortForm::Whole);
    QCOMPARE(shortFormIn(u"FR"_s), ShortForm::Last);
}

void TestNames::wordsOfNamesCompare()
{
    QCOMPARE(plainWord(u"Çavuşoğlu"), u"cavusoglu"_s);
    QCOMPARE(plainWord(u"al-Abadi"), u"abadi"_s);
    QVERIFY(isShortFormOf({u"j"_s, u"kerry"_s}, {u"john"_s, u"kerry"_s}));
    QVERIFY(isShortFormOf({u"mohamed"_s, u"salah"_s}, {u"mohammed"_s, u"salah"_s}));
    QVERIFY(!isShortFormOf({u"bill"_s, u"clinton"_s}, {u"hillary"_s, u"clinton"_s}));
}

void TestNames::keepsTwoOfOneSurnameApart()
{
    const Found found(
        u"Former President Bill Clinton and Secretary of State Hillary Clinton visited Kenya. Mrs. Clinton met "
        "President Mwai Kibaki in Nairobi."_s);
    QVERIFY(found.called(u"Bill Clinton"_s));
    QVERIFY(found.called(u"Hillary Clinton"_s));
    QCOMPARE(found.called(u"Hillary Clinton"_s)->mentions.size(), 2);
}

void TestNames::joinsAcronyms()
{
    const Found found(
        u"The International Atomic Energy Agency (IAEA) sent inspectors to Iran. The IAEA will report in March."_s);
    const Entity *agency = found.called(u"International Atomic Energy Agency"_s);
    QVERIFY(agency);
    QCOMPARE(agency->aliases, QStringList{u"IAEA"_s});
    QCOMPARE(agency->mentions.size(), 3);
}

void TestNames::joinsShortFormsOfBodies()
{
    const Found found(
        u"The Afghan National Security Forces fought on Monday. The Afghan Security Forces lost two men. They met the "
        "International Renewable Energy Agency, not the International Energy Agency."_s);
    const Entity *forces = found.called(u"Afghan National Security Forces"_s);
    QVERIFY(forces);
    QCOMPARE(forces->aliases, QStringList{u"Afghan Security Forces"_s});
    QVERIFY(found.called(u"International Energy Agency"_s)); // goes by its own name
}

void TestNames::findsBodies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bodies");
    QTest::newRow("whose government") << u"They thanked the Government of Kenya on Monday."_s
                                      << u"Government of Kenya"_s;
    QTest::newRow("government of a long name") << u"They thanked the Government of the Republic of Kenya on Monday."_s
                                               << u"Government of the Republic of Kenya"_s;
    QTest::newRow("nationality of a listed body")
        << u"He met three Czech Senate vice presidents on Monday."_s << u"Czech Senate"_s;
    QTest::newRow("group of a number") << u"They left the Group of 16 on Monday."_s << u"Group of 16"_s;
    QTest::newRow("two bodies") << u"He told the House and Senate that talks go on."_s << u"House|Senate"_s;
    QTest::newRow("country by its acronym") << u"The DPRK fired two missiles, and the ROK said so."_s << QString();
    QTest::newRow("what an office is for")
        << u"She is Minister of Education, Science and Technology in Nairobi."_s << QString();
    QTest::newRow("what is said of it") << u"They asked Nairobi-based Kenya Airways about it."_s << u"Kenya Airways"_s;
    QTest::newRow("article in the name") << u"A doctor told The Jordan Times that beds were few."_s
                                         << u"The Jordan Times"_s;
    QTest::newRow("article before the name") << u"The African Union sent observers on Monday."_s << u"African Union"_s;
    QTest::newRow("city in the name") << u"The minister spoke to the Phnom Penh Post on Monday."_s
                                      << u"Phnom Penh Post"_s;
    QTest::newRow("office for many things")
        << u"She works for the Bureau of Population, Refugees, and Migration in Washington."_s
        << u"Bureau of Population, Refugees, and Migration"_s;
    QTest::newRow("acronym of a thing")
        << u"Egypt spoke of the Grand Ethiopian Renaissance Dam (GERD) again. The GERD is full."_s << QString();
    QTest::newRow("acronym of common words")
        << u"Exports of liquefied natural gas (LNG) rose. LNG is dear."_s << QString();
    QTest::newRow("acronym of an office")
        << u"The Deputy Assistant Secretary (DAS) left for Kenya. The DAS will return on Monday."_s << QString();
    QTest::newRow("term") << u"The MoU was signed in Nairobi, and GDP rose."_s << QString();
}

void TestNames::findsBodies()
{
    QFETCH(QString, text);
    const Found found(text);
    QTEST(found.names(EntityType::Organisation).join(u'|'), "bodies");
}

void TestNames::findsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::newRow("place") << u"What happened in Bucha shocked the world."_s << QString();
    QTest::newRow("feast") << u"He thanked the king and wished him a happy Eid al-Adha."_s << QString();
    QTest::newRow("office for a region")
        << u"US Special Envoy for the Horn of Africa Anna Brown arrived in Addis Ababa."_s << u"Anna Brown"_s;
    QTest::newRow("age before the name") << u"Twenty-two-year-old Maria Garcia spoke in Madrid."_s << u"Maria Garcia"_s;
}

void TestNames::findsPeople()
{
    QFETCH(QString, text);
    QTEST(Found(text).names(EntityType::Person).join(u'|'), "people");
}

void TestNames::readsOtherCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    QTest::newRow("capitals") << u"FOREIGN MINISTER JOHN SMITH MET OFFICIALS FROM KENYA IN NAIROBI ON MONDAY."_s
                              << u"JOHN SMITH"_s;
    QTest::newRow("headline in capitals")
        << u"SMITH ARRIVES FOR TALKS\n\nForeign Minister John Smith arrived in Nairobi on Monday."_s << u"John Smith"_s;
    QTest::newRow("no capitals") << u"foreign minister john smith met officials from kenya in nairobi on monday."_s
                                 << u"john smith"_s;
}

void TestNames::readsOtherCase()
{
    QFETCH(QString, text);
    QFETCH(QString, person);
    const Found found(text);
    QVERIFY(found.called(person));
}

void TestNames::infersWhoIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("inferred"); // NAME: WORDS
    QTest::newRow("pronouns") << u"Foreign Minister Ana Costa came on Monday. She brought her plans."_s
                              << QStringList{u"Ana Costa: She"_s, u"Ana Costa: her"_s};
    QTest::newRow("office") << u"Foreign Minister Ana Costa came on Monday. The bridge is old, the minister said."_s
                            << QStringList{u"Ana Costa: the minister"_s};
    QTest::newRow("office of another") << u"Foreign Minister Ana Costa came on Monday. She met the minister of trade."_s
                                       << QStringList{u"Ana Costa: She"_s};
    QTest::newRow("two with the office")
        << u"Foreign Minister Ana Costa met Defence Minister John Smith on Monday. The bridge is old, the minister said."_s
        << QStringList{};
    QTest::newRow("two candidates") << u"President John Smith met President David Brown on Monday. He was late."_s
                                    << QStringList{};
    QTest::newRow("in marks") << u"President John Smith came on Monday. “He was late,” said an aide."_s
                              << QStringList{};
    QTest::newRow("style") << u"President John Smith met His Majesty the King on Monday."_s << QStringList{};
    QTest::newRow("of one sex") << u"Nura lost her son, and soldiers broke his arm."_s << QStringList{u"Nura: her"_s};
    QTest::newRow("another paragraph") << u"President John Smith came on Monday.\n\nHe was late."_s << QStringList{};
}

void TestNames::infersWhoIsMeant()
{
    QFETCH(QString, text);
    Found found(text);
    const qsizetype open = text.indexOf(u'“'), close = text.indexOf(u'”');
    const QList<Span> quoted = open < 0 ? QList<Span>() : QList{Span::between(open, close + 1)};
    inferMentions(Document(found.article), quoted, found.entities);
    QStringList inferred;
    for (const Entity &entity : found.entities) {
        for (const Mention &mention : entity.mentions) {
            if (mention.isInferred())
                inferred.append(entity.name + u": "_s + found.article->view(mention.span).toString());
        }
    }
    QTEST(inferred, "inferred");
}

void TestNames::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("capitals") << u"FOREIGN MINISTER JOHN SMITH MET OFFICIALS FROM KENYA IN NAIROBI ON MONDAY."_s;
    QTest::newRow("no capitals") << u"foreign minister john smith met officials from kenya in nairobi on monday."_s;
    QTest::newRow("scanner noise") << u"Pres1dent J0hn Sm|th rnet w1th K3nyan off-\nicials ~~ ¬ in Na1robi ."_s;
    QTest::newRow("other scripts")
        << u"外交部長 Wang Yi (王毅) встретился с Sergey Lavrov в Москве. 😀 Kenya \U0001F1F0\U0001F1EA"_s;
    QTest::newRow("lone surrogates") << u"Kenya "_s + QChar(0xd83d) + u" Japan "_s + QChar(0xdc00);
    QTest::newRow("only marks") << u"“”‘’((((''``--——...,,,;;;"_s;
}

void TestNames::survives()
{
    QFETCH(QString, text);
    const Found found(text);
    for (const Entity &entity : found.entities) {
        QVERIFY(!entity.name.isEmpty());
        for (const Mention &mention : entity.mentions) {
            QVERIFY(mention.span.start >= 0 && mention.span.end() <= text.size() && !mention.span.isEmpty());
            QVERIFY(mention.confidence >= 0 && mention.confidence <= 1);
        }
    }
    if (QByteArray(QTest::currentDataTag()) == "capitals")
        QVERIFY(found.called(u"Kenya"_s));
}

/// A line of 5 MB and 10,000 distinct names end well within the time that a test may take.
void TestNames::takesLinearWork()
{
    QString line;
    while (line.size() < 5'000'000)
        line += u"President John Smith of Kenya told the United Nations that talks with Japan went on. "_s;
    QVERIFY(Found(line).called(u"Kenya"_s));
    QString names;
    for (int i = 0; i < 10'000; ++i) {
        const QString word = u"Ba"_s + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) + QChar(u'a' + i / 676);
        names += u"President John "_s + word + u" met officials from Kenya. "_s;
    }
    QVERIFY(Found(names).names(EntityType::Person).size() > 5'000);
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
