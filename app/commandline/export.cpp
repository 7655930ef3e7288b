// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"
#include "commandline/eachreadout.h"
#include "commandline/stream.h"

#include <QCommandLineParser>
#include <QDir>
#include <QSaveFile>
#include <QSet>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(u"%1 was not written: %2."_s.arg(path, file.errorString()));
    return false;
}

bool print(const QByteArray &bytes)
{
    QFile output;
    openStandardOutput(output);
    return output.write(bytes) == bytes.size() && output.flush();
}

/// One file an article in a folder, named by its id; a name given twice gets a number.
bool saveEach(const QDir &folder, const QList<Readout> &readouts, const Exporter &format)
{
    QSet<QString> taken;
    for (const Readout &readout : readouts) {
        const QString name = safeFileName(readout.article->id);
        QString unique = name;
        for (int i = 2; taken.contains(unique); ++i)
            unique = name + u'-' + QString::number(i);
        taken.insert(unique);
        if (!save(folder.filePath(unique + u'.' + format.extension), format.write({&readout, 1})))
            return false;
    }
    return true;
}

} // namespace

ExitStatus exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"format"_s, u"What to write."_s, u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, u"A file, a folder for several articles, or - ."_s, u"OUT"_s}});
    const Exporter *format = parser.parse(arguments) ? exporter(parser.value(u"format"_s)) : nullptr;
    if (!format || parser.positionalArguments().isEmpty() || !parser.isSet(u"o"_s)) {
        QStringList names;
        for (const Exporter &each : exporters())
            names.append(each.name);
        complain(u"usage: readout export --format %1 -o OUT FILE…"_s.arg(names.join(u'|')));
        return ExitStatus::Usage;
    }

    QList<Readout> readouts;
    const int failed
        = eachReadout(parser.positionalArguments(), [&](const Readout &readout) { readouts.append(readout); });
    if (readouts.isEmpty())
        return failed ? ExitStatus::SomeFailed : ExitStatus::Ok;
    const QString out = parser.value(u"o"_s);
    const bool folder
        = out != "-"_L1 && (QFileInfo(out).isDir() || out.endsWith(u'/') || (readouts.size() > 1 && !format->joins));
    bool written = false;
    if (folder) {
        written = QDir().mkpath(out) && saveEach(QDir(out), readouts, *format);
        if (!written && !QFileInfo(out).isDir())
            complain(u"The folder %1 could not be made."_s.arg(out));
    } else if (readouts.size() > 1 && !format->joins) {
        complain(u"%1 articles do not fit into one %2 file: give a folder after -o."_s.arg(readouts.size())
                .arg(format->name));
        return ExitStatus::Usage;
    } else {
        const QByteArray bytes = format->write(readouts);
        written = out == "-"_L1 ? print(bytes) : save(out, bytes);
    }
    return written && failed == 0 ? ExitStatus::Ok : ExitStatus::SomeFailed;
}

} // namespace readout
