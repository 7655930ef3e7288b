// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

namespace readout {

class Library;

/// One line of an entity's page.
struct EntityRow {
    enum class Kind { Heading, Sentence, Quote, Meeting, Met, Article };

    Kind kind = Kind::Heading;
    QString text; ///< verbatim but for line breaks, which are blanks here
    QString note = {}; ///< below it, quieter
    QString state = {}; ///< ISO 3166-1 alpha-2, before the text
    QList<Span> marks = {}; ///< in `text`: where the entity is named
    Span span = {}; ///< of the article, to reveal
    int entity = -1; ///< whose page the line opens; -1: none
    quint64 article = 0; ///< that the line opens; 0: the open one
    QString accessible = {};
};

/// All that an article tells of one of its entities: its mentions as sentences, its quotes, its meetings, whom it met;
/// then the other articles that name it. Sections without lines are left out.
[[nodiscard]] QList<EntityRow> entityRows(const Readout &readout, int entity, const Library &library);

} // namespace readout
