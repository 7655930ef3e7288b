// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/rulewords.h"

#include "article/wordlist.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QHash<QString, quint32> readWords()
{
    static const QHash<QString, RuleWord> names{{u"programme"_s, RuleWord::Programme},
        {u"settlement"_s, RuleWord::Settlement}, {u"where"_s, RuleWord::Where}, {u"travel"_s, RuleWord::Travel},
        {u"house"_s, RuleWord::House}, {u"office"_s, RuleWord::Office}, {u"institution"_s, RuleWord::Institution},
        {u"unit"_s, RuleWord::Unit}, {u"style"_s, RuleWord::Style}, {u"monarch"_s, RuleWord::Monarch},
        {u"courtesy"_s, RuleWord::Courtesy}, {u"kinship"_s, RuleWord::Kinship}};
    QHash<QString, quint32> words;
    forEachClassedWord(u"rule-words.tsv"_s, names,
        [&words](RuleWord kind, QStringView word) { words[word.toString()] |= quint32(kind); });
    return words;
}

} // namespace

bool isRuleWord(QStringView word, RuleWord kind)
{
    static const QHash<QString, quint32> words = readWords();
    const auto found = words.constFind(word);
    return found != words.cend() && (*found & quint32(kind)) != 0;
}

} // namespace readout
