// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/entity.h"
#include "text/document.h"

#include <QHash>

namespace readout {

/// Who speaks in a stretch of a transcript, by the tag at its head: `MR PRICE:`, `QUESTION:`.
struct Turn {
    Span tag; ///< without its colon
    int entity = -1; ///< index into the entities; -1 for a tag that names nobody known
    int paragraph = 0; ///< its first; it lasts until the next turn's
};

/// The tag in capitals that a stretch of text begins with, its colon left out; empty when there is none.
[[nodiscard]] Span speakerTag(QStringView text, Span stretch);

/// The turns of a transcript. A document whose only tag names nobody has none.
class Turns {
public:
    Turns(const Document &document, const QList<Entity> &entities);

    /// Whose turn a paragraph belongs to; null outside of transcripts.
    [[nodiscard]] const Turn *at(int paragraph) const;
    /// Who is spoken to there: the speaker of the turn before by somebody else, or of the one after; null for nobody.
    [[nodiscard]] const Turn *addressee(int paragraph) const;
    /// The person whom a tag names by family name; -1 when none or several are.
    [[nodiscard]] int entityOf(QStringView tag) const;

private:
    [[nodiscard]] bool isSame(const Turn &a, const Turn &b) const;

    const Document &m_document;
    QHash<QString, int> m_bySurname; ///< words of people's names in capitals; -1 where two people share one
    QList<Turn> m_turns;
};

} // namespace readout
