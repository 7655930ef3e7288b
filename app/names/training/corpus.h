// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/labels.h"
#include "names/wordsequence.h"

#include <QString>

#include <deque>

namespace readout {

/// An annotated document to train with.
struct TrainingDocument {
    std::deque<QString> storage; ///< holds the words' text
    WordSequence text;
    std::vector<Label> labels; ///< by token
    float weight = 1; ///< of each sentence
};

/// How to read one file of ../shared/corpora.
struct CorpusFile {
    QString path;
    float weight = 1;
    int sentencesPerDocument = 0; ///< for files without marks between documents, else 0
    bool joinHyphens = false; ///< `Secretary - General` there is one token here
    bool silver = false; ///< two columns of machine labels
};

/// Reads a file of TOKEN TAB TAG lines, BIO over PER, ORG, LOC, NORP, MISC; the last two count as outside. An empty
/// list when there is no such file.
[[nodiscard]] std::vector<TrainingDocument> readCorpus(const CorpusFile &file);

} // namespace readout
