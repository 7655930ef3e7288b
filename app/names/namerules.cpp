// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namerules.h"

#include "knowledge/titles.h"
#include "knowledge/wordhash.h"
#include "names/documentvotes.h"

#include <algorithm>

namespace readout {

namespace {

bool isArticle(QStringView word) { return word.compare(u"the", Qt::CaseInsensitive) == 0; }

bool isQuotationMark(QStringView word)
{
    return word == u"\"" || word == u"“" || word == u"”" || word == u"``" || word == u"''" || word == u"'"
        || word == u"‘" || word == u"’";
}

/// Whether the capital letters of a word are the first letters of the words of a name.
bool spells(const Document &document, QStringView acronym, const TaggedName &name)
{
    qsizetype at = 0;
    for (int t = name.first; t < name.end && at < acronym.size(); ++t) {
        const QChar letter = document.word(t).front();
        if (letter.toUpper() == acronym[at])
            ++at;
        else if (letter.isUpper())
            return false;
    }
    return at == acronym.size() && at > 1;
}

WordClasses classesAt(const Document &document, int token)
{
    return NameLexicon::shared().classesOf(document.word(token));
}

/// `Secretary of State`, `Minister of Foreign Affairs`: what the office is for is no body.
bool isPortfolio(const Document &document, const TaggedName &name)
{
    if (name.first < 2 || (document.word(name.first - 1) != u"of" && document.word(name.first - 1) != u"for"))
        return false;
    for (int t = name.first; t < name.end; ++t) {
        if (classesAt(document, t).testFlag(WordClass::Head))
            return false;
    }
    const QStringView office = document.word(name.first - 2);
    return office.endsWith(u"inister") || office.endsWith(u"inisters") || office.endsWith(u"ecretary");
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
    quint64 state = NameLexicon::phraseStart;
    for (int t = name.first; t < name.end; ++t)
        state = NameLexicon::nextState(state, hashFolded(document.word(t)));
    return NameLexicon::shared().step(state).whole == PhraseClass::City;
}

/// `Norwegian` of `Norwegian Ministry of Foreign Affairs` belongs to the name.
void takeNationality(const Document &document, TaggedName &name)
{
    static constexpr QStringView heads[]
        = {u"Ministry", u"Senate", u"Parliament", u"Embassy", u"Army", u"Navy", u"Foreign", u"Defence", u"Defense"};
    if (name.first == 0 || std::ranges::find(heads, document.word(name.first)) == std::end(heads)
        || document.tokens()[name.first - 1].sentence != document.tokens()[name.first].sentence)
        return;
    if (classesAt(document, name.first - 1).testFlag(WordClass::Demonym))
        --name.first;
}

/// Titles and articles off, unfit names out.
void trim(const Document &document, std::vector<TaggedName> &names)
{
    for (TaggedName &name : names) {
        if (name.type == NameType::Person)
            name.first += titleLength(document, name.first, name.end);
        else if (isArticle(document.word(name.first)))
            ++name.first;
        if (name.type == NameType::Organisation && name.length() > 0)
            takeNationality(document, name);
    }
    std::erase_if(names, [&document](const TaggedName &name) {
        return name.length() < 1
            || (name.type == NameType::Organisation && (isPortfolio(document, name) || isDateline(document, name)));
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

/// `World Food Programme (WFP)`: the acronym is a name of the same type.
void addBracketedAcronyms(const Document &document, std::vector<TaggedName> &names)
{
    std::vector<TaggedName> added;
    for (size_t i = 0; i < names.size(); ++i) {
        const TaggedName &name = names[i];
        const int at = name.end + 1;
        if (name.type != NameType::Organisation || name.length() < 2 || at + 1 >= document.tokens().size()
            || document.word(name.end) != u"(" || document.word(at + 1) != u")")
            continue;
        const bool tagged = i + 1 < names.size() && names[i + 1].first == at;
        if (tagged)
            names[i + 1].type = NameType::Organisation;
        else if (spells(document, document.word(at), name))
            added.push_back({at, at + 1, NameType::Organisation, name.probability, MarkedBy::Rule});
    }
    mergeNames(names, added);
}

/// Bodies of the list where the tagger saw nothing. One word that opens a sentence must be an acronym.
void addListedBodies(const WordSequence::Line &line, const Features &features, const std::vector<bool> &taken,
    std::vector<TaggedName> &added)
{
    const NameLexicon &lexicon = NameLexicon::shared();
    for (int i = line.first; i < line.end; ++i) {
        quint64 state = NameLexicon::phraseStart;
        int end = i;
        for (int j = i; j < line.end && !taken[j] && features.types().of(i).capitalised; ++j) {
            state = NameLexicon::nextState(state, features.types().of(j).folded);
            const NameLexicon::Step step = lexicon.step(state);
            const WordType &type = features.types().of(j);
            const bool sure = j > i || i > line.first || (type.allCapitals && type.text.size() > 2);
            if (step.whole == PhraseClass::Body && type.capitalised && sure)
                end = j + 1;
            if (!step.continues)
                break;
        }
        if (end > i) {
            added.push_back({i, end, NameType::Organisation, 0.8F, MarkedBy::List});
            i = end - 1;
        }
    }
}

} // namespace

int titleLength(const Document &document, int first, int end)
{
    const NameLexicon &lexicon = NameLexicon::shared();
    int at = first;
    while (at + 1 < end) {
        QStringView words[6];
        const int n = std::min(6, end - at - 1);
        for (int i = 0; i < n; ++i)
            words[i] = document.word(at + i);
        int title = Titles::shared().match(std::span(words, size_t(n)));
        const WordClasses classes = lexicon.classesOf(document.word(at));
        if (title == 0 && classes.testAnyFlags(WordClass::Rank | WordClass::Office)
            && !classes.testAnyFlags(WordClass::GivenName | WordClass::FamilyName))
            title = 1;
        if (title == 0)
            break;
        at += title;
    }
    return at - first;
}

std::vector<TaggedName> applyNameRules(
    const Document &document, const Features &features, std::vector<TaggedName> names)
{
    trim(document, names);
    joinNicknames(document, names);
    addBracketedAcronyms(document, names);
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
