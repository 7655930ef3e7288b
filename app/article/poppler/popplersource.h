// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/pdfsource.h"

namespace readout {

/// PDF files by Poppler.
class PopplerSource : public QObject, public PdfSource {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.readout.PdfSource")
    Q_INTERFACES(readout::PdfSource)
public:
    PopplerSource();
    [[nodiscard]] std::optional<PdfContent> read(const QByteArray &bytes, const TakePage &take) const override;
};

} // namespace readout
