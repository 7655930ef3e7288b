// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exporter.h"

#include "exports/brat.h"
#include "exports/calendar.h"
#include "exports/csv.h"
#include "exports/events.h"
#include "exports/html.h"
#include "exports/json.h"
#include "exports/markdown.h"
#include "exports/webannotation.h"

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

const QList<Exporter> &exporters()
{
    static const QList<Exporter> all{
        {u"html"_s, u"html"_s, u"Web page, annotated"_s, false, writeHtml},
        {u"md"_s, u"md"_s, u"Brief in Markdown"_s, true, writeMarkdown},
        {u"csv"_s, u"csv"_s, u"Table of entities, quotes and meetings"_s, true, writeCsv},
        {u"ics"_s, u"ics"_s, u"Calendar of planned meetings"_s, true, writeCalendar},
        {u"json"_s, u"json"_s, u"JSON"_s, false, writeJson},
        {u"jsonl"_s, u"jsonl"_s, u"JSON Lines"_s, true, writeJsonLines},
        {u"events"_s, u"tsv"_s, u"Event rows under POLECAT\u2019s columns"_s, true, writeEvents},
        {u"brat"_s, u"ann"_s, u"brat standoff"_s, false, writeBrat},
        {u"webannotation"_s, u"jsonld"_s, u"W3C Web Annotation"_s, false, writeWebAnnotation},
    };
    return all;
}

const Exporter *exporter(QStringView name)
{
    const auto found = std::ranges::find(exporters(), name, &Exporter::name);
    return found == exporters().end() ? nullptr : &*found;
}

namespace {

/// Names that some system takes for a device, with any extension.
bool isDevice(QStringView name)
{
    const QString stem = name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).toString().toUpper();
    static const QStringList devices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const bool numbered
        = stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s)) && stem.back().isDigit();
    return numbered || devices.contains(stem);
}

/// What no file name may hold somewhere, or what makes a name look like another.
bool isUnsafe(QChar c)
{
    return !c.isPrint() || c == QChar::ReplacementCharacter || QStringView(u"/\\:*?\"<>|").contains(c)
        || c.category() == QChar::Other_Format;
}

} // namespace

QString safeFileName(const QString &id)
{
    constexpr qsizetype longest = 180; // bytes, so that an extension and a number still fit in 255
    QString name;
    qsizetype bytes = 0;
    for (const char32_t point : id.toUcs4()) {
        const QString character = QString::fromUcs4(&point, 1);
        const bool unsafe = QChar::isSurrogate(point) || (character.size() == 1 && isUnsafe(character.front()));
        const QString safe = unsafe ? u"_"_s : character;
        bytes += safe.toUtf8().size();
        if (bytes > longest)
            break;
        name += safe;
    }
    name = name.trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.removeFirst();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"article"_s;
    return isDevice(name) ? u'_' + name : name;
}

} // namespace readout
