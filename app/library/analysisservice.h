// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "article/readarticles.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace readout {

/// Reads and analyses in the background; the only place that starts work on other threads.
/// Everything is delivered on the owner's thread; the destructor cancels and waits.
class AnalysisService : public QObject {
    Q_OBJECT
public:
    /// An article by its number in the library.
    struct Job {
        quint64 number = 0;
        std::shared_ptr<const Article> article;
    };
    struct Result {
        quint64 number = 0;
        std::shared_ptr<const Analysis> analysis;
        qint64 microseconds = 0; ///< that the analysis took
    };
    struct Failure {
        QString path;
        ReadError error;
    };
    /// What reading some files gave.
    struct Batch {
        QList<std::shared_ptr<const Article>> articles;
        QList<Failure> failures;
        qsizetype filesLeft = 0;
    };

    explicit AnalysisService(QObject *parent = nullptr);
    ~AnalysisService() override;

    /// Reads files, and the files of folders, in order.
    void read(const QStringList &paths);
    void analyse(const QList<Job> &jobs);
    /// Drops all that runs or waits; nothing of it is delivered any more.
    void cancel();

signals:
    void batchRead(const readout::AnalysisService::Batch &batch);
    void readingFinished();
    void analysed(const QList<readout::AnalysisService::Result> &results);

private:
    template <class T>
    void follow(const QFuture<T> &future, auto deliver, auto finish);

    QThreadPool m_pool;
    quint64 m_run = 0; ///< a delivery of an earlier run is stale
    std::stop_source m_stop; ///< of the present run
    QList<QFuture<void>> m_running;
};

} // namespace readout
