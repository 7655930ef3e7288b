// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/finddates.h"
#include "meetings/meeting.h"
#include "names/entity.h"

namespace readout {

/// Who met whom in a document whose names and dates are known. Reentrant; linear in the document. People of whom their
/// names alone did not say it get the state that they act for.
/// `warnings`, if given, gets a line for every date of a meeting that no calendar has or that contradicts itself.
[[nodiscard]] QList<Meeting> findMeetings(const Document &document, QList<Entity> &entities,
    const QList<DateExpression> &dates, QList<Warning> *warnings = nullptr);

} // namespace readout
