// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namerules.h"

#include "knowledge/gazetteer.h"
#include "knowledge/wordhash.h"
#include "names/acronyms.h"
#include "names/documentvotes.h"
#include "names/listednames.h"
#include "names/namebounds.h"
#include "names/namewords.h"
#include "names/rulewords.h"

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

/// `the Central American Minors (CAM) program`, `Fulbright Program`: what bodies run.
bool isProgramme(const Document &document, const TaggedName &name)
{
    const auto ends = [&document](int token) { return isRuleWord(document.word(token), RuleWord::Programme); };
    const int end = document.sentences()[document.tokens()[name.first].sentence].end;
    TaggedName owner = name;
    owner.end = name.first + 1;
    if (phraseClassOf(document, owner) == PhraseClass::Body)
        return false; // `UN Environment Programme`
    const int acronym = name.end + 1, last = name.end + 3; // `(CAM) program`
    return ends(name.end - 1)
        || (last < end && document.word(acronym - 1) == u"(" && document.word(acronym + 1) == u")" && ends(last));
}

/// `Upper Valley`, `Regional Minister`, `Fulbright Program`: the last word heads the name of a place, an office or a
/// programme, and no word that of a body.
bool endsOtherwise(const Document &document, const TaggedName &name)
{
    for (int t = name.first; t < name.end; ++t) {
        if (classesAt(document, t).testFlag(WordClass::Head) || !document.word(t).front().isUpper())
            return false;
    }
    return isProgramme(document, name)
        || classesAt(document, name.end - 1).testAnyFlags(WordClass::Place | WordClass::Office);
}

/// `Iraqi Government`, `U.S. Government`: the country itself.
bool isGovernment(const Document &document, const TaggedName &name)
{
    if (name.length() < 2 || document.word(name.end - 1).compare(u"government", Qt::CaseInsensitive) != 0)
        return false;
    TaggedName country = name;
    --country.end;
    const PhraseClass phrase = phraseClassOf(document, country);
    return phrase == PhraseClass::Country || phrase == PhraseClass::Demonym;
}

/// `South Korea` and `Korean`; `the Government`, and `the Council` where the text also writes it small.
bool namesNoBody(const Document &document, const Features &features, const TaggedName &name)
{
    const PhraseClass phrase = phraseClassOf(document, name);
    if (phrase == PhraseClass::Country || phrase == PhraseClass::Demonym || isGovernment(document, name))
        return true;
    if (phrase == PhraseClass::Body)
        return false;
    if (name.length() > 1)
        return endsOtherwise(document, name);
    const WordType &type = features.types().of(name.first);
    return type.classes.testFlag(WordClass::Generic)
        || (type.classes.testFlag(WordClass::Head) && features.types().familyOf(type).small > 0);
}

/// `the village of X`: what the noun says it is.
bool isSettlement(const Document &document, const TaggedName &name)
{
    return name.first > 1 && document.word(name.first - 1) == u"of"
        && isRuleWord(document.word(name.first - 2), RuleWord::Settlement);
}

/// `in X`, `outside the X`, `on X`; not `pressure on the X`
bool isWhere(const Document &document, int first)
{
    int before = first - 1;
    const bool article = before > 0 && document.word(before) == u"the";
    before -= article;
    if (before >= 0 && !article && document.word(before) == u"on")
        return true;
    return before >= 0 && isRuleWord(document.word(before), RuleWord::Where);
}

/// `will travel to X`
bool isDestination(const Document &document, const TaggedName &name)
{
    return name.first > 1 && document.word(name.first - 1) == u"to"
        && isRuleWord(document.word(name.first - 2), RuleWord::Travel);
}

/// `in Bucha`: one word that no list of people has, where a place is due.
bool isPlace(const Document &document, const TaggedName &name)
{
    if (isSettlement(document, name) || isDestination(document, name))
        return true;
    if (name.length() > 1 || name.first == 0
        || classesAt(document, name.first).testAnyFlags(WordClass::GivenName | WordClass::FamilyName))
        return false;
    const QStringView before = document.word(name.first - 1);
    const bool owns = name.end < document.tokens().size() && document.word(name.end).size() == 2
        && document.word(name.end).back() == u's';
    return !owns && (before == u"in" || before == u"near" || before == u"outside");
}

bool isHouse(const Document &document, const TaggedName &name)
{
    return name.length() > 1 && isRuleWord(document.word(name.end - 1), RuleWord::House);
}

/// Museums that own something: `the Theatre Museum's mission`, where a body is meant and not its house.
QList<QStringList> museumsThatAct(const Document &document, const std::vector<TaggedName> &names)
{
    QList<QStringList> museums;
    for (const TaggedName &name : names) {
        const QStringView next = name.end < document.tokens().size() ? document.word(name.end) : QStringView();
        if (!isHouse(document, name) || (next != u"'s" && next != u"’s"))
            continue;
        const QStringList words = plainWords(document, name.first, name.end);
        if (!museums.contains(words))
            museums.append(words);
    }
    return museums;
}

/// `the Kremlin said`, `the Theatre Museum's mission`: a power by its seat and a body by its house, where the tagger
/// sees places; not `in the Kremlin`.
void retypeHouses(const Document &document, std::vector<TaggedName> &names)
{
    const QList<QStringList> museums = museumsThatAct(document, names);
    for (TaggedName &name : names) {
        if (name.type != NameType::Location)
            continue;
        const int first = name.first + (name.length() > 1 && document.word(name.first) == u"the");
        const Span span
            = Span::between(document.tokens()[first].span.start, document.tokens()[name.end - 1].span.end());
        const bool seat = !Gazetteer::shared().codeOf(document.article().view(span), FormKind::Seat).isEmpty();
        const bool acts = isHouse(document, name) && std::ranges::any_of(museums, [&](const QStringList &museum) {
            return isShortFormOf(museum, plainWords(document, name.first, name.end));
        });
        if ((seat && !isWhere(document, first)) || acts)
            name.type = NameType::Organisation;
    }
}

/// What looks like a body or a person and is none.
void dropUnfit(const Document &document, const Features &features, std::vector<TaggedName> &names)
{
    std::erase_if(names, [&](const TaggedName &name) {
        if (name.type != NameType::Location && (isPeople(document, name) || isSite(document, name)))
            return true;
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

/// `Bureau of Arms Control` and `Group of 16`, where the tagger saw nothing, or only the end of `Bureau of Oceans and
/// Polar Affairs`.
void addOffices(const Document &document, std::vector<TaggedName> &names)
{
    const std::vector<int> nameAt = namesByToken(document, names);
    std::vector<TaggedName> added;
    for (const Sentence &sentence : document.sentences()) {
        for (int t = sentence.first; t + 2 < sentence.end; ++t) {
            const bool open = nameAt[t] < 0 && nameAt[t + 1] < 0 && nameAt[t + 2] < 0;
            const QStringView field = document.word(t + 2);
            const bool group = document.word(t) == u"Group" && field.front().isDigit() && t > sentence.first;
            const bool office = isRuleWord(document.word(t), RuleWord::Office) && field.front().isUpper();
            if (!open || document.word(t + 1) != u"of" || !(group || office))
                continue;
            const bool goesOn = t + 4 < sentence.end && document.word(t + 3) == u"and" && nameAt[t + 4] >= 0;
            if (goesOn && names[size_t(nameAt[t + 4])].type == NameType::Organisation)
                names[size_t(nameAt[t + 4])].first = t;
            else
                added.push_back({t, t + 3, NameType::Organisation, 0.8F, MarkedBy::Rule});
        }
    }
    mergeNames(names, added);
}

/// `Norwegian` of `Norwegian Ministry of Foreign Affairs` belongs to the name.
void takeNationalities(const Document &document, std::vector<TaggedName> &names)
{
    int floor = 0;
    for (TaggedName &name : names) {
        floor = std::max(floor, document.sentences()[document.tokens()[name.first].sentence].first);
        if (name.type == NameType::Organisation && name.first > floor
            && isRuleWord(document.word(name.first), RuleWord::Institution)
            && classesAt(document, name.first - 1).testFlag(WordClass::Demonym))
            --name.first;
        floor = name.end;
    }
}

} // namespace

std::vector<TaggedName> applyNameRules(
    const Document &document, const Features &features, std::vector<TaggedName> names)
{
    retypeHouses(document, names);
    addOffices(document, names);
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
    takeNationalities(document, names);
    voteOnNames(document, features, names);
    return names;
}

} // namespace readout
