// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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

/// Calls visit(class, QStringView) for each word of a list whose lines are a class, a tab and words; `classes` holds
/// every class by its name.
template <typename Class, typename Visit>
void forEachClassedWord(const QString &name, const QHash<QString, Class> &classes, Visit &&visit)
{
    forEachKnowledgeLine(name, [&classes, &visit](QStringView line) {
        const qsizetype tab = line.indexOf(u'\t');
        const auto found = classes.constFind(line.first(tab).toString());
        Q_ASSERT(found != classes.cend());
        for (const QStringView word : line.sliced(tab + 1).tokenize(u' ', Qt::SkipEmptyParts))
            visit(*found, word);
    });
}

/// The lines of a list, as forEachKnowledgeLine() gives them.
[[nodiscard]] QStringList knowledgeLines(const QString &name);

} // namespace readout
