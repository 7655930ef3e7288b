// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/countrysense.h"

#include "knowledge/namelexicon.h"

#include <algorithm>
#include <iterator>

namespace readout {

namespace {

template <size_t n>
bool isOneOf(QStringView word, const QStringView (&words)[n])
{
    return std::ranges::any_of(words, [word](QStringView w) { return word.compare(w, Qt::CaseInsensitive) == 0; });
}

constexpr QStringView placePrepositions[] = {u"in", u"from", u"across", u"throughout", u"inside", u"near", u"around",
    u"outside", u"via", u"into", u"at", u"visit", u"visiting", u"visited", u"toured", u"left", u"leaving", u"entering",
    u"entered", u"northern", u"southern", u"eastern", u"western", u"central", u"north", u"south", u"east", u"west"};
constexpr QStringView actingVerbs[] = {u"has", u"have", u"had", u"will", u"would", u"wants", u"want", u"wanted",
    u"agreed", u"agrees", u"agree", u"plans", u"planned", u"signed", u"seeks", u"sought", u"supports", u"supported",
    u"rejected", u"rejects", u"imposed", u"condemned", u"condemns", u"backs", u"backed", u"hopes", u"hoped",
    u"believes", u"pledged", u"offered", u"offers", u"refused", u"refuses", u"sent", u"launched", u"accuses",
    u"opposes", u"opposed", u"welcomed", u"welcomes", u"should", u"must", u"can", u"could", u"may", u"might",
    u"considers", u"considered", u"decided", u"demanded", u"demands", u"insists", u"says", u"called", u"calls",
    u"urges", u"blamed", u"blames", u"invited", u"hosted", u"expelled", u"recalled", u"threatened", u"summoned"};
constexpr QStringView dealings[]
    = {u"with", u"between", u"against", u"by", u"urged", u"told", u"accused", u"asked", u"pressed"};
constexpr QStringView powers[]
    = {u"government", u"officials", u"authorities", u"president", u"minister", u"ministers", u"leader", u"leaders",
        u"leadership", u"delegation", u"administration", u"counterpart", u"ambassador", u"diplomats", u"military",
        u"prime", u"foreign", u"defence", u"defense", u"side", u"embassy", u"parliament", u"army", u"forces", u"state"};
constexpr QStringView lands[]
    = {u"border", u"soil", u"territory", u"city", u"capital", u"town", u"province", u"coast", u"village"};

} // namespace

CountrySense senseOf(const Document &document, const Sentence &sentence, int first, int end, bool adjective)
{
    const auto word = [&](int t) { return t >= sentence.first && t < sentence.end ? document.word(t) : QStringView(); };
    const QStringView before = word(first - 1), after = word(end);
    if (adjective)
        return isOneOf(after, powers) ? CountrySense::Government
            : isOneOf(after, lands)   ? CountrySense::Place
                                      : CountrySense::None;
    const bool possessive = after == u"'s" || after == u"’s";
    if (possessive && isOneOf(word(end + 1), powers))
        return CountrySense::Government;
    if (isOneOf(before, placePrepositions)
        || (before.compare(u"the", Qt::CaseInsensitive) == 0 && isOneOf(word(first - 2), placePrepositions)))
        return CountrySense::Place;
    if (!possessive
        && (isOneOf(after, actingVerbs) || NameLexicon::shared().classesOf(after).testFlag(WordClass::Speech)))
        return CountrySense::Government;
    if (isOneOf(before, dealings))
        return CountrySense::Government;
    if (before == u"and" || after == u"and")
        return CountrySense::None;
    return before == u"to" || before == u"of" ? CountrySense::Place : CountrySense::None;
}

} // namespace readout
