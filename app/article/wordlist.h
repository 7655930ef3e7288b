// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace readout {

/// A list below :/readout/knowledge.
[[nodiscard]] QString knowledgeText(const QString &name);

/// Calls visit(QStringView) for each line of a list, trimmed, without comments (`#`) and empty lines.
template <typename Visit>
void forEachLine(QStringView list, Visit &&visit)
{
    for (QStringView line : list.tokenize(u'\n')) {
        line = line.trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            visit(line);
    }
}

/// The same for the list of that name.
template <typename Visit>
void forEachKnowledgeLine(const QString &name, Visit &&visit)
{
    const QString list = knowledgeText(name);
    forEachLine(list, visit);
}

/// Those lines.
[[nodiscard]] QStringList knowledgeLines(const QString &name);

} // namespace readout
