// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's acts, done as a person would: the entity's page, search, order, check boxes, groups of quotes.
#include "ui/articles/articlespane.h"
#include "ui/findings/entitypage.h"
#include "ui/findings/findingspanel.h"
#include "ui/painting.h"
#include "windowtest.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestPanelActs : public QObject, WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void doubleClickOnARowOpensTheEntitysPage()
    {
        openSamples();
        QTreeView *view = panel().entities();
        const QPoint where = view->visualRect(indexOf(u"Antony J. Blinken"_s)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, where);
        QVERIFY(page().isVisible());
        QVERIFY(m_window->state().filter().isEmpty()); // what the first click did is taken back
        QCOMPARE(labels().first(), u"Antony J. Blinken"_s);
        QVERIFY(labels().at(1).contains(u"United States"_s));
        QVERIFY(labels().at(1).contains(u"also Blinken"_s));
        QCOMPARE(headings(), (QStringList{u"Sentences 5"_s, u"Meetings 2"_s, u"Met 7"_s, u"In other articles 1"_s}));
    }

    void enterOnARowOpensTheEntitysPage()
    {
        openSamples();
        panel().entities()->setFocus();
        panel().entities()->setCurrentIndex(indexOf(u"Ned Price"_s));
        QTest::keyClick(panel().entities(), Qt::Key_Return);
        QVERIFY(page().isVisible());
        QCOMPARE(headings(), (QStringList{u"Sentences 2"_s, u"Quotes 2"_s}));
        QVERIFY(page().list()->hasFocus());
    }

    void doubleClickOrEnterInTheTextOpensTheEntitysPage()
    {
        openSamples();
        panel().tabs()->setCurrentIndex(FindingsPanel::Meetings);
        const QString name = u"Jean-Yves Le Drian"_s;
        clickInText(name);
        const Span span{m_window->state().readout().article->text.indexOf(name), name.size()};
        QTest::mouseDClick(
            m_window->reading().viewport(), Qt::LeftButton, {}, m_window->reading().rectangleOf(span).center());
        QVERIFY(page().isVisible());
        QCOMPARE(labels().first(), name);
        QVERIFY(m_window->state().filter().isEmpty());
        m_window->reading().setFocus();
        m_window->reading().reveal(samples::counterparts().find(u"Kremlin"_s));
        QTest::keyClick(&m_window->reading(), Qt::Key_Return);
        QCOMPARE(labels().first(), u"Kremlin"_s);
    }

    void aLineOfThePageGoesThere()
    {
        openSamples();
        openPage(u"Ned Price"_s);
        const QListView *list = page().list();
        const QModelIndex quote = list->model()->index(4, 0);
        QVERIFY(quote.data().toString().startsWith(u"“We stand"_s));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(quote).center());
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(u"“We stand"_s).start);
        QTest::keyClick(page().list(), Qt::Key_Down);
        QTest::keyClick(page().list(), Qt::Key_Return);
        QCOMPARE(m_window->reading().caret(), samples::counterparts().find(u"“clear-eyed"_s).start);
        QVERIFY(page().isVisible());
    }

    void escAndTheButtonLeadBackFromThePage()
    {
        openSamples();
        m_window->state().toggle({EntityType::Country, u"Ukraine"_s, u"UA"_s});
        openPage(u"Antony J. Blinken"_s);
        const QListView *list = page().list();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == "Luigi Di Maio"_L1)
                page().list()->setCurrentIndex(list->model()->index(row, 0));
        }
        QTest::keyClick(page().list(), Qt::Key_Return); // whom he met has a page too
        QCOMPARE(labels().first(), u"Luigi Di Maio"_s);
        QTest::keyClick(page().list(), Qt::Key_Escape);
        QCOMPARE(labels().first(), u"Antony J. Blinken"_s);
        QTest::mouseClick(named<QToolButton>(u"Back to the list"_s), Qt::LeftButton);
        QVERIFY(!page().isVisible());
        QVERIFY(panel().entities()->hasFocus());
        QCOMPARE(m_window->state().filter().terms().size(), 1); // Esc did not become the window's
    }

    void thePageFilters()
    {
        openSamples();
        openPage(u"Ned Price"_s);
        QTest::mouseClick(named<QToolButton>(u"Filter by Ned Price"_s), Qt::LeftButton);
        QCOMPARE(m_window->state().filter().terms().first().name, u"Ned Price"_s);
        QVERIFY(page().isVisible());
    }

    void anotherArticleClosesThePage()
    {
        openSamples();
        openPage(u"Antony J. Blinken"_s);
        const QAbstractItemModel *lines = page().list()->model();
        const QModelIndex other = lines->index(lines->rowCount() - 1, 0);
        QVERIFY(other.data().toString().startsWith(u"Call with"_s));
        page().list()->scrollTo(other);
        QTest::mouseClick(page().list()->viewport(), Qt::LeftButton, {}, page().list()->visualRect(other).center());
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
        QVERIFY(!page().isVisible());
    }

    void searchesNames()
    {
        openSamples();
        auto *search = named<QLineEdit>(u"Search names"_s);
        search->setFocus();
        QTest::qWait(20); // the panel is laid out
        const QPoint place = search->mapTo(m_window.get(), QPoint());
        QTest::keyClicks(search, u"drian"_s);
        QCOMPARE(panel().entitiesModel().rowCount(), 1);
        QTest::keyClicks(search, u"xyz"_s);
        QCOMPARE(panel().entitiesModel().rowCount(), 0);
        const auto shown = panel().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(shown, [](const QLabel *label) {
            return label->isVisible() && label->text() == "No name holds these words."_L1;
        }));
        QTest::qWait(20);
        QCOMPARE(search->mapTo(m_window.get(), QPoint()), place); // it stays where one is typing
    }

    void whereNoOneIsNamedNothingIsSearched()
    {
        m_library->add(Sample(u"Rain is expected in the north."_s).readArticle(), Sample(u"…"_s).readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        QVERIFY(!named<QLineEdit>(u"Search names"_s)->isVisible());
        openSamples();
        press(Qt::Key_J);
        QTRY_VERIFY(named<QLineEdit>(u"Search names"_s)->isVisible());
    }

    void longWordsAreCutBetweenWords()
    {
        QCOMPARE(shortened(u"They met in Oslo"_s, 16), u"They met in Oslo"_s);
        QCOMPARE(shortened(u"They met in Oslo"_s, 10), u"They met …"_s);
        QCOMPARE(shortened(u"Donaudampfschifffahrt"_s, 10), u"Donaudampf …"_s);
    }

    void sortsNamesAndRemembersHow()
    {
        openSamples();
        choose(u"Sort names: By count"_s, u"By name"_s);
        QCOMPARE(firstPerson(), u"Annalena Baerbock"_s);
        choose(u"Sort names: By name"_s, u"By place in the text"_s);
        QCOMPARE(firstPerson(), u"Antony J. Blinken"_s);
        choose(u"Sort names: By place in the text"_s, u"By name"_s);
        m_window = std::make_unique<MainWindow>(*m_library);
        QVERIFY(named<QToolButton>(u"Sort names: By name"_s));
        QCOMPARE(panel().entitiesModel().order(), EntitiesModel::Order::Name);
    }

    void checkBoxesShowAndHideATypeByMouse()
    {
        openSamples();
        QTreeView *view = panel().entities();
        const QModelIndex countries = view->model()->index(1, 0);
        const QRect row = view->visualRect(countries);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {row.left() + 8, row.center().y()});
        QVERIFY(!m_window->state().shows(Layer::Countries));
        QVERIFY(!action(Act::Countries)->isChecked());
        QCOMPARE(view->model()->rowCount(view->model()->index(1, 0)), 0);
        QVERIFY(m_window->state().filter().isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {row.left() + 60, row.center().y()}); // beside the box
        QVERIFY(!m_window->state().shows(Layer::Countries));
    }

    void checkBoxesShowAndHideATypeByKey()
    {
        openSamples();
        QTreeView *view = panel().entities();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!m_window->state().shows(Layer::People));
        QTest::keyClick(view, Qt::Key_Space); // still the same row
        QVERIFY(m_window->state().shows(Layer::People));
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().data().toString(), u"Antony J. Blinken"_s);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_window->state().filter().terms().first().name, u"Antony J. Blinken"_s);
    }

    void groupsQuotesBySpeaker()
    {
        openSamples();
        panel().tabs()->setCurrentIndex(FindingsPanel::Quotes);
        QVERIFY(panel().quotesModel().card(0).section.isEmpty());
        const int height = panel().quotes()->visualRect(panel().quotesModel().index(0)).height();
        choose(u"Group quotes: In order"_s, u"By speaker"_s);
        QCOMPARE(panel().quotesModel().card(0).section, u"Ned Price 2"_s);
        QTRY_VERIFY(panel().quotes()->visualRect(panel().quotesModel().index(0)).height() > height);
    }

    void cardsTellWhatIsCertain()
    {
        Sample sample(
            u"Talks in Oslo"_s, u"“We agree,” Anna Lind said. “It was long,” she added. “No,” said an aide."_s);
        sample.entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
        sample.quote(u"“We agree,”"_s, u"Anna Lind"_s)
            .quote(u"“It was long,”"_s, u"Anna Lind"_s)
            .quote(u"“No,”"_s, u"an aide"_s);
        sample.analysis().quotes[1].speaker.inferred = true;
        sample.analysis().quotes[1].speaker.reason = u"The pronoun follows her."_s;
        sample.analysis().quotes[1].cueClass = CueClass::Say;
        m_library->add(sample.readArticle(), sample.readAnalysis());
        panel().tabs()->setCurrentIndex(FindingsPanel::Quotes);
        const QuotesModel &quotes = panel().quotesModel();
        QVERIFY(quotes.card(0).basis == Basis::Stated);
        QVERIFY(quotes.card(1).basis == Basis::Inferred);
        QVERIFY(quotes.card(2).basis == Basis::Unnamed);
        QCOMPARE(quotes.card(1).note, u"statement · inferred: The pronoun follows her."_s);
        QCOMPARE(quotes.card(2).note, u"unnamed source"_s);
        // What is said of a speaker is also seen: no two of the three frames are drawn alike.
        const QListView *view = panel().quotes();
        QTRY_VERIFY(view->visualRect(quotes.index(2)).isValid());
        const QImage picture = view->viewport()->grab().toImage();
        QSet<int> drawn;
        for (int row = 0; row < 3; ++row) {
            const QRect rect = view->visualRect(quotes.index(row));
            int marked = 0;
            for (int x = rect.left() + 30; x < rect.right() - 30; ++x)
                marked += contrast(picture.pixelColor(x, rect.bottom() - 6), m_window->theme().colours().page) > 2;
            drawn.insert(marked);
        }
        QCOMPARE(drawn.size(), 3);
    }

    void rightClickOnAQuote()
    {
        openSamples();
        panel().tabs()->setCurrentIndex(FindingsPanel::Quotes);
        QListView *quotes = panel().quotes();
        rightClick(quotes, 0, u"Copy Words"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"“We stand together,”"_s);
        rightClick(quotes, 1, u"Copy Quote with Citation"_s);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"“clear-eyed and firm” — Ned Price"_s));
        rightClick(quotes, 0, u"Filter by Ned Price"_s);
        QCOMPARE(m_window->state().filter().terms().first().name, u"Ned Price"_s);
    }

    void rightClickOnAMeeting()
    {
        openSamples();
        panel().tabs()->setCurrentIndex(FindingsPanel::Meetings);
        rightClick(panel().meetings(), 0, u"Copy Sentence"_s);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Secretary of State Antony J. Blinken met"_s));
    }

    void aPlannedMeetingIsSavedForTheCalendar()
    {
        Sample sample(u"Talks ahead"_s, u"Anna Lind will meet Omar Haddad in Oslo on 4 June 2030. They met in May."_s);
        sample.entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
        sample.meeting(u"Anna Lind will meet Omar Haddad in Oslo on 4 June 2030."_s, {u"Anna Lind"_s},
            {u"NO"_s, u"JO"_s}, u"2030-06-04"_s, u"Oslo"_s, MeetingStatus::Planned);
        sample.meeting(u"They met in May."_s, {u"Anna Lind"_s}, {u"NO"_s, u"JO"_s}, u"2030-05"_s, {});
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        panel().tabs()->setCurrentIndex(FindingsPanel::Meetings);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"talks.ics"_s);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTimer::singleShot(600, this, [path] { typePath(path); });
        rightClick(panel().meetings(), 1, u"Save for the Calendar…"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QCOMPARE(saved.count("BEGIN:VEVENT"), 1);
        QVERIFY(saved.contains("DTSTART;VALUE=DATE:20300604"));
        rightClick(panel().meetings(), 0, u"Save for the Calendar…"_s); // held, so it is grey and asks nothing
        QVERIFY(!QApplication::activeModalWidget());
    }

private:
    static void rightClick(QListView *view, int row, const QString &act)
    {
        QTRY_VERIFY(view->visualRect(view->model()->index(row, 0)).isValid());
        chooseFromMenu({act});
        const QPoint place = view->visualRect(view->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QApplication::sendEvent(view->viewport(), &event);
    }
    FindingsPanel &panel() const { return m_window->findings(); }
    EntityPage &page() const { return panel().entityPage(); }
    QString firstPerson() const
    {
        const EntitiesModel &model = panel().entitiesModel();
        return model.index(0, 0, model.index(0, 0)).data().toString();
    }
    QModelIndex indexOf(const QString &name) const
    {
        const auto &entities = m_window->state().readout().analysis->entities;
        return panel().entitiesModel().indexOf(
            int(std::ranges::find(entities, name, &Entity::name) - entities.begin()));
    }
    void openPage(const QString &name)
    {
        panel().entities()->setFocus();
        panel().entities()->setCurrentIndex(indexOf(name));
        QTest::keyClick(panel().entities(), Qt::Key_Return);
        QVERIFY(page().isVisible());
    }
    QStringList labels() const
    {
        QStringList words;
        for (const QLabel *label : page().findChildren<QLabel *>())
            words += label->text();
        return words;
    }
    QStringList headings() const
    {
        QStringList headings;
        const auto *model = static_cast<EntityRowsModel *>(page().list()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->row(row).kind == EntityRow::Kind::Heading)
                headings += model->row(row).text;
        }
        return headings;
    }
    /// Chooses from the menu of a button by its keys.
    void choose(const QString &button, const QString &words)
    {
        auto *tool = named<QToolButton>(button);
        QVERIFY2(tool && tool->isVisible(), qPrintable(button));
        QTimer::singleShot(100, tool, [tool, words] {
            for (QAction *action : tool->menu()->actions()) {
                if (action->text() == words)
                    tool->menu()->setActiveAction(action);
            }
            QTest::keyClick(tool->menu(), Qt::Key_Return);
        });
        QTest::mouseClick(tool, Qt::LeftButton);
    }
};

QTEST_MAIN(TestPanelActs)
#include "tst_panelacts.moc"
