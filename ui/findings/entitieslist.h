// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/entitiesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace readout {

class Theme;

/// Who is named in the open article: search, order, and the names by type. A click filters, Shift excludes, a double
/// click or Enter opens the entity's page.
class EntitiesList : public QWidget {
    Q_OBJECT
public:
    EntitiesList(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] EntitiesModel &model() { return m_model; }
    [[nodiscard]] const EntitiesModel &model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] bool isSearching() const;

signals:
    void opened(int entity);
    void menuRequested(int entity, const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void click(const QModelIndex &index);
    void openPage(const QModelIndex &index);
    void keepCurrent();

    ViewState &m_state;
    EntitiesModel m_model;
    QLineEdit *m_search;
    QLabel *m_none; ///< of the names holds what is searched for
    QTreeView *m_view;
};

} // namespace readout
