// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/wordlist.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

QString knowledgeText(const QString &name)
{
    QFile file(u":/readout/knowledge/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list %s is not in the program", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

QStringList knowledgeLines(const QString &name)
{
    QStringList lines;
    forEachKnowledgeLine(name, [&lines](QStringView line) { lines.append(line.toString()); });
    return lines;
}

} // namespace readout
