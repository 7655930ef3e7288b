// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exporter.h"

namespace readout {

const QList<Exporter> &exporters()
{
    static const QList<Exporter> all;
    return all;
}

const Exporter *exporter(QStringView name)
{
    const auto found = std::ranges::find(exporters(), name, &Exporter::name);
    return found == exporters().end() ? nullptr : &*found;
}

QString safeFileName(const QString &id) { return id; }

} // namespace readout
