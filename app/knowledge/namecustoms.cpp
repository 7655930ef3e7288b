// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/namecustoms.h"

#include "article/wordlist.h"

using namespace Qt::StringLiterals;

namespace readout {

ShortForm shortFormIn(const QString &code)
{
    static const QHash<QString, ShortForm> customs = [] {
        QHash<QString, ShortForm> read;
        for (const QString &line : knowledgeLines(u"name-customs.txt"_s)) {
            const QStringList words = line.split(u' ');
            const ShortForm form = words[0] == u"first" ? ShortForm::First
                : words[0] == u"whole"                  ? ShortForm::Whole
                                                        : ShortForm::Last;
            for (const QString &state : words.sliced(1))
                read.insert(state, form);
        }
        return read;
    }();
    return customs.value(code, ShortForm::Last);
}

} // namespace readout
