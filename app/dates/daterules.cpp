// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/daterules.h"

#include "article/wordlist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

DateOperation::Kind kindOf(const QString &name)
{
    using Kind = DateOperation::Kind;
    static const QHash<QString, Kind> kinds{{u"no"_s, Kind::None}, {u"vague"_s, Kind::Vague}, {u"date"_s, Kind::Date},
        {u"dates"_s, Kind::Dates}, {u"numeric"_s, Kind::Numeric}, {u"shift"_s, Kind::Shift}, {u"ago"_s, Kind::Ago},
        {u"weekday"_s, Kind::Weekday}, {u"weekdays"_s, Kind::Weekdays}, {u"month"_s, Kind::Month},
        {u"season"_s, Kind::Season}, {u"quarter"_s, Kind::Quarter}, {u"half"_s, Kind::Half},
        {u"decade"_s, Kind::Decade}, {u"century"_s, Kind::Century}, {u"weekend"_s, Kind::Weekend},
        {u"fixed"_s, Kind::Fixed}, {u"context"_s, Kind::Context}, {u"autumn"_s, Kind::Season}};
    Q_ASSERT(kinds.contains(name));
    return kinds.value(name);
}

DateOperation::When whenOf(const QString &name)
{
    using When = DateOperation::When;
    static const QHash<QString, When> whens{{u"tense"_s, When::Tense}, {u"past"_s, When::Past},
        {u"future"_s, When::Future}, {u"this"_s, When::This}, {u"before"_s, When::Before},
        {u"context"_s, When::Context}, {u"day"_s, When::Day}, {u"week"_s, When::Week}, {u"month"_s, When::Month},
        {u"year"_s, When::Year}, {u"U"_s, When::CapturedUnit}};
    Q_ASSERT(whens.contains(name));
    return whens.value(name);
}

/// `shift U -N`, `weekday week 1`, `fixed 12-25 past`.
DateOperation operationOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    DateOperation operation{.kind = kindOf(words.first())};
    if (words.first() == "autumn"_L1)
        operation.day = 3; // the season that only the rule knows: `fall` is also a verb
    for (const QString &word : words.sliced(1)) {
        if (word == "N"_L1 || word == "-N"_L1)
            operation.sign = word.size() == 1 ? 1 : -1;
        else if (word.size() == 5 && word[2] == u'-') {
            operation.month = word.first(2).toInt();
            operation.day = word.last(2).toInt();
        } else if (word.back().isDigit())
            operation.count = word.toInt();
        else
            operation.when = whenOf(word);
    }
    return operation;
}

} // namespace

std::optional<int> DateMatch::captured(DateClasses kinds, int nth) const
{
    for (const DateCapture &capture : captures) {
        if ((kinds & capture.kind) && nth-- == 0)
            return capture.number;
    }
    return {};
}

const DateRules &DateRules::shared()
{
    static const DateRules rules;
    return rules;
}

DateRules::DateRules()
{
    readWords();
    readRules();
}

void DateRules::readWords()
{
    for (const QString &line : knowledgeLines(u"date-words.tsv"_s)) {
        const QStringList fields = line.split(u'\t');
        const auto kind = DateClass(dateClassOf(fields[0].front()).toInt());
        for (const QString &word : fields[2].split(u' '))
            m_vocabulary.addClass(word, kind, fields[1].toInt());
    }
}

void DateRules::readRules()
{
    for (const QString &line : knowledgeLines(u"date-rules.tsv"_s)) {
        const QStringList fields = line.split(u'\t');
        if (line.startsWith(u'$') && !fields[0].contains(u' '))
            m_macros.insert(fields[0].sliced(1), fields[1]);
        else
            addRule(fields[0], fields[1]);
    }
}

void DateRules::readAlternatives(QStringView text, Element &element)
{
    for (const QStringView part : text.split(u'|')) {
        if (part.startsWith(u'$'))
            readAlternatives(m_macros.value(part.sliced(1).toString()), element);
        else if (const DateClasses kind = part.size() == 1 ? dateClassOf(part.front()) : DateClasses())
            element.classes |= kind;
        else
            element.words.append(m_vocabulary.add(part.toString().toLower()));
    }
}

void DateRules::addRule(const QString &pattern, const QString &operation)
{
    ++m_rows;
    Rule rule{.operation = operationOf(operation)};
    bool before = true;
    for (const QString &part : pattern.split(u' ', Qt::SkipEmptyParts)) {
        Element element;
        element.optional = part.size() > 2 && part.startsWith(u'[');
        element.context = part.size() > 2 && part.startsWith(u'(');
        const QStringView text = part;
        readAlternatives(element.optional || element.context ? text.sliced(1).chopped(1) : text, element);
        before = before && element.context;
        rule.contextBefore += before;
        rule.elements.append(element);
    }
    addExpanded(rule, 0);
}

/// One rule for every choice of its optional elements, so that matching never branches.
void DateRules::addExpanded(Rule rule, qsizetype from)
{
    for (qsizetype i = from; i < rule.elements.size(); ++i) {
        if (!rule.elements[i].optional)
            continue;
        Rule without = rule;
        without.elements.removeAt(i);
        addExpanded(without, i);
        rule.elements[i].optional = false;
    }
    index(rule);
}

void DateRules::index(const Rule &rule)
{
    const int position = int(m_rules.size());
    m_rules.append(rule);
    const Element &first = rule.elements[rule.contextBefore];
    for (const int word : first.words)
        m_byWord[word].append(position);
    for (const auto letter : u"DOMAmYyWVNUSC"_s) {
        if (const DateClasses kind = dateClassOf(letter); first.classes & kind)
            m_byClass[quint16(kind.toInt())].append(position);
    }
}

bool DateRules::accepts(const Element &element, const DateAtom &atom)
{
    return (element.classes & atom.classes) || (atom.word >= 0 && element.words.contains(atom.word));
}

void DateRules::tryRules(const QList<int> &rules, const QList<DateAtom> &atoms, qsizetype first, Attempt &best) const
{
    for (const int position : rules) {
        const Rule &rule = m_rules[position];
        const qsizetype start = first - rule.contextBefore;
        const qsizetype reach = start + rule.elements.size();
        if (start < 0 || reach > atoms.size())
            continue;
        qsizetype end = reach;
        bool fits = true;
        for (qsizetype i = 0; fits && i < rule.elements.size(); ++i)
            fits = accepts(rule.elements[i], atoms[start + i]);
        for (qsizetype i = rule.elements.size(); fits && i > rule.contextBefore && rule.elements[i - 1].context; --i)
            --end;
        const bool better = !best.rule || end > best.end || (end == best.end && reach > best.reach)
            || (end == best.end && reach == best.reach && &rule < best.rule);
        if (fits && better)
            best = {&rule, end, reach};
    }
}

DateRules::Attempt DateRules::best(const QList<DateAtom> &atoms, qsizetype first) const
{
    Attempt best;
    const DateAtom &atom = atoms[first];
    if (const auto found = m_byWord.constFind(atom.word); found != m_byWord.cend())
        tryRules(*found, atoms, first, best);
    for (quint16 bit = 1; bit && bit <= atom.classes.toInt(); bit = quint16(bit << 1)) {
        if (!(atom.classes.toInt() & bit))
            continue;
        if (const auto found = m_byClass.constFind(bit); found != m_byClass.cend())
            tryRules(*found, atoms, first, best);
    }
    return best;
}

DateMatch DateRules::matched(const Rule &rule, const QList<DateAtom> &atoms, qsizetype first, qsizetype end)
{
    DateMatch match{first, end, rule.operation, {}};
    for (qsizetype i = first; i < end; ++i) {
        const Element &element = rule.elements[rule.contextBefore + i - first];
        const DateAtom &atom = atoms[i];
        const DateClasses kinds = element.classes & atom.classes;
        if (kinds && !(atom.word >= 0 && element.words.contains(atom.word)))
            match.captures.append({DateClass(kinds.toInt() & -kinds.toInt()), atom.number, i});
    }
    return match;
}

QList<DateMatch> DateRules::match(const QList<DateAtom> &atoms) const
{
    QList<DateMatch> matches;
    for (qsizetype i = 0; i < atoms.size();) {
        const Attempt attempt = atoms[i].word < 0 && !atoms[i].classes ? Attempt() : best(atoms, i);
        if (!attempt.rule) {
            ++i;
            continue;
        }
        if (attempt.rule->operation.kind != DateOperation::Kind::None)
            matches.append(matched(*attempt.rule, atoms, i, attempt.end));
        i = attempt.end;
    }
    return matches;
}

} // namespace readout
