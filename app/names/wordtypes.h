// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/namelexicon.h"
#include "knowledge/wordclusters.h"
#include "names/wordsequence.h"

#include <QHash>

namespace readout {

/// One distinct spelling of a document.
struct WordType {
    QStringView text;
    quint64 exact = 0; ///< hashWord()
    quint64 folded = 0; ///< hashFolded()
    quint64 shape = 0; ///< hash of `Xx-d`: capital, small, digit, other
    quint64 shortShape = 0; ///< the same without repeats
    WordClasses classes;
    WordCluster cluster;
    int family = 0; ///< index of what all spellings that differ in case share
    bool capitalised = false;
    bool allCapitals = false; ///< two letters and more, none of them small
    bool letters = false; ///< begins with a letter
};

/// What the spellings of a word that differ in case share: how the document uses it.
struct WordFamily {
    int small = 0; ///< occurrences without a capital
    int midSentence = 0; ///< occurrences with a capital where none is due
    int firstInRun = 0; ///< of a longer run of capitalised words
    int lastInRun = 0;
    bool spellsInitials = false; ///< an acronym whose letters begin the words of an earlier run
    quint64 before[2] = {}; ///< folded words next to the runs that it stands in, the first distinct ones
    quint64 after[2] = {};
};

/// The distinct words of a document, and for each token which it is.
class WordTypes {
public:
    explicit WordTypes(const WordSequence &text);

    [[nodiscard]] const WordType &of(int token) const { return m_types[m_typeOf[token]]; }
    [[nodiscard]] int indexOf(int token) const { return m_typeOf[token]; }
    [[nodiscard]] const std::vector<WordType> &types() const { return m_types; }
    [[nodiscard]] size_t familyCount() const { return m_families.size(); }
    [[nodiscard]] WordFamily &familyOf(const WordType &type) { return m_families[type.family]; }
    [[nodiscard]] const WordFamily &familyOf(const WordType &type) const { return m_families[type.family]; }

private:
    int addType(QStringView word, quint64 exact);

    std::vector<WordType> m_types;
    std::vector<int> m_typeOf;
    std::vector<WordFamily> m_families;
    QHash<quint64, int> m_typeByHash;
    QHash<quint64, int> m_familyByHash;
};

} // namespace readout
