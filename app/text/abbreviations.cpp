// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/abbreviations.h"

#include "article/wordlist.h"

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
    for (const QString &line : knowledgeLines(u"abbreviations.tsv"_s)) {
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView name = QStringView(line).first(tab);
        const Class kind = name == u"title" ? Class::Title : name == u"number" ? Class::Number : Class::Word;
        for (const QStringView word : QStringView(line).sliced(tab + 1).split(u' ', Qt::SkipEmptyParts)) {
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
