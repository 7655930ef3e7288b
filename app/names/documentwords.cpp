// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/documentwords.h"

#include "names/truecase.h"

namespace readout {

WordSequence wordsOf(const Document &document)
{
    WordSequence text;
    text.words.reserve(document.tokens().size());
    for (qsizetype i = 0; i < document.tokens().size(); ++i)
        text.words.push_back(document.word(i));
    for (const Sentence &sentence : document.sentences()) {
        if (sentence.first < sentence.end)
            text.lines.push_back({sentence.first, sentence.end});
    }
    restoreCase(text);
    return text;
}

} // namespace readout
