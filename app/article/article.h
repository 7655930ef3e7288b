// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace readout {

enum class ParagraphKind { Headline, Standfirst, Byline, Caption, Subhead, Body, Furniture };

/// One paragraph of an article; furniture (share lines, related headlines) is shown folded and never analysed.
struct Paragraph {
    Span span;
    ParagraphKind kind = ParagraphKind::Body;
    bool operator==(const Paragraph &) const = default;
};

/// `PHNOM PENH (Phnom Penh Post/ANN):` at the head of the first body paragraph.
struct Dateline {
    Span span;
    QString place;
    QString agency;
    bool operator==(const Dateline &) const = default;
};

/// What went half wrong; the article or the analysis is there all the same.
struct Warning {
    enum class Code {
        Truncated, ///< only the beginning was read; a limit or a broken end
        Undecodable, ///< bytes that the encoding does not have became U+FFFD
        NoArticle, ///< the file has text, but no article was found in it
        Paywalled, ///< only a stub of the article is in the file
        RemoteBlocked, ///< pictures, scripts or styles that were not loaded
        DeceptiveText, ///< bidirectional controls, invisible characters or mixed-script names
        BrokenPart, ///< a part of the file (feed entry, mail part) could not be read
        ContradictoryDate, ///< a date that no calendar has, or that contradicts another
        Stopped ///< the analysis took too long or was cancelled; findings are missing
    };
    Code code = Code::Truncated;
    QString message; ///< for people, a whole sentence
    bool operator==(const Warning &) const = default;
};

/// A name that the file itself states in its metadata (NewsML-G2, NITF, ninjs).
struct StatedName {
    enum class Type { Person, Country, Organisation, Place };
    Type type = Type::Person;
    QString name;
    bool operator==(const StatedName &) const = default;
};

/// Where a stretch of text came from in the file: for the Source tab.
struct Origin {
    Span text; ///< in Article::text
    qsizetype offset = 0; ///< bytes from the beginning of the decoded file
    qsizetype length = 0; ///< bytes
    bool operator==(const Origin &) const = default;
};

/// What was read from a file. `text` is verbatim and never changes; every offset refers to it.
struct Article {
    QString id; ///< file name without directory and last extension, or what the input says
    QString source; ///< path or description of where it came from
    QString text; ///< the whole text, headline included, line ends as they stand
    QString title; ///< headline; may be absent from the text
    QString byline; ///< author as the file states it
    QString outlet; ///< who published it, as the file states it
    QString language; ///< BCP 47, empty when unknown
    QUrl url; ///< where it was published; never fetched
    QDate published; ///< invalid when unknown
    QList<Paragraph> paragraphs; ///< in text order, not overlapping
    std::optional<Dateline> dateline;
    QList<StatedName> stated;
    QList<Origin> origins;
    QList<Warning> warnings;

    [[nodiscard]] QStringView view(Span span) const { return QStringView(text).sliced(span.start, span.length); }
    bool operator==(const Article &) const = default;
};

} // namespace readout
