// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/webmetadata.h"

namespace readout {

/// Fills in what the page's JSON-LD scripts say of an article; a script that does not parse is passed over.
void readLinkedData(const QByteArrayList &scripts, WebMetadata &metadata);

} // namespace readout
