// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/abbreviations.h"

#include <QFile>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAbbreviation = 8;

} // namespace

const Abbreviations &Abbreviations::shared()
{
    static const Abbreviations instance;
    return instance;
}

Abbreviations::Abbreviations()
{
    QFile file(u":/readout/knowledge/abbreviations.tsv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString contents = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(contents).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        const QStringView name = line.first(tab);
        const Class kind = name == u"title" ? Class::Title : name == u"number" ? Class::Number : Class::Word;
        for (const QStringView word : line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts)) {
            if (name == u"opener")
                m_openers.insert(word.toString(), true);
            else if (!m_classes.contains(word.toString()))
                m_classes.insert(word.toString(), kind);
        }
    }
}

Abbreviations::Class Abbreviations::classOf(QStringView word) const
{
    if (word.isEmpty() || word.size() > longestAbbreviation)
        return Class::None;
    return m_classes.value(word.toString().toLower(), Class::None);
}

bool Abbreviations::opens(QStringView word) const
{
    return !word.isEmpty() && word.front().isUpper() && m_openers.contains(word.toString().toLower());
}

} // namespace readout
