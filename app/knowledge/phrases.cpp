// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phrases.h"

#include "knowledge/wordhash.h"

namespace readout {

namespace {

QChar plainApostrophe(QChar c) { return c == u'’' || c == u'ʻ' ? QChar(u'\'') : c; }

} // namespace

QStringView wordAt(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(position, end - position);
}

qsizetype spells(QStringView text, qsizetype position, QStringView phrase, bool capitals)
{
    qsizetype at = position;
    for (const QChar c : phrase) {
        if (at >= text.size())
            return 0;
        if (c == u' ') {
            const qsizetype from = at;
            int lines = 0;
            while (at < text.size() && text[at].isSpace())
                lines += text[at++] == u'\n';
            if (at == from || lines > 1)
                return 0;
            continue;
        }
        const QChar wanted = capitals ? c.toUpper() : c;
        if (plainApostrophe(text[at]) != plainApostrophe(wanted))
            return 0;
        ++at;
    }
    return at < text.size() && text[at].isLetterOrNumber() ? 0 : at - position;
}

Phrases::Phrases(const QStringList &phrases)
{
    for (const QString &phrase : phrases)
        m_byFirstWord[hashWord(wordAt(phrase, 0))].append(phrase);
}

qsizetype Phrases::match(QStringView text, qsizetype position) const
{
    const auto found = m_byFirstWord.constFind(hashWord(wordAt(text, position)));
    qsizetype longest = 0;
    if (found != m_byFirstWord.cend()) {
        for (const QString &phrase : *found)
            longest = std::max(longest, spells(text, position, phrase, false));
    }
    return longest;
}

} // namespace readout
