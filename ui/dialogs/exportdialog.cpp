// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

// The exporters' own words, for the translators.
[[maybe_unused]] constexpr const char *Descriptions[] = {
    QT_TRANSLATE_NOOP("ExportDialog", "Web page, annotated"),
    QT_TRANSLATE_NOOP("ExportDialog", "Brief in Markdown"),
    QT_TRANSLATE_NOOP("ExportDialog", "Table of entities, quotes and meetings"),
    QT_TRANSLATE_NOOP("ExportDialog", "Calendar of planned meetings"),
    QT_TRANSLATE_NOOP("ExportDialog", "JSON"),
    QT_TRANSLATE_NOOP("ExportDialog", "JSON Lines"),
    QT_TRANSLATE_NOOP("ExportDialog", "Event rows under POLECAT’s columns"),
    QT_TRANSLATE_NOOP("ExportDialog", "brat standoff"),
    QT_TRANSLATE_NOOP("ExportDialog", "W3C Web Annotation"),
};

std::expected<void, QString> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Words::tr("%1 could not be written: %2. Choose another place.")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace

std::expected<void, QString> writeExport(
    const Exporter &exporter, std::span<const Readout> readouts, const QString &path)
{
    if (exporter.joins || readouts.size() == 1)
        return save(exporter.write(readouts), path);
    if (!QDir().mkpath(path))
        return std::unexpected(
            Words::tr("The folder %1 could not be made. Choose another place.").arg(QDir::toNativeSeparators(path)));
    QSet<QString> taken;
    for (const Readout &readout : readouts) {
        QString name = safeFileName(readout.article->id);
        for (int i = 2; taken.contains(name); ++i)
            name = safeFileName(readout.article->id) + u'-' + QString::number(i);
        taken.insert(name);
        if (auto saved = save(exporter.write({&readout, 1}), QDir(path).filePath(name + u'.' + exporter.extension));
            !saved)
            return saved;
    }
    return {};
}

ExportChoice askForExport(QWidget *parent, const QString &suggestedName)
{
    QSettings settings;
    QFileDialog dialog(parent, Words::tr("Export"), settings.value(u"exportFolder"_s).toString());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Exporter &exporter : exporters())
        filters += u"%1 (*.%2)"_s.arg(Words::tr(exporter.description.toUtf8()), exporter.extension);
    dialog.setNameFilters(filters);
    dialog.selectFile(safeFileName(suggestedName));
    if (!exporters().isEmpty())
        dialog.setDefaultSuffix(exporters().first().extension);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        if (const auto i = filters.indexOf(filter); i >= 0)
            dialog.setDefaultSuffix(exporters()[i].extension);
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    settings.setValue(u"exportFolder"_s, dialog.directory().absolutePath());
    const auto chosen = filters.indexOf(dialog.selectedNameFilter());
    return {&exporters()[std::max<qsizetype>(0, chosen)], dialog.selectedFiles().first()};
}

} // namespace readout
