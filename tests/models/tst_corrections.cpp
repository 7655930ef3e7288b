// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader says of entities, and what becomes of the quotes and meetings that they take part in.
#include "articles.h"
#include "library/library.h"

#include <QSignalSpy>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

class TestCorrections : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoNameIsForgotten()
    {
        Sample sample = samples::counterparts();
        Corrections corrections;
        corrections.add({Correction::Kind::NotAName, person(u"Ned Price"_s, u"US"_s)});
        corrections.add({Correction::Kind::NotAName, person(u"Luigi Di Maio"_s, u"IT"_s)});
        QVERIFY(corrections.concern(sample.analysis()));
        const Analysis analysis = corrections.applied(sample.analysis());
        QCOMPARE(analysis.entities.size(), sample.analysis().entities.size() - 2);
        QCOMPARE(analysis.quotes[0].speaker.name, u"Ned Price"_s); // the text's own words
        QVERIFY(analysis.quotes[0].speaker.entity.isEmpty());
        QCOMPARE(analysis.quotes[0].speaker.kind, SpeakerKind::Unnamed);
        QCOMPARE(analysis.meetings[0].participants.size(), 4);
    }

    void aCountryThatIsNoneLeavesTheMeetings()
    {
        Sample sample = samples::counterparts();
        Corrections corrections;
        corrections.add({Correction::Kind::NotAName, {EntityType::Country, u"Germany"_s, u"DE"_s}});
        const Analysis analysis = corrections.applied(sample.analysis());
        QVERIFY(analysis.meetings[0].countries.contains(u"DE"_s)); // someone acts for it
        QVERIFY(!analysis.meetings[1].countries.contains(u"DE"_s));
    }

    void theSameAreJoined()
    {
        Sample sample(u"Talks"_s, u"Tea Seiha met Anna Lind. “We agree,” Seiha said."_s);
        sample.entity(EntityType::Person, u"Tea Seiha"_s).entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
        Entity &other = sample.entity(EntityType::Person, u"Seiha"_s, u"KH"_s).analysis().entities.last();
        other.mentions = {{.span = {sample.article().text.lastIndexOf(u"Seiha"_s), 5}}};
        sample.quote(u"“We agree,”"_s, u"Seiha"_s);
        sample.meeting(u"Tea Seiha met Anna Lind."_s, {u"Tea Seiha"_s, u"Seiha"_s, u"Anna Lind"_s}, {});
        Corrections corrections;
        corrections.add({Correction::Kind::SameAs, person(u"Seiha"_s, u"KH"_s), person(u"Tea Seiha"_s)});
        const Analysis analysis = corrections.applied(sample.analysis());
        QCOMPARE(analysis.entities.size(), 2);
        const Entity &whole = analysis.entities.first();
        QCOMPARE(whole.name, u"Tea Seiha"_s);
        QCOMPARE(whole.aliases, QStringList(u"Seiha"_s));
        QCOMPARE(whole.country, u"KH"_s);
        QCOMPARE(whole.mentions.size(), 2);
        QVERIFY(std::ranges::is_sorted(whole.mentions, {}, &Mention::span));
        QCOMPARE(analysis.quotes[0].speaker.entity, whole.id);
        QCOMPARE(analysis.quotes[0].speaker.name, u"Tea Seiha"_s);
        QCOMPARE(analysis.meetings[0].participants.size(), 2);
        // Where only the short one is named, it takes over the name.
        Sample shorter(u"Talks"_s, u"Seiha left."_s);
        shorter.entity(EntityType::Person, u"Seiha"_s);
        const Analysis renamed = corrections.applied(shorter.analysis());
        QCOMPARE(renamed.entities.first().name, u"Tea Seiha"_s);
        QCOMPARE(renamed.entities.first().aliases, QStringList(u"Seiha"_s));
    }

    void theLibraryFollowsAndForgets()
    {
        Library library;
        const Sample first = samples::counterparts();
        library.add(first.readArticle(), first.readAnalysis());
        library.add(samples::visit().readArticle(), samples::visit().readAnalysis());
        const auto before = library.at(0).analysis;
        Corrections corrections;
        corrections.add({Correction::Kind::NotAName, person(u"Antony J. Blinken"_s, u"US"_s)});
        QSignalSpy changed(&library, &Library::changed);
        library.setCorrections(corrections);
        QCOMPARE(changed.size(), 1); // the visit does not name him
        const auto corrected = library.at(0).analysis;
        library.setCorrections(corrections);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(library.at(0).analysis, corrected);
        const Sample later = samples::call();
        library.add(later.readArticle(), later.readAnalysis());
        QCOMPARE(library.at(2).analysis->entities.size(), 3);
        const Entry taken = library.take(2);
        library.setCorrections({});
        QCOMPARE(library.at(0).analysis, before);
        library.putBack(taken);
        QCOMPARE(library.at(2).analysis->entities.size(), 4);
    }

private:
    static FilterTerm person(const QString &name, const QString &country = {})
    {
        return {EntityType::Person, name, country};
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
