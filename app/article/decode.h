// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace readout {

/// Bytes as text. The byte-order mark is not part of it.
struct Decoded {
    QString text;
    qsizetype replaced = 0; ///< stretches that became U+FFFD
    bool binary = false; ///< no text in any encoding; `text` is empty
};

/// Decodes by byte-order mark, else as `charset` says (any label of the WHATWG list), else as UTF-8, UTF-16
/// or Windows-1252, whichever fits.
[[nodiscard]] Decoded decode(QByteArrayView bytes, QByteArrayView charset = {});

/// Puts U+FFFD for each lone surrogate and NUL of a text; the count of them.
qsizetype replaceBroken(QString &text);

} // namespace readout
