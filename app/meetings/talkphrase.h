// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/chains.h"

namespace readout {

/// A noun phrase [first, end) whose noun is one of talks: `the first round of talks`, `his recent meeting`.
struct TalkPhrase {
    int first = 0;
    int noun = 0; ///< the last noun of a compound
    int end = 0;
    bool definite = false;
    const Item *possessor = nullptr;
    bool possessive = false; ///< his, her, their
};

/// Finds where noun phrases of talks begin and end.
class TalkPhraseReader {
public:
    TalkPhraseReader(const Scene &scene, const Sentence &sentence, const QList<Item> &items)
        : m_scene(scene), m_sentence(sentence), m_chains(scene, sentence, items)
    {
    }

    /// Whether a token is a noun of talks here: not `to call`, not `bilateral relations`.
    [[nodiscard]] bool isTalkNoun(int token) const;
    [[nodiscard]] TalkPhrase around(int token) const;

private:
    [[nodiscard]] bool isAppeal(int token) const;
    [[nodiscard]] bool actsBefore(const NamedTokens &name) const;

    const Scene &m_scene;
    const Sentence &m_sentence;
    ChainReader m_chains;
};

} // namespace readout
