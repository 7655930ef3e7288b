// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/format.h"

#include <QBuffer>

#include <memory>

class KZip;

namespace readout {

/// The zip file that a DOCX or ODT document is. Nothing is unpacked but the parts asked for.
class ZipPackage {
public:
    explicit ZipPackage(const Input &input);
    ~ZipPackage();

    /// A part of the package by its path; empty when it has none. Errors: Malformed; TooLarge for a part that
    /// unpacks past ReadLimits::bytes or to more than 200 times its packed size.
    [[nodiscard]] std::expected<QByteArray, ReadError> part(const QString &path) const;

private:
    const Input &m_input;
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip; ///< null when the file is no zip
};

/// A zip file that has a part of that name near its beginning or in its directory.
[[nodiscard]] bool isZipWith(const Input &input, QByteArrayView part);

/// What a package's metadata part says, where the text does not say it: title, author, language, date.
void setMetadata(Article &article, const QByteArray &xml);

} // namespace readout
