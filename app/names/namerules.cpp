// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namerules.h"

#include "knowledge/wordhash.h"
#include "names/acronyms.h"
#include "names/documentvotes.h"
#include "names/namebounds.h"

#include <algorithm>

namespace readout {

namespace {

bool isQuotationMark(QStringView word)
{
    return word == u"\"" || word == u"“" || word == u"”" || word == u"``" || word == u"''" || word == u"'"
        || word == u"‘" || word == u"’";
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

/// What looks like a body and is none.
void dropUnfit(const Document &document, std::vector<TaggedName> &names)
{
    std::erase_if(names, [&document](const TaggedName &name) {
        return name.type == NameType::Organisation && (isPortfolio(document, name) || isDateline(document, name));
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

std::vector<TaggedName> applyNameRules(
    const Document &document, const Features &features, std::vector<TaggedName> names)
{
    settleBounds(document, names);
    dropUnfit(document, names);
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
