// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace readout {

/// What the tagger reads: the words of one document, sentence by sentence. The words' text belongs to the caller.
struct WordSequence {
    struct Line {
        int first = 0; ///< index into words
        int end = 0; ///< one past the last
    };
    std::vector<QStringView> words;
    std::vector<Line> lines; ///< sentences, in order, not empty, covering all words
};

} // namespace readout
