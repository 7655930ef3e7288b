// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <memory>
#include <vector>

namespace readout {

/// What the tagger reads: the words of one document, sentence by sentence. The words' text belongs to the caller, but
/// for what was written anew.
struct WordSequence {
    struct Line {
        int first = 0; ///< index into words
        int end = 0; ///< one past the last
    };
    std::vector<QStringView> words;
    std::shared_ptr<std::deque<QString>> restored; ///< text of words in restored case, see restoreCase()
    std::vector<Line> lines; ///< sentences, in order, not empty, covering all words
};

} // namespace readout
