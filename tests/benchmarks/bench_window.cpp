// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window's thread is held at most while a person opens, scrolls, filters, finds, changes the theme
// and resizes, with 100 KB and 2,000 marks and with 1 MB and 20,000; and what a list of 10,000 articles costs.
// A step is measured by the thread's processor time, which other programs on the machine do not lengthen.
#include "articles.h"
#include "ui/articles/articlespane.h"
#include "ui/findings/findingspanel.h"
#include "ui/mainwindow.h"
#include "ui/reading/articleview.h"
#include "ui/reading/findbar.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/sourcepane.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace readout;

namespace {

qint64 processorNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

/// The most processor time between two looks at the event queue: what a person feels as a freeze on an idle machine.
/// Dispatchers differ in when they wait, but waiting takes no processor time.
class Probe : public QObject {
public:
    Probe() { connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &Probe::note); }
    void start()
    {
        m_longest = 0;
        m_begin = processorNanoseconds();
    }
    void note()
    {
        const qint64 now = processorNanoseconds();
        m_longest = std::max(m_longest, now - m_begin);
        m_begin = now;
    }
    [[nodiscard]] double milliseconds() const { return double(m_longest) / 1e6; }

private:
    qint64 m_begin = 0;
    qint64 m_longest = 0;
};

class Session {
public:
    explicit Session(qsizetype size) : m_window(m_library), m_sample(samples::longArticle(size))
    {
        m_window.resize(1440, 900);
        m_window.show();
        QTest::qWait(100);
    }

    void run(QTextStream &out)
    {
        qsizetype marks = 0;
        for (const Entity &entity : m_sample.analysis().entities)
            marks += entity.mentions.size();
        out << "article of " << m_sample.article().text.size() << " characters, " << marks << " marks\n";
        // The Source tab reads a file: that of a web page with the same words.
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("long.html")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("<!DOCTYPE html>\n<title>A long article</title>\n<p>");
            file.write(m_sample.article()
                    .text.toHtmlEscaped()
                    .replace(QLatin1String("\n\n"), QLatin1String("</p>\n<p>"))
                    .toUtf8());
            file.close();
        }
        m_sample.article().source = file.fileName();
        step(out, "open", [this] { m_library.add(m_sample.readArticle(), m_sample.readAnalysis()); });
        step(out, "scroll", [this] {
            m_window.reading().verticalScrollBar()->setValue(m_window.reading().verticalScrollBar()->maximum() / 2);
        });
        step(out, "page down", [this] { QTest::keyClick(&m_window.reading(), Qt::Key_PageDown); });
        step(out, "filter", [this] {
            m_window.state().toggle({EntityType::Person, QStringLiteral("Anna Lind"), QStringLiteral("NO")});
        });
        step(out, "filter away", [this] { m_window.state().removeLastTerm(); });
        step(out, "open the find bar", [this] { m_window.findBar().open(); });
        step(out, "find as you type",
            [this] { QTest::keyClick(m_window.findBar().findChild<QLineEdit *>(), Qt::Key_T); });
        step(out, "close the find bar", [this] { m_window.findBar().close(); });
        step(out, "quotes off", [this] { m_window.state().setShown(Layer::Quotes, false); });
        step(out, "labels", [this] { m_window.reading().setLabelsShown(true); });
        step(out, "no labels", [this] { m_window.reading().setLabelsShown(false); });
        step(out, "source", [this] { m_window.view().showSource(true); });
        if (!m_window.view().source().isHighlighted())
            out << "  the source was not done in time\n";
        step(out, "article", [this] { m_window.view().showSource(false); });
        step(out, "theme", [this] { m_window.theme().setName(QStringLiteral("Readout Dark")); });
        step(out, "resize", [this] { m_window.resize(1200, 800); });
        step(out, "quotes tab", [this] { m_window.findings().followCaret(0); });
    }

private:
    void step(QTextStream &out, const char *name, const std::function<void()> &act)
    {
        m_probe.start();
        act();
        m_probe.note();
        // An event loop of its own: QTest::qWait() sleeps between its looks at the queue, and the probe would count
        // that.
        QEventLoop loop;
        QTimer::singleShot(600, &loop, &QEventLoop::quit);
        loop.exec();
        out << "  " << qSetFieldWidth(22) << Qt::left << name << qSetFieldWidth(0) << "longest step "
            << QString::number(m_probe.milliseconds(), 'f', 1) << " ms\n";
        out.flush();
    }

    Library m_library;
    MainWindow m_window;
    Sample m_sample;
    Probe m_probe;
};

void measureList(QTextStream &out)
{
    Library library;
    MainWindow window(library);
    window.show();
    const Sample call = samples::call();
    const Sample visit = samples::visit();
    for (int i = 0; i < 10000; ++i) {
        const Sample &sample = i % 2 ? call : visit;
        Article article = *sample.readArticle();
        article.title = QStringLiteral("%1 of %2").arg(i * 7919 % 10000).arg(article.title); // in no order
        article.published = article.published.addDays(i * 104729 % 5000);
        library.add(std::make_shared<const Article>(article), sample.readAnalysis());
    }
    QTest::qWait(300);
    const auto milliseconds = [](const std::function<void()> &act) {
        const qint64 begin = processorNanoseconds();
        act();
        QCoreApplication::processEvents();
        return QString::number(double(processorNanoseconds() - begin) / 1e6, 'f', 1) + QStringLiteral(" ms");
    };
    out << "10000 articles: filter by an entity " << milliseconds([&] {
        window.state().toggle({EntityType::Person, QStringLiteral("Dmytro Kuleba"), QStringLiteral("UA")});
    }) << ", filter away "
        << milliseconds([&] { window.state().removeLastTerm(); });
    for (const auto &[name, column] :
        {std::pair("date", ArticlesModel::Date), std::pair("outlet", ArticlesModel::Outlet),
            std::pair("title", ArticlesModel::Title), std::pair("findings", ArticlesModel::Findings)})
        out << ", sort by " << name << ' ' << milliseconds([&] { window.articles().sortBy(column); });
    out << '\n';
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTextStream out(stdout);
    measureList(out);
    for (const qsizetype size : {100000, 1000000})
        Session(size).run(out);
    return 0;
}
