// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysis.h"
#include "analysis/provenance.h"
#include "article/readarticles.h"
#include "article/unpack.h"
#include "commandline/commandline.h"
#include "commandline/stream.h"
#include "library/library.h"
#include "ui/mainwindow.h"
#include "ui/singleinstance.h"
#include "ui/translations.h"

#include <QApplication>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void print(const QString &text)
{
    QFile output;
    readout::openStandardOutput(output);
    output.write(text.toUtf8());
}

/// Without a display the terminal gets what the window would show.
readout::ExitStatus printInstead(const QStringList &paths)
{
    readout::complain(
        u"there is no display, so here is the readout; export a page with: readout export --format html -o OUT.html FILE"_s);
    return readout::printReadouts(paths.isEmpty() ? QStringList(u":/readout/samples"_s) : paths);
}

/// What standard input holds, up to the limit of one file.
QString standardInput()
{
    QFile input;
    readout::openStandardInput(input);
    return QString::fromUtf8(readout::readAtMost(input, readout::ReadLimits().bytes));
}

/// Opens the window, or hands the articles to the window that already runs.
int openWindow(int argc, char **argv, QStringList paths)
{
    // Takes as long as the window, and the first article waits for both; stopped where another window takes over.
    const std::jthread loading(readout::loadKnowledge);
    QGuiApplication::setDesktopFileName(u"org.readout.Readout"_s);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/readout/icons/readout.svg"_s));
    const bool alone = paths.removeAll(u"--new-window"_s) > 0;
    const bool fromInput = paths.removeAll(u"-"_s) > 0;
    readout::SingleInstance instance;
    if (!alone && !fromInput && instance.handOver(paths))
        return 0;

    readout::installTranslations();
    readout::Library library;
    library.open(paths); // read and analysed while the window is made
    readout::MainWindow window(library);
    window.expect(paths);
    QObject::connect(&instance, &readout::SingleInstance::opened, &window,
        [&window](const QStringList &more, const QString &activation) {
            qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
            window.open(more);
            window.raise();
            window.activateWindow();
        });
    if (!alone)
        instance.listen();
    window.show();
    if (fromInput)
        library.addText(standardInput(), u"standard input"_s);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Readout"_s); // names the folder of the settings
    QCoreApplication::setApplicationName(u"readout"_s);
    QCoreApplication::setApplicationVersion(readout::parts().first().version);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString command = arguments.value(0);
    const bool isCommand
        = command == "analyze"_L1 || command == "export"_L1 || command == "--help"_L1 || command == "--version"_L1;
    if (!isCommand && hasDisplay())
        return openWindow(argc, argv, arguments);

    const QCoreApplication application(argc, argv);
    if (command == "analyze"_L1)
        return int(readout::analyzeCommand(arguments));
    if (command == "export"_L1)
        return int(readout::exportCommand(arguments));
    if (command == "--help"_L1)
        print(readout::helpText());
    else if (command == "--version"_L1)
        print(readout::versionText());
    else
        return int(printInstead(arguments));
    return 0;
}
