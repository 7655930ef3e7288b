// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QDate>

namespace readout {

/// Two states or bodies that met.
struct MeetingTie {
    qsizetype first = 0; ///< index into MeetingMap::parties, less than second
    qsizetype second = 0;
    int meetings = 0;
    bool operator==(const MeetingTie &) const = default;
};

/// One meeting on the time line.
struct MeetingDay {
    QDate day; ///< the first of its month or year where no more is known
    quint64 article = 0; ///< index into the readouts
    QString meeting; ///< Meeting::id
    MeetingStatus status = MeetingStatus::Held;
    QString label; ///< for people: parties, status and date
    bool operator==(const MeetingDay &) const = default;
};

/// Who met whom, over one article or many: what the picture shows.
struct MeetingMap {
    QStringList parties; ///< country codes and names of bodies, those that met most first
    QList<MeetingTie> ties; ///< in the order of their parties
    QList<MeetingDay> days; ///< in order; meetings without a date are left out
    int undated = 0;

    [[nodiscard]] static MeetingMap of(std::span<const Readout> readouts);
};

/// The English short name of a country, or the name as it is.
[[nodiscard]] QString partyName(const QString &party);

} // namespace readout
