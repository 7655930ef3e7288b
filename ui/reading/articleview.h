// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace readout {

class FindBar;
class ReadingPane;
class SourcePane;
class Theme;
class ViewState;

/// The middle of the window: the article as a page, or the source of its file, each at the other's paragraph.
class ArticleView : public QWidget {
    Q_OBJECT
public:
    ArticleView(ViewState &state, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ReadingPane &reading() { return *m_reading; }
    [[nodiscard]] SourcePane &source() { return *m_source; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    [[nodiscard]] QTabBar &tabs() { return *m_tabs; }

    [[nodiscard]] bool showsSource() const;
    void showSource(bool shown);
    /// Finds in the article, which is shown for it.
    void find();
    /// Gives the focus to what is shown.
    void focusText();

signals:
    void sourceShown(bool shown);

private:
    void change(int tab);

    ViewState &m_state;
    ReadingPane *m_reading;
    SourcePane *m_source;
    FindBar *m_find;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace readout
