// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/candidate.h"
#include "meetings/talkphrase.h"

namespace readout {

/// Reads the noun frame of one token: `talks between A and B`, `her meeting with C`, `the A-B consultations`.
class NounReader {
public:
    NounReader(const Scene &scene, const Sentence &sentence, int number, const QList<Item> &items)
        : m_scene(scene),
          m_sentence(sentence),
          m_number(number),
          m_items(items),
          m_chains(scene, sentence, items),
          m_phrases(scene, sentence, items)
    {
    }

    /// Adds what the token triggers and returns the token to go on from.
    int read(int token, QList<Candidate> &candidates) const;

private:
    void readCompound(const TalkPhrase &phrase, Candidate &candidate) const;
    [[nodiscard]] bool isPart(int token, const Candidate &candidate) const;
    [[nodiscard]] bool goesOn(int token) const;
    void readArguments(const TalkPhrase &phrase, Candidate &candidate) const;
    [[nodiscard]] int argumentAfter(int marker, Candidate &candidate) const;
    [[nodiscard]] int agentAfter(int token) const;
    [[nodiscard]] bool isOutcome(int participle) const;
    [[nodiscard]] bool speaks(const Item &item) const;
    void readRelative(const TalkPhrase &phrase, Candidate &candidate) const;
    [[nodiscard]] bool ledBehind(int comma) const;
    [[nodiscard]] int nextCompany(int token, const Candidate &candidate) const;
    [[nodiscard]] bool belongsElsewhere(int between, const TalkPhrase &phrase) const;
    [[nodiscard]] bool isTravelled(int preposition) const;
    [[nodiscard]] bool isMarker(int token, const TalkPhrase &phrase) const;
    void readTold(const TalkPhrase &phrase, Candidate &candidate) const;
    void readNear(const TalkPhrase &phrase, Candidate &candidate) const;
    void readUnsaid(const TalkPhrase &phrase, Candidate &candidate) const;
    [[nodiscard]] int governor(const TalkPhrase &phrase) const;

    const Scene &m_scene;
    const Sentence &m_sentence;
    int m_number;
    const QList<Item> &m_items;
    ChainReader m_chains;
    TalkPhraseReader m_phrases;
};

} // namespace readout
