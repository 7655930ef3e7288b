// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace readout {

class ViewState;

/// The library as a table, one article a row.
class ArticlesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Date, Outlet, Findings, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, SubtitleRole, UnreadRole };

    explicit ArticlesModel(const Library &library, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const Entry &entry(int row) const { return m_library.at(row); }

private:
    [[nodiscard]] QString cell(const Entry &entry, int column) const;

    const Library &m_library;
    int m_rows = 0;
};

/// The articles that the filter keeps, sorted. Articles without an analysis yet pass.
class ArticlesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ArticlesFilter(const ViewState &state, QObject *parent = nullptr);

    /// A column of ArticlesModel; -1 is the order in which they were opened.
    void sortBy(int column);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void applyFilter();
    [[nodiscard]] QCollatorSortKey keyOf(const Entry &entry) const;

    const ViewState &m_state;
    QCollator m_collator;
    /// Of the sorted column's words, by the article's number: made once, compared often.
    mutable std::vector<std::optional<QCollatorSortKey>> m_keys;
};

} // namespace readout
