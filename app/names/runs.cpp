// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/runs.h"

#include "knowledge/wordhash.h"

#include <algorithm>

namespace readout {

namespace {

bool isCapital(const WordType &type, bool opensSentence)
{
    return type.capitalised && !(opensSentence && type.classes.testFlag(WordClass::Function));
}

bool joinsTight(const WordType &type) { return !type.capitalised && type.classes.testFlag(WordClass::Particle); }

bool joinsLoose(const WordType &type)
{
    static constexpr QStringView joiners[] = {u"of", u"for", u"and", u"the", u"&"};
    return joinsTight(type) || std::ranges::find(joiners, type.text) != std::end(joiners);
}

quint64 acronymOf(const WordTypes &types, const Run &run, bool withSmall)
{
    quint64 hash = 0xcbf29ce484222325ULL; // as hashFolded() of the initials
    for (int i = run.first; i < run.end; ++i) {
        const WordType &type = types.of(i);
        if (type.letters && (type.capitalised || withSmall))
            hash = (hash ^ foldUnit(type.text.front().unicode())) * 0x100000001b3ULL;
    }
    return spreadBits(hash);
}

void remember(quint64 (&known)[2], quint64 word)
{
    if (known[0] == 0 || known[0] == word)
        known[0] = word;
    else if (known[1] == 0)
        known[1] = word;
}

} // namespace

Runs::Runs(const WordSequence &text, WordTypes &types)
    : m_tightOf(text.words.size(), -1), m_looseOf(text.words.size(), -1)
{
    collect(text, types, false, m_tight, m_tightOf);
    collect(text, types, true, m_loose, m_looseOf);
    countUses(text, types);
}

void Runs::collect(
    const WordSequence &text, const WordTypes &types, bool loose, std::vector<Run> &runs, std::vector<int> &index)
{
    for (const WordSequence::Line &line : text.lines) {
        for (int i = line.first; i < line.end;) {
            if (!isCapital(types.of(i), i == line.first)) {
                ++i;
                continue;
            }
            Run run{i, i + 1};
            for (int next = run.end; next < line.end && next - run.end < 3; ++next) {
                if (types.of(next).capitalised)
                    run.end = next + 1;
                else if (!(loose ? joinsLoose(types.of(next)) : joinsTight(types.of(next))))
                    break;
            }
            for (int t = run.first; t < run.end; ++t)
                index[t] = int(runs.size());
            runs.push_back(run);
            i = run.end;
        }
    }
}

void Runs::countUses(const WordSequence &text, WordTypes &types)
{
    QHash<quint64, bool> acronyms;
    for (const WordSequence::Line &line : text.lines) {
        for (int i = line.first; i < line.end; ++i) {
            const WordType &type = types.of(i);
            WordFamily &family = types.familyOf(type);
            const Run *run = tight(i);
            if (!type.capitalised)
                ++family.small;
            else if (i > line.first)
                ++family.midSentence;
            if (type.allCapitals && acronyms.contains(type.folded))
                family.spellsInitials = true;
            if (run && type.capitalised) {
                remember(family.before, run->first > line.first ? types.of(run->first - 1).folded : 1);
                remember(family.after, run->end < line.end ? types.of(run->end).folded : 1);
                family.firstInRun += run->length() > 1 && i == run->first;
                family.lastInRun += run->length() > 1 && i + 1 == run->end;
            }
            const Run *longRun = loose(i);
            if (longRun && i + 1 == longRun->end && longRun->length() > 1) {
                acronyms.insert(acronymOf(types, *longRun, false), true);
                acronyms.insert(acronymOf(types, *longRun, true), true);
            }
        }
    }
}

} // namespace readout
