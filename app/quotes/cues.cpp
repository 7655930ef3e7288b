// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/cues.h"

#include "article/wordlist.h"
#include "knowledge/lexicon.h"

#include <QMap>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const QHash<QString, CueClass> &classNames()
{
    static const QHash<QString, CueClass> names{
        {u"say"_s, CueClass::Say},
        {u"ask"_s, CueClass::Ask},
        {u"opine"_s, CueClass::Opine},
        {u"promise"_s, CueClass::Promise},
        {u"demand"_s, CueClass::Demand},
        {u"praise"_s, CueClass::Praise},
        {u"criticise"_s, CueClass::Criticise},
        {u"deny"_s, CueClass::Deny},
        {u"warn"_s, CueClass::Warn},
        {u"threaten"_s, CueClass::Threaten},
        {u"manner"_s, CueClass::Manner},
    };
    return names;
}

constexpr qsizetype LongestForm = 20;

bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

/// Whether the last consonant doubles before -ed and -ing: `quip`, `rebut`, `concur`.
bool doubles(const QString &lemma)
{
    static const QSet<QString> stressedLate{u"rebut"_s, u"concur"_s, u"refer"_s, u"infer"_s, u"admit"_s, u"submit"_s,
        u"commit"_s, u"compel"_s, u"extol"_s, u"label"_s, u"signal"_s, u"cable"_s, u"regret"_s, u"begin"_s};
    if (stressedLate.contains(lemma))
        return true;
    const qsizetype n = lemma.size();
    if (n < 3 || n > 4 || isVowel(lemma[n - 1]) || QStringView(u"wxy").contains(lemma[n - 1]))
        return false;
    return isVowel(lemma[n - 2]) && !isVowel(lemma[n - 3]);
}

QString thirdPerson(const QString &lemma)
{
    if (lemma.endsWith(u'y') && !isVowel(lemma[lemma.size() - 2]))
        return lemma.chopped(1) + u"ies"_s;
    static constexpr QStringView sibilants[]{u"s", u"x", u"z", u"ch", u"sh"};
    const bool hisses = std::ranges::any_of(sibilants, [&](QStringView end) { return lemma.endsWith(end); });
    return lemma + (hisses ? u"es"_s : u"s"_s);
}

/// The stem that -ed or -ing is put to.
QString stem(const QString &lemma, bool beforeEd)
{
    if (lemma.endsWith(u'y') && !isVowel(lemma[lemma.size() - 2]))
        return beforeEd ? lemma.chopped(1) + u'i' : lemma;
    if (lemma.endsWith(u"ee"_s))
        return beforeEd ? lemma.chopped(1) : lemma;
    if (lemma.endsWith(u'e'))
        return lemma.chopped(1);
    return doubles(lemma) ? lemma + lemma.back() : lemma;
}

} // namespace

const CueList &CueList::shared()
{
    static const CueList list;
    return list;
}

CueList::CueList()
{
    QMap<QString, Cue> lemmas; // in order, so that a form of two verbs is always the same one
    for (const QString &line : knowledgeLines(u"cues.txt"_s)) {
        const qsizetype colon = line.indexOf(u':');
        const QString name = line.first(colon);
        if (name == u"particle"_s) {
            for (const QString &pair : line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts))
                lemmas[pair.section(u'+', 0, 0)].particle = pair.section(u'+', 1);
            continue;
        }
        for (const QString &lemma : line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts)) {
            Cue &cue = lemmas[lemma];
            if (name == u"label"_s)
                cue.labels = true;
            else if (name == u"both"_s)
                cue.isNoun = true;
            else if (cue.cueClass == CueClass::None) // a lemma of two classes keeps the first
                cue.cueClass = classNames().value(name);
        }
    }
    static const QSet<QString> sayings{u"say"_s, u"tell"_s, u"add"_s, u"write"_s, u"continue"_s, u"explain"_s,
        u"declare"_s, u"state"_s, u"reply"_s, u"conclude"_s, u"tweet"_s, u"quip"_s, u"ask"_s, u"recall"_s, u"note"_s,
        u"stress"_s, u"answer"_s};
    for (auto lemma = lemmas.begin(); lemma != lemmas.end(); ++lemma) {
        if (lemma->cueClass == CueClass::None)
            continue;
        lemma->saying = sayings.contains(lemma.key());
        lemma->quoting = lemma.key() == u"quote"_s || lemma.key() == u"cite"_s || lemma.key() == u"paraphrase"_s;
        lemma->telling = lemma.key() == u"tell"_s || lemma.key() == u"inform"_s || lemma.key() == u"assure"_s
            || lemma.key() == u"remind"_s;
        addForms(lemma.key(), *lemma);
    }
}

void CueList::addForms(const QString &lemma, const Cue &cue)
{
    add(lemma, cue, VerbForm::Base);
    add(thirdPerson(lemma), cue, VerbForm::Third);
    add(stem(lemma, false) + u"ing"_s, cue, VerbForm::Gerund);
    if (doubles(lemma)) // American and British spelling: labeling, labelling
        add(lemma + u"ing"_s, cue, VerbForm::Gerund);
    const Lexicon::Irregular irregular = Lexicon::shared().irregular(lemma);
    if (irregular.past.isEmpty() || irregular.past.endsWith(u't')) {
        add(stem(lemma, true) + u"ed"_s, cue, VerbForm::Past);
        if (doubles(lemma))
            add(lemma + u"ed"_s, cue, VerbForm::Past);
    }
    if (!irregular.past.isEmpty()) {
        add(irregular.past, cue, VerbForm::Past);
        if (irregular.participle != irregular.past)
            add(irregular.participle, cue, VerbForm::Participle);
    }
}

void CueList::add(const QString &form, Cue cue, VerbForm verbForm)
{
    // `read`, `put`: where past tense and plain form are one, the past is what reports
    if (m_forms.contains(form) && verbForm != VerbForm::Base && verbForm != VerbForm::Past)
        return;
    cue.form = verbForm;
    cue.isNoun = cue.isNoun && (verbForm == VerbForm::Base || verbForm == VerbForm::Third);
    cue.participle = verbForm == VerbForm::Past || verbForm == VerbForm::Participle;
    m_forms.insert(form, cue);
}

const Cue *CueList::cueOf(QStringView word) const
{
    if (word.isEmpty() || word.size() > LongestForm)
        return nullptr;
    QVarLengthArray<QChar, LongestForm> lower;
    for (const QChar c : word)
        lower.append(c.toLower());
    const auto found = m_forms.constFind(QStringView(lower.constData(), lower.size()));
    return found == m_forms.constEnd() ? nullptr : &*found;
}

} // namespace readout
