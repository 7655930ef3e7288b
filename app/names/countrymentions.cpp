// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/countrymentions.h"

#include "article/wordlist.h"
#include "knowledge/gazetteer.h"
#include "knowledge/namelexicon.h"
#include "knowledge/phrases.h"
#include "names/countrysense.h"
#include "names/documentvotes.h"
#include "names/namewords.h"
#include "names/rulewords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

/// A form of the gazetteer somewhere in the text, before it is known to mean its country.
struct Candidate {
    Span span;
    const CountryForm *form = nullptr;
    int sentence = 0;
    int first = 0; ///< tokens
    int end = 0;
};

/// A noun that may stand for one of some countries: `the Kingdom`.
struct Epithet {
    QString noun;
    QStringList codes; ///< ISO 3166-1 alpha-2
};

const QList<Epithet> &epithets()
{
    static const QList<Epithet> list = [] {
        QList<Epithet> read;
        for (const QString &line : knowledgeLines(u"epithets.txt"_s)) {
            const QStringList fields = line.split(u'|');
            read.append({fields[0], fields[1].split(u' ')});
        }
        return read;
    }();
    return list;
}

/// Whether a capitalised noun after a country makes both the name of something else: `Taiwan Strait`, `Iraq War`.
bool isNamedThing(QStringView next)
{
    if (next.isEmpty() || !next.front().isUpper())
        return false;
    return NameLexicon::shared().classesOf(next).testAnyFlags(WordClass::Place | WordClass::Event);
}

/// Finds countries in one document.
class Finder {
public:
    Finder(const Document &document, const std::vector<TaggedName> &names)
        : m_document(document), m_names(names), m_text(document.article().text), m_nameOf(namesByToken(document, names))
    {
    }

    QList<CountryMention> find()
    {
        for (qsizetype s = 0; s < m_document.sentences().size(); ++s)
            collect(int(s));
        for (const Candidate &candidate : m_candidates) {
            if (!candidate.form->ambiguous) {
                m_evident.insert(candidate.form->country);
                ++m_sureIn[candidate.sentence];
            }
        }
        for (const Candidate &candidate : m_candidates)
            judge(candidate);
        addEpithets();
        std::ranges::sort(m_found, {}, [](const CountryMention &found) { return found.mention.span; });
        return m_found;
    }

private:
    void collect(int index)
    {
        static const Phrases hiding = Phrases(knowledgeLines(u"hiding-names.txt"_s));
        static const Phrases states = Phrases(knowledgeLines(u"us-states.txt"_s));
        const Sentence &sentence = m_document.sentences()[index];
        qsizetype covered = 0;
        for (int t = sentence.first; t < sentence.end; ++t) {
            const Span token = m_document.tokens()[t].span;
            for (qsizetype at = token.start; at < token.end(); ++at) {
                const bool startsWord
                    = m_text[at].isLetter() && (at == token.start || !m_text[at - 1].isLetterOrNumber());
                if (!startsWord || at < covered)
                    continue;
                m_seesStates = m_seesStates || states.match(m_text, at) > 0;
                if (const qsizetype length = hiding.match(m_text, at); length > 0) {
                    covered = at + length;
                    continue;
                }
                const Gazetteer::Match match = Gazetteer::shared().match(m_text, at);
                if (!match.form || at + match.length > sentence.span.end())
                    continue;
                covered = at + match.length;
                const int end = std::min(m_document.tokenAt(covered - 1) + 1, sentence.end);
                m_candidates.append({{at, match.length}, match.form, index, t, end});
            }
        }
    }

    [[nodiscard]] bool isInsideName(const Candidate &candidate) const
    {
        for (int t = candidate.first; t < candidate.end; ++t) {
            if (m_nameOf[t] < 0)
                continue;
            const TaggedName &name = m_names[size_t(m_nameOf[t])];
            const bool whole = name.first >= candidate.first && name.end <= candidate.end;
            if (name.type == NameType::Person)
                return !whole || candidate.form->ambiguous;
            const bool house = isRuleWord(m_document.word(name.end - 1), RuleWord::House); // `Canada Science Museum`
            if (name.type == NameType::Organisation || house)
                return !whole;
        }
        return false;
    }

    [[nodiscard]] bool isInLongerName(int token) const
    {
        return m_nameOf[token] >= 0 && m_names[size_t(m_nameOf[token])].length() > 1;
    }

    [[nodiscard]] QStringView wordAt(const Sentence &sentence, int token) const
    {
        return token >= sentence.first && token < sentence.end ? m_document.word(token) : QStringView();
    }

    [[nodiscard]] bool isUnsettled(const Candidate &candidate, const Sentence &sentence) const
    {
        const CountryForm &form = *candidate.form;
        if (!form.ambiguous)
            return false;
        if (m_evident.contains(form.country))
            return false;
        if (form.text.startsWith(u"Georgia") && m_seesStates)
            return true;
        if (form.kind == FormKind::Adjective || form.kind == FormKind::Capital)
            return true;
        if (m_sureIn.value(candidate.sentence) > 1)
            return false; // one of several countries
        static constexpr QStringView links[]
            = {u"in", u"from", u"to", u"of", u"between", u"with", u"and", u"into", u"for", u"like"};
        const QStringView before = wordAt(sentence, candidate.first - 1), after = wordAt(sentence, candidate.end);
        const bool joined = !after.isEmpty() && after.front().isUpper();
        return joined || (std::ranges::find(links, before) == std::end(links) && after != u"'s" && after != u"’s");
    }

    /// `Grand Ethiopian Renaissance Dam`: words with capitals around an adjective, the last of which heads a place.
    [[nodiscard]] bool isInNamedPlace(const Candidate &candidate, const Sentence &sentence) const
    {
        constexpr int longest = 3; // words after the adjective
        const int before = candidate.first - 1;
        const bool opens = before > sentence.first
            && (m_nameOf[before] < 0 || m_names[size_t(m_nameOf[before])].type == NameType::Location)
            && m_document.word(before).front().isUpper()
            && !classesAt(m_document, before)
                    .testAnyFlags(titleClasses | WordClass::Country | WordClass::Demonym | WordClass::Head
                        | WordClass::Modifier | WordClass::Function);
        if (candidate.form->kind != FormKind::Adjective || !opens)
            return false;
        int end = candidate.end;
        while (end < sentence.end && end < candidate.end + longest && m_document.word(end).front().isUpper())
            ++end;
        return end > candidate.end && classesAt(m_document, end - 1).testFlag(WordClass::Place);
    }

    void judge(const Candidate &candidate)
    {
        const Sentence &sentence = m_document.sentences()[candidate.sentence];
        const CountryForm &form = *candidate.form;
        const bool adjective = form.kind == FormKind::Adjective;
        if (isInsideName(candidate) || isUnsettled(candidate, sentence))
            return;
        const qsizetype tail = candidate.span.end();
        if (tail < m_text.size() && m_text[tail] == u'$')
            return; // `US$1 billion`
        const bool hyphened = tail < m_text.size() && m_text[tail] == u'-';
        if (!hyphened && form.kind != FormKind::Capital
            && (isNamedThing(wordAt(sentence, candidate.end)) || isInNamedPlace(candidate, sentence)))
            return;
        CountryMention found{
            {candidate.span, MentionKind::Name, MarkedBy::List, CountrySense::None, form.ambiguous ? 0.8F : 0.98F},
            form.country};
        found.mention.sense = senseOf(m_document, sentence, candidate.first, candidate.end, adjective);
        if (form.kind == FormKind::Capital || form.kind == FormKind::Seat) {
            // A city is no country; where it acts, its government does.
            if (form.kind == FormKind::Seat || found.mention.sense != CountrySense::Government)
                return;
            found.mention.kind = MentionKind::Role;
            found.mention.confidence = 0.7F;
        } else if (adjective) {
            found.mention.kind = MentionKind::Demonym;
        } else if (form.text != Gazetteer::shared().countries()[form.country].name) {
            const bool acronym = std::ranges::none_of(form.text, [](QChar c) { return c.isLower() || c.isSpace(); });
            found.mention.kind = acronym ? MentionKind::Acronym : MentionKind::Alias;
        }
        m_found.append(found);
    }

    /// `the Kingdom`, where the article is about one country that is one.
    void addEpithets()
    {
        for (const Epithet &epithet : epithets()) {
            const int country = mainCountryOf(epithet.codes);
            if (country < 0)
                continue;
            for (const Sentence &sentence : m_document.sentences()) {
                for (int t = sentence.first; t + 1 < sentence.end; ++t) {
                    const QStringView noun = m_document.word(t + 1), next = wordAt(sentence, t + 2);
                    const bool the = m_document.word(t).compare(u"the", Qt::CaseInsensitive) == 0;
                    if (!the || noun.compare(epithet.noun, Qt::CaseInsensitive) != 0 || isInLongerName(t + 1)
                        || next == u"of")
                        continue;
                    const Span span
                        = Span::between(m_document.tokens()[t].span.start, m_document.tokens()[t + 1].span.end());
                    m_found.append({{span, MentionKind::Epithet, MarkedBy::Rule, CountrySense::None, 0.8F}, country});
                }
            }
        }
    }

    /// The only country of those codes that the document mentions, or the one it mentions three times as often as any
    /// other of them; -1 when there is none.
    [[nodiscard]] int mainCountryOf(const QStringList &codes) const
    {
        QHash<int, int> counts;
        for (const CountryMention &found : m_found) {
            if (codes.contains(Gazetteer::shared().countries()[found.country].code))
                ++counts[found.country];
        }
        int best = -1, most = 0, second = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (*it > most) {
                second = std::exchange(most, *it);
                best = it.key();
            } else {
                second = std::max(second, *it);
            }
        }
        return most >= 3 * second ? best : -1;
    }

    const Document &m_document;
    const std::vector<TaggedName> &m_names;
    const QStringView m_text;
    std::vector<int> m_nameOf; ///< by token, index into m_names or -1
    QList<Candidate> m_candidates;
    QSet<int> m_evident; ///< countries that some unambiguous form names
    QHash<int, int> m_sureIn; ///< by sentence, how many unambiguous forms it has
    bool m_seesStates = false;
    QList<CountryMention> m_found;
};

} // namespace

QList<CountryMention> findCountries(const Document &document, const std::vector<TaggedName> &names)
{
    return Finder(document, names).find();
}

} // namespace readout
