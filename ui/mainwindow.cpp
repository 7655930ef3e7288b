// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/navigator.h"
#include "ui/reading/articleview.h"
#include "ui/reading/findbar.h"
#include "ui/reading/readingpane.h"
#include "ui/welcome.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace readout {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Library &library, QWidget *parent)
    : QMainWindow(parent),
      m_state(library),
      m_actions(this),
      m_splitter(new QSplitter),
      m_centre(new QStackedWidget),
      m_articles(new ArticlesPane(m_state, m_theme)),
      m_view(new ArticleView(m_state, m_theme)),
      m_reading(&m_view->reading()),
      m_findings(new FindingsPanel(m_state, m_theme)),
      m_find(&m_view->findBar()),
      m_messages(new MessageBar),
      m_navigator(new Navigator(m_state, *m_reading, this))
{
    setWindowTitle(tr("Readout"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    makePanes();
    makeToolBar();
    makeStatusBar();
    connectLibrary();
    connectFileActions();
    connectWatch();
    connectEditActions();
    connectGoActions();
    connectViewActions();
    connectHelpActions();
    makeThemeMenu();
    connect(&m_theme, &Theme::changed, this, &MainWindow::dress);
    dress();
    restore();
    updateActions();
    updateStatus();
    m_articles->list()->setFocus();
}

MainWindow::~MainWindow()
{
    m_state.undoStack().disconnect(this);
    // The panes refer to state and theme, which are members and would go before them.
    delete m_navigator;
    delete takeCentralWidget();
}

void MainWindow::makePanes()
{
    auto *welcome = new Welcome(m_actions, m_recent, m_theme);
    connect(welcome, &Welcome::samplesWanted, this, [this] { open({u":/readout/samples"_s}); });
    m_centre->addWidget(welcome);
    m_centre->addWidget(m_view);
    m_splitter->addWidget(m_articles);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_findings);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({270, 790, 380});
    m_articles->setMinimumWidth(160);
    m_centre->setMinimumWidth(320);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_messages);
    setCentralWidget(all);
    connect(m_findings, &FindingsPanel::revealed, m_navigator, &Navigator::go);
    connect(m_reading, &ReadingPane::caretMoved, m_findings, &FindingsPanel::followCaret);
    connect(m_reading, &ReadingPane::entityOpened, m_findings, &FindingsPanel::openEntity);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *name = new QLabel(tr("Readout"));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    name->setContentsMargins(9, 4, 10, 4);
    bar->addWidget(name);
    if (auto *more = bar->findChild<QWidget *>(u"qt_toolbar_ext_button"_s)) // what Qt shows where the window is narrow
        more->setAccessibleName(tr("More tools"));
    m_actions[Act::Open]->setIconText(tr("Open"));
    m_actions[Act::Export]->setIconText(tr("Export"));
    for (const Act act : {Act::Open, Act::Export, Act::Back, Act::Forward, Act::Find}) {
        bar->addAction(m_actions[act]);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions[act]));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(m_actions[act]->text());
        if (act == Act::Back || act == Act::Forward)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    for (const Act act : {Act::People, Act::Countries, Act::Organisations, Act::Quotes}) {
        bar->addAction(m_actions[act]);
        bar->widgetForAction(m_actions[act])->setFocusPolicy(Qt::TabFocus);
    }
    m_menuButton = new QToolButton;
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setShortcut(QKeySequence(Qt::Key_F10));
    auto *menu = new QMenu(m_menuButton);
    for (QMenu *each : m_actions.menus())
        menu->addMenu(each);
    m_menuButton->setMenu(menu);
    bar->addWidget(m_menuButton);
}

void MainWindow::connectLibrary()
{
    Library &library = m_state.library();
    const auto later = [this] {
        if (!m_statusTimer.isActive())
            m_statusTimer.start();
    };
    connect(&library, &Library::inserted, this, [this, later](qsizetype first, qsizetype count) {
        showArrived(first, count);
        later();
    });
    connect(&library, &Library::changed, this, later);
    connect(&library, &Library::removed, this, later);
    connect(&library, &Library::progressed, this, &MainWindow::showProgress);
    connect(&library, &Library::failed, this, [this](const QString &path, const ReadError &error) {
        m_recent.remove(path);
        m_messages->add(
            error.message.contains(path) ? error.message : tr("%1: %2").arg(QFileInfo(path).fileName(), error.message));
    });
    connect(&m_state, &ViewState::currentChanged, this, [this, later] {
        const Readout readout = m_state.readout();
        const bool first = readout.article && m_centre->currentIndex() == 0;
        m_centre->setCurrentIndex(readout.article ? 1 : 0);
        if (first)
            m_view->focusText(); // to read is what comes next
        setWindowTitle(readout.article && !readout.article->title.isEmpty()
                ? tr("%1 — Readout").arg(readout.article->title)
                : tr("Readout"));
        updateActions();
        later();
    });
    connect(&m_state, &ViewState::filterChanged, this, later, Qt::QueuedConnection);
    for (const auto signal : {&ViewState::readoutChanged, &ViewState::filterChanged, &ViewState::shownChanged})
        connect(&m_state, signal, this, &MainWindow::updateActions);
    connect(m_navigator, &Navigator::changed, this, &MainWindow::updateActions);
    connect(&m_state.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    showProgress(0, 0);
}

void MainWindow::open(const QStringList &paths)
{
    expect(paths);
    m_state.library().open(paths);
}

void MainWindow::expect(const QStringList &paths)
{
    m_recent.add(paths);
    m_toShow = paths;
}

// What was asked for is shown as soon as it is there, whatever else arrives before it.
void MainWindow::showArrived(qsizetype first, qsizetype count)
{
    const Library &library = m_state.library();
    if (m_state.current() == 0)
        m_state.setCurrent(library.at(first).number);
    for (qsizetype row = first; row < first + count && !m_toShow.isEmpty(); ++row) {
        const QString &source = library.at(row).article->source;
        const auto holds = [&](const QString &path) {
            return source == path || source.startsWith(path.endsWith(u'/') ? path : path + u'/');
        };
        if (std::ranges::any_of(m_toShow, holds)) {
            m_toShow.clear();
            m_state.setCurrent(library.at(row).number);
        }
    }
}

void MainWindow::updateActions()
{
    const Readout readout = m_state.readout();
    const bool analysed = readout.analysis != nullptr;
    for (const Act act : {Act::Find, Act::FindNext, Act::FindPrevious, Act::Remove, Act::CopyLink, Act::CopyMarkdown,
             Act::Source, Act::Labels})
        m_actions[act]->setEnabled(readout.article != nullptr);
    for (const Act act : {Act::Export, Act::Print, Act::SavePdf, Act::CopyQuote})
        m_actions[act]->setEnabled(analysed);
    m_actions[Act::Back]->setEnabled(m_navigator->canGoBack());
    m_actions[Act::Forward]->setEnabled(m_navigator->canGoForward());
    m_actions[Act::Undo]->setEnabled(m_state.undoStack().canUndo());
    m_actions[Act::Redo]->setEnabled(m_state.undoStack().canRedo());
    const QLocale locale;
    qsizetype counts[4] = {};
    if (analysed) {
        for (const Entity &entity : readout.analysis->entities)
            ++counts[int(entity.type)];
        counts[int(Layer::Quotes)] = readout.analysis->quotes.size();
    }
    for (const Layer layer : {Layer::People, Layer::Countries, Layer::Organisations, Layer::Quotes}) {
        QAction *action = m_actions[Act(int(Act::People) + int(layer))];
        action->setChecked(m_state.shows(layer));
        action->setIconText(u"%1 %2"_s.arg(action->text(), locale.toString(counts[int(layer)])));
        for (QObject *button : action->associatedObjects()) {
            if (auto *tool = qobject_cast<QToolButton *>(button))
                tool->setAccessibleName(m_state.shows(layer) ? tr("%1, shown").arg(action->iconText())
                                                             : tr("%1, hidden").arg(action->iconText()));
        }
    }
}

void MainWindow::dress()
{
    const Colours &colours = m_theme.colours();
    m_actions[Act::Back]->setIcon(arrowIcon(colours, isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow));
    m_actions[Act::Forward]->setIcon(arrowIcon(colours, isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_menuButton->setIcon(menuIcon(colours));
    for (const Layer layer : {Layer::People, Layer::Countries, Layer::Organisations, Layer::Quotes})
        m_actions[Act(int(Act::People) + int(layer))]->setIcon(layerIcon(colours, layer));
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(u"geometry"_s).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_findings->tabs()->setCurrentIndex(settings.value(u"tab"_s, 0).toInt());
    m_theme.setName(settings.value(u"theme"_s).toString());
    PageStyle style;
    style.size = settings.value(u"textSize"_s, style.size).toInt();
    style.measure = settings.value(u"measure"_s, style.measure).toInt();
    style.lineHeight = settings.value(u"lineHeight"_s, style.lineHeight).toDouble();
    style.family = settings.value(u"face"_s).toString();
    m_reading->setPageStyle(style);
    for (const Layer layer : {Layer::People, Layer::Countries, Layer::Organisations, Layer::Quotes})
        m_state.setShown(layer, settings.value(u"layer%1"_s.arg(int(layer)), true).toBool());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    setFocusMode(false);
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"tab"_s, m_findings->tabs()->currentIndex());
    settings.setValue(u"theme"_s, m_theme.name());
    settings.setValue(u"textSize"_s, m_reading->pageStyle().size);
    settings.setValue(u"measure"_s, m_reading->pageStyle().measure);
    settings.setValue(u"lineHeight"_s, m_reading->pageStyle().lineHeight);
    settings.setValue(u"face"_s, m_reading->pageStyle().family);
    for (const Layer layer : {Layer::People, Layer::Countries, Layer::Organisations, Layer::Quotes})
        settings.setValue(u"layer%1"_s.arg(int(layer)), m_state.shows(layer));
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
        else
            m_messages->add(
                tr("%1 is not a file on this computer; Readout never fetches anything. Save it and drop the file.")
                    .arg(url.toDisplayString()));
    }
    if (event->mimeData()->hasUrls())
        open(paths);
    else
        m_state.library().addText(event->mimeData()->text(), tr("Dropped text"));
    event->acceptProposedAction();
}

} // namespace readout
