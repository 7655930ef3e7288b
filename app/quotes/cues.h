// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/quote.h"

#include <QFlags>
#include <QHash>

namespace readout {

/// A form of a verb.
enum class VerbForm { Base, Third, Past, Participle, Gerund };

/// One form of a verb that can report speech.
struct Cue {
    CueClass cueClass = CueClass::None;
    VerbForm form = VerbForm::Base; ///< Past where past tense and participle are one
    bool labels = false; ///< names its object with the quoted words: `called it "…"`
    bool isNoun = false; ///< this form is also a noun
    bool saying = false; ///< `say` and its nearest kin, which report whatever stands beside them
    bool quoting = false; ///< `quote`, `cite`: their object speaks
    bool telling = false; ///< `tell`: what follows it is the hearer, never the speaker
    bool hearing = false; ///< may have its hearer for an object: `warned Phea that`
    bool doubling = false; ///< its last consonant doubles, as that of every short verb does: `admitted`
    bool participle = false; ///< can be a past participle
    QString particle; ///< the word that has to follow: `put it`, `go on`
};

/// Every form of every reporting verb, made from resources/knowledge/cues.txt by English morphology. Immutable.
class CueList {
public:
    /// Built once, at first use.
    [[nodiscard]] static const CueList &shared();

    /// The cue that a word is, whatever its case; null when it is none.
    [[nodiscard]] const Cue *cueOf(QStringView word) const;

private:
    CueList();
    void addForms(const QString &lemma, const Cue &cue);
    void add(const QString &form, Cue cue, VerbForm verbForm);

    QHash<QString, Cue> m_forms;
};

} // namespace readout
