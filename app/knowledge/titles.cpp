// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/titles.h"

#include "article/wordlist.h"
#include "knowledge/wordhash.h"

using namespace Qt::StringLiterals;

namespace readout {

const Titles &Titles::shared()
{
    static const Titles titles;
    return titles;
}

Titles::Titles()
{
    for (const QString &line : knowledgeLines(u"titles.txt"_s)) {
        quint64 state = 0;
        const QStringList words = line.split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            state = joinHashes(state, hashFolded(words[i]));
            bool &whole = m_prefixes[state];
            whole = whole || i + 1 == words.size();
        }
    }
}

int Titles::match(std::span<const QStringView> words) const
{
    int longest = 0;
    quint64 state = 0;
    for (int i = 0; i < int(words.size()); ++i) {
        state = joinHashes(state, hashFolded(words[i]));
        const auto found = m_prefixes.constFind(state);
        if (found == m_prefixes.cend())
            break;
        if (*found)
            longest = i + 1;
    }
    return longest;
}

} // namespace readout
