// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/wordlist.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

QStringList knowledgeLines(const QString &name)
{
    QFile file(u":/readout/knowledge/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list %s is not in the program", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n')) {
        line = line.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line.toString());
    }
    return lines;
}

} // namespace readout
