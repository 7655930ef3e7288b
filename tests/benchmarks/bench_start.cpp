// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the program as a person does, with an article, and watches the screen until the article stands there with its
// marks: read, analysed and painted. Prints that time and the memory the program then holds.
#include "testing.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace readout;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;
constexpr int Patience = 20000; // milliseconds
constexpr int FewestPixels = 200; // of a mark's fill

double residentMegabytes(qint64 process)
{
    const QByteArray status = contentsOf(u"/proc/%1/status"_s.arg(process));
    return status.sliced(status.indexOf("VmRSS:") + 6, 14).trimmed().split(' ').first().toDouble() / 1024;
}

bool showsMarks(const QImage &picture, QRgb fill)
{
    int found = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            found += (line[x] | 0xFF000000) == fill;
    }
    return found >= FewestPixels;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QRgb fill = Theme().coloursOf(u"Readout Light"_s).mark(EntityType::Person).fill.rgb();
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    QTextStream out(stdout);
    QList<double> times;
    double memory = 0;
    for (int run = 0; run <= Runs; ++run) { // the first one warms the disk and is not counted
        QProcess program;
        program.setProcessEnvironment(environment);
        QElapsedTimer clock;
        clock.start();
        program.start(QStringLiteral(READOUT_PROGRAM),
            {u"--new-window"_s, repositoryFile(u"resources/samples/state-meeting-french-german-italian-uk.txt"_s)});
        bool seen = false;
        while (!seen && !clock.hasExpired(Patience)) {
            QThread::msleep(2);
            seen = showsMarks(QApplication::primaryScreen()
                                  ->grabWindow(0, 280, 300, 560, 300)
                                  .toImage()
                                  .convertToFormat(QImage::Format_RGB32),
                fill);
        }
        if (!seen) {
            out << "no article appeared within " << Patience / 1000 << " s\n";
            return 1;
        }
        if (run > 0)
            times.append(double(clock.nsecsElapsed()) / 1e6);
        QThread::msleep(700); // what is done in the background once the article is there
        memory = std::max(memory, residentMegabytes(program.processId()));
        program.terminate();
        program.waitForFinished();
    }
    std::ranges::sort(times);
    out << "start to first article painted, " << Runs << " runs of the program: fastest " << qRound(times.first())
        << " ms, median " << qRound(times[Runs / 2]) << " ms, slowest " << qRound(times.last())
        << " ms; resident memory at most " << qRound(memory) << " MB\n";
    return 0;
}
