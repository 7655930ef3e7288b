// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meetings/titles.h"

namespace readout {

/// Reads offices without a name: `the Iranian foreign minister`, `officials from Japan`, `the leaders of A, B and C`.
class RoleReader {
public:
    explicit RoleReader(const Scene &scene) : m_scene(scene), m_titles(scene) { }

    /// The phrase around an office word.
    [[nodiscard]] TitlePhrase read(int office, int lowest, int sentenceEnd) const;

private:
    [[nodiscard]] bool isAcronym(const NamedTokens &name) const;
    void readDemonyms(TitlePhrase &role, int office, int lowest) const;
    [[nodiscard]] int superiorEnd(int from, int sentenceEnd) const;
    [[nodiscard]] int readPowerList(TitlePhrase &title, int from, int sentenceEnd) const;

    const Scene &m_scene;
    TitleReader m_titles;
};

} // namespace readout
