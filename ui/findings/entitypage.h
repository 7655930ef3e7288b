// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/entityrows.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace readout {

class Theme;
class ViewState;

/// The lines of an entity's page as a list.
class EntityRowsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<EntityRow> &rows);
    [[nodiscard]] const EntityRow &row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<EntityRow> m_rows;
};

/// The page of one entity of the open article: who it is, then every sentence, quote and meeting; each line goes
/// there. A name leads to its own page; Back and Esc lead back, at last to the list.
class EntityPage : public QWidget {
    Q_OBJECT
public:
    EntityPage(ViewState &state, const Theme &theme, QWidget *parent = nullptr);

    /// Opens the page of an entity of the open article, on top of the one that is open.
    void open(int entity);
    void back();
    void clear();
    /// The entity that is shown, as an index into the analysis; -1 when the page is empty.
    [[nodiscard]] int entity() const { return m_trail.isEmpty() ? -1 : m_trail.last(); }
    /// Whose entities these are; null when the page is empty.
    [[nodiscard]] const std::shared_ptr<const Analysis> &analysis() const { return m_readout.analysis; }
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    void revealed(readout::Span span);
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void dress();
    void follow(const QModelIndex &index);

    ViewState &m_state;
    const Theme &m_theme;
    EntityRowsModel m_rows;
    Readout m_readout;
    QList<int> m_trail; ///< the pages that were opened on the way here
    QToolButton *m_back;
    QToolButton *m_filter;
    QLabel *m_name;
    QLabel *m_about;
    QListView *m_list;
};

} // namespace readout
