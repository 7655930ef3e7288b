// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/cells.h"

#include "exports/wording.h"

namespace readout {

using namespace Qt::StringLiterals;

QString defused(const QString &cell)
{
    const bool formula = !cell.isEmpty() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n").contains(cell.front());
    return formula ? u'\'' + cell : cell;
}

QString csvRecord(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        QString safe = defused(cell);
        const bool needsQuotes = std::ranges::any_of(safe, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
        quoted.append(needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe);
    }
    return quoted.join(u',') + u"\r\n"_s;
}

QString tsvLine(const QStringList &cells)
{
    QStringList lines;
    for (const QString &cell : cells)
        lines.append(defused(oneLine(cell)));
    return lines.join(u'\t') + u'\n';
}

} // namespace readout
