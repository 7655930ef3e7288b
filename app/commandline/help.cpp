// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commandline.h"

#include "exports/exporter.h"

namespace readout {

using namespace Qt::StringLiterals;

QString helpText()
{
    QString formats;
    for (const Exporter &each : exporters())
        formats += u"  %1 %2\n"_s.arg(each.name, -14).arg(each.description);
    return uR"(Readout reads articles and shows who is in them, who said what and who met whom.

readout [FILE or FOLDER…]             opens the window; - reads an article from standard input
    --new-window   its own window, also when one is open
readout analyze --jsonl FILE|FOLDER…  prints one analysis a line
readout analyze --jsonl -             the same for lines {"id","text"[,"title","published","format"]}
    --jobs N   threads (all cores)    --text    with the article's text    --stats   figures on standard error
readout export --format FORMAT -o OUT FILE|FOLDER…
    OUT is a file for one article, a folder for several, - for standard output
readout --help | --version

Formats of export:
)"_s + formats
        + uR"(
Exit status: 0 all was well, 1 some articles failed, 2 wrong usage.
)"_s;
}

} // namespace readout
