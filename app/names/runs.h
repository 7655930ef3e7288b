// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/wordtypes.h"

namespace readout {

/// Tokens [first, end) of capitalised words, with what may join them.
struct Run {
    int first = 0;
    int end = 0;
    [[nodiscard]] int length() const { return end - first; }
};

/// The capitalised runs of a document; each capitalised token is in one of each kind.
class Runs {
public:
    /// Also counts in `types` how each word is used.
    Runs(const WordSequence &text, WordTypes &types);

    /// Joined by name particles only: as the names of people are.
    [[nodiscard]] const Run *tight(int token) const { return find(m_tight, m_tightOf, token); }
    /// Joined also by `of`, `for`, `and`, `the`, `&`: as the names of bodies are.
    [[nodiscard]] const Run *loose(int token) const { return find(m_loose, m_looseOf, token); }

private:
    static const Run *find(const std::vector<Run> &runs, const std::vector<int> &index, int token)
    {
        return index[token] < 0 ? nullptr : &runs[index[token]];
    }
    void collect(
        const WordSequence &text, const WordTypes &types, bool loose, std::vector<Run> &runs, std::vector<int> &index);
    void countUses(const WordSequence &text, WordTypes &types);

    std::vector<Run> m_tight, m_loose;
    std::vector<int> m_tightOf, m_looseOf; ///< by token, -1 outside
};

} // namespace readout
