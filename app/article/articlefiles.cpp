// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/format.h"

#include <QDir>
#include <QDirListing>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int filesSeen = 100000;

/// Pictures and scripts that a browser saved beside a page: `page_files/` for `page.html`.
bool isSavedResource(const QString &path)
{
    const qsizetype at = path.lastIndexOf(u"_files/"_s);
    return at > 0 && (QFile::exists(path.first(at) + u".html"_s) || QFile::exists(path.first(at) + u".htm"_s));
}

/// By name; JSON and XML hold so much else that their first bytes must agree.
bool isArticleFile(const QString &path)
{
    Input input{{}, path.sliced(path.lastIndexOf(u'/') + 1), {}};
    if (input.name.endsWith(u".gz"_s))
        input.name.chop(3);
    const QString suffix = input.suffix();
    if (std::ranges::none_of(formats(), [&](const Format &format) { return format.hasSuffix(suffix); }))
        return false;
    if (suffix != u"json" && suffix != u"xml")
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // the reader says why
    input.bytes = file.read(8192);
    return formatOf(input) != &formats().back();
}

} // namespace

QStringList articleFiles(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    int seen = 0;
    // Hidden files stay out by default, and links to folders are not followed: no ring of them can trap us.
    for (const auto &entry :
        QDirListing(path, QDirListing::IteratorFlag::Recursive | QDirListing::IteratorFlag::FilesOnly)) {
        if (++seen > filesSeen)
            break;
        const QString file = entry.filePath();
        if (isArticleFile(file) && !isSavedResource(file))
            files.append(file);
    }
    files.sort();
    return files;
}

} // namespace readout
