// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QHash>

namespace readout {

/// One who speaks in an article, by whom its quotes can be filtered.
struct SpeakerKey {
    QString key; ///< `s-p2` for an entity, `s-1` for a source without one
    QString name;
    qsizetype firstQuote = 0; ///< index into Analysis::quotes
    int quotes = 0;
    bool operator==(const SpeakerKey &) const = default;
};

/// What a quote or a meeting has to do with: the ids of entities and the keys of speakers that keep it under a filter.
class FilterKeys {
public:
    explicit FilterKeys(const Analysis &analysis);

    /// In order of their first quote.
    [[nodiscard]] const QList<SpeakerKey> &speakers() const { return m_speakers; }

    /// Its speakers, the country they act for, and whom its words mention.
    [[nodiscard]] QStringList of(const Quote &quote) const;
    /// Its parties: people, states, bodies.
    [[nodiscard]] QStringList of(const Meeting &meeting) const;
    /// The entity, as somebody named and as somebody who speaks.
    [[nodiscard]] QStringList of(const Entity &entity) const;

private:
    struct Named {
        qsizetype start;
        QString entity;
    };

    [[nodiscard]] static QString identity(const Speaker &speaker);
    void addPerson(const QString &id, QStringList &keys) const;

    const Analysis &m_analysis;
    QHash<QString, qsizetype> m_entities; ///< by id, indices into the analysis
    QHash<QString, QString> m_states; ///< ids of country entities by their code
    QHash<QString, QString> m_bodies; ///< ids of organisations by any of their names
    QHash<QString, qsizetype> m_sources; ///< by identity, indices into m_speakers
    QList<SpeakerKey> m_speakers;
    QList<Named> m_named; ///< every mention, ascending
};

} // namespace readout
