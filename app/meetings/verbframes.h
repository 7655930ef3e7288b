// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/candidate.h"

namespace readout {

/// What one row of meeting-verbs.tsv asks for.
struct VerbFrame {
    QStringList markers{}; ///< `=` or prepositions before the other side
    QStringList asks{};
    [[nodiscard]] bool has(QLatin1StringView ask) const { return asks.contains(ask); }
};

/// Reads the verb frame of one token.
class VerbReader {
public:
    VerbReader(const Scene &scene, const Sentence &sentence, int number, const QList<Item> &items)
        : m_scene(scene), m_sentence(sentence), m_number(number), m_chains(scene, sentence, items)
    {
    }

    /// Adds what the token triggers: several candidates for `to A and to B`.
    void read(int token, QList<Candidate> &candidates) const;

private:
    void readFrame(const VerbFrame &frame, int token, QList<Candidate> &candidates) const;
    void readSigners(int token, QList<Candidate> &candidates) const;
    [[nodiscard]] int nextObject(int from) const;
    void readSigning(int token, QList<Candidate> &candidates) const;
    [[nodiscard]] int markerEnd(const VerbFrame &frame, int token) const;
    [[nodiscard]] bool isPassive(int token) const;
    [[nodiscard]] QList<const Item *> nearSide(int token) const;
    [[nodiscard]] bool hasWords(const VerbFrame &frame, int token, int otherSide) const;
    [[nodiscard]] bool isDelegation(const Item &item) const;
    [[nodiscard]] bool speaksFor(int token) const;
    [[nodiscard]] bool isPlaced(const Chain &object, int token) const;
    [[nodiscard]] bool isJourney(int token) const;
    [[nodiscard]] bool fits(const VerbFrame &frame, const Chain &object, int token) const;
    [[nodiscard]] int nextGroup(const VerbFrame &frame, int from) const;
    [[nodiscard]] std::optional<MeetingMode> modeOf(const VerbFrame &frame) const;

    const Scene &m_scene;
    const Sentence &m_sentence;
    int m_number;
    ChainReader m_chains;
};

} // namespace readout
