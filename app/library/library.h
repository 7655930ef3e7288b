// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/analysisservice.h"
#include "library/corrections.h"

#include <optional>

namespace readout {

/// One article of the library.
struct Entry {
    quint64 number = 0; ///< its identity as long as the library lives
    std::shared_ptr<const Article> article;
    std::shared_ptr<const Analysis> analysis = nullptr; ///< null until analysed; with the reader's corrections
    std::shared_ptr<const Analysis> found = nullptr; ///< the analysis before them
    qint64 microseconds = 0; ///< that the analysis took
    bool unread = true;
};

/// The articles and their analyses: the only mutable state of the program. Lives on the window's thread.
class Library : public QObject {
    Q_OBJECT
public:
    explicit Library(QObject *parent = nullptr);

    /// Reads and analyses files and folders in the background.
    void open(const QStringList &paths);
    /// Takes an article that is already text, from the clipboard or standard input.
    void addText(const QString &text, const QString &name);
    /// Takes articles that are already read, and has them analysed.
    void add(const QList<std::shared_ptr<const Article>> &articles);
    /// Takes an article with its analysis.
    void add(std::shared_ptr<const Article> article, std::shared_ptr<const Analysis> analysis);
    /// Stops reading and analysing; what is already there stays.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_reading > 0 || m_waiting > 0; }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] const Entry &at(qsizetype row) const { return m_entries[row]; }
    [[nodiscard]] std::optional<qsizetype> row(quint64 number) const;

    void setUnread(qsizetype row, bool unread);
    /// Takes an entry out; putBack() puts it where it was.
    Entry take(qsizetype row);
    void putBack(const Entry &entry);

    /// What the reader has said of entities: every analysis follows at once, also those that come later.
    void setCorrections(const Corrections &corrections);
    [[nodiscard]] const Corrections &corrections() const { return m_corrections; }

signals:
    void aboutToInsert(qsizetype first, qsizetype count);
    void inserted(qsizetype first, qsizetype count);
    void changed(qsizetype row);
    void aboutToRemove(qsizetype row);
    void removed(qsizetype row);
    void failed(const QString &path, const readout::ReadError &error);
    void progressed(qsizetype done, qsizetype total);
    void finished();

private:
    void takeBatch(const AnalysisService::Batch &batch);
    void takeResults(const QList<AnalysisService::Result> &results);
    void correct(Entry &entry) const;
    void report();

    QList<Entry> m_entries; ///< in ascending order of number
    Corrections m_corrections;
    quint64 m_lastNumber = 0;
    int m_reading = 0; ///< runs of reading under way
    qsizetype m_filesLeft = 0; ///< to be read
    qsizetype m_waiting = 0; ///< articles that wait for their analysis
    qsizetype m_done = 0; ///< articles analysed since the library was last idle
    AnalysisService m_service; // last: its destructor waits while the rest is whole
};

} // namespace readout
