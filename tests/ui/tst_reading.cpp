// SPDX-License-Identifier: GPL-3.0-or-later
// The reading pane: how the text is set, explained and copied.
#include "ui/colours.h"
#include "ui/messagebar.h"
#include "ui/translations.h"
#include "windowtest.h"

#include <QAccessible>
#include <QClipboard>
#include <QHelpEvent>
#include <QProxyStyle>
#include <QScrollBar>
#include <QToolTip>

using namespace readout;
using namespace Qt::StringLiterals;

class TestReading : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(QLocale(QLocale::English)); } // plurals
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void furnitureIsFolded()
    {
        openSamples();
        const Span furniture = samples::counterparts().find(u"Share this page"_s);
        QVERIFY(m_window->reading().isFolded());
        QVERIFY(m_window->reading().rectangleOf(furniture).isEmpty());
        press(Qt::Key_F);
        QVERIFY(!m_window->reading().isFolded());
        QTRY_VERIFY(!m_window->reading().rectangleOf(furniture).isEmpty());
    }

    void copiesVerbatim_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("LF") << u"\n\n"_s;
        QTest::newRow("CR LF") << u"\r\n\r\n"_s;
        QTest::newRow("CR") << u"\r\r"_s;
        QTest::newRow("paragraph separator") << u"\u2029\u2029"_s;
        QTest::newRow("line separator") << u"\u2028\u2028"_s;
    }
    void copiesVerbatim()
    {
        QFETCH(const QString, separator);
        Sample sample(
            u"Talks\u00a0in Oslo"_s, u"Anna Lind 😀 met them."_s + separator + u"Anna Lind left."_s, separator);
        sample.entity(EntityType::Person, u"Anna Lind"_s);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().selectAll();
        m_window->reading().copy();
        QCOMPARE(QApplication::clipboard()->text(), sample.article().text);
        press(Qt::Key_N);
        press(Qt::Key_N);
        QCOMPARE(m_window->reading().caret(), sample.article().text.lastIndexOf(u"Anna"_s));
    }

    void copiesAQuoteWithItsCitation()
    {
        openSamples();
        press(Qt::Key_Q);
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"“We stand together,” — Ned Price, “Secretary Blinken’s"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"U.S. Department of State, 6 April 2022"_s));
        QVERIFY(copied.contains(
            u"https://www.state.gov/meeting-with-counterparts/#:~:text=%E2%80%9CWe%20stand%20together"_s));
    }

    void copiesALinkToTheSentence()
    {
        openSamples();
        clickInText(u"They agreed"_s);
        action(Act::CopyLink)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"#:~:text=They%20agreed"_s));
        press(Qt::Key_J); // an article of unknown address
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
        action(Act::CopyLink)->trigger();
        QVERIFY(m_window->messages().isVisible());
    }

    void textGrowsAndShrinks()
    {
        openSamples();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size + 1);
        press(Qt::Key_Minus, Qt::ControlModifier);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size - 1);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_window->reading().pageStyle().size, PageStyle().size);
    }

    void copiesAsMarkdown()
    {
        openSamples();
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); // the paragraph of the caret: the headline
        QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"# Secretary Blinken’s Meeting with French"_s), qPrintable(copied));
        QVERIFY2(copied.contains(u"](<https://www.state.gov/meeting-with-counterparts/#:~:text=Secretary"_s),
            qPrintable(copied));
        m_window->reading().selectAll();
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"\n\n“We stand together,” Mr Price said"_s));
        QVERIFY(!copied.contains(u"Subscribe to our newsletter"_s));
    }

    void markdownEscapes()
    {
        Sample sample(u"Talks *now*"_s, u"“All of it is a quote <b>.”"_s);
        sample.quote(u"“All of it is a quote <b>.”"_s, u"a source"_s);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().selectAll();
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"# Talks \\*now\\*\n\n> “All of it is a quote \\<b"_s), qPrintable(copied));
    }

    void linesMoveApartAndTogether()
    {
        openSamples();
        const Span last = samples::counterparts().find(u"senior official"_s);
        const int before = m_window->reading().rectangleOf(last).top();
        press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().pageStyle().lineHeight, PageStyle().lineHeight + 0.1);
        QVERIFY(m_window->reading().rectangleOf(last).top() > before);
        press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().rectangleOf(last).top(), before);
        press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().pageStyle().measure, PageStyle().measure + 4);
        press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->reading().pageStyle().measure, PageStyle().measure);
    }

    void labelsOnDemand()
    {
        openSamples();
        const Span mark = samples::counterparts().find(u"Antony J. Blinken"_s);
        const auto inkAbove = [&] {
            const QRect at = m_window->reading().rectangleOf(mark);
            const QImage picture = m_window->reading().viewport()->grab().toImage();
            int ink = 0;
            for (int y = at.top() - 10; y < at.top() - 2; ++y) {
                for (int x = at.left(); x < at.left() + 40; ++x)
                    ink += picture.pixelColor(x, y) != m_window->theme().colours().page;
            }
            return ink;
        };
        QCOMPARE(inkAbove(), 0);
        press(Qt::Key_L);
        QVERIFY(inkAbove() > 20);
        press(Qt::Key_L);
        QCOMPARE(inkAbove(), 0);
    }

    void placeIsKeptForEachArticle()
    {
        const Sample sample = samples::longArticle(40000);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        m_library->add(samples::call().readArticle(), samples::call().readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        QScrollBar *bar = m_window->reading().verticalScrollBar();
        const int caret = 300;
        QTextCursor cursor = m_window->reading().textCursor();
        cursor.setPosition(caret);
        m_window->reading().setTextCursor(cursor);
        bar->setValue(60);
        const int top = m_window->reading().cursorForPosition({400, 5}).blockNumber();
        QVERIFY(top > 10);
        press(Qt::Key_J);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"Call with"_s));
        press(Qt::Key_K);
        QTRY_VERIFY(m_window->reading().toPlainText().startsWith(u"A long"_s));
        QCOMPARE(m_window->reading().caret(), caret);
        QCOMPARE(m_window->reading().cursorForPosition({400, 5}).blockNumber(), top);
    }

    void goesOnWhileMarksAreStillMade()
    {
        for (const qsizetype size : {400000, 40000}) { // the second has fewer blocks than the first has done
            const Sample sample = samples::longArticle(size);
            m_library->add(sample.readArticle(), sample.readAnalysis());
        }
        QTRY_VERIFY(m_window->reading().isLoaded());
        for (int i = 0; i < 40; ++i) {
            press(i % 2 ? Qt::Key_K : Qt::Key_J);
            QTest::qWait(i % 7 * 5);
        }
        QTRY_VERIFY(m_window->reading().isLoaded());
    }

    void isNotPaintedAnewForWhatIsOutOfSight()
    {
        class Paints : public QObject {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
        } paints;
        m_window->reading().viewport()->installEventFilter(&paints);
        const Sample sample = samples::longArticle(400000);
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        const auto isColoured = [this](const QTextBlock &block) { return !block.layout()->formats().isEmpty(); };
        QTRY_VERIFY(isColoured(m_window->reading().document()->firstBlock()));
        QTRY_VERIFY(isColoured(m_window->reading().document()->lastBlock()));
        QVERIFY2(paints.count < 12, qPrintable(QString::number(paints.count)));
        press(Qt::Key_4); // the quotes lose their colour
        QTRY_VERIFY(!isColoured(m_window->reading().document()->lastBlock()));
        QVERIFY2(paints.count < 18, qPrintable(QString::number(paints.count)));
    }

    void hoveringShowsACard()
    {
        openSamples();
        hover(u"Antony J. Blinken"_s);
        QTRY_VERIFY(QToolTip::isVisible());
        const QString card = QToolTip::text();
        for (const QString &part : {u"<b>Antony J. Blinken</b>"_s, u"Person"_s, u"US"_s, u"5 mentions here"_s,
                 u"6 in the library"_s, u"“Antony J. Blinken”: name"_s, u"% sure"_s})
            QVERIFY2(card.contains(part), qPrintable(part + u" in "_s + card));
        hover(u"The Secretary"_s);
        QTRY_VERIFY(QToolTip::text().contains(u"role, inferred"_s));
        hover(u"accountability"_s);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void marksDifferWithoutColour()
    {
        openSamples();
        // Along the line below a name: is it unbroken, dotted or dashed, and how wide?
        const auto lineBelow = [this](const QString &words) {
            const QRect at = m_window->reading().rectangleOf(samples::counterparts().find(words));
            const QImage picture = m_window->reading().viewport()->grab().toImage();
            const QColor page = m_window->theme().colours().page;
            int changes = 0;
            int most = 0;
            for (int y = at.bottom() - 2; y < at.bottom() + 3; ++y) {
                int inked = 0;
                int here = 0;
                for (int x = at.left() + 2; x < at.right() - 2; ++x) {
                    const bool ink = contrast(picture.pixelColor(x, y), page) > 2.2;
                    here += x > at.left() + 2 && ink != (contrast(picture.pixelColor(x - 1, y), page) > 2.2);
                    inked += ink;
                }
                if (inked > most) {
                    most = inked;
                    changes = here;
                }
            }
            return std::pair(double(changes) / at.width(), double(most) / at.width());
        };
        const auto person = lineBelow(u"Annalena"_s);
        const auto country = lineBelow(u"Italian Foreign"_s.first(7));
        const auto organisation = lineBelow(u"Kremlin"_s);
        QCOMPARE(person.first, 0.0);
        QVERIFY(organisation.first > 0);
        QVERIFY2(country.first > 1.5 * organisation.first,
            qPrintable(u"%1 %2"_s.arg(country.first).arg(organisation.first)));
    }

    void laterAndInferredMentionsAreQuieter()
    {
        openSamples();
        const auto fillOf = [this](Span span) {
            return m_window->reading().viewport()->grab().toImage().pixelColor(
                m_window->reading().rectangleOf(span).topLeft() + QPoint(3, 2));
        };
        const Colours &colours = m_window->theme().colours();
        const QString text = samples::counterparts().article().text;
        QCOMPARE(fillOf(samples::counterparts().find(u"Antony J. Blinken"_s)), colours.mark(EntityType::Person).fill);
        QCOMPARE(fillOf({text.lastIndexOf(u"Blinken"_s), 7}), colours.page);
        QCOMPARE(fillOf(samples::counterparts().find(u"The Secretary"_s)), colours.page);
    }

    void nothingMovesWhereMotionIsUnwanted()
    {
        class Still : public QProxyStyle {
        public:
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                QStyleHintReturn *data) const override
            {
                return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
            }
        };
        openSamples();
        const auto flashes = [this] {
            const Span meeting = m_window->state().readout().analysis->meetings[0].evidence[0].span;
            m_window->reading().reveal(meeting);
            QTest::qWait(60);
            const QPoint at = m_window->reading().rectangleOf(meeting).topLeft() + QPoint(12, 1);
            return m_window->reading().viewport()->grab().toImage().pixelColor(at) != m_window->theme().colours().page;
        };
        Still still;
        m_window->reading().setStyle(&still);
        QVERIFY(!flashes());
        m_window->reading().setStyle(nullptr);
    }

    void marksAreAnnouncedAtTheCaret()
    {
        openSamples();
        static QStringList said;
        said.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                said += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        });
        QAccessible::setActive(true);
        press(Qt::Key_N);
        press(Qt::Key_N);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(said, (QStringList{u"Antony J. Blinken, Person, 5 mentions"_s, u"France, Country, 2 mentions"_s}));
    }

    void screenReaderSeesTextAndCaret()
    {
        openSamples();
        QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(&m_window->reading());
        QVERIFY(pane && pane->textInterface());
        QCOMPARE(pane->text(QAccessible::Name), u"Article"_s);
        QCOMPARE(pane->text(QAccessible::Description), samples::counterparts().article().title);
        QCOMPARE(pane->textInterface()->characterCount(), int(samples::counterparts().article().text.size()));
        press(Qt::Key_N);
        QCOMPARE(pane->textInterface()->cursorPosition(), int(m_window->reading().caret()));
        pane->textInterface()->setCursorPosition(200);
        QCOMPARE(m_window->reading().caret(), 200);
    }

private:
    void hover(const QString &words)
    {
        const Span span = samples::counterparts().find(words);
        const QPoint at = m_window->reading().rectangleOf(span).center();
        QHelpEvent event(QEvent::ToolTip, at, m_window->reading().viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_window->reading().viewport(), &event);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
