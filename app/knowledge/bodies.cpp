// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/bodies.h"

#include "article/wordlist.h"

using namespace Qt::StringLiterals;

namespace readout {

const Body *bodyCalled(const QString &name)
{
    static const QHash<QString, Body> bodies = [] {
        QHash<QString, Body> read;
        for (const QString &line : knowledgeLines(u"bodies.txt"_s)) {
            const QStringList fields = line.split(u'|');
            const Body body{QString(fields[0]).remove(u'?'), fields.value(2)};
            read.insert(body.name, body);
            for (const QString &form : fields[1].split(u';', Qt::SkipEmptyParts))
                read.insert(QString(form).remove(u'?'), body);
        }
        return read;
    }();
    const auto found = bodies.constFind(name);
    return found == bodies.cend() ? nullptr : &*found;
}

} // namespace readout
