// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"
#include "article/readarticles.h"
#include "meetings/findmeetings.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace readout;

namespace {

Analysis analysed(const QString &text, QDate published = QDate(2023, 5, 11))
{
    Article article = plainArticle(text, u"test"_s);
    article.published = published;
    return analyse(std::make_shared<const Article>(article));
}

QSet<QString> strings(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array)
        set.insert(value.toString());
    return set;
}

QString status(MeetingStatus status)
{
    return QStringList{u"held"_s, u"planned"_s, u"sought"_s, u"cancelled"_s}[int(status)];
}

/// A found meeting is one of a text's when half of the states or of the people agree, as in the gold's scorer.
bool agrees(const QJsonObject &gold, const Meeting &meeting)
{
    const QSet<QString> wanted = strings(gold[u"countries"_s].toArray()),
                        got(meeting.countries.cbegin(), meeting.countries.cend());
    QSet<QString> both = wanted, all = wanted;
    both.intersect(got);
    all.unite(got);
    return !all.isEmpty() && 2 * both.size() >= all.size();
}

bool isComplete(const QJsonObject &gold, const Meeting &meeting)
{
    QSet<QString> people, found;
    for (const QJsonValue &value : gold[u"participants"_s].toArray())
        people.insert(value[u"name"_s].toString().section(u' ', -1));
    for (const Participant &participant : meeting.participants)
        found.insert(participant.name.section(u' ', -1));
    const QSet<QString> states(meeting.countries.cbegin(), meeting.countries.cend());
    return states == strings(gold[u"countries"_s].toArray()) && people == found
        && meeting.place.section(u',', 0, 0) == gold[u"place"_s].toString().section(u',', 0, 0)
        && (gold[u"date"_s].toString().isEmpty() || gold[u"date"_s].toString() == meeting.date)
        && gold[u"status"_s].toString() == status(meeting.status);
}

struct Figures {
    int found = 0, complete = 0, wanted = 0, got = 0;
    [[nodiscard]] double f1(int right) const { return 2.0 * right / std::max(1, wanted + got); }
};

Figures measure(const QString &half)
{
    Figures figures;
    for (const QByteArray &line :
        contentsOf(repositoryFile(u"tests/accuracy/meetings/%1.jsonl"_s.arg(half))).split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject text = QJsonDocument::fromJson(line).object();
        QList<Meeting> left
            = analysed(text[u"text"_s].toString(), QDate::fromString(text[u"published"_s].toString(), Qt::ISODate))
                  .meetings;
        figures.got += int(left.size());
        for (const QJsonValue &value : text[u"meetings"_s].toArray()) {
            ++figures.wanted;
            const QJsonObject gold = value.toObject();
            const auto match
                = std::ranges::find_if(left, [&](const Meeting &meeting) { return agrees(gold, meeting); });
            if (match == left.end())
                continue;
            ++figures.found;
            figures.complete += isComplete(gold, *match);
            left.erase(match);
        }
    }
    return figures;
}

} // namespace

class TestMeetings : public QObject {
    Q_OBJECT
private slots:
    void knowsConstructions_data();
    void knowsConstructions();
    void readsPartiesAndPlaces_data();
    void readsPartiesAndPlaces();
    void tellsTheFormat_data();
    void tellsTheFormat();
    void tellsOneMeetingOnce();
    void bringsWhatTellsOfIt_data();
    void bringsWhatTellsOfIt();
    void keepsTwoMeetingsApart();
    void knowsWhatIsNone_data();
    void knowsWhatIsNone();
    void showsImpossibleDates_data();
    void showsImpossibleDates();
    void warnsOfContradictions_data();
    void warnsOfContradictions();
    void survivesTenThousandMeetings();
    void survivesOneMeetingToldWithoutEnd();
};

/// The rules were written on half a; half b decides.
void TestMeetings::knowsConstructions_data()
{
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("complete");
    QTest::newRow("a") << 0.92 << 0.80;
    QTest::newRow("b") << 0.88 << 0.76;
}

void TestMeetings::knowsConstructions()
{
    QFETCH(double, found);
    QFETCH(double, complete);
    const Figures figures = measure(QString::fromLatin1(QTest::currentDataTag()));
    qInfo("%d meetings: found F1 %.3f, complete F1 %.3f", figures.wanted, figures.f1(figures.found),
        figures.f1(figures.complete));
    QVERIFY(figures.f1(figures.found) >= found);
    QVERIFY(figures.f1(figures.complete) >= complete);
}

void TestMeetings::readsPartiesAndPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told"); // of the last meeting
    const auto row
        = [](const char *name, const QString &text, const QString &told) { QTest::newRow(name) << text << told; };
    row("a pair named before",
        u"Kenyan President Peter Kimani told Somali President Abdi Warsame when the two spoke on Tuesday that peace must hold."_s,
        u"KE,SO|Peter Kimani,Abdi Warsame|"_s);
    row("who attended",
        u"Canadian Foreign Minister Anna Roy arrived in Nairobi to take part in a conference hosted by Kenya. "
        u"Officials "
        "of Egypt, Italy and the African Union attended the meeting."_s,
        u"KE,CA,EG,IT|Anna Roy|Nairobi, Kenya"_s);
    row("apart, with an apposition",
        u"Canadian Foreign Minister Anna Roy met separately with Egyptian Foreign Minister Tarek Fouad and with Moussa "
        "Diallo, the African Union's commissioner for trade."_s,
        u"CA|Anna Roy,Moussa Diallo|"_s);
    row("a visitor whose state its sentence names",
        u"Prime Minister Joe Smith wrapped up a visit to China with a promise on Kenya's debt. Smith held talks with "
        "Chinese President Zhou Weimin. Creditors of Kenya wait. The German navy left Germany."_s,
        u"KE,CN|Joe Smith,Zhou Weimin|China"_s);
    row("a place that was spoken of",
        u"Kenyan President Peter Kimani met Somali President Abdi Warsame. During the meeting, they reviewed the "
        "situation in Gaza."_s,
        u"KE,SO|Peter Kimani,Abdi Warsame|"_s);
    row("a later meeting after a call",
        u"Kenyan President Peter Kimani and Somali President Abdi Warsame held talks by videoconference. Kimani said "
        u"the "
        "leaders would meet in Kampala next month."_s,
        u"KE,SO|Peter Kimani,Abdi Warsame|"_s);
    row("credentials",
        u"Kenyan President Peter Kimani received letters of credence from the ambassadors of Norway, Brazil and Cuba "
        u"at "
        "State House."_s,
        u"KE,NO,BR,CU|Peter Kimani|State House"_s);
    row("an invitation",
        u"Kenyan President Peter Kimani will travel to Paris next week at the invitation of his French counterpart."_s,
        u"KE,FR|Peter Kimani|Paris, France"_s);
    row("a call and another act",
        u"Kenyan Prime Minister Peter Kimani paid a courtesy call on Somali President Abdi Warsame and laid a wreath "
        u"at "
        "the monument of Amina Farah."_s,
        u"KE,SO|Peter Kimani,Abdi Warsame|"_s);
    row("a pronoun of the other gender",
        u"Zambian President Chanda Mwale came home. He spoke with Kenyan President Peter Kimani."_s,
        u"ZM,KE|Chanda Mwale,Peter Kimani|"_s);
    row("a call has no place",
        u"Russian Foreign Minister Ivan Sokolov spoke by telephone with Turkish Foreign Minister Emre Polat; the two "
        "discussed the situation in the Black Sea."_s,
        u"RU,TR|Ivan Sokolov,Emre Polat|"_s);
    row("a stay",
        u"Norwegian Prime Minister Per Hagen was in Paris on Monday. He met the foreign minister of France."_s,
        u"NO,FR|Per Hagen|Paris, France"_s);
    row("hosts of a trip",
        u"Turkish Foreign Minister Emre Polat arrived in Hanoi. His programme includes talks with Prime Minister Tran Van Duc."_s,
        u"TR,VN|Emre Polat,Tran Van Duc|Hanoi, Vietnam"_s);
    row("a visit by",
        u"Ahead of a visit to London by Australian Prime Minister Claire Hobson for talks with British Foreign Secretary James Ashworth, unions called a strike."_s,
        u"AU,GB|Claire Hobson,James Ashworth|London, United Kingdom"_s);
    row("company", u"Kenyan President Peter Kimani, accompanied by six ministers, met Somali President Abdi Warsame."_s,
        u"KE,SO|Peter Kimani,Abdi Warsame|"_s);
    row("the place opens the sentence",
        u"On Monday in Seoul, Kenyan President Peter Kimani and his delegation of business leaders and experts took part in a meeting hosted by South Korean President Han Ji-won."_s,
        u"KR,KE|Han Ji-won,Peter Kimani|Seoul, South Korea"_s);
    row("officials of a body and a state", u"ASEAN and Japanese officials held consultations in Jakarta."_s,
        u"JP||Jakarta, Indonesia"_s);
    row("a long list of states",
        u"Kenyan Foreign Minister Peter Kimani met French, German, Italian, and UK counterparts in Brussels."_s,
        u"KE,FR,DE,IT,GB|Peter Kimani|Brussels, Belgium"_s);
    row("owners", u"Pakistan's and Afghanistan's defence officials met at Torkham."_s, u"PK,AF||Torkham"_s);
    row("who leads a delegation",
        u"Kenyan President Peter Kimani held talks with Iranian officials in Nairobi. Iranian Foreign Minister Ali Rezai led the Iranian delegation."_s,
        u"KE,IR|Peter Kimani,Ali Rezai|Nairobi, Kenya"_s);
    row("a stance",
        u"Special Envoy Paul Marsh met Kenyan President Peter Kimani. Envoy Marsh reiterated the U.S. commitment to peace."_s,
        u"US,KE|Paul Marsh,Peter Kimani|"_s);
    row("a title over an origin",
        u"Nepal's foreign minister and her counterpart from Qatar, Fahad Al Emadi, met on Monday."_s,
        u"NP,QA|Fahad Al Emadi|"_s);
    row("a relative clause", u"He pointed to the dialogue that Thailand and Cambodia had opened in Hanoi."_s,
        u"TH,KH||Hanoi, Vietnam"_s);
    row("who speaks of it",
        u"“My meeting with Estonian Prime Minister Liis Tamm was good,” Canada's defence minister, Marie Lavoie, said."_s,
        u"CA,EE|Marie Lavoie,Liis Tamm|"_s);
    row("a host at the end",
        u"The summit of Greece and Jordan, hosted by Greek Prime Minister Yannis Doukas, opens in Athens."_s,
        u"GR,JO|Yannis Doukas|Athens, Greece"_s);
    row("another meeting",
        u"Kenyan President Peter Kimani met the foreign ministers of Egypt and Sudan. Prior to this meeting, President Kimani met Egypt's foreign minister."_s,
        u"KE,EG|Peter Kimani|"_s);
}

void TestMeetings::readsPartiesAndPlaces()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    const QList<Meeting> meetings = analysed(text).meetings;
    QVERIFY(!meetings.isEmpty());
    QStringList people;
    for (const Participant &participant : meetings.last().participants)
        people.append(participant.name);
    QCOMPARE(meetings.last().countries.join(u',') + u'|' + people.join(u',') + u'|' + meetings.last().place, told);
}

void TestMeetings::tellsTheFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bodies");
    QTest::addColumn<bool>("multilateral");
    const auto row = [](const char *name, const QString &text, const QString &bodies, bool multilateral) {
        QTest::newRow(name) << text << bodies << multilateral;
    };
    row("two states", u"Kenyan President Peter Kimani met Somali President Abdi Warsame in Nairobi."_s, {}, false);
    row("three states", u"Kenyan President Peter Kimani met the presidents of Somalia and Uganda in Nairobi."_s, {},
        true);
    row("a body's counterparts", u"US Secretary of State Daniel Reed met with his E3 counterparts in Vienna."_s,
        u"E3"_s, true);
    row("a body's officials", u"US Secretary of State Daniel Reed met with European Union officials in Brussels."_s,
        u"European Union"_s, false);
    row("a body's states",
        u"US Secretary of State Daniel Reed met with officials from the East Asia Summit (EAS) nations and Deputy "
        "Secretary General of ASEAN Anwar Salim in Hanoi."_s,
        u"East Asia Summit,ASEAN"_s, true);
    row("a forum's own event", u"US Secretary of State Daniel Reed attended the G7 summit in Hiroshima on Friday."_s,
        u"G7"_s, true);
    row("a pair at a forum",
        u"US President Daniel Reed said it during his meeting with Canadian Prime Minister Marc Roy at the Summit of "
        "the Americas."_s,
        u"Summit of the Americas"_s, false);
}

void TestMeetings::tellsTheFormat()
{
    QFETCH(QString, text);
    QFETCH(bool, multilateral);
    const QList<Meeting> meetings = analysed(text).meetings;
    QCOMPARE(meetings.size(), 1);
    QTEST(meetings.first().organisations.join(u','), "bodies");
    QCOMPARE(meetings.first().format, multilateral ? MeetingFormat::Multilateral : MeetingFormat::Bilateral);
}

void TestMeetings::bringsWhatTellsOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");
    QTest::newRow("what they spoke about") << u"US Secretary of State Daniel Reed spoke with Kenyan President Peter "
                                              "Kimani today.\nSecretary Reed and President Kimani also spoke about "
                                              "the drought."_s
                                           << 2;
    QTest::newRow("others who spoke") << u"US Secretary of State Daniel Reed spoke with Kenyan President Peter Kimani "
                                         "today.\nActor Tom Hale and singer Ann Poe spoke about the drought."_s
                                      << 1;
    QTest::newRow("two offices with one article")
        << u"US Secretary of State Daniel Reed spoke with Kenyan Foreign Minister Peter Kimani today.\nThe Secretary "
           "and Foreign Minister discussed the drought."_s
        << 2;
    QTest::newRow("a summit that is spoken of")
        << u"US Secretary of State Daniel Reed met with Kenyan Foreign Minister Peter Kimani today.\nThe Secretary and "
           "the Foreign Minister discussed the upcoming Summit of the Americas in June."_s
        << 2;
    QTest::newRow("what they discussed, after a plan")
        << u"US Secretary of State Daniel Reed met with Kenyan Foreign Minister Peter Kimani today.\nSecretary Reed "
           u"and "
           "Foreign Minister Kimani agreed to launch a bilateral dialogue.\nSecretary Reed and Foreign Minister Kimani "
           "also discussed the summit in August."_s
        << 2;
    QTest::newRow("visits that show something")
        << u"US Secretary of State Daniel Reed will travel to Kenya on Monday. The visits will show U.S. resolve. In "
           "Kenya, Secretary Reed will meet with Kenyan President Peter Kimani."_s
        << 2;
    QTest::newRow("two leaders who will meet again") << u"Kenyan President Peter Kimani met Somali President Abdi "
                                                        u"Warsame in Nairobi on Monday.\nThe two leaders will "
                                                        "meet again in Kampala in October."_s
                                                     << 1;
    QTest::newRow("a trip told twice")
        << u"Secretary of State Daniel Reed’s Visit to Kenya\n\nUS Secretary of State "
           "Daniel Reed arrived in Nairobi on Monday. There, Secretary Reed met with Kenyan "
           "President Peter Kimani."_s
        << 3;
    QTest::newRow("a trip to whoever is met")
        << u"US Secretary of State Daniel Reed arrived in Nairobi on Monday. There, "
           "Secretary Reed met with President Peter Kimani."_s
        << 2;
}

void TestMeetings::bringsWhatTellsOfIt()
{
    QFETCH(QString, text);
    const QList<Meeting> meetings = analysed(text).meetings;
    QVERIFY(!meetings.isEmpty());
    QTEST(int(meetings.first().evidence.size()), "sentences");
}

void TestMeetings::tellsOneMeetingOnce()
{
    const auto meetings
        = analysed(u"Kenyan President Peter Kimani met Somali President Abdi Warsame in Nairobi on Monday.\n"
                   "During the meeting, President Kimani thanked President Warsame.\n"
                   "The two leaders also discussed trade."_s)
              .meetings;
    QCOMPARE(meetings.size(), 1);
    QVERIFY(meetings.first().evidence.size() >= 2);
    QCOMPARE(meetings.first().date, u"2023-05-08"_s);
    QCOMPARE(meetings.first().place, u"Nairobi, Kenya"_s);
}

void TestMeetings::keepsTwoMeetingsApart()
{
    QCOMPARE(
        analysed(
            u"US Secretary of State Daniel Reed spoke with Turkish Foreign Minister Emre Polat and with Greek Foreign "
            "Minister Eleni Vasiliou on Sunday."_s)
            .meetings.size(),
        2);
}

void TestMeetings::knowsWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const auto text : {"Senegal met Cameroon in the final of the cup on Sunday.",
             "Output met the target set by Germany and France.", "Prime Minister Ewa Maj met Polish farmers in Warsaw.",
             "Bolivian President Juan Condori refused to meet Chilean Foreign Minister Pilar Montt.",
             "French exports to Japan rose.", "The United States supports dialogue between the parties in Sudan.",
             "Egypt and Sudan exchanged letters on the border in April.",
             "Bilateral cooperation between Japan and South Korea has deepened.",
             "Armenia's president would only meet the leader of Turkey if prisoners were freed.",
             "The visit was a chance to strengthen relations between Kenya and Somalia.",
             "There are no formal plans to sit down and meet with Chinese Foreign Minister Lin Hao.",
             "Peru and Chile signed a treaty of peace in 1883.", "The United States welcomes Kenya's leadership.",
             "A meeting of Italy's cabinet, chaired by Prime Minister Carla Ricci, approved aid for Libya.",
             "The United States calls on President Ortega and the Nicaraguan government to release him.",
             "They ignored calls from Turkey and from the United Nations to return.",
             "We continue to support negotiations between Lebanon and Israel.",
             "We agreed to deepen the discussion among Japan, the United States and South Korea.",
             "It was a statement signed by the embassies of Australia, Canada and France.",
             "Kenya and Somalia rebuffed attempts to set up talks with President Erdal of Turkey.",
             "France and Germany cooperate through the Franco-German Dialogue.",
             "The emergency meeting on Monday is at the request of Japan and France.",
             "It promotes ties with ASEAN, the Mekong River Commission and others.",
             "I will let our Finnish and Swedish partners speak for themselves.", ""})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMeetings::knowsWhatIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(analysed(text).meetings, QList<Meeting>());
}

void TestMeetings::showsImpossibleDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("value");
    QTest::newRow("31 February") << u"31 February"_s << QString();
    QTest::newRow("year 0") << u"1 March 0000"_s << QString();
    QTest::newRow("another weekday") << u"Monday, 9 May 2023"_s << u"2023-05-09"_s;
}

void TestMeetings::showsImpossibleDates()
{
    QFETCH(QString, date);
    QFETCH(QString, value);
    const Analysis analysis
        = analysed(u"Kenyan President Peter Kimani met Somali President Abdi Warsame in Nairobi on %1."_s.arg(date));
    QCOMPARE(analysis.meetings.size(), 1);
    QCOMPARE(analysis.meetings.first().dateText, date);
    QCOMPARE(analysis.meetings.first().date, value);
    QVERIFY(std::ranges::find(analysis.warnings, Warning::Code::ContradictoryDate, &Warning::code)
        != analysis.warnings.end());
}

void TestMeetings::warnsOfContradictions_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("another day") << u"The meeting took place on Tuesday."_s << true;
    QTest::newRow("the same day") << u"The meeting took place on 8 May."_s << false;
    QTest::newRow("the same country") << u"The meeting in Kenya lasted two hours."_s << false;
    QTest::newRow("another meeting") << u"A meeting of experts will take place on Tuesday."_s << false;
}

void TestMeetings::warnsOfContradictions()
{
    QFETCH(QString, sentence);
    QFETCH(bool, contradicts);
    const Analysis analysis = analysed(
        u"Kenyan President Peter Kimani met Somali President Abdi Warsame in Nairobi on Monday. "_s + sentence);
    QCOMPARE(analysis.meetings.first().date, u"2023-05-08"_s); // the first that is told stands
    QCOMPARE(analysis.meetings.first().place, u"Nairobi, Kenya"_s);
    QCOMPARE(std::ranges::count(analysis.warnings, Warning::Code::ContradictoryDate, &Warning::code), int(contradicts));
}

void TestMeetings::survivesTenThousandMeetings()
{
    QString text;
    for (int i = 0; i < 10000; ++i)
        text
            += u"Kenyan officials met Somali officials in Nairobi on %1 May %2.\n"_s.arg(i % 28 + 1).arg(1500 + i / 28);
    QCOMPARE(analysed(text).meetings.size(), 10000);
}

/// Each sentence may be evidence of the same meeting: the work stays in proportion to them.
void TestMeetings::survivesOneMeetingToldWithoutEnd()
{
    const QString trip
        = u"US Secretary of State Daniel Reed arrived in Nairobi on Monday. There, Secretary Reed met with "
          "Kenyan President Peter Kimani. "_s;
    const QList<Meeting> meetings = analysed(trip.repeated(4000)).meetings;
    QCOMPARE(meetings.size(), 1);
    QCOMPARE(meetings.first().evidence.size(), 8000);
    QVERIFY(std::ranges::is_sorted(
        meetings.first().evidence, {}, [](const Evidence &evidence) { return evidence.span.start; }));
}

QTEST_APPLESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
