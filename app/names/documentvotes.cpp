// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/documentvotes.h"

#include "knowledge/wordhash.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace readout {

namespace {

quint64 hashOf(const Features &features, int first, int end)
{
    quint64 hash = 0;
    for (int t = first; t < end; ++t)
        hash = joinHashes(hash, features.types().of(t).folded);
    return hash;
}

// A name in full that is likely at all makes its words names of that person.
constexpr float leastProbability = 0.25F;

using Votes = std::array<float, nameTypeCount>;

NameType winnerOf(const Votes &votes) { return NameType(std::ranges::max_element(votes) - votes.begin()); }

/// The same words have one type in a document, by the sum of their probabilities.
QHash<quint64, Votes> unifyTypes(const Features &features, std::vector<TaggedName> &names)
{
    QHash<quint64, Votes> votes;
    for (const TaggedName &name : names) {
        Votes &sums = votes[hashOf(features, name.first, name.end)];
        sums[size_t(name.type)] += name.probability;
    }
    for (TaggedName &name : names) {
        const NameType winner = winnerOf(votes.value(hashOf(features, name.first, name.end)));
        if (winner != name.type) {
            name.type = winner;
            name.by = MarkedBy::DocumentVote;
        }
    }
    return votes;
}

/// `Inquiry Panel` goes on to `for Kenya` where the document has that name in full elsewhere.
void extendRepeats(const Document &document, const Features &features, std::vector<TaggedName> &names)
{
    constexpr int longest = 8;
    QHash<quint64, QList<int>> lengths; // of the names that begin with a word
    QSet<quint64> known;
    for (const TaggedName &name : names) {
        if (name.type != NameType::Organisation || name.length() < 3 || name.length() > longest)
            continue;
        QList<int> &found = lengths[features.types().of(name.first).folded];
        if (!found.contains(name.length()))
            found.append(name.length());
        known.insert(hashOf(features, name.first, name.end));
    }
    for (size_t i = 0; i < names.size(); ++i) {
        TaggedName &name = names[i];
        if (name.type != NameType::Organisation || name.length() < 2)
            continue;
        const int end = document.sentences()[document.tokens()[name.first].sentence].end;
        size_t after = i + 1; // name that a longer one may not reach into
        while (after < names.size() && names[after].type == NameType::Location)
            ++after;
        const int next = after < names.size() ? names[after].first : end;
        for (const int length : lengths.value(features.types().of(name.first).folded)) {
            const int longer = name.first + length;
            if (length > name.length() && longer <= std::min(end, next)
                && known.contains(hashOf(features, name.first, longer)))
                name.end = longer;
        }
        for (size_t inside = i + 1; inside < after && names[inside].first < name.end; ++inside)
            names[inside].first = names[inside].end;
    }
    std::erase_if(names, [](const TaggedName &name) { return name.length() < 1; });
}

/// Words that people named in full are made of.
QHash<quint64, float> wordsOfPeople(const Features &features, const std::vector<TaggedName> &names)
{
    QHash<quint64, float> words;
    for (const TaggedName &name : names) {
        if (name.type != NameType::Person || name.length() < 2)
            continue;
        for (int t = name.first; t < name.end; ++t) {
            const WordType &type = features.types().of(t);
            if (type.capitalised && type.text.size() > 2)
                words[type.folded] = std::max(words[type.folded], name.probability);
        }
    }
    return words;
}

/// Words that the tagger passed over more often than it took them for a body are none: `First Nations`.
void dropOutvoted(const Features &features, const QHash<quint64, Votes> &votes, std::vector<TaggedName> &added)
{
    QHash<quint64, float> missed;
    for (const TaggedName &name : added)
        missed[hashOf(features, name.first, name.end)] += 1;
    std::erase_if(added, [&](const TaggedName &name) {
        const quint64 hash = hashOf(features, name.first, name.end);
        return name.type == NameType::Organisation
            && missed.value(hash) > 2.5F * votes.value(hash)[size_t(NameType::Organisation)];
    });
}

/// Long names where the tagger missed them, and short forms of people.
void addRepeats(const Document &document, const Features &features, const QHash<quint64, Votes> &votes,
    const std::vector<int> &ownerOf, std::vector<TaggedName> &names)
{
    const QHash<quint64, float> people = wordsOfPeople(features, names);
    QHash<quint64, QList<int>> lengths; // of the known names that begin with a word
    for (const TaggedName &name : names) {
        QList<int> &known = lengths[features.types().of(name.first).folded];
        const bool alone = name.length() == 1 && name.type == NameType::Organisation && name.probability > 0.8F;
        if ((alone || name.length() > 1) && name.length() <= 8 && name.probability > 0.5F
            && !known.contains(name.length()))
            known.append(name.length());
    }
    std::vector<TaggedName> added;
    for (const Sentence &sentence : document.sentences()) {
        for (int t = sentence.first; t < sentence.end; ++t) {
            const WordType &type = features.types().of(t);
            if (ownerOf[t] >= 0 || !type.capitalised)
                continue;
            int end = t;
            NameType found = NameType::Person;
            for (const int length : lengths.value(type.folded)) {
                if (t + length > sentence.end || t + length <= end)
                    continue;
                const auto vote = votes.constFind(hashOf(features, t, t + length));
                const bool open
                    = std::all_of(ownerOf.begin() + t, ownerOf.begin() + t + length, [](int o) { return o < 0; });
                if (vote != votes.cend() && open) {
                    end = t + length;
                    found = winnerOf(*vote);
                }
            }
            const bool alone
                = (t == sentence.first || ownerOf[t - 1] >= 0 || !features.types().of(t - 1).capitalised
                      || t - 1 == sentence.first || features.types().of(t - 1).classes.testAnyFlags(titleClasses))
                && (t + 1 == sentence.end || !features.types().of(t + 1).capitalised);
            if (end == t && alone && people.value(type.folded) > leastProbability
                && !type.classes.testAnyFlags(titleClasses) && features.types().familyOf(type).small == 0)
                end = t + 1;
            if (end > t) {
                added.push_back({t, end, found, 0.8F, MarkedBy::DocumentVote});
                t = end - 1;
            }
        }
    }
    dropOutvoted(features, votes, added);
    mergeNames(names, added);
}

} // namespace

void mergeNames(std::vector<TaggedName> &names, const std::vector<TaggedName> &added)
{
    if (added.empty())
        return;
    const auto middle = std::ssize(names);
    names.insert(names.end(), added.begin(), added.end());
    std::inplace_merge(names.begin(), names.begin() + middle, names.end(),
        [](const TaggedName &a, const TaggedName &b) { return a.first < b.first; });
}

std::vector<int> namesByToken(const Document &document, const std::vector<TaggedName> &names)
{
    std::vector<int> nameOf(document.tokens().size(), -1);
    for (size_t i = 0; i < names.size(); ++i)
        std::fill(nameOf.begin() + names[i].first, nameOf.begin() + names[i].end, int(i));
    return nameOf;
}

void voteOnNames(const Document &document, const Features &features, std::vector<TaggedName> &names)
{
    extendRepeats(document, features, names);
    const QHash<quint64, Votes> votes = unifyTypes(features, names);
    const QHash<quint64, float> people = wordsOfPeople(features, names);
    for (TaggedName &name : names) {
        // A surname of a known person is that person, unless its mentions are surely something else.
        if (name.length() == 1 && name.type != NameType::Person) {
            const quint64 word = features.types().of(name.first).folded;
            const Votes &sums = votes.value(joinHashes(0, word));
            if (people.value(word) > leastProbability && sums[size_t(name.type)] < 1.5F * people.value(word)
                && !features.types().of(name.first).classes.testAnyFlags(WordClass::Country | WordClass::Demonym)) {
                name.type = NameType::Person;
                name.by = MarkedBy::DocumentVote;
            }
        }
    }
    const std::vector<int> ownerOf = namesByToken(document, names);
    addRepeats(document, features, votes, ownerOf, names);
}

} // namespace readout
