// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"
#include "article/readarticles.h"
#include "commandline/commandline.h"
#include "commandline/stream.h"
#include "exports/json.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentMap>
#include <QThread>
#include <QThreadPool>

#include <functional>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLine = 64LL << 20;
constexpr int jobsABatch = 32; ///< per thread: enough to keep all busy, little enough to stay small

/// A file to read or one line of JSON Lines input.
struct Job {
    QString path; ///< empty for a line
    QByteArray line;
    qint64 number = 0; ///< of the line, from 1
};

/// What a job gave.
struct Outcome {
    QByteArray lines;
    int articles = 0;
    int failed = 0;
    qsizetype tokens = 0;
};

QByteArray toLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

Outcome failure(const QString &id, const QString &source, const ReadError &error)
{
    const QJsonObject line{{u"schema"_s, u"readout/analysis/1"_s}, {u"id"_s, id}, {u"source"_s, source},
        {u"error"_s, QJsonObject{{u"code"_s, codeName(error.code)}, {u"message"_s, error.message}}}};
    return {toLine(line), 0, 1, 0};
}

void addAnalysis(Outcome &outcome, Article article, bool withText)
{
    Readout readout;
    readout.article = std::make_shared<const Article>(std::move(article));
    readout.analysis = std::make_shared<const Analysis>(analyse(readout.article));
    outcome.lines += toLine(toJson(readout, withText));
    outcome.tokens += readout.analysis->tokens;
    ++outcome.articles;
}

Outcome analyseArticles(Articles articles, const QString &id, const QString &source, bool withText)
{
    if (!articles)
        return failure(id, source, articles.error());
    Outcome outcome;
    for (Article &article : *articles)
        addAnalysis(outcome, std::move(article), withText);
    return outcome;
}

/// An article of a line `{"id","text"[,"title","published","format"]}`.
Articles articlesOfLine(const QJsonObject &line, const QString &id)
{
    const QString text = line.value("text"_L1).toString(), format = line.value("format"_L1).toString();
    Articles articles = format.isEmpty() || format == "text"_L1 ? Articles(QList{plainArticle(text, id)})
                                                                : readArticles(text.toUtf8(), id + u'.' + format);
    if (!articles)
        return articles;
    const QDate published = QDate::fromString(line.value("published"_L1).toString().left(10), Qt::ISODate);
    for (Article &article : *articles) {
        if (articles->size() == 1)
            article.id = id;
        if (published.isValid())
            article.published = published;
        if (const QString title = line.value("title"_L1).toString(); !title.isEmpty())
            article.title = title;
    }
    return articles;
}

Outcome analyseLine(const Job &job, bool withText)
{
    const QString where = u"line %1 of standard input"_s.arg(job.number);
    const auto badLine = [&](const QString &why) {
        return failure(u"line-%1"_s.arg(job.number), where, {ReadError::Code::BadLine, where + u": "_s + why});
    };
    if (job.line.size() >= longestLine)
        return badLine(u"it is longer than 64 MB."_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(job.line, &error);
    if (!document.isObject())
        return badLine(document.isNull() ? error.errorString() + u'.' : u"it is not a JSON object."_s);
    const QJsonObject line = document.object();
    if (!line.value("text"_L1).isString() || !line.value("id"_L1).isString())
        return badLine(u"it needs an \"id\" and a \"text\", both strings."_s);
    const QString id = line.value("id"_L1).toString();
    return analyseArticles(articlesOfLine(line, id), id, where, withText);
}

Outcome run(const Job &job, bool withText)
{
    if (job.path.isEmpty())
        return analyseLine(job, withText);
    const QString name = job.path.section(u'/', -1);
    return analyseArticles(
        readArticles(job.path), name.contains(u'.') ? name.section(u'.', 0, -2) : name, job.path, withText);
}

/// Gives one job after the other; false when there are no more.
using Source = std::function<bool(Job &)>;

Source linesOf(QFile &input)
{
    return [&input, number = qint64(0)](Job &job) mutable {
        while (!input.atEnd()) {
            job.line = input.readLine(longestLine + 1);
            if (job.line.size() >= longestLine)
                while (!input.atEnd() && !input.readLine(longestLine).endsWith('\n')) { }
            job.number = ++number;
            if (!job.line.trimmed().isEmpty())
                return true;
        }
        return false;
    };
}

Source filesOf(const QStringList &paths)
{
    return [files = QStringList(), paths, next = qsizetype(0), nextFile = qsizetype(0)](Job &job) mutable {
        while (nextFile == files.size()) {
            if (next == paths.size())
                return false;
            files = articleFiles(paths[next++]);
            nextFile = 0;
        }
        job.path = files[nextFile++];
        return true;
    };
}

} // namespace

ExitStatus analyzeCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"jsonl"_s, u"JSON Lines, one analysis a line (the only format)."_s},
        {u"jobs"_s, u"Threads; all cores unless told."_s, u"N"_s}, {u"text"_s, u"Adds the article's text."_s},
        {u"stats"_s, u"Figures of the run on standard error."_s}});
    bool jobsRight = true;
    if (!parser.parse(arguments) || parser.positionalArguments().isEmpty()) {
        complain(parser.errorText().isEmpty() ? u"analyze needs a FILE, a FOLDER or - (see readout --help)."_s
                                              : parser.errorText());
        return ExitStatus::Usage;
    }
    const int jobs = parser.isSet(u"jobs"_s) ? parser.value(u"jobs"_s).toInt(&jobsRight) : QThread::idealThreadCount();
    if (!jobsRight || jobs < 1 || jobs > 1024) {
        complain(u"--jobs takes a number from 1 to 1024."_s);
        return ExitStatus::Usage;
    }

    const bool withText = parser.isSet(u"text"_s);
    QFile input, output;
    openStandardInput(input);
    openStandardOutput(output);
    const Source next
        = parser.positionalArguments() == QStringList(u"-"_s) ? linesOf(input) : filesOf(parser.positionalArguments());
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    QElapsedTimer timer;
    timer.start();
    Outcome total;
    for (bool more = true; more;) {
        QList<Job> batch;
        for (Job job; batch.size() < qsizetype(jobs) * jobsABatch && (more = next(job));)
            batch.append(std::exchange(job, {}));
        const auto outcomes = QtConcurrent::blockingMapped<QList<Outcome>>(
            &pool, batch, [withText](const Job &job) { return run(job, withText); });
        for (const Outcome &outcome : outcomes) {
            if (output.write(outcome.lines) != outcome.lines.size()) {
                complain(u"standard output: "_s + output.errorString());
                return ExitStatus::SomeFailed;
            }
            total.articles += outcome.articles;
            total.failed += outcome.failed;
            total.tokens += outcome.tokens;
        }
        output.flush();
    }
    if (parser.isSet(u"stats"_s)) {
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        complain(u"%1 articles, %2 failed, %3 tokens, %4 s, %5 tokens/s"_s.arg(total.articles)
                .arg(total.failed)
                .arg(total.tokens)
                .arg(seconds, 0, 'f', 2)
                .arg(qint64(double(total.tokens) / std::max(seconds, 1e-9))));
    }
    return total.failed ? ExitStatus::SomeFailed : ExitStatus::Ok;
}

} // namespace readout
