// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/cardsmodel.h"
#include "ui/findings/entitiesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace readout {

class Theme;

/// The right pane: who is named, who said what, who met whom.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    enum Tab { Entities, Quotes, Meetings };

    FindingsPanel(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QTreeView *entities() const { return m_entityView; }
    [[nodiscard]] QListView *quotes() const { return m_quoteView; }
    [[nodiscard]] QListView *meetings() const { return m_meetingView; }
    [[nodiscard]] EntitiesModel &entitiesModel() { return m_entities; }
    [[nodiscard]] QuotesModel &quotesModel() { return m_quotes; }
    /// Marks the quote at a position of the text.
    void followCaret(qsizetype offset);
    void focusTab();

signals:
    void revealed(readout::Span span); ///< a card was clicked
    void entityOpened(int entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListView *makeCards(CardsModel &model, int kind, const QString &name);
    QWidget *makeEntities();
    void updateTabs();
    void clickEntity(const QModelIndex &index);

    ViewState &m_state;
    const Theme &m_theme;
    EntitiesModel m_entities;
    QuotesModel m_quotes;
    MeetingsModel m_meetings;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLineEdit *m_search = nullptr;
    QTreeView *m_entityView = nullptr;
    QListView *m_quoteView = nullptr;
    QListView *m_meetingView = nullptr;
};

} // namespace readout
