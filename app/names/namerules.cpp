// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namerules.h"

#include "knowledge/wordhash.h"
#include "names/acronyms.h"
#include "names/documentvotes.h"
#include "names/namebounds.h"
#include "names/namewords.h"

#include <algorithm>

namespace readout {

namespace {

bool isQuotationMark(QStringView word)
{
    return word == u"\"" || word == u"“" || word == u"”" || word == u"``" || word == u"''" || word == u"'"
        || word == u"‘" || word == u"’";
}

constexpr int longestPortfolio = 12; ///< tokens

bool isFor(QStringView word) { return word == u"of" || word == u"for"; }

bool holdsPortfolio(QStringView office)
{
    static constexpr QStringView offices[]{u"inister", u"inisters", u"ecretary", u"nvoy", u"oordinator"};
    return std::ranges::any_of(offices, [office](QStringView ending) { return office.endsWith(ending); });
}

/// `Minister of Higher Education`, and what follows `Secretary of` or `Minister of Education, Science and`: what an
/// office is for is no body.
bool isPortfolio(const Document &document, const TaggedName &name)
{
    const auto holds = [&document](int token) {
        return classesAt(document, token).testFlag(WordClass::Office)
            && !classesAt(document, token).testFlag(WordClass::Head);
    };
    if (name.length() > 2 && holds(name.first) && isFor(document.word(name.first + 1)))
        return true;
    for (int t = name.first; t < name.end; ++t) {
        if (classesAt(document, t).testFlag(WordClass::Head))
            return false;
    }
    const int floor = document.sentences()[document.tokens()[name.first].sentence].first;
    for (int t = name.first - 1; t > floor && t > name.first - longestPortfolio; --t) {
        const QStringView word = document.word(t);
        if (isFor(word))
            return holdsPortfolio(document.word(t - 1));
        if (!word.front().isUpper() && word != u"," && word != u"and" && word != u"&" && word != u"the")
            return false;
    }
    return false;
}

/// What the lists say of a whole name.
PhraseClass phraseClassOf(const Document &document, const TaggedName &name)
{
    quint64 state = NameLexicon::phraseStart;
    for (int t = name.first; t < name.end; ++t)
        state = NameLexicon::nextState(state, hashFolded(document.word(t)));
    return NameLexicon::shared().step(state).whole;
}

/// `PHNOM PENH (AP)`: the city of a dateline.
bool isDateline(const Document &document, const TaggedName &name)
{
    const Sentence &sentence = document.sentences()[document.tokens()[name.first].sentence];
    if (name.first != sentence.first || name.end >= sentence.end)
        return false;
    const QStringView next = document.word(name.end);
    if (next != u"(" && next != u"," && next != u"–" && next != u"—" && next != u"-" && next != u"_" && next != u":")
        return false;
    return phraseClassOf(document, name) == PhraseClass::City;
}

/// `Upper Valley`, `Regional Minister`: the last word heads the name of a place or an office, and no word that of a
/// body.
bool endsOtherwise(const Document &document, const TaggedName &name)
{
    for (int t = name.first; t < name.end; ++t) {
        if (classesAt(document, t).testFlag(WordClass::Head) || !document.word(t).front().isUpper())
            return false;
    }
    return classesAt(document, name.end - 1).testAnyFlags(WordClass::Place | WordClass::Office);
}

/// `South Korea` and `Korean`; `the Government`, and `the Council` where the text also writes it small.
bool namesNoBody(const Document &document, const Features &features, const TaggedName &name)
{
    const PhraseClass phrase = phraseClassOf(document, name);
    if (phrase == PhraseClass::Country || phrase == PhraseClass::Demonym)
        return true;
    if (phrase == PhraseClass::Body)
        return false;
    if (name.length() > 1)
        return endsOtherwise(document, name);
    const WordType &type = features.types().of(name.first);
    return type.classes.testFlag(WordClass::Generic)
        || (type.classes.testFlag(WordClass::Head) && features.types().familyOf(type).small > 0);
}

/// `in Bucha`: one word that no list of people has, where a place is due.
bool isPlace(const Document &document, const TaggedName &name)
{
    if (name.length() > 1 || name.first == 0
        || classesAt(document, name.first).testAnyFlags(WordClass::GivenName | WordClass::FamilyName))
        return false;
    const QStringView before = document.word(name.first - 1);
    const bool owns = name.end < document.tokens().size() && document.word(name.end).size() == 2
        && document.word(name.end).back() == u's';
    return !owns && (before == u"in" || before == u"near" || before == u"outside");
}

/// What looks like a body or a person and is none.
void dropUnfit(const Document &document, const Features &features, std::vector<TaggedName> &names)
{
    std::erase_if(names, [&](const TaggedName &name) {
        if (name.type == NameType::Person)
            return isPlace(document, name) || classesAt(document, name.first).testFlag(WordClass::Feast);
        return name.type == NameType::Organisation
            && (isPortfolio(document, name) || isDateline(document, name) || namesNoBody(document, features, name));
    });
}

/// `Joko “Jokowi” Widodo` is one name.
void joinNicknames(const Document &document, std::vector<TaggedName> &names)
{
    for (size_t i = 0; i + 1 < names.size(); ++i) {
        TaggedName &left = names[i], &right = names[i + 1];
        const int gap = right.first - left.end;
        if (left.type != NameType::Person || right.type != NameType::Person || gap < 1 || gap > 4)
            continue;
        const bool nickname
            = gap >= 3 && isQuotationMark(document.word(left.end)) && isQuotationMark(document.word(right.first - 1));
        const bool middle = gap == 1 && isQuotationMark(document.word(left.end)) && i + 2 < names.size()
            && names[i + 2].type == NameType::Person && names[i + 2].first == right.end + 1
            && isQuotationMark(document.word(right.end));
        if (nickname || middle) {
            TaggedName &last = middle ? names[i + 2] : right;
            last.first = left.first;
            left.end = left.first;
            if (middle)
                right.end = right.first;
        }
    }
    std::erase_if(names, [](const TaggedName &name) { return name.length() < 1; });
}

/// `House and Senate`, `Yahoo and Lycos`: two names where the list knows one of them.
void splitPairs(const Document &document, std::vector<TaggedName> &names)
{
    std::vector<TaggedName> added;
    for (TaggedName &name : names) {
        if (name.type != NameType::Organisation || name.length() != 3 || document.word(name.first + 1) != u"and")
            continue;
        TaggedName left = name, right = name;
        left.end = name.first + 1;
        right.first = name.end - 1;
        if (phraseClassOf(document, left) == PhraseClass::Body || phraseClassOf(document, right) == PhraseClass::Body) {
            name = left;
            added.push_back(right);
        }
    }
    mergeNames(names, added);
}

/// `Envoy for the Horn of Africa Mike Hammer`: what an office is for and who holds it are no one name.
void splitOfficeHolders(const Document &document, std::vector<TaggedName> &names)
{
    for (TaggedName &name : names) {
        const int floor = document.sentences()[document.tokens()[name.first].sentence].first;
        int before = name.first - 1;
        if (before > floor && document.word(before) == u"the")
            --before;
        const bool held = before > floor && document.word(before) == u"for"
            && classesAt(document, before - 1).testFlag(WordClass::Office);
        if (name.type == NameType::Person || !held)
            continue;
        for (int t = std::max(name.first + 1, name.end - 3); t + 1 < name.end; ++t) {
            const bool holder = classesAt(document, t).testFlag(WordClass::GivenName)
                && !classesAt(document, name.end - 1).testAnyFlags(WordClass::Head | WordClass::Place);
            if (holder) {
                name.first = t;
                name.type = NameType::Person;
                name.by = MarkedBy::Rule;
                break;
            }
        }
    }
}

/// Bodies of the list where the tagger saw nothing. One word that opens a sentence must be an acronym.
void addListedBodies(const WordSequence::Line &line, const Features &features, const std::vector<bool> &taken,
    std::vector<TaggedName> &added)
{
    const auto hashAt = [&features](int j) { return features.types().of(j).folded; };
    int free = line.first; // end of the words from i on that are nobody's yet
    for (int i = line.first; i < line.end; ++i) {
        if (!features.types().of(i).capitalised)
            continue;
        for (free = std::max(free, i); free < line.end && !taken[free];)
            ++free;
        const auto fits = [&](int last, PhraseClass whole) {
            const WordType &type = features.types().of(last);
            const bool sure = last > i || i > line.first || (type.allCapitals && type.text.size() > 2);
            return whole == PhraseClass::Body && type.capitalised && sure;
        };
        const int end = NameLexicon::shared().endOfPhrase(i, free, hashAt, fits);
        if (end > i) {
            added.push_back({i, end, NameType::Organisation, 0.8F, MarkedBy::List});
            i = end - 1;
        }
    }
}

} // namespace

std::vector<TaggedName> applyNameRules(
    const Document &document, const Features &features, std::vector<TaggedName> names)
{
    settleBounds(document, names);
    splitPairs(document, names);
    splitOfficeHolders(document, names);
    dropUnfit(document, features, names);
    joinNicknames(document, names);
    settleAcronyms(document, names);
    std::vector<bool> taken(document.tokens().size(), false);
    for (const TaggedName &name : names)
        std::fill(taken.begin() + name.first, taken.begin() + name.end, true);
    std::vector<TaggedName> added;
    for (const Sentence &sentence : document.sentences())
        addListedBodies({sentence.first, sentence.end}, features, taken, added);
    mergeNames(names, added);
    voteOnNames(document, features, names);
    return names;
}

} // namespace readout
