// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/format.h"

#include <KMime/Message>

namespace readout {

/// A mail taken apart. Errors: TooDeep when its parts are nested deeper than any honest mail's, or than
/// ReadLimits::depth.
[[nodiscard]] std::expected<std::unique_ptr<KMime::Message>, ReadError> parseMail(
    const QByteArray &bytes, const QString &name, const ReadLimits &limits);

/// The articles of one mail: its body, mails that it encloses, and attachments of any known format. Ids are not set.
[[nodiscard]] Articles readMessage(const QByteArray &bytes, const Input &input);

/// The decoded text of a part of type text.
[[nodiscard]] QString textOf(const KMime::Content &part);

/// Whether bytes begin with header fields, of which at least `fewest` are among those that every mail has.
[[nodiscard]] bool hasMailHeader(const QByteArray &head, int fewest);

} // namespace readout
