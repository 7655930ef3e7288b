// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

enum class EntityType { Person, Country, Organisation };

/// How a mention names its entity; Role and Pronoun are inferred and never count as names.
enum class MentionKind { Name, Alias, Acronym, Demonym, Epithet, Role, Pronoun };

/// Why a stretch was marked.
enum class MarkedBy { List, Model, Rule, DocumentVote };

/// A country mention as a place (`in Japan`) or as a power that acts (`Japan said`, `Beijing said`).
enum class CountrySense { None, Place, Government };

struct Mention {
    Span span;
    MentionKind kind = MentionKind::Name;
    MarkedBy by = MarkedBy::Model;
    CountrySense sense = CountrySense::None;
    float confidence = 1; ///< calibrated probability, 0 to 1

    [[nodiscard]] bool isInferred() const { return kind == MentionKind::Role || kind == MentionKind::Pronoun; }
    bool operator==(const Mention &) const = default;
};

enum class Gender { Unknown, Female, Male };

/// One person, country or organisation of an article, with all its mentions in text order.
struct Entity {
    QString id; ///< p1, c1, o1 …: unique in its analysis
    EntityType type = EntityType::Person;
    QString name; ///< longest form of the article without title; a country's English short name
    QStringList aliases; ///< other forms, exact
    QString role; ///< a person's, in the text's own words
    QString country; ///< ISO 3166-1 alpha-2: the country's own code, or the state acted for; empty when unsettled
    Gender gender = Gender::Unknown;
    QList<Mention> mentions;
    bool operator==(const Entity &) const = default;
};

} // namespace readout
