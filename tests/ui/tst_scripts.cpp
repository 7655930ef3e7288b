// SPDX-License-Identifier: GPL-3.0-or-later
// Right-to-left and mixed scripts: layout, caret and marks.
#include "scripts.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "windowtest.h"

#include <QClipboard>
#include <QLabel>
#include <QListView>

using namespace readout;
using namespace Qt::StringLiterals;

class TestScripts : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyMarkIsClickedAndReached_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("Arabic with English names") << u"arabic"_s;
        QTest::newRow("Khmer, Lao, emoji, combining marks") << u"scripts"_s;
    }
    void everyMarkIsClickedAndReached()
    {
        QFETCH(const QString, which);
        const Sample sample = which == "arabic"_L1 ? samples::arabic() : samples::scripts();
        show(sample);
        const auto analysis = sample.readAnalysis();
        qsizetype mentions = 0;
        for (const Entity &entity : analysis->entities) {
            QVERIFY2(!entity.mentions.isEmpty(), qPrintable(entity.name));
            for (const Mention &mention : entity.mentions) {
                ++mentions;
                const QRect at = m_window->reading().rectangleOf(mention.span);
                QVERIFY2(!at.isEmpty(), qPrintable(entity.name));
                QTest::mouseClick(m_window->reading().viewport(), Qt::LeftButton, {}, at.center());
                QCOMPARE(m_window->state().filter().terms().size(), 1);
                QCOMPARE(m_window->state().filter().terms().first().name, entity.name);
                m_window->state().removeLastTerm();
            }
        }
        QList<qsizetype> starts;
        for (const Mark &mark : m_window->reading().marks().all())
            starts += mark.span.start;
        m_window->reading().moveCursor(QTextCursor::Start);
        for (qsizetype i = starts.first() == 0 ? 1 : 0; i < mentions; ++i) {
            press(Qt::Key_N);
            QCOMPARE(m_window->reading().caret(), starts[i]);
        }
        m_window->reading().selectAll();
        m_window->reading().copy();
        QCOMPARE(QApplication::clipboard()->text(), sample.readArticle()->text);
    }

    void rightToLeftParagraphsBeginAtTheRight()
    {
        const Sample sample = samples::arabic();
        show(sample);
        const QRect first = m_window->reading().rectangleOf({sample.find(u"التقى"_s).start, 1});
        const QRect last = m_window->reading().rectangleOf({sample.find(u"صريحة"_s).start, 1});
        QVERIFY(first.left() > m_window->reading().viewport()->width() / 2);
        QVERIFY(last.top() > first.top());
        const QRect second = m_window->reading().rectangleOf({sample.find(u"التعاون"_s).start, 7});
        QVERIFY(second.top() > first.top());
        QVERIFY(std::abs(second.right() - first.right()) < 4);
        // The bar of a meeting stands on the side where the lines begin.
        const QImage picture = m_window->reading().viewport()->grab().toImage();
        const QRgb meeting = m_window->theme().colours().meeting.rgb();
        int left = 0;
        int right = 0;
        for (int x = 0; x < picture.width(); ++x)
            (x < picture.width() / 2 ? left : right) += picture.pixel(x, first.center().y()) == meeting;
        QCOMPARE(left, 0);
        QVERIFY(right > 0);
    }

    void caretMovesByWhatPeopleSeeAsLetters()
    {
        const Sample sample = samples::scripts();
        show(sample);
        const qsizetype woman = sample.find(u"👩🏽‍💼"_s).start;
        const qsizetype after = sample.find(u" met"_s).start;
        QTextCursor cursor = m_window->reading().textCursor();
        cursor.setPosition(int(woman));
        m_window->reading().setTextCursor(cursor);
        QTest::keyClick(&m_window->reading(), Qt::Key_Right);
        QCOMPARE(m_window->reading().caret(), after);
        QTest::keyClick(&m_window->reading(), Qt::Key_Left);
        QCOMPARE(m_window->reading().caret(), woman);
        cursor.setPosition(int(sample.find(u"Ne\u0301"_s).start + 1));
        m_window->reading().setTextCursor(cursor);
        QTest::keyClick(&m_window->reading(), Qt::Key_Right);
        QCOMPARE(m_window->reading().caret(), sample.find(u"stor"_s).start);
    }

    void theWindowIsMirrored()
    {
        closeWindow();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        openWindow();
        show(samples::arabic());
        const auto leftOf = [this](const QWidget &widget) { return widget.mapTo(m_window.get(), QPoint()).x(); };
        QVERIFY(leftOf(m_window->articles()) > leftOf(m_window->reading()));
        QVERIFY(leftOf(m_window->reading()) > leftOf(m_window->findings()));
        // The bar of the open article is at its outer side.
        const QListView &list = *m_window->articles().list();
        const QRect row = list.visualRect(list.currentIndex());
        const QImage picture = list.viewport()->grab(row).toImage();
        const QColor bar = m_window->theme().colours().mark(EntityType::Person).line;
        QCOMPARE(picture.pixelColor(row.width() - 2, row.height() / 2), bar);
        QVERIFY(picture.pixelColor(1, row.height() / 2) != bar);
        // Back points to where one came from, and words of any direction begin at the right.
        const QImage arrow = action(Act::Back)->icon().pixmap(16).toImage();
        QVERIFY(arrow.pixelColor(5, 6).alpha() > 0);
        QTest::qWait(60); // the status is told later
        int begun = 0;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == "Articles"_L1 || label->text().contains(u"1 article"_s)) {
                QVERIFY(label->alignment() & Qt::AlignRight && label->alignment() & Qt::AlignAbsolute);
                ++begun;
            }
        }
        QCOMPARE(begun, 2);
    }

private:
    void show(const Sample &sample)
    {
        m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().setFocus();
    }
};

QTEST_MAIN(TestScripts)
#include "tst_scripts.moc"
