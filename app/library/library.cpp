// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"

#include <algorithm>

namespace readout {

Library::Library(QObject *parent) : QObject(parent)
{
    connect(&m_service, &AnalysisService::batchRead, this, &Library::takeBatch);
    connect(&m_service, &AnalysisService::analysed, this, &Library::takeResults);
    connect(&m_service, &AnalysisService::readingFinished, this, [this] {
        --m_reading;
        report();
    });
}

void Library::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ++m_reading;
    m_filesLeft += paths.size();
    report();
    m_service.read(paths);
}

void Library::addText(const QString &text, const QString &name)
{
    add({std::make_shared<const Article>(plainArticle(text, name))});
}

void Library::add(const QList<std::shared_ptr<const Article>> &articles)
{
    if (articles.isEmpty())
        return;
    QList<AnalysisService::Job> jobs;
    const qsizetype first = m_entries.size();
    emit aboutToInsert(first, articles.size());
    for (const auto &article : articles) {
        m_entries.append({.number = ++m_lastNumber, .article = article});
        jobs.append({m_lastNumber, article});
    }
    m_waiting += articles.size();
    emit inserted(first, articles.size());
    report();
    m_service.analyse(jobs);
}

void Library::add(std::shared_ptr<const Article> article, std::shared_ptr<const Analysis> analysis)
{
    putBack({.number = ++m_lastNumber, .article = std::move(article), .found = std::move(analysis)});
}

void Library::cancel()
{
    m_service.cancel();
    m_reading = 0;
    m_filesLeft = 0;
    m_waiting = 0;
    report();
}

std::optional<qsizetype> Library::row(quint64 number) const
{
    const auto found = std::ranges::lower_bound(m_entries, number, {}, &Entry::number);
    if (found == m_entries.end() || found->number != number)
        return std::nullopt;
    return found - m_entries.begin();
}

void Library::setUnread(qsizetype row, bool unread)
{
    if (m_entries[row].unread == unread)
        return;
    m_entries[row].unread = unread;
    emit changed(row);
}

Entry Library::take(qsizetype row)
{
    emit aboutToRemove(row);
    Entry entry = m_entries.takeAt(row);
    emit removed(row);
    return entry;
}

void Library::putBack(const Entry &entry)
{
    const qsizetype row = std::ranges::lower_bound(m_entries, entry.number, {}, &Entry::number) - m_entries.begin();
    emit aboutToInsert(row, 1);
    m_entries.insert(row, entry);
    correct(m_entries[row]); // there may have been corrections since it was taken out
    emit inserted(row, 1);
}

void Library::setCorrections(const Corrections &corrections)
{
    m_corrections = corrections;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        const auto before = m_entries[row].analysis;
        correct(m_entries[row]);
        if (m_entries[row].analysis != before)
            emit changed(row);
    }
}

void Library::correct(Entry &entry) const
{
    if (!entry.found || !m_corrections.concern(*entry.found)) {
        entry.analysis = entry.found;
        return;
    }
    // The same pointer as long as nothing changes: whoever shows it need not show it again.
    Analysis corrected = m_corrections.applied(*entry.found);
    if (!entry.analysis || *entry.analysis != corrected)
        entry.analysis = std::make_shared<const Analysis>(std::move(corrected));
}

void Library::takeBatch(const AnalysisService::Batch &batch)
{
    m_filesLeft = batch.filesLeft;
    for (const auto &[path, error] : batch.failures)
        emit failed(path, error);
    add(batch.articles);
    report();
}

void Library::takeResults(const QList<AnalysisService::Result> &results)
{
    for (const auto &result : results) {
        --m_waiting;
        ++m_done;
        if (const auto found = row(result.number)) {
            m_entries[*found].found = result.analysis;
            correct(m_entries[*found]);
            m_entries[*found].microseconds = result.microseconds;
            emit changed(*found);
        }
    }
    report();
}

void Library::report()
{
    emit progressed(m_done, m_done + m_waiting + m_filesLeft);
    if (isBusy())
        return;
    m_done = 0;
    emit finished();
}

} // namespace readout
