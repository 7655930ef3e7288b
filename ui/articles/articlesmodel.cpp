// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/articlesmodel.h"

#include "ui/viewstate.h"

#include <QLocale>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ToldRowByRow = 500;

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

qsizetype findingsCount(const Entry &entry)
{
    return entry.analysis ? entry.analysis->quotes.size() + entry.analysis->meetings.size() : -1;
}

/// What an article is sorted by in a column of words; one without an outlet comes last: no character sorts after this
/// one.
QString wordsOf(const Entry &entry, int column)
{
    if (column == ArticlesModel::Title)
        return titleOf(*entry.article);
    return entry.article->outlet.isEmpty() ? QString(QChar(0xFFFF)) : entry.article->outlet;
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
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(&state, &ViewState::filterChanged, this, [this] { applyFilter(); });
}

void ArticlesFilter::sortBy(int column)
{
    m_keys.clear();
    const bool descending = column == ArticlesModel::Date || column == ArticlesModel::Findings;
    sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// Ten thousand articles are some hundred thousand comparisons: they ask the library and make no QVariant.
bool ArticlesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Entry &first = m_state.library().at(left.row());
    const Entry &second = m_state.library().at(right.row());
    switch (sortColumn()) {
    case ArticlesModel::Date:
        return first.article->published < second.article->published;
    case ArticlesModel::Findings:
        return findingsCount(first) < findingsCount(second);
    default:
        return keyOf(first) < keyOf(second);
    }
}

QCollatorSortKey ArticlesFilter::keyOf(const Entry &entry) const
{
    if (m_keys.size() <= entry.number)
        m_keys.resize(entry.number + 1000);
    std::optional<QCollatorSortKey> &key = m_keys[entry.number];
    return key ? *key : key.emplace(m_collator.sortKey(wordsOf(entry, sortColumn())));
}

// Row by row, each of thousands that come and go would be told to the list.
void ArticlesFilter::applyFilter()
{
    if (m_state.library().size() > ToldRowByRow)
        invalidate();
    else
        invalidateRowsFilter();
}

bool ArticlesFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto &analysis = m_state.library().at(row).analysis;
    return !analysis || m_state.filter().keeps(*analysis);
}

} // namespace readout
