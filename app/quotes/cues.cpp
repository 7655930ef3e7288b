// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/cues.h"

#include "article/wordlist.h"
#include "knowledge/lexicon.h"

#include <QMap>
#include <QVarLengthArray>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// What a line of cues.txt says of its verbs: their class, a property, or a word that belongs to each.
using Mark = std::variant<CueClass, bool Cue::*, QString Cue::*>;

const QHash<QString, Mark> &marks()
{
    static const QHash<QString, Mark> marks{
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
        {u"label"_s, &Cue::labels},
        {u"both"_s, &Cue::isNoun},
        {u"saying"_s, &Cue::saying},
        {u"quoting"_s, &Cue::quoting},
        {u"telling"_s, &Cue::telling},
        {u"hearing"_s, &Cue::hearing},
        {u"doubling"_s, &Cue::doubling},
        {u"particle"_s, &Cue::particle},
    };
    return marks;
}

constexpr qsizetype LongestForm = 20;

bool isVowel(QChar c) { return QStringView(u"aeiou").contains(c); }

/// Whether the last consonant of a short verb doubles before -ed and -ing: `quip`.
bool doubles(const QString &lemma)
{
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
QString stem(const QString &lemma, bool doubling, bool beforeEd)
{
    if (lemma.endsWith(u'y') && !isVowel(lemma[lemma.size() - 2]))
        return beforeEd ? lemma.chopped(1) + u'i' : lemma;
    if (lemma.endsWith(u"ee"_s))
        return beforeEd ? lemma.chopped(1) : lemma;
    if (lemma.endsWith(u'e'))
        return lemma.chopped(1);
    return doubling ? lemma + lemma.back() : lemma;
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
    forEachClassedWord(u"cues.txt"_s, marks(), [&lemmas](const Mark &mark, QStringView word) {
        const QString lemma = word.toString().section(u'+', 0, 0);
        Cue &cue = lemmas[lemma];
        if (const CueClass *const cueClass = std::get_if<CueClass>(&mark))
            cue.cueClass = cue.cueClass == CueClass::None ? *cueClass : cue.cueClass; // of two classes the first
        else if (bool Cue::*const *const property = std::get_if<bool Cue::*>(&mark))
            cue.**property = true;
        else
            cue.*std::get<QString Cue::*>(mark) = word.toString().section(u'+', 1);
    });
    for (auto lemma = lemmas.cbegin(); lemma != lemmas.cend(); ++lemma) {
        if (lemma->cueClass != CueClass::None)
            addForms(lemma.key(), *lemma);
    }
}

void CueList::addForms(const QString &lemma, const Cue &cue)
{
    const bool doubling = cue.doubling || doubles(lemma);
    add(lemma, cue, VerbForm::Base);
    add(thirdPerson(lemma), cue, VerbForm::Third);
    add(stem(lemma, doubling, false) + u"ing"_s, cue, VerbForm::Gerund);
    if (doubling) // American and British spelling: labeling, labelling
        add(lemma + u"ing"_s, cue, VerbForm::Gerund);
    const Lexicon::Irregular irregular = Lexicon::shared().irregular(lemma);
    if (irregular.past.isEmpty() || irregular.past.endsWith(u't')) {
        add(stem(lemma, doubling, true) + u"ed"_s, cue, VerbForm::Past);
        if (doubling)
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
