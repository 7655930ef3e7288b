// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions do.
#include "ui/articlemenu.h"
#include "ui/articles/articlespane.h"
#include "ui/cardmenu.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/entitymenu.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/navigator.h"
#include "ui/reading/articleview.h"
#include "ui/reading/citation.h"
#include "ui/reading/findbar.h"
#include "ui/reading/printing.h"
#include "ui/reading/readingpane.h"
#include "ui/words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFontDialog>
#include <QListView>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestText = 11; // pixels
constexpr int LargestText = 48;
constexpr int ShortestLine = 36; // characters
constexpr int LongestLine = 120;
constexpr double TightestLines = 1.1; // times the size
constexpr double LoosestLines = 2.2;

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions[Act::Open], &QAction::triggered, this, &MainWindow::askForFiles);
    connect(m_actions[Act::OpenFolder], &QAction::triggered, this, [this] {
        if (const QString folder = askForFolder(tr("Open Folder")); !folder.isEmpty())
            open({folder});
    });
    m_actions.menu(u"File"_s)->insertMenu(m_actions[Act::WatchFolder], m_recent.makeMenu(this));
    connect(&m_recent, &RecentFiles::chosen, this, [this](const QString &path) { open({path}); });
    connect(m_actions[Act::Paste], &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions[Act::Export], &QAction::triggered, this, [this] {
        const auto [exporter, path] = askForExport(this, m_state.readout().article->id);
        if (exporter)
            exportTo(exporter->name, path);
    });
    connect(m_actions[Act::Print], &QAction::triggered, this, [this] {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageMargins(PrintedReadout::Margins, QPageLayout::Millimeter);
        if (QPrintDialog dialog(&printer, this); dialog.exec() == QDialog::Accepted)
            printTo(printer);
    });
    connect(m_actions[Act::SavePdf], &QAction::triggered, this, [this] {
        const QString name = safeFileName(m_state.readout().article->id) + u".pdf"_s;
        const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), name, tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageMargins(PrintedReadout::Margins, QPageLayout::Millimeter);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printTo(printer);
    });
    connect(m_actions[Act::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectWatch()
{
    connect(m_actions[Act::WatchFolder], &QAction::triggered, this, [this] {
        if (const QString folder = askForFolder(tr("Watch Folder")); !folder.isEmpty()) {
            QSettings().setValue(u"watchedFolder"_s, folder);
            expect({folder});
            watch(folder);
        }
    });
    const auto stop = [this] {
        watch({});
        QSettings().remove(u"watchedFolder"_s);
    };
    connect(m_actions[Act::StopWatching], &QAction::triggered, this, stop);
    connect(&m_watch, &FolderWatch::appeared, &m_state.library(), &Library::open);
    connect(&m_watch, &FolderWatch::lost, this, [this, stop](const QString &folder) {
        stop();
        m_messages->add(tr("The watched folder %1 is gone.").arg(folder));
    });
    const QString before = QSettings().value(u"watchedFolder"_s).toString(); // kept where its disk is not there today
    watch(before);
}

void MainWindow::watch(const QString &folder)
{
    m_watch.setFolder(QFileInfo(folder).isDir() ? folder : QString());
    m_actions[Act::StopWatching]->setEnabled(!folder.isEmpty());
    m_actions[Act::StopWatching]->setText(folder.isEmpty()
            ? tr("Stop Watching")
            : tr("Stop Watching %1").arg(withoutKeyMarks(QFileInfo(folder).fileName())));
    m_statusTimer.start();
}

QString MainWindow::askForFolder(const QString &title)
{
    QSettings settings;
    const QString folder = QFileDialog::getExistingDirectory(this, title, settings.value(u"openFolder"_s).toString());
    if (!folder.isEmpty())
        settings.setValue(u"openFolder"_s, QFileInfo(folder).absolutePath());
    return folder;
}

void MainWindow::askForFiles()
{
    QSettings settings;
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, tr("Open Articles"), settings.value(u"openFolder"_s).toString());
    if (paths.isEmpty())
        return;
    settings.setValue(u"openFolder"_s, QFileInfo(paths.first()).absolutePath());
    open(paths);
}

void MainWindow::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_messages->add(tr("There is no text on the clipboard."));
        return;
    }
    Library &library = m_state.library();
    library.addText(text, tr("Pasted text"));
    m_state.setCurrent(library.at(library.size() - 1).number);
}

void MainWindow::exportTo(const QString &format, const QString &path)
{
    const Exporter *wanted = exporter(format);
    const Readout readout = m_state.readout();
    if (!wanted || !readout.analysis)
        return;
    if (const auto written = writeExport(*wanted, {&readout, 1}, path); !written)
        m_messages->add(written.error());
}

void MainWindow::printTo(QPrinter &printer)
{
    const Readout readout = m_state.readout();
    if (!readout.analysis)
        return;
    printer.setDocName(readout.article->title);
    PrintedReadout printed(readout, m_theme.coloursOf(u"Readout Light"_s)); // paper is white
    if (!printed.print(printer) || printer.printerState() == QPrinter::Error)
        m_messages->add(tr("Nothing was printed; check the printer, or the place of the file."));
}

void MainWindow::copyQuote()
{
    const Readout readout = m_state.readout();
    const qsizetype caret = m_reading->caret();
    const auto quote
        = std::ranges::find_if(readout.analysis->quotes, [caret](const Quote &q) { return q.span.contains(caret); });
    if (quote != readout.analysis->quotes.end())
        QApplication::clipboard()->setText(citation(readout, *quote));
    else
        m_messages->add(tr("The caret is in no quote. Click one, or go to one with Q."));
}

void MainWindow::copyLink()
{
    const QUrl link = sentenceLink(*m_state.readout().article, m_reading->caret());
    if (link.isEmpty())
        m_messages->add(tr("It is not known where this article was published, so there is nothing to link to."));
    else
        QApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
}

void MainWindow::copyMarkdown()
{
    const Readout readout = m_state.readout();
    const QTextCursor cursor = m_reading->textCursor();
    const TextMap &map = m_reading->textMap();
    const qsizetype caret = m_reading->caret();
    Span wanted = Span::between(map.toText(cursor.selectionStart()), map.toText(cursor.selectionEnd()));
    if (wanted.isEmpty()) {
        for (const Paragraph &paragraph : readout.article->paragraphs) {
            if (paragraph.span.start <= caret)
                wanted = paragraph.span;
        }
    }
    QApplication::clipboard()->setText(markdownOf(readout, wanted));
}

void MainWindow::connectEditActions()
{
    connect(m_actions[Act::Undo], &QAction::triggered, &m_state.undoStack(), &QUndoStack::undo);
    connect(m_actions[Act::Redo], &QAction::triggered, &m_state.undoStack(), &QUndoStack::redo);
    connect(m_actions[Act::CopyQuote], &QAction::triggered, this, &MainWindow::copyQuote);
    connect(m_actions[Act::CopyLink], &QAction::triggered, this, &MainWindow::copyLink);
    connect(m_actions[Act::CopyMarkdown], &QAction::triggered, this, &MainWindow::copyMarkdown);
    connect(m_actions[Act::Find], &QAction::triggered, m_view, &ArticleView::find);
    connect(m_actions[Act::FindNext], &QAction::triggered, this, [this] { m_find->step(1); });
    connect(m_actions[Act::FindPrevious], &QAction::triggered, this, [this] { m_find->step(-1); });
    connect(m_actions[Act::ClearFilter], &QAction::triggered, this, [this] {
        if (m_find->isVisible())
            m_find->close();
        else
            m_state.removeLastTerm();
    });
    connect(m_actions[Act::Remove], &QAction::triggered, this, [this] { m_state.remove(m_state.current()); });
    connect(m_articles, &ArticlesPane::menuRequested, this, [this](quint64 number, const QPoint &position) {
        QMenu menu;
        addArticleActs(menu, m_state, number);
        menu.exec(position);
    });
    connect(m_reading, &ReadingPane::menuRequested, this, [this](int entity, const QPoint &position) {
        QMenu menu;
        const bool selected = m_reading->textCursor().hasSelection();
        if (selected || entity < 0)
            menu.addAction(tr("Copy"), m_reading, &QPlainTextEdit::copy)->setEnabled(selected);
        if (entity >= 0)
            addEntityMenu(menu, entity);
        menu.exec(position);
    });
    connect(m_findings, &FindingsPanel::menuRequested, this, [this](int entity, const QPoint &position) {
        QMenu menu;
        addEntityMenu(menu, entity);
        menu.exec(position);
    });
    connect(m_findings, &FindingsPanel::quoteMenuRequested, this, [this](int quote, const QPoint &position) {
        QMenu menu;
        addQuoteActs(menu, m_state, quote);
        menu.exec(position);
    });
    connect(m_findings, &FindingsPanel::meetingMenuRequested, this, [this](int meeting, const QPoint &position) {
        QMenu menu;
        addMeetingActs(menu, m_state, meeting, this, [this](const QString &message) { m_messages->add(message); });
        menu.exec(position);
    });
}

void MainWindow::addEntityMenu(QMenu &menu, int entity)
{
    menu.addAction(tr("Show All of It"), this, [this, entity] { m_findings->openEntity(entity); });
    addEntityActs(menu, m_state, entity);
}

void MainWindow::connectGoActions()
{
    connect(m_actions[Act::Back], &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_actions[Act::Forward], &QAction::triggered, m_navigator, &Navigator::forward);
    const auto step = [this](Act next, Act previous, auto slot) {
        connect(m_actions[next], &QAction::triggered, this, [slot] { slot(1); });
        connect(m_actions[previous], &QAction::triggered, this, [slot] { slot(-1); });
    };
    step(Act::NextMention, Act::PreviousMention, [this](int direction) { m_navigator->stepMention(direction); });
    step(Act::NextQuote, Act::PreviousQuote, [this](int direction) { m_navigator->stepQuote(direction); });
    step(Act::NextMeeting, Act::PreviousMeeting, [this](int direction) { m_navigator->stepMeeting(direction); });
    step(Act::NextArticle, Act::PreviousArticle, [this](int direction) { m_articles->step(direction); });
    connect(m_actions[Act::NextPane], &QAction::triggered, this, &MainWindow::focusNextPane);
}

void MainWindow::focusNextPane()
{
    QWidget *focused = QApplication::focusWidget();
    if (m_articles->isAncestorOf(focused))
        m_view->focusText();
    else if (m_centre->isAncestorOf(focused))
        m_findings->focusTab();
    else
        m_articles->list()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::connectViewActions()
{
    for (const Layer layer : {Layer::People, Layer::Countries, Layer::Organisations, Layer::Quotes}) {
        connect(m_actions[Act(int(Act::People) + int(layer))], &QAction::toggled, this,
            [this, layer](bool shown) { m_state.setShown(layer, shown); });
    }
    connect(m_actions[Act::Unfold], &QAction::toggled, &m_state, [this](bool unfolded) { m_state.fold(!unfolded); });
    connect(&m_state, &ViewState::foldedChanged, m_actions[Act::Unfold],
        [this] { m_actions[Act::Unfold]->setChecked(!m_state.isFolded()); });
    connect(m_actions[Act::Focus], &QAction::toggled, this, &MainWindow::setFocusMode);
    connect(m_actions[Act::Labels], &QAction::toggled, m_reading, &ReadingPane::setLabelsShown);
    connect(m_actions[Act::Source], &QAction::toggled, m_view, &ArticleView::showSource);
    connect(m_view, &ArticleView::sourceShown, m_actions[Act::Source], &QAction::setChecked);
    connectPageActions();
}

void MainWindow::connectPageActions()
{
    const auto change = [this](Act act, auto set) {
        connect(m_actions[act], &QAction::triggered, this, [this, set] {
            PageStyle style = m_reading->pageStyle();
            set(style);
            style.size = std::clamp(style.size, SmallestText, LargestText);
            style.measure = std::clamp(style.measure, ShortestLine, LongestLine);
            style.lineHeight = std::clamp(style.lineHeight, TightestLines, LoosestLines);
            m_reading->setPageStyle(style);
        });
    };
    change(Act::Larger, [](PageStyle &style) { ++style.size; });
    change(Act::Smaller, [](PageStyle &style) { --style.size; });
    change(Act::Normal, [](PageStyle &style) { style.size = PageStyle().size; });
    change(Act::Wider, [](PageStyle &style) { style.measure += 4; });
    change(Act::Narrower, [](PageStyle &style) { style.measure -= 4; });
    change(Act::Looser, [](PageStyle &style) { style.lineHeight += 0.1; });
    change(Act::Tighter, [](PageStyle &style) { style.lineHeight -= 0.1; });
    connect(m_actions[Act::Face], &QAction::triggered, this, &MainWindow::askForFace);
}

void MainWindow::askForFace()
{
    bool chosen = false;
    const QFont font = QFontDialog::getFont(&chosen, m_reading->pageStyle().font(), this, tr("Typeface"));
    if (!chosen)
        return;
    PageStyle style = m_reading->pageStyle();
    style.family = font.family();
    style.size = std::clamp(QFontInfo(font).pixelSize(), SmallestText, LargestText);
    m_reading->setPageStyle(style);
}

void MainWindow::connectHelpActions()
{
    connect(
        m_actions[Act::Picture], &QAction::triggered, this, [this] { MeetingsDialog(m_state, m_theme, this).exec(); });
    connect(m_actions[Act::Palette], &QAction::triggered, this,
        [this] { CommandPalette(m_actions, m_state, this).exec(); });
    connect(m_actions[Act::Keys], &QAction::triggered, this, [this] { KeysDialog(m_actions, this).exec(); });
    connect(m_actions[Act::About], &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::makeThemeMenu()
{
    QMenu *menu = m_actions.menu(u"View"_s)->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    // Sixty themes are listed only when someone looks.
    connect(menu, &QMenu::aboutToShow, this, [this, menu, group] {
        if (!menu->isEmpty())
            return;
        const auto add = [&](const QString &text, const QString &name) {
            QAction *action = menu->addAction(text, this, [this, name] { m_theme.setName(name); });
            action->setCheckable(true);
            action->setChecked(name == m_theme.name());
            group->addAction(action);
        };
        add(tr("As the System"), {});
        for (const QString &name : m_theme.names())
            add(name, name);
    });
}

void MainWindow::setFocusMode(bool on)
{
    m_actions[Act::Focus]->setChecked(on);
    m_articles->setVisible(!on);
    m_findings->setVisible(!on);
}

} // namespace readout
