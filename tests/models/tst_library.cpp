// SPDX-License-Identifier: GPL-3.0-or-later
#include "articles.h"
#include "library/filter.h"
#include "library/library.h"
#include "ui/reading/textmap.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace readout;
using namespace Qt::StringLiterals;

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void readsAndAnalysesInOrder()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 300; ++i) {
            QFile file(folder.filePath(u"%1.txt"_s.arg(i, 3, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Talks\n\nThe ministers met in Oslo on Friday to talk about fish.\n");
        }
        Library library;
        QSignalSpy finished(&library, &Library::finished);
        library.open({folder.path()});
        QVERIFY(library.isBusy());
        QTRY_VERIFY(!library.isBusy());
        QCOMPARE(library.size(), 300);
        for (qsizetype row = 0; row < library.size(); ++row) {
            QCOMPARE(library.at(row).article->id, u"%1"_s.arg(row, 3, 10, QChar(u'0')));
            QVERIFY(library.at(row).analysis);
            QCOMPARE(library.row(library.at(row).number), row);
        }
        QVERIFY(!finished.isEmpty());
    }

    void failuresAreToldAndNothingElseIsLost()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Talks\n\nThe ministers met in Oslo.\n");
        file.close();
        Library library;
        QSignalSpy failed(&library, &Library::failed);
        library.open({folder.filePath(u"none.txt"_s), folder.filePath(u"a.txt"_s)});
        QTRY_VERIFY(!library.isBusy());
        QCOMPARE(library.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<ReadError>().code, ReadError::Code::NotFound);
    }

    void nothingOfACancelledRunIsDelivered()
    {
        Library library;
        QList<std::shared_ptr<const Article>> many;
        for (int i = 0; i < 200; ++i)
            many += samples::longArticle(20000).readArticle();
        library.add(many);
        library.cancel();
        QVERIFY(!library.isBusy());
        QSignalSpy changed(&library, &Library::changed);
        QTest::qWait(100);
        QVERIFY(changed.isEmpty());
    }

    void destructorCancelsAndWaits()
    {
        auto library = std::make_unique<Library>();
        library->add(QList<std::shared_ptr<const Article>>{samples::longArticle(200000).readArticle()});
        library.reset();
        QCoreApplication::processEvents();
    }

    void takenEntriesGoBackToTheirPlace()
    {
        Library library;
        for (const Sample &sample : {samples::counterparts(), samples::call(), samples::visit()})
            library.add(sample.readArticle(), sample.readAnalysis());
        const Entry first = library.take(0);
        const Entry second = library.take(0);
        library.putBack(first);
        library.putBack(second);
        QCOMPARE(library.at(0).number, first.number);
        QCOMPARE(library.at(1).number, second.number);
    }

    void filterKnowsAPersonByMoreThanAString_data()
    {
        QTest::addColumn<FilterTerm>("term");
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<bool>("same");
        const auto entity
            = [](EntityType type, const QString &name, const QString &country, const QStringList &aliases = {}) {
                  Entity made;
                  made.type = type;
                  made.name = name;
                  made.country = country;
                  made.aliases = aliases;
                  return made;
              };
        using enum EntityType;
        const FilterTerm lind{Person, u"Anna Lind"_s, u"NO"_s};
        QTest::newRow("same") << lind << entity(Person, u"Anna Lind"_s, u"NO"_s) << true;
        QTest::newRow("other case") << lind << entity(Person, u"ANNA LIND"_s, u"NO"_s) << true;
        QTest::newRow("country unsettled") << lind << entity(Person, u"Anna Lind"_s, {}) << true;
        QTest::newRow("another country") << lind << entity(Person, u"Anna Lind"_s, u"SE"_s) << false;
        QTest::newRow("another type") << lind << entity(Organisation, u"Anna Lind"_s, u"NO"_s) << false;
        QTest::newRow("longer name, ours its alias")
            << lind << entity(Person, u"Anna Maria Lind"_s, u"NO"_s, {u"Anna Lind"_s}) << true;
        QTest::newRow("a surname settles nothing")
            << FilterTerm{Person, u"Lind"_s, {}} << entity(Person, u"Per Lind"_s, {}, {u"Lind"_s}) << false;
        QTest::newRow("country by code") << FilterTerm{Country, u"Ivory Coast"_s, u"CI"_s}
                                         << entity(Country, u"Côte d’Ivoire"_s, u"CI"_s) << true;
        QTest::newRow("two Congos") << FilterTerm{Country, u"Congo"_s, u"CG"_s} << entity(Country, u"Congo"_s, u"CD"_s)
                                    << false;
    }
    void filterKnowsAPersonByMoreThanAString()
    {
        QFETCH(const FilterTerm, term);
        QFETCH(const Entity, entity);
        QTEST(term.names(entity), "same");
    }

    void filterToggles()
    {
        Filter filter;
        const FilterTerm term{EntityType::Person, u"Anna Lind"_s, u"NO"_s};
        FilterTerm without = term;
        without.excluded = true;
        filter.toggle(term);
        filter.toggle(without); // the other sign replaces it
        QCOMPARE(filter.terms(), QList{without});
        filter.toggle(without);
        QVERIFY(filter.isEmpty());
    }

    void textMapIsExact_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("LF") << u"a\nb\n\nc"_s;
        QTest::newRow("CR LF") << u"a\r\nb\r\n\r\nc\r\n"_s;
        QTest::newRow("CR") << u"a\rb\r\rc"_s;
        QTest::newRow("mixed") << u"\r\n\ra\n\r\r\nb\u2029c\u2028d\r\n"_s;
        QTest::newRow("emoji") << u"😀\r\n😀é\r\n\u00a0x"_s;
    }
    void textMapIsExact()
    {
        QFETCH(const QString, text);
        QTextDocument document;
        document.setPlainText(text);
        const TextMap map(text);
        QCOMPARE(map.toDocument(text.size()), document.characterCount() - 1);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const int position = map.toDocument(i);
            const QChar shown = document.characterAt(position);
            const bool lineFeedOfPair = text[i] == u'\n' && i > 0 && text[i - 1] == u'\r';
            if (lineFeedOfPair)
                continue;
            QCOMPARE(map.toText(position), i);
            if (text[i] == u'\n' || text[i] == u'\r' || text[i] == u'\u2029')
                QCOMPARE(shown, QChar(QChar::ParagraphSeparator));
            else
                QCOMPARE(shown, text[i]);
        }
    }
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
