// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

enum class MeetingStatus { Held, Planned, Sought, Cancelled };
enum class MeetingMode { Unknown, InPerson, Phone, Video };
enum class MeetingFormat { Bilateral, Multilateral };

struct Participant {
    QString entity; ///< Entity::id
    QString name;
    QString country; ///< ISO 3166-1 alpha-2 of the state acted for; empty when unsettled
    bool operator==(const Participant &) const = default;
};

/// What a sentence adds to a meeting.
enum class Slot { Assertion, Participants, Countries, Place, Date, Status, Mode };

struct Evidence {
    Span span; ///< the whole sentence
    QList<Slot> adds;
    bool operator==(const Evidence &) const = default;
};

/// One encounter between representatives of states or international bodies, however often it is told.
struct Meeting {
    QString id; ///< m1, m2 … in text order
    QList<Evidence> evidence;
    QList<Participant> participants;
    QStringList countries; ///< ISO 3166-1 alpha-2 of every state represented
    QStringList organisations; ///< bodies represented, or the forum
    QString place; ///< as printed, then its country where known: `Luang Prabang, Laos`
    QString date; ///< ISO 8601, a day, month or year; empty when unsettled
    QString dateText; ///< exact words
    bool dateInferred = false; ///< some part of the date is not in the text
    bool placeInferred = false;
    MeetingStatus status = MeetingStatus::Held;
    MeetingMode mode = MeetingMode::Unknown;
    MeetingFormat format = MeetingFormat::Bilateral;
    double confidence = 0; ///< 0 to 1
    bool operator==(const Meeting &) const = default;
};

} // namespace readout
