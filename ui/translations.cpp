// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace readout {

using namespace Qt::StringLiterals;

void installTranslations(const QLocale &locale)
{
    const auto install = [](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (!translator->load(wanted, name, u"_"_s, folder)) {
            delete translator;
            return false;
        }
        return QCoreApplication::installTranslator(translator);
    };
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too has a file, for its plurals.
    if (!install(locale, u"readout"_s, u":/readout/i18n"_s))
        install(QLocale(QLocale::English), u"readout"_s, u":/readout/i18n"_s);
}

} // namespace readout
