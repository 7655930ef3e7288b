// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/format.h"

#include <QJsonDocument>

namespace readout {

/// The JSON of an input, in whatever encoding it comes. Errors: Malformed, TooDeep.
[[nodiscard]] std::expected<QJsonDocument, ReadError> parseJson(const Input &input);

} // namespace readout
