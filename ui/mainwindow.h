// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/folderwatch.h"
#include "ui/actions.h"
#include "ui/recentfiles.h"
#include "ui/theme.h"
#include "ui/viewstate.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QMenu;
class QPrinter;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace readout {

class ArticlesPane;
class ArticleView;
class FindBar;
class FindingsPanel;
class MessageBar;
class Navigator;
class ReadingPane;
class Welcome;

/// The window: articles at the left, the open one in the middle, its findings at the right.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Library &library, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads and analyses files and folders, and shows the first article of them.
    void open(const QStringList &paths);
    /// The library reads these files and folders already.
    void expect(const QStringList &paths);

    [[nodiscard]] ViewState &state() { return m_state; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] const Actions &actions() const { return m_actions; }
    [[nodiscard]] ArticleView &view() { return *m_view; }
    [[nodiscard]] ReadingPane &reading() { return *m_reading; }
    [[nodiscard]] ArticlesPane &articles() { return *m_articles; }
    [[nodiscard]] FindingsPanel &findings() { return *m_findings; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    /// Writes the open article in a format; what goes wrong is said in the window.
    void exportTo(const QString &format, const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePanes();
    void makeToolBar();
    void makeStatusBar();
    void connectLibrary();
    void connectFileActions();
    void connectWatch();
    void connectEditActions();
    void connectGoActions();
    void connectViewActions();
    void connectHelpActions();
    void makeThemeMenu();
    void dress();
    void restore();
    void updateStatus();
    void updateActions();
    void showProgress(qsizetype done, qsizetype total);
    QString askForFolder(const QString &title);
    void askForFiles();
    void watch(const QString &folder);
    void showArrived(qsizetype first, qsizetype count);
    void paste();
    void printTo(QPrinter &printer);
    void copyQuote();
    void addEntityMenu(QMenu &menu, int entity);
    void copyLink();
    void copyMarkdown();
    void connectPageActions();
    void askForFace();
    void setFocusMode(bool on);
    void focusNextPane();

    Theme m_theme;
    ViewState m_state;
    Actions m_actions;
    RecentFiles m_recent;
    FolderWatch m_watch;
    QStringList m_toShow; ///< asked for and not read yet
    QSplitter *m_splitter;
    QStackedWidget *m_centre;
    ArticlesPane *m_articles;
    ArticleView *m_view;
    ReadingPane *m_reading;
    FindingsPanel *m_findings;
    FindBar *m_find;
    MessageBar *m_messages;
    Navigator *m_navigator;
    QToolButton *m_menuButton = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_warnings = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    QTimer m_statusTimer; ///< many changes, one update
};

} // namespace readout
