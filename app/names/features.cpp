// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/features.h"

namespace readout {

Features::Features(const WordSequence &text)
    : m_types(text), m_runs(text, m_types), m_phrase(text.words.size(), 0), m_heading(text.words.size(), false)
{
    markPhrases(text);
    markHeadings(text);
}

void Features::markPhrases(const WordSequence &text)
{
    const NameLexicon &lexicon = NameLexicon::shared();
    for (const WordSequence::Line &line : text.lines) {
        for (int i = line.first; i < line.end;) {
            PhraseClass found = PhraseClass::None;
            const auto hashAt = [this](int j) { return m_types.of(j).folded; };
            const auto note = [&found](int, PhraseClass whole) {
                found = whole;
                return true;
            };
            const int end = m_types.of(i).capitalised ? lexicon.endOfPhrase(i, line.end, hashAt, note) : i;
            for (int j = i; j < end; ++j)
                m_phrase[j] = quint8(int(found) * 4 + (j == i ? 1 : 0) + (j + 1 == end ? 2 : 0));
            i = std::max(end, i + 1);
        }
    }
}

void Features::markHeadings(const WordSequence &text)
{
    for (const WordSequence::Line &line : text.lines) {
        int words = 0, capitals = 0;
        for (int i = line.first; i < line.end; ++i) {
            const WordType &type = m_types.of(i);
            if (type.letters && type.text.size() > 3) {
                ++words;
                capitals += type.capitalised;
            }
        }
        const QStringView last = text.words[line.end - 1];
        const bool stops
            = last == u"." || last == u"?" || last == u"!" || last == u"\"" || last == u"”" || last == u"''";
        const bool heading = !stops && words >= 3 && capitals * 10 >= words * 6;
        std::fill(m_heading.begin() + line.first, m_heading.begin() + line.end, heading);
    }
}

} // namespace readout
