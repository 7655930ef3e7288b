// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: exports, PDF.
#include "testing.h"
#include "ui/messagebar.h"
#include "ui/reading/printing.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace readout;
using namespace Qt::StringLiterals;

class TestSaving : public QObject, private WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void exportsAndSaysWhatWentWrong()
    {
        openSamples();
        QTemporaryDir folder;
        m_window->exportTo(u"json"_s, folder.filePath(u"out.json"_s));
        QVERIFY(QFileInfo(folder.filePath(u"out.json"_s)).size() > 100);
        QVERIFY(!m_window->messages().isVisible());
        m_window->exportTo(u"json"_s, u"/nowhere/at/all/out.json"_s);
        QVERIFY(m_window->messages().isVisible());
    }

    void savesAPdf()
    {
        openSamples();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.pdf"_s);
        QTimer::singleShot(300, this, [&] { typePath(path); });
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        action(Act::SavePdf)->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void exportDialogIsClickedThrough_data()
    {
        QTest::addColumn<QString>("format"); // as the dialog names it
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("page") << u"Web page"_s << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("JSON") << u"JSON"_s << u"json"_s << QByteArray("{");
        QTest::newRow("brief") << u"Markdown"_s << u"md"_s << QByteArray("# Secretary");
    }
    void exportDialogIsClickedThrough()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, extension);
        QFETCH(const QByteArray, begin);
        openSamples();
        QTemporaryDir folder;
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        bool chosen = false;
        QTimer::singleShot(300, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *formats = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
            const int row = formats->findText(u"(*.%1)"_s.arg(extension), Qt::MatchContains);
            QVERIFY2(formats->itemText(row).contains(format), qPrintable(formats->itemText(row)));
            formats->setFocus();
            for (int i = 0; i < row; ++i)
                QTest::keyClick(formats, Qt::Key_Down);
            typePath(folder.filePath(u"out"_s));
            chosen = true;
        });
        press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(chosen);
        const QByteArray written = contentsOf(folder.filePath(u"out."_s + extension));
        QVERIFY2(written.startsWith(begin), written.first(std::min<qsizetype>(60, written.size())).constData());
        QVERIFY(!m_window->messages().isVisible());
    }

    void printDialogPrints()
    {
        openSamples();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"printed.pdf"_s);
        bool printed = false;
        QTimer::singleShot(300, this, [&] {
            auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *file = dialog->findChild<QLineEdit *>(u"filename"_s);
            QVERIFY(file);
            file->setText(path);
            auto *buttons = dialog->findChild<QDialogButtonBox *>();
            QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
            printed = true;
        });
        press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(printed);
        QVERIFY(contentsOf(path).startsWith("%PDF-"));
    }

    void paperHoldsTheReadout()
    {
        const Sample sample = samples::counterparts();
        const PrintedReadout printed(sample.build(), m_window->theme().colours());
        const QString text = printed.document().toPlainText();
        for (const QString &part : {u"Secretary of State Antony J. Blinken met with French"_s, u"Readout"_s,
                 u"6 April 2022 · U.S. Department of State · https://www.state.gov/"_s, u"Antony J. Blinken (5)"_s,
                 u"“Nothing has been ruled out,” — a senior official"_s, u"US · FR · DE · IT · GB  Antony J. Blinken"_s,
                 u"held"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"Subscribe to our newsletter"_s)); // furniture
        QCOMPARE(printed.bars().size(), 5); // three quotes, two meetings
        for (const PrintedReadout::Bar &bar : printed.bars())
            QVERIFY(bar.to > bar.from);
        QCOMPARE(text.sliced(printed.bars()[0].from, printed.bars()[0].to - printed.bars()[0].from),
            u"“We stand together,”"_s);
        QTextCursor quote(printed.document().findBlock(printed.bars()[0].from));
        quote.setPosition(printed.bars()[0].from + 1);
        QCOMPARE(quote.charFormat().foreground().color(), m_window->theme().colours().quote);
    }

    void barsStandBesideQuotesAndMeetings()
    {
        const Colours &colours = m_window->theme().colours();
        PrintedReadout printed(samples::counterparts().build(), colours);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bars.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins({}, QPageLayout::Millimeter);
            QVERIFY(printed.print(writer));
        }
        QProcess::execute(
            u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"144"_s, path, folder.filePath(u"bars"_s)});
        const QImage page(folder.filePath(u"bars.png"_s));
        const auto rows = [&page](const QColor &colour) {
            int count = 0;
            for (int y = 0; y < page.height(); ++y) {
                bool found = false;
                for (int x = 0; x < 48; ++x) // left of the text
                    found = found || page.pixelColor(x, y) == colour;
                count += found;
            }
            return count;
        };
        QVERIFY(rows(colours.quote) > 40); // two lines
        QVERIFY(rows(colours.meeting) > 100); // six
    }

    void noHeadingStandsAloneAtTheFoot()
    {
        QTemporaryDir folder;
        QStringList headings;
        for (int lines = 1; lines < 60; ++lines) { // each heading comes to the foot of a page once
            Sample sample(u"Talks"_s, QStringList(lines, u"Anna Lind of Norway spoke."_s).join(u"\n\n"_s));
            sample.entity(EntityType::Person, u"Anna Lind"_s, u"NO"_s);
            sample.entity(EntityType::Country, u"Norway"_s, u"NO"_s);
            PrintedReadout printed(sample.build(), m_window->theme().colours());
            QPdfWriter writer(folder.filePath(u"page.pdf"_s));
            writer.setPageSize(QPageSize(QPageSize::A5));
            QVERIFY(printed.print(writer));
            const QTextDocument &document = printed.document();
            const auto pageOf = [&](const QTextBlock &block) {
                const qreal top = block.layout()->position().y() + block.layout()->lineAt(0).y() + 1;
                return int(top / document.pageSize().height());
            };
            for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
                if (block.blockFormat().headingLevel() == 0)
                    continue;
                QVERIFY2(pageOf(block) == pageOf(block.next()), qPrintable(u"%1 %2"_s.arg(lines).arg(block.text())));
                if (block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore)
                    headings += block.text();
            }
            QVERIFY(document.pageCount() < 9);
        }
        QVERIFY(headings.contains(u"Readout"_s));
        QVERIFY(headings.contains(u"Countries"_s));
    }

    void pagesAreNumberedAndBarsPainted()
    {
        const Sample sample = samples::longArticle(20000);
        PrintedReadout printed(sample.build(), m_window->theme().colours());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(printed.print(writer));
        }
        const int pages = printed.document().pageCount();
        QVERIFY(pages > 4);
        QCOMPARE(contentsOf(path).count("/Type /Page\n"), pages);
        QProcess pdftotext; // our own reader leaves page numbers out
        pdftotext.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(pdftotext.waitForFinished());
        const QString read = QString::fromUtf8(pdftotext.readAllStandardOutput());
        for (int page = 1; page <= pages; ++page)
            QVERIFY2(read.contains(u"%1 of %2\n"_s.arg(page).arg(pages)), qPrintable(read));
    }
};

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
