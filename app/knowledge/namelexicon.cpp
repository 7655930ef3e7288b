// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/namelexicon.h"

#include "article/wordlist.h"
#include "knowledge/bodies.h"
#include "knowledge/gazetteer.h"
#include "knowledge/wordhash.h"
#include "text/tokenizer.h"

using namespace Qt::StringLiterals;

namespace readout {

const NameLexicon &NameLexicon::shared()
{
    static const NameLexicon lexicon;
    return lexicon;
}

NameLexicon::NameLexicon()
{
    m_words.reserve(80000);
    m_phrases.reserve(50000);
    readClasses();
    readNames();
    readCountries();
}

WordClasses NameLexicon::classesOf(QStringView word) const { return classesOf(hashFolded(word)); }

quint64 NameLexicon::nextState(quint64 state, quint64 folded) { return joinHashes(state, folded); }

void NameLexicon::addWord(QStringView word, WordClasses classes) { m_words[hashFolded(word)] |= classes; }

void NameLexicon::addPhrase(QStringView phrase, PhraseClass whole)
{
    QList<Span> tokens;
    tokenize(phrase, {0, phrase.size()}, tokens);
    quint64 state = phraseStart;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        state = nextState(state, hashFolded(phrase.sliced(tokens[i].start, tokens[i].length)));
        Step &step = m_phrases[state];
        if (i + 1 < tokens.size())
            step.continues = true;
        else if (step.whole == PhraseClass::None)
            step.whole = whole;
    }
}

void NameLexicon::readClasses()
{
    static const QHash<QString, WordClass> names = {
        {u"honorific"_s, WordClass::Honorific},
        {u"myanmar-title"_s, WordClass::MyanmarTitle},
        {u"rank"_s, WordClass::Rank},
        {u"office"_s, WordClass::Office},
        {u"kin"_s, WordClass::Kin},
        {u"modifier"_s, WordClass::Modifier},
        {u"head"_s, WordClass::Head},
        {u"place"_s, WordClass::Place},
        {u"event"_s, WordClass::Event},
        {u"month"_s, WordClass::Month},
        {u"weekday"_s, WordClass::Weekday},
        {u"particle"_s, WordClass::Particle},
        {u"function"_s, WordClass::Function},
        {u"speech"_s, WordClass::Speech},
        {u"compass"_s, WordClass::Compass},
        {u"generic"_s, WordClass::Generic},
        {u"term"_s, WordClass::Term},
        {u"instrument"_s, WordClass::Instrument},
        {u"feast"_s, WordClass::Feast},
    };
    forEachClassedWord(
        u"word-classes.txt"_s, names, [this](WordClass wordClass, QStringView word) { addWord(word, wordClass); });
}

void NameLexicon::readNames()
{
    forEachKnowledgeLine(u"given-names.txt"_s, [this](QStringView line) {
        const QChar gender = line.back();
        const WordClasses sex = gender == u'f' ? WordClass::FemaleName
            : gender == u'm'                   ? WordClasses(WordClass::MaleName)
                                               : WordClasses();
        addWord(line.chopped(2), sex | WordClass::GivenName);
    });
    forEachKnowledgeLine(u"family-names.txt"_s, [this](QStringView name) { addWord(name, WordClass::FamilyName); });
    forEachKnowledgeLine(u"companies.txt"_s, [this](QStringView word) { addWord(word, WordClass::Company); });
    for (const Body &body : bodies()) {
        for (const BodyForm &form : body.forms)
            addPhrase(form.name, form.sure ? PhraseClass::Body : PhraseClass::MaybeBody);
    }
}

void NameLexicon::readCountries()
{
    for (const Country &country : Gazetteer::shared().countries()) {
        for (const QString &name : country.names) {
            addWord(name, WordClass::Country);
            addPhrase(name, PhraseClass::Country);
        }
        for (const QString &adjective : country.adjectives) {
            addWord(adjective, WordClass::Demonym);
            addWord(QString(adjective + u's'), WordClass::Demonym);
            addPhrase(adjective, PhraseClass::Demonym);
        }
        for (const QString &capital : country.capitals) {
            addWord(capital, WordClass::Capital);
            addPhrase(capital, PhraseClass::City);
        }
    }
    forEachKnowledgeLine(u"cities.txt"_s, [this](QStringView city) { addPhrase(city, PhraseClass::City); });
}

} // namespace readout
