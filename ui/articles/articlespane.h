// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/articlesmodel.h"

#include <QWidget>

class QLayout;
class QListView;
class QLabel;

namespace readout {

class Theme;

/// The left pane: the filter's chips and the articles it keeps.
class ArticlesPane : public QWidget {
    Q_OBJECT
public:
    ArticlesPane(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] int shownCount() const { return m_filter.rowCount(); }
    /// A column of ArticlesModel; -1 is the order in which they were opened.
    void sortBy(int column);
    /// Opens the next article (1) or the one before (-1).
    void step(int direction);

signals:
    void menuRequested(quint64 number, const QPoint &globalPosition);

private:
    QLayout *makeHead();
    void followState();

    ViewState &m_state;
    ArticlesModel m_model;
    ArticlesFilter m_filter;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace readout
