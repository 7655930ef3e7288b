// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/provenance.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr QLatin1StringView knowledge = ":/readout/knowledge"_L1;
constexpr QLatin1StringView models = ":/readout/models"_L1;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The day on a model card's line `Trained: YYYY-MM-DD`.
QString trainingDay(const QString &card)
{
    const QString text = textOf(card), label = u"\nTrained: "_s;
    const qsizetype at = text.indexOf(label);
    return at < 0 ? u"unknown"_s : text.sliced(at + label.size()).section(u'\n', 0, 0).trimmed();
}

/// The comment that a list begins with; the rest of it, which may be long, is not read.
QString headOf(const QString &path)
{
    QFile file(path);
    QStringList head;
    for (bool open = file.open(QIODevice::ReadOnly); open && file.peek(1) == "#";) {
        const QString line = QString::fromUtf8(file.readLine()).sliced(1).trimmed();
        head.append(line.startsWith("SPDX-License-Identifier"_L1) ? u"Licence:"_s + line.section(u':', 1) : line);
    }
    // A list's head is no Markdown: its signs stand for themselves.
    return u"```\n"_s + head.join(u'\n') + u"\n```"_s;
}

bool isCard(const QString &name) { return name.endsWith(".md"_L1); }

} // namespace

QList<Part> parts()
{
    QList<Part> parts{{u"readout"_s, QStringLiteral(READOUT_VERSION)}, {u"commit"_s, QStringLiteral(READOUT_COMMIT)},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"KSyntaxHighlighting"_s, QStringLiteral(READOUT_KSYNTAXHIGHLIGHTING)}};
    for (const QString &card : QDir(models).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        parts.append({u"model "_s + card.chopped(3), u"trained "_s + trainingDay(models + u'/' + card)});
    return parts;
}

QString versionText()
{
    QString text;
    for (const Part &part : parts())
        text += part.name + u' ' + part.version + u'\n';
    return text;
}

QList<DataSource> dataSources()
{
    QList<DataSource> sources;
    for (const QString &folder : {QString(knowledge), QString(models)})
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            const QString path = folder + u'/' + name;
            if (isCard(name))
                sources.append({name, textOf(path)});
            else if (folder == knowledge)
                sources.append({name, headOf(path)});
        }
    return sources;
}

} // namespace readout
