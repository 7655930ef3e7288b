// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/bodies.h"

#include "article/wordlist.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

const QList<Body> &bodies()
{
    static const QList<Body> list = [] {
        QList<Body> read;
        for (const QString &line : knowledgeLines(u"bodies.txt"_s)) {
            const QStringList fields = line.split(u'|');
            Body body{{}, fields.value(2), fields.value(3), {}};
            for (const QString &form : QStringList(fields[0]) + fields[1].split(u';', Qt::SkipEmptyParts)) {
                const bool sure = !form.endsWith(u'?');
                body.forms.append({form.chopped(sure ? 0 : 1), sure});
            }
            body.name = body.forms.first().name;
            read.append(body);
        }
        return read;
    }();
    return list;
}

const Body *bodyCalled(const QString &name)
{
    static const QHash<QString, const Body *> byName = [] {
        QHash<QString, const Body *> read;
        for (const Body &body : bodies()) {
            for (const BodyForm &form : body.forms)
                read.insert(form.name, &body);
        }
        return read;
    }();
    return byName.value(name);
}

} // namespace readout
