// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/findings/meetingmap.h"
#include "ui/findings/meetingpicture.h"
#include "ui/theme.h"
#include "ui/viewstate.h"

#include <QCheckBox>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

Meeting meetingOf(
    const QString &id, const QStringList &countries, const QString &date, MeetingStatus status = MeetingStatus::Held)
{
    Meeting meeting;
    meeting.id = id;
    meeting.countries = countries;
    meeting.date = date;
    meeting.status = status;
    return meeting;
}

Readout readoutOf(const QList<Meeting> &meetings)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->meetings = meetings;
    return {std::make_shared<Article>(), analysis};
}

QList<Readout> twoArticles()
{
    return {readoutOf(
                {meetingOf(u"m1"_s, {u"KH"_s, u"LA"_s}, u"2024-03-04"_s), meetingOf(u"m2"_s, {u"LA"_s, u"RU"_s}, {})}),
        readoutOf({meetingOf(u"m1"_s, {u"LA"_s, u"KH"_s}, u"2024-04"_s, MeetingStatus::Planned)})};
}

Colours colours()
{
    Colours colours;
    colours.page = Qt::white;
    colours.ink = Qt::black;
    colours.quiet = Qt::darkGray;
    colours.meeting = Qt::red;
    colours.marks.fill({Qt::green, Qt::darkGreen});
    return colours;
}

} // namespace

class TestMeetingPicture : public QObject {
    Q_OBJECT
private slots:
    void mapsPartiesTiesAndDays()
    {
        const QList<Readout> readouts = twoArticles();
        const MeetingMap map = MeetingMap::of(readouts);
        QCOMPARE(map.parties, QStringList({u"LA"_s, u"KH"_s, u"RU"_s}));
        QCOMPARE(map.ties, QList<MeetingTie>({{0, 1, 2}, {0, 2, 1}}));
        QCOMPARE(map.days.size(), 2);
        QCOMPARE(map.days[0].day, QDate(2024, 3, 4));
        QCOMPARE(map.days[1].day, QDate(2024, 4, 1));
        QCOMPARE(map.days[1].article, 1U);
        QCOMPARE(map.undated, 1);
    }

    void anOrganisationStandsInForAMissingState()
    {
        Meeting meeting = meetingOf(u"m1"_s, {u"JP"_s}, u"2024"_s);
        meeting.organisations = {u"NATO"_s};
        const Readout readout = readoutOf({meeting});
        QCOMPARE(MeetingMap::of({&readout, 1}).parties, QStringList({u"JP"_s, u"NATO"_s}));
    }

    void arrowKeysWalkEveryStopAndEnterActivates()
    {
        MeetingPicture picture;
        picture.setColours(colours());
        picture.setMap(MeetingMap::of(twoArticles()));
        picture.show();
        QTest::keyClick(&picture, Qt::Key_Home);
        QVERIFY2(picture.describe(picture.stop()).startsWith(u"Laos"_s), qPrintable(picture.describe(picture.stop())));
        QSignalSpy party(&picture, &MeetingPicture::partyActivated),
            meeting(&picture, &MeetingPicture::meetingActivated);
        QTest::keyClick(&picture, Qt::Key_Right);
        QTest::keyClick(&picture, Qt::Key_Return);
        QCOMPARE(party.value(0).value(0).toString(), u"KH"_s);
        QTest::keyClick(&picture, Qt::Key_End);
        QTest::keyClick(&picture, Qt::Key_Return);
        QCOMPARE(meeting.value(0).value(0).toULongLong(), 1U);
        QTest::keyClick(&picture, Qt::Key_Right); // the last stop holds
        QCOMPARE(picture.stop(), 4);
    }

    void savesSvgAndPng()
    {
        const QTemporaryDir folder;
        MeetingPicture picture;
        picture.setColours(colours());
        picture.setMap(MeetingMap::of(twoArticles()));
        QVERIFY(picture.save(folder.filePath(u"p.svg"_s)));
        QVERIFY(contentsOf(folder.filePath(u"p.svg"_s)).contains("<svg"));
        QVERIFY(picture.save(folder.filePath(u"p.png"_s)));
        QVERIFY(QImage(folder.filePath(u"p.png"_s)).width() > 0);
        QVERIFY(!picture.save(u"/nowhere/p.png"_s));
    }

    void dialogShowsOneArticleOrAllAndFilters()
    {
        Library library;
        ViewState state(library);
        for (const QString &country : {u"KH"_s, u"RU"_s}) {
            auto analysis = std::make_shared<Analysis>();
            analysis->meetings = {meetingOf(u"m1"_s, {u"LA"_s, country}, u"2024-03-04"_s)};
            Entity entity;
            entity.id = u"c1"_s;
            entity.type = EntityType::Country;
            entity.name = entity.country = country;
            analysis->entities = {entity};
            library.add(std::make_shared<Article>(), analysis);
        }
        state.setCurrent(library.at(0).number);
        const Theme theme;
        MeetingsDialog dialog(state, theme, nullptr);
        QCOMPARE(dialog.picture().map().parties.size(), 2);
        auto *all = dialog.findChild<QCheckBox *>();
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(dialog.picture().map().parties, QStringList({u"LA"_s, u"KH"_s, u"RU"_s}));
        dialog.show();
        QTest::keyClick(&dialog.picture(), Qt::Key_Home);
        QTest::keyClick(&dialog.picture(), Qt::Key_Right);
        QTest::keyClick(&dialog.picture(), Qt::Key_Return);
        QCOMPARE(state.filter().terms().size(), 1);
        QCOMPARE(state.filter().terms().first().country, u"KH"_s);
    }

    void saysSoWhenThereIsNothing()
    {
        MeetingPicture picture;
        picture.setColours(colours());
        picture.setMap({});
        picture.resize(300, 400);
        QTest::keyClick(&picture, Qt::Key_Right);
        QCOMPARE(picture.stop(), -1);
        QVERIFY(!picture.grab().isNull());
    }
};

QTEST_MAIN(TestMeetingPicture)
#include "tst_meetingpicture.moc"
