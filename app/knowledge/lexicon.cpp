// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/lexicon.h"

#include "article/wordlist.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QHash<QString, LexicalClass> &classNames()
{
    static const QHash<QString, LexicalClass> names{
        {u"determiner"_s, LexicalClass::Determiner},
        {u"article"_s, LexicalClass::Article},
        {u"pronoun"_s, LexicalClass::Pronoun},
        {u"object"_s, LexicalClass::Object},
        {u"owner"_s, LexicalClass::Owner},
        {u"preposition"_s, LexicalClass::Preposition},
        {u"conjunction"_s, LexicalClass::Conjunction},
        {u"subordinator"_s, LexicalClass::Subordinator},
        {u"relative"_s, LexicalClass::Relative},
        {u"auxiliary"_s, LexicalClass::Auxiliary},
        {u"being"_s, LexicalClass::Being},
        {u"having"_s, LexicalClass::Having},
        {u"adverb"_s, LexicalClass::Adverb},
        {u"time"_s, LexicalClass::Time},
        {u"weekday"_s, LexicalClass::Weekday},
        {u"person"_s, LexicalClass::Person},
        {u"body"_s, LexicalClass::Body},
        {u"document"_s, LexicalClass::Document},
        {u"speech"_s, LexicalClass::Speech},
        {u"title"_s, LexicalClass::Title},
        {u"female"_s, LexicalClass::Female},
        {u"male"_s, LexicalClass::Male},
        {u"transparent"_s, LexicalClass::Transparent},
        {u"issuing"_s, LexicalClass::Issuing},
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
    forEachClassedWord(u"words.txt"_s, classNames(),
        [this](LexicalClass wordClass, QStringView word) { m_words[word.toString()] |= wordClass; });
    for (const QString &line : knowledgeLines(u"verbs.txt"_s)) {
        const QStringList forms = line.split(u' ');
        m_irregular.insert(forms[0], {forms[1], forms[2]});
        m_words[forms[1]] |= LexicalClass::Past;
        m_words[forms[2]] |= LexicalClass::Participle;
    }
}

LexicalClasses Lexicon::classesOf(QStringView word) const
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
    return callsPeople(key) ? LexicalClasses(LexicalClass::Person) : LexicalClasses();
}

} // namespace readout
