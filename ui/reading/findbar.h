// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QBasicTimer>
#include <QStringMatcher>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;

namespace readout {

class ReadingPane;
class ViewState;

/// Finds words in the open article as they are typed, and counts them. A long article is searched in slices between
/// events.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(ViewState &state, ReadingPane &pane, QWidget *parent = nullptr);

    void open();
    void close();
    void step(int direction); ///< 1 or -1; wraps
    [[nodiscard]] const QList<Span> &hits() const { return m_hits; }
    [[nodiscard]] bool isSearching() const { return m_timer.isActive(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void search();
    void searchSlice();
    void addHits(qsizetype end); ///< those that begin before it
    void show(qsizetype current);
    void showCount();

    ViewState &m_state;
    ReadingPane &m_pane;
    QLineEdit *m_words;
    QLabel *m_count;
    QAction *m_case;
    QAction *m_whole;
    std::shared_ptr<const Article> m_article; ///< that is searched
    QStringMatcher m_matcher;
    qsizetype m_searched = 0; ///< characters of the text
    qsizetype m_origin = 0; ///< the caret when the search began: the first hit behind it is shown
    QBasicTimer m_timer;
    QList<Span> m_hits;
    qsizetype m_current = -1;
};

} // namespace readout
