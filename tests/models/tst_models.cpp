// SPDX-License-Identifier: GPL-3.0-or-later
// The models of list and panel, watched by QAbstractItemModelTester while the library and the filter change.
#include "articles.h"
#include "ui/articles/articlesmodel.h"
#include "ui/findings/cardsmodel.h"
#include "ui/findings/entitiesmodel.h"
#include "ui/viewstate.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace readout;
using namespace Qt::StringLiterals;

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void articles()
    {
        Library library;
        ViewState state(library);
        ArticlesModel model(library);
        ArticlesFilter filter(state);
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(library);
        QCOMPARE(model.rowCount(), 3);
        filter.sortBy(ArticlesModel::Title);
        QCOMPARE(titles(filter),
            (QStringList{u"Call with Ukrainian Foreign Minister Kuleba"_s,
                u"Secretary Blinken’s Meeting with French, German, Italian, and UK Counterparts"_s,
                u"Visit of the Minister of Fisheries"_s}));
        filter.sortBy(ArticlesModel::Date);
        QCOMPARE(titles(filter).last(), u"Visit of the Minister of Fisheries"_s);
        state.toggle({EntityType::Person, u"Dmytro Kuleba"_s, {}});
        QCOMPARE(filter.rowCount(), 1);
        state.removeLastTerm();
        state.remove(library.at(1).number);
        QCOMPARE(filter.rowCount(), 2);
        state.undoStack().undo();
        QCOMPARE(filter.rowCount(), 3);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Article: Secretary"_s));
    }

    void entities()
    {
        Library library;
        ViewState state(library);
        EntitiesModel model(state);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(library);
        state.setCurrent(library.at(0).number);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex people = model.index(0, 0);
        QCOMPARE(model.rowCount(people), 7);
        QCOMPARE(model.index(0, 0, people).data().toString(), u"Antony J. Blinken"_s); // named most often
        model.setOrder(EntitiesModel::Order::Name);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), u"Annalena Baerbock"_s);
        model.setOrder(EntitiesModel::Order::Position);
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data().toString(), u"Ned Price"_s);
        model.setSearch(u"kreml"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.indexOf(14).data().toString(), u"Kremlin"_s);
        model.setSearch({});
        state.toggle({EntityType::Person, u"Ned Price"_s, u"US"_s});
        QVERIFY(model.index(1, 0, model.index(0, 0)).data(EntitiesModel::FilteredRole).toBool());
        state.setCurrent(library.at(1).number);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    }

    void cards()
    {
        Library library;
        ViewState state(library);
        QuotesModel quotes(state);
        MeetingsModel meetings(state);
        const QAbstractItemModelTester quoteTester(&quotes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester meetingTester(&meetings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(library);
        state.setCurrent(library.at(0).number);
        QCOMPARE(quotes.rowCount(), 3);
        QCOMPARE(quotes.card(0).heading, u"Ned Price"_s);
        QCOMPARE(quotes.card(0).states, QStringList(u"US"_s));
        QVERIFY(quotes.card(2).basis == Basis::Unnamed);
        QVERIFY(quotes.card(0).section.isEmpty());
        QCOMPARE(meetings.rowCount(), 2);
        QCOMPARE(meetings.card(0).states.join(u' '), u"US FR DE IT GB"_s);
        QCOMPARE(meetings.card(0).note, u"6 April 2022 · Brussels · multilateral"_s);
        state.toggle({EntityType::Person, u"Ned Price"_s, u"US"_s});
        QCOMPARE(quotes.rowCount(), 2);
        QCOMPARE(meetings.rowCount(), 0);
        QCOMPARE(meetings.total(), 2);
        state.removeLastTerm();
        quotes.setOrder(QuotesModel::Order::Speaker);
        QCOMPARE(quotes.card(0).section, u"Ned Price 2"_s);
        QVERIFY(quotes.card(1).section.isEmpty());
        QCOMPARE(quotes.card(2).section, u"a senior official 1"_s); // those without a name last
        state.setCurrent(library.at(1).number);
        QCOMPARE(meetings.card(0).badge, u"held"_s); // dated ones first
        QCOMPARE(meetings.card(1).badge, u"planned"_s);
    }

private:
    static void fill(Library &library)
    {
        for (const Sample &sample : {samples::counterparts(), samples::call(), samples::visit()})
            library.add(sample.readArticle(), sample.readAnalysis());
    }
    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles += model.index(row, 0).data().toString();
        return titles;
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
