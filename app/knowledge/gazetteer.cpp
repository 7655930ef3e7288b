// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/gazetteer.h"

#include "article/wordlist.h"
#include "knowledge/phrases.h"
#include "knowledge/wordhash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

bool takesPlural(const QString &people)
{
    return !people.endsWith(u"ese"_s) && !people.endsWith(u'h') && !people.endsWith(u's') && !people.endsWith(u"man"_s)
        && !people.endsWith(u"men"_s) && !people.endsWith(u'z');
}

} // namespace

const Gazetteer &Gazetteer::shared()
{
    static const Gazetteer gazetteer;
    return gazetteer;
}

Gazetteer::Gazetteer()
{
    readCountries();
    readSeats();
    for (qsizetype i = 0; i < m_forms.size(); ++i)
        m_byFirstWord[hashFolded(wordAt(m_forms[i].text, 0))].append(int(i));
    for (QList<int> &forms : m_byFirstWord)
        std::ranges::stable_sort(forms, std::ranges::greater(), [this](int i) { return m_forms[i].text.size(); });
}

void Gazetteer::readCountries()
{
    const auto clean = [](QStringList forms) { return forms.replaceInStrings(u"?"_s, QString()); };
    for (const QString &line : knowledgeLines(u"countries.txt"_s)) {
        const QStringList fields = line.split(u'|');
        Q_ASSERT(fields.size() == 5);
        const QStringList names = QStringList(fields[1]) + fields[2].split(u';', Qt::SkipEmptyParts);
        const QStringList adjectives = fields[3].split(u';', Qt::SkipEmptyParts);
        const QStringList capitals = fields[4].split(u';', Qt::SkipEmptyParts);
        const int index = int(m_countries.size());
        m_byCode.insert(fields[0], index);
        m_countries.append({fields[0], clean(names).first(), clean(names), clean(adjectives), clean(capitals)});
        for (const QString &name : names)
            add(name, index, FormKind::Name);
        for (const QString &adjective : adjectives) {
            add(adjective, index, FormKind::Adjective);
            if (takesPlural(adjective))
                add(QString(adjective).replace(u"?"_s, QString()) + (adjective.endsWith(u'?') ? u"s?"_s : u"s"_s),
                    index, FormKind::Adjective);
        }
        for (const QString &capital : capitals)
            add(capital, index, FormKind::Capital);
    }
}

void Gazetteer::readSeats()
{
    for (const QString &line : knowledgeLines(u"seats.txt"_s)) {
        const QStringList fields = line.split(u'|');
        for (const QString &seat : fields[1].split(u';'))
            add(seat, m_byCode.value(fields[0]), FormKind::Seat);
    }
}

void Gazetteer::add(const QString &form, int country, FormKind kind)
{
    const bool ambiguous = form.endsWith(u'?');
    m_forms.append({ambiguous ? form.chopped(1) : form, country, kind, ambiguous});
}

const Country *Gazetteer::country(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.cend() ? nullptr : &m_countries[*found];
}

QString Gazetteer::nameOf(QStringView code) const
{
    const Country *found = country(code);
    return found ? found->name : QString();
}

QString Gazetteer::codeOf(QStringView form, FormKind kind) const
{
    for (const int i : m_byFirstWord.value(hashFolded(wordAt(form, 0)))) {
        const CountryForm &candidate = m_forms[i];
        if (candidate.kind == kind && spells(form, 0, candidate.text, false) == form.size())
            return m_countries[candidate.country].code;
    }
    return {};
}

Gazetteer::Match Gazetteer::match(QStringView text, qsizetype position) const
{
    const QStringView word = wordAt(text, position);
    const auto found = m_byFirstWord.constFind(hashFolded(word));
    if (found == m_byFirstWord.cend())
        return {};
    const bool capitals = word.size() > 3 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    for (const int i : *found) {
        qsizetype length = spells(text, position, m_forms[i].text, false);
        if (length == 0 && capitals)
            length = spells(text, position, m_forms[i].text, true);
        if (length > 0)
            return {&m_forms[i], length};
    }
    return {};
}

} // namespace readout
