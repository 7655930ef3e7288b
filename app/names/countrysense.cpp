// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/countrysense.h"

#include "article/wordlist.h"
#include "knowledge/namelexicon.h"
#include "knowledge/wordhash.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// What a word beside the name of a country says of it; the names are those of country-cues.tsv.
enum class Cue {
    Place = 1 << 0, ///< before it: `in`, `visited`
    Acts = 1 << 1, ///< after it: `signed`
    Dealing = 1 << 2, ///< before it: `with`, `urged`
    Power = 1 << 3, ///< its government's: `embassy`
    Land = 1 << 4 ///< its land's: `border`
};
Q_DECLARE_FLAGS(Cues, Cue)

QHash<quint64, Cues> readCues()
{
    static const QHash<QString, Cue> names{{u"place"_s, Cue::Place}, {u"acts"_s, Cue::Acts},
        {u"dealing"_s, Cue::Dealing}, {u"power"_s, Cue::Power}, {u"land"_s, Cue::Land}};
    QHash<quint64, Cues> cues;
    forEachClassedWord(
        u"country-cues.tsv"_s, names, [&cues](Cue cue, QStringView word) { cues[hashFolded(word)] |= cue; });
    return cues;
}

bool is(QStringView word, Cue cue)
{
    static const QHash<quint64, Cues> cues = readCues();
    return cues.value(hashFolded(word)).testFlag(cue);
}

} // namespace

CountrySense senseOf(const Document &document, const Sentence &sentence, int first, int end, bool adjective)
{
    const auto word = [&](int t) { return t >= sentence.first && t < sentence.end ? document.word(t) : QStringView(); };
    const QStringView before = word(first - 1), after = word(end);
    if (adjective)
        return is(after, Cue::Power) ? CountrySense::Government
            : is(after, Cue::Land)   ? CountrySense::Place
                                     : CountrySense::None;
    const bool possessive = after == u"'s" || after == u"’s";
    if (possessive && is(word(end + 1), Cue::Power))
        return CountrySense::Government;
    if (is(before, Cue::Place) || (before.compare(u"the", Qt::CaseInsensitive) == 0 && is(word(first - 2), Cue::Place)))
        return CountrySense::Place;
    if (!possessive && (is(after, Cue::Acts) || NameLexicon::shared().classesOf(after).testFlag(WordClass::Speech)))
        return CountrySense::Government;
    if (is(before, Cue::Dealing))
        return CountrySense::Government;
    if (before == u"and" || after == u"and")
        return CountrySense::None;
    return before == u"to" || before == u"of" ? CountrySense::Place : CountrySense::None;
}

} // namespace readout
