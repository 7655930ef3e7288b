// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/finddates.h"

namespace readout {

QList<DateExpression> findDates(const Document &) { return {}; }

} // namespace readout
