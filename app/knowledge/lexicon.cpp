// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/lexicon.h"

#include "article/wordlist.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QHash<QString, WordClass> &classNames()
{
    static const QHash<QString, WordClass> names{
        {u"determiner"_s, WordClass::Determiner},
        {u"article"_s, WordClass::Article},
        {u"pronoun"_s, WordClass::Pronoun},
        {u"object"_s, WordClass::Object},
        {u"owner"_s, WordClass::Owner},
        {u"preposition"_s, WordClass::Preposition},
        {u"conjunction"_s, WordClass::Conjunction},
        {u"subordinator"_s, WordClass::Subordinator},
        {u"relative"_s, WordClass::Relative},
        {u"auxiliary"_s, WordClass::Auxiliary},
        {u"being"_s, WordClass::Being},
        {u"having"_s, WordClass::Having},
        {u"adverb"_s, WordClass::Adverb},
        {u"time"_s, WordClass::Time},
        {u"weekday"_s, WordClass::Weekday},
        {u"person"_s, WordClass::Person},
        {u"body"_s, WordClass::Body},
        {u"document"_s, WordClass::Document},
        {u"speech"_s, WordClass::Speech},
        {u"title"_s, WordClass::Title},
        {u"female"_s, WordClass::Female},
        {u"male"_s, WordClass::Male},
        {u"transparent"_s, WordClass::Transparent},
        {u"issuing"_s, WordClass::Issuing},
    };
    return names;
}

constexpr qsizetype LongestWord = 24; ///< of the lists; longer words need no look-up

bool callsPeople(QStringView word)
{
    static constexpr QStringView endings[]{u"man", u"men", u"woman", u"women", u"person", u"ist", u"ists", u"ician",
        u"icians", u"ologist", u"ologists", u"crat", u"crats"};
    return word.size() > 5 && word.front().isLetter()
        && std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

} // namespace

const Lexicon &Lexicon::shared()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
{
    for (const QString &line : knowledgeLines(u"words.txt"_s)) {
        const qsizetype colon = line.indexOf(u':');
        const WordClass wordClass = classNames().value(line.first(colon));
        for (const QString &word : line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts))
            m_words[word] |= wordClass;
    }
    for (const QString &line : knowledgeLines(u"verbs.txt"_s)) {
        const QStringList forms = line.split(u' ');
        m_irregular.insert(forms[0], {forms[1], forms[2]});
        m_words[forms[1]] |= WordClass::Past;
        m_words[forms[2]] |= WordClass::Participle;
    }
}

WordClasses Lexicon::classesOf(QStringView word) const
{
    if (word.isEmpty() || word.size() > LongestWord)
        return {};
    QVarLengthArray<QChar, LongestWord> lower;
    for (const QChar c : word)
        lower.append(c == u'’' ? QChar(u'\'') : c.toLower());
    const QStringView key(lower.constData(), lower.size());
    const auto found = m_words.constFind(key);
    if (found != m_words.constEnd())
        return *found;
    return callsPeople(key) ? WordClasses(WordClass::Person) : WordClasses();
}

} // namespace readout
