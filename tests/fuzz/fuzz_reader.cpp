// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the bytes as the file READOUT_FUZZ_NAME; compiled once for each suffix.
#include "article/readarticles.h"

#include <QCoreApplication>

// Modules are looked for beside the application.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readout::readArticles(bytes, QStringLiteral(READOUT_FUZZ_NAME));
    return 0;
}
