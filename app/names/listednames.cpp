// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/listednames.h"

#include "article/wordlist.h"
#include "knowledge/phrases.h"
#include "knowledge/wordhash.h"
#include "names/namewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// What a word is in the name of a people; the names are those of peoples.txt.
enum class PeopleWord { None, People, Kind };

QHash<quint64, PeopleWord> readPeoples()
{
    static const QHash<QString, PeopleWord> names{{u"people"_s, PeopleWord::People}, {u"kind"_s, PeopleWord::Kind}};
    QHash<quint64, PeopleWord> words;
    forEachClassedWord(
        u"peoples.txt"_s, names, [&words](PeopleWord sort, QStringView word) { words.insert(hashFolded(word), sort); });
    return words;
}

} // namespace

bool isPeople(const Document &document, const TaggedName &name)
{
    static const QHash<quint64, PeopleWord> words = readPeoples();
    const auto sortOf = [&](int token) { return words.value(hashFolded(document.word(token)), PeopleWord::None); };
    const int last = name.end - 1;
    if (sortOf(last) != PeopleWord::People)
        return false;
    for (int t = name.first; t < last; ++t) {
        if (sortOf(t) == PeopleWord::None && !classesAt(document, t).testFlag(WordClass::Demonym))
            return false;
    }
    return true;
}

bool isSite(const Document &document, const TaggedName &name)
{
    static const Phrases sites = Phrases(knowledgeLines(u"sites.txt"_s));
    const qsizetype start = document.tokens()[name.first].span.start;
    return sites.match(document.article().text, start) == document.tokens()[name.end - 1].span.end() - start;
}

} // namespace readout
