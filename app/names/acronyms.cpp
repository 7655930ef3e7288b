// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/acronyms.h"

#include "knowledge/namelexicon.h"
#include "knowledge/wordhash.h"
#include "names/documentvotes.h"

#include <QSet>

#include <algorithm>

namespace readout {

namespace {

/// An acronym in brackets and the words that it stands for.
struct Explained {
    int first = 0; ///< of the long form
    int end = 0;
    int acronym = 0; ///< token of the acronym
};

/// Letters of an acronym without the `s` of a plural; empty where the word is none.
QStringView lettersOf(QStringView word)
{
    const QStringView letters = word.endsWith(u's') ? word.chopped(1) : word;
    const auto capitals = std::ranges::count_if(letters, [](QChar c) { return c.isUpper(); });
    const bool plain = std::ranges::all_of(letters, [](QChar c) { return c.isLetter(); });
    return plain && capitals >= 2 && letters.size() <= 8 ? letters : QStringView();
}

/// The words before a bracket whose first letters an acronym takes; small words may be left out (Schwartz and Hearst
/// 2003, by words). Where there are none, an empty stretch.
Explained explanationOf(const Document &document, int bracket)
{
    const QStringView letters = lettersOf(document.word(bracket + 1));
    const int floor = document.sentences()[document.tokens()[bracket].sentence].first;
    qsizetype left = letters.size();
    int first = bracket;
    while (left > 0 && first > floor) {
        const QStringView word = document.word(first - 1);
        if (foldUnit(word.front().unicode()) == foldUnit(letters[left - 1].unicode()))
            --left;
        else if (word.size() > 4 || !word.front().isLower())
            break;
        --first;
    }
    return left == 0 && first < bracket ? Explained{first, bracket, bracket + 1} : Explained{};
}

std::vector<Explained> explainedIn(const Document &document)
{
    std::vector<Explained> found;
    for (int i = 1; i + 2 < document.tokens().size(); ++i) {
        if (document.word(i) != u"(" || document.word(i + 2) != u")")
            continue;
        if (const Explained explained = explanationOf(document, i); explained.end > 0)
            found.push_back(explained);
    }
    return found;
}

WordClasses classesOf(QStringView word)
{
    const NameLexicon &lexicon = NameLexicon::shared();
    return lexicon.classesOf(word) | (word.endsWith(u's') ? lexicon.classesOf(word.chopped(1)) : WordClasses());
}

/// Whether the words that an acronym stands for name a thing, an office or a place: their head, which is the last word
/// before `of` and its like, tells.
bool namesNoBody(const Document &document, const Explained &explained)
{
    int head = explained.end - 1;
    bool capitals = false;
    for (int t = explained.first; t < explained.end; ++t)
        capitals = capitals || document.word(t).front().isUpper();
    for (int t = explained.first + 1; t < explained.end; ++t) {
        if (classesOf(document.word(t)).testFlag(WordClass::Function)) {
            head = t - 1;
            break;
        }
    }
    const WordClasses classes = classesOf(document.word(head));
    if (classes.testFlag(WordClass::Head))
        return false;
    return !capitals || classes.testAnyFlags(WordClass::Place | WordClass::Instrument | WordClass::Office);
}

} // namespace

void settleAcronyms(const Document &document, std::vector<TaggedName> &names)
{
    QSet<quint64> things;
    std::vector<TaggedName> added;
    for (const Explained &explained : explainedIn(document)) {
        if (namesNoBody(document, explained)) {
            things.insert(hashWord(document.word(explained.acronym)));
            things.insert(hashWord(lettersOf(document.word(explained.acronym))));
            continue;
        }
        const auto at = std::ranges::lower_bound(names, explained.acronym, {}, &TaggedName::first);
        const bool longForm = at != names.begin() && std::prev(at)->end == explained.end
            && std::prev(at)->type == NameType::Organisation && std::prev(at)->length() > 1;
        if (!longForm)
            continue;
        if (at != names.end() && at->first == explained.acronym)
            at->type = NameType::Organisation;
        else
            added.push_back({explained.acronym, explained.acronym + 1, NameType::Organisation,
                std::prev(at)->probability, MarkedBy::Rule});
    }
    mergeNames(names, added);
    std::erase_if(names, [&](const TaggedName &name) {
        const QStringView word = document.word(name.first);
        return name.type != NameType::Person && name.length() == 1
            && (things.contains(hashWord(word)) || NameLexicon::shared().classesOf(word).testFlag(WordClass::Term));
    });
}

} // namespace readout
