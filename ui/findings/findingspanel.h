// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/cardsmodel.h"
#include "ui/findings/entitiesmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace readout {

class EntitiesList;
class EntityPage;
class Theme;

/// The right pane: who is named, who said what, who met whom.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Entities, Quotes, Meetings };

    FindingsPanel(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QTreeView *entities() const;
    [[nodiscard]] QListView *quotes() const { return m_quoteView; }
    [[nodiscard]] QListView *meetings() const { return m_meetingView; }
    [[nodiscard]] EntityPage &entityPage() const { return *m_page; }
    [[nodiscard]] EntitiesModel &entitiesModel();
    [[nodiscard]] QuotesModel &quotesModel() { return m_quotes; }
    /// Opens the page of an entity of the open article.
    void openEntity(int entity);
    /// Marks the quote at a position of the text.
    void followCaret(qsizetype offset);
    void focusTab();

signals:
    void revealed(readout::Span span); ///< a card or a line was clicked
    void menuRequested(int entity, const QPoint &globalPosition);
    void quoteMenuRequested(int quote, const QPoint &globalPosition);
    void meetingMenuRequested(int meeting, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEntities();
    QWidget *makeQuotes();
    QListView *makeCards(CardsModel &model, int kind, const QString &name);
    void connectModels();
    void closeEntity();
    void updateTabs();
    [[nodiscard]] QString emptyWords() const;

    ViewState &m_state;
    const Theme &m_theme;
    QuotesModel m_quotes;
    MeetingsModel m_meetings;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_entities; ///< the list, or a page over it
    EntitiesList *m_list;
    EntityPage *m_page;
    QListView *m_quoteView = nullptr;
    QListView *m_meetingView = nullptr;
    QLabel *m_empty;
};

} // namespace readout
