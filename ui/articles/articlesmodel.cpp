// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlesmodel.h"

#include "ui/viewstate.h"

#include <QLocale>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const Article &article)
{
    if (!article.title.isEmpty())
        return article.title.simplified();
    return article.id.isEmpty() ? ArticlesModel::tr("Untitled") : article.id;
}

QString dateOf(const Article &article)
{
    return article.published.isValid() ? QLocale().toString(article.published, u"d MMM yyyy"_s) : QString();
}

QString findingsOf(const Entry &entry)
{
    if (!entry.analysis)
        return ArticlesModel::tr("not analysed yet");
    QStringList parts;
    const auto people = std::ranges::count(entry.analysis->entities, EntityType::Person, &Entity::type);
    if (const auto n = int(entry.analysis->meetings.size()))
        parts += ArticlesModel::tr("%Ln meeting(s)", nullptr, n);
    if (const auto n = int(entry.analysis->quotes.size()))
        parts += ArticlesModel::tr("%Ln quote(s)", nullptr, n);
    if (people > 0)
        parts += ArticlesModel::tr("%Ln people", nullptr, int(people));
    return parts.join(u" · "_s);
}

} // namespace

ArticlesModel::ArticlesModel(const Library &library, QObject *parent)
    : QAbstractTableModel(parent), m_library(library), m_rows(int(library.size()))
{
    connect(&library, &Library::aboutToInsert, this,
        [this](qsizetype first, qsizetype count) { beginInsertRows({}, int(first), int(first + count) - 1); });
    connect(&library, &Library::inserted, this, [this](qsizetype, qsizetype count) {
        m_rows += int(count);
        endInsertRows();
    });
    connect(
        &library, &Library::aboutToRemove, this, [this](qsizetype row) { beginRemoveRows({}, int(row), int(row)); });
    connect(&library, &Library::removed, this, [this] {
        --m_rows;
        endRemoveRows();
    });
    connect(&library, &Library::changed, this,
        [this](qsizetype row) { emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1)); });
}

int ArticlesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int ArticlesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_library.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(entry, index.column());
    case Qt::ToolTipRole:
        return entry.article->source;
    case Qt::AccessibleTextRole:
        return tr("Article: %1, %2").arg(titleOf(*entry.article), data(index, SubtitleRole).toString())
            + (entry.unread ? tr(", unread") : QString());
    case NumberRole:
        return entry.number;
    case UnreadRole:
        return entry.unread;
    case SortRole:
        return sortKey(entry, index.column());
    case SubtitleRole: {
        QStringList parts{dateOf(*entry.article), findingsOf(entry), entry.article->outlet};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QString ArticlesModel::cell(const Entry &entry, int column) const
{
    switch (column) {
    case Title:
        return titleOf(*entry.article);
    case Date:
        return dateOf(*entry.article);
    case Outlet:
        return entry.article->outlet;
    case Findings:
        return findingsOf(entry);
    default:
        return {};
    }
}

QVariant ArticlesModel::sortKey(const Entry &entry, int column) const
{
    switch (column) {
    case Title:
        return titleOf(*entry.article);
    case Date:
        return entry.article->published;
    case Outlet: // those without one come last: no character sorts after this one
        return entry.article->outlet.isEmpty() ? QString(QChar(0xFFFF)) : entry.article->outlet;
    case Findings:
        return entry.analysis ? entry.analysis->quotes.size() + entry.analysis->meetings.size() : -1;
    default:
        return {};
    }
}

QVariant ArticlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Date:
        return tr("Date");
    case Outlet:
        return tr("Outlet");
    case Findings:
        return tr("Findings");
    default:
        return {};
    }
}

ArticlesFilter::ArticlesFilter(const ViewState &state, QObject *parent) : QSortFilterProxyModel(parent), m_state(state)
{
    setSortRole(ArticlesModel::SortRole);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&state, &ViewState::filterChanged, this, [this] { invalidateRowsFilter(); });
}

void ArticlesFilter::sortBy(int column)
{
    m_keys.clear();
    const bool descending = column == ArticlesModel::Date || column == ArticlesModel::Findings;
    sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool ArticlesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (sortColumn() != ArticlesModel::Title && sortColumn() != ArticlesModel::Outlet)
        return QSortFilterProxyModel::lessThan(left, right);
    const QCollatorSortKey first = key(left); // a second one may move what a reference points to
    return first < key(right);
}

const QCollatorSortKey &ArticlesFilter::key(const QModelIndex &index) const
{
    const quint64 number = index.data(ArticlesModel::NumberRole).toULongLong();
    auto found = m_keys.constFind(number);
    if (found == m_keys.cend())
        found = m_keys.insert(number, m_collator.sortKey(index.data(ArticlesModel::SortRole).toString()));
    return *found;
}

bool ArticlesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &analysis = m_state.library().at(row).analysis;
    return !analysis || m_state.filter().keeps(*analysis);
}

} // namespace readout
