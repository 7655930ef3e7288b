// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/analysisservice.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

namespace readout {

namespace {

// Often enough for a list that grows before the eye, rarely enough for a window with other things to do.
constexpr qint64 BatchMilliseconds = 30;
constexpr qsizetype BatchSize = 128;

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += articleFiles(path);
    return files;
}

void readAll(QPromise<AnalysisService::Batch> &promise, const QStringList &paths)
{
    const QStringList files = filesOf(paths);
    AnalysisService::Batch batch;
    QElapsedTimer sinceBatch;
    sinceBatch.start();
    for (qsizetype i = 0; i < files.size() && !promise.isCanceled(); ++i) {
        if (auto articles = readArticles(files[i])) {
            for (Article &article : *articles)
                batch.articles.append(std::make_shared<const Article>(std::move(article)));
        } else {
            batch.failures.append({files[i], articles.error()});
        }
        batch.filesLeft = files.size() - i - 1;
        if (batch.filesLeft == 0 || batch.articles.size() >= BatchSize || sinceBatch.hasExpired(BatchMilliseconds)) {
            promise.addResult(std::exchange(batch, {}));
            sinceBatch.restart();
        }
    }
}

AnalysisService::Result analyseOne(const AnalysisService::Job &job, std::stop_token stop)
{
    QElapsedTimer clock;
    clock.start();
    auto analysis = std::make_shared<const Analysis>(readout::analyse(job.article, {.stop = std::move(stop)}));
    return {job.number, std::move(analysis), clock.nsecsElapsed() / 1000};
}

} // namespace

AnalysisService::AnalysisService(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_pool.setThreadPriority(QThread::LowPriority);
}

AnalysisService::~AnalysisService()
{
    cancel();
    m_pool.waitForDone();
}

template <class T>
void AnalysisService::follow(const QFuture<T> &future, auto deliver, auto finish)
{
    auto *watcher = new QFutureWatcher<T>(this);
    connect(
        watcher, &QFutureWatcherBase::resultsReadyAt, this, [this, watcher, deliver, run = m_run](int begin, int end) {
            for (int i = begin; i < end && run == m_run; ++i)
                deliver(watcher->resultAt(i));
        });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, finish, run = m_run] {
        watcher->deleteLater();
        if (run == m_run)
            finish();
    });
    watcher->setFuture(future);
    m_running.removeIf([](const QFuture<void> &f) { return f.isFinished(); });
    m_running.append(QFuture<void>(future));
}

void AnalysisService::read(const QStringList &paths)
{
    follow(
        QtConcurrent::run(&m_pool, readAll, paths), [this](const Batch &batch) { emit batchRead(batch); },
        [this] { emit readingFinished(); });
}

void AnalysisService::analyse(const QList<Job> &jobs)
{
    follow(
        QtConcurrent::mapped(
            &m_pool, jobs, [stop = m_stop.get_token()](const Job &job) { return analyseOne(job, stop); }),
        [this](const Result &result) { emit analysed({result}); }, [] {});
}

void AnalysisService::cancel()
{
    ++m_run;
    m_stop.request_stop();
    m_stop = {};
    for (QFuture<void> &future : m_running)
        future.cancel();
    m_running.clear();
}

} // namespace readout
