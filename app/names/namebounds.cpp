// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namebounds.h"

#include "knowledge/titles.h"
#include "knowledge/wordhash.h"
#include "names/namewords.h"
#include "names/rulewords.h"

#include <algorithm>

namespace readout {

namespace {

constexpr int longestPhrase = 4;

bool isCapitalised(QStringView word) { return word.front().isUpper(); }

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// Names of one document with room to move their ends in.
class Bounds {
public:
    Bounds(const Document &document, std::vector<TaggedName> &names) : m_document(document), m_names(names) { }

    void settle()
    {
        for (size_t i = 0; i < m_names.size(); ++i) {
            TaggedName &name = m_names[i];
            m_sentence = m_document.sentences()[m_document.tokens()[name.first].sentence];
            m_floor = std::max(m_sentence.first, i > 0 ? m_names[i - 1].end : 0);
            if (name.type == NameType::Person)
                settlePerson(name);
            else
                settleBody(name);
            // What a longer name took over is no name of its own.
            for (size_t next = i + 1; next < m_names.size() && m_names[next].first < name.end; ++next)
                m_names[next].first = std::min(m_names[next].end, name.end);
        }
        std::erase_if(m_names, [](const TaggedName &name) { return name.length() < 1; });
    }

private:
    void settlePerson(TaggedName &name)
    {
        dropModifiers(name);
        name.first += titleLength(m_document, name.first, name.end);
        const bool titleOnly = name.length() == 1
            && classesAt(m_document, name.first).testAnyFlags(WordClass::Honorific | WordClass::Rank)
            && name.end < m_sentence.end && isCapitalised(m_document.word(name.end));
        if (titleOnly)
            name.first = name.end;
    }

    void settleBody(TaggedName &name)
    {
        if (name.type == NameType::Organisation) {
            dropModifiers(name);
            dropArticle(name);
            closeJoiner(name);
            takeList(name);
            takePhrases(name);
            takeMission(name);
            takeOrdinal(name);
        } else if (m_document.word(name.first).compare(u"the", Qt::CaseInsensitive) == 0) {
            ++name.first;
        }
    }

    /// `Toronto-based Citizen Lab`, `Twenty-year-old Thida Aung`: what is said of a name is not the name.
    void dropModifiers(TaggedName &name) const
    {
        while (name.length() > 1) {
            const QStringView word = m_document.word(name.first);
            const QStringView tail = word.sliced(word.lastIndexOf(u'-') + 1);
            const bool modifies = tail.size() < word.size() && tail.size() > 2 && tail.front().isLower()
                && (tail.endsWith(u"ed") || isOneOf(tail, {u"led", u"run", u"born", u"wide", u"old"}));
            if (!modifies)
                return;
            ++name.first;
        }
    }

    /// `the` is no part of a name, and `The` only where no sentence begins: `told The Jordan Times`.
    void dropArticle(TaggedName &name) const
    {
        const QStringView word = m_document.word(name.first);
        const bool opens
            = name.first == m_sentence.first || !m_document.word(name.first - 1).front().isLetterOrNumber();
        if (word == u"the" || word == u"THE" || (word == u"The" && opens))
            ++name.first;
    }

    /// No name ends in `of`: it goes on, or ends before.
    void closeJoiner(TaggedName &name) const
    {
        static constexpr auto joiners = {QStringView(u"of"), QStringView(u"for"), QStringView(u"and"),
            QStringView(u"&"), QStringView(u"the"), QStringView(u"in"), QStringView(u"on")};
        const bool open = name.length() > 1 && isOneOf(m_document.word(name.end - 1), joiners);
        if (open && hasHead(name.first, name.end)) {
            int next = name.end;
            if (next < m_sentence.end && m_document.word(next) == u"the")
                ++next;
            if (const int end = endOfCapitals(next, longestPhrase); end > next) {
                name.end = end;
                return;
            }
        }
        while (name.length() > 1 && isOneOf(m_document.word(name.end - 1), joiners))
            --name.end;
    }

    [[nodiscard]] bool hasHead(int first, int end) const
    {
        for (int t = first; t < end; ++t) {
            if (classesAt(m_document, t).testAnyFlags(WordClass::Head | WordClass::Generic))
                return true;
        }
        return false;
    }

    [[nodiscard]] int endOfCapitals(int first, int most) const
    {
        int end = first;
        while (end < m_sentence.end && end - first < most && isCapitalised(m_document.word(end)))
            ++end;
        return end;
    }

    /// `Bureau of Population, Refugees, and Migration`: the rest of the list that an office is for.
    void takeList(TaggedName &name) const
    {
        bool office = false;
        for (int t = name.first; t + 1 < name.end; ++t) {
            office = office || (m_document.word(t + 1) == u"of" && classesAt(m_document, t).testFlag(WordClass::Head));
        }
        if (!office)
            return;
        for (int end = name.end; end + 1 < m_sentence.end;) {
            const bool comma = m_document.word(end) == u",";
            const int joiner = end + comma;
            const bool last = m_document.word(joiner) == u"and" || m_document.word(joiner) == u"&";
            if (!comma && !last)
                return;
            const int first = joiner + last;
            end = endOfCapitals(first, 3);
            if (end == first || !isField(first, end))
                return;
            if (last) {
                name.end = end;
                return;
            }
        }
    }

    /// What an office may be for: neither a body nor somebody nor a country.
    [[nodiscard]] bool isField(int first, int end) const
    {
        for (int t = first; t < end; ++t) {
            if (classesAt(m_document, t)
                    .testAnyFlags(WordClass::Head | WordClass::GivenName | WordClass::Country | WordClass::Demonym
                        | WordClass::Capital | titleClasses))
                return false;
        }
        return true;
    }

    /// `Phnom` of `Phnom Penh Post` and `of Kenya` of `Government of the Republic of Kenya` belong to the name: it
    /// takes cities and countries whole.
    void takePhrases(TaggedName &name) const
    {
        for (int first = std::max(m_floor, name.first - longestPhrase + 1); first < name.first; ++first) {
            const int end = endOfPhrase(first);
            const bool opens = first == m_sentence.first && m_document.word(first) == u"The"; // `The Independent Panel`
            if (end > name.first && (!opens || end >= name.end)) {
                name.first = first;
                break;
            }
        }
        for (int first = std::max(name.first, name.end - longestPhrase + 1); first < name.end; ++first)
            name.end = std::max(name.end, endOfPhrase(first));
    }

    /// End of the longest listed city, country or body that begins at a token; the token itself where none does.
    [[nodiscard]] int endOfPhrase(int first) const
    {
        if (first >= m_sentence.end || !isCapitalised(m_document.word(first)))
            return first;
        const auto hashAt = [this](int t) { return hashFolded(m_document.word(t)); };
        const auto fits = [this](int last, PhraseClass) { return isCapitalised(m_document.word(last)); };
        return NameLexicon::shared().endOfPhrase(first, m_sentence.end, hashAt, fits);
    }

    /// `UN` is only the head of `UN Fact Finding Mission for Kenya`.
    void takeMission(TaggedName &name) const
    {
        const QStringView word = m_document.word(name.first);
        const bool acronym = word.size() > 1 && word.back().isUpper();
        const int end = name.length() == 1 ? endOfCapitals(name.end, longestPhrase) : name.end;
        if (!acronym || end - name.first < 3 || m_document.word(end - 1) != u"Mission")
            return;
        name.end = end;
        const bool where = end + 1 < m_sentence.end && isOneOf(m_document.word(end), {u"for", u"in", u"to", u"on"});
        if (const int place = where ? endOfPhrase(end + 1) : end; place > end + 1)
            name.end = place;
    }

    /// `33rd` of `33rd Infantry Division` belongs to the name.
    void takeOrdinal(TaggedName &name) const
    {
        if (name.first == m_floor || !isRuleWord(m_document.word(name.end - 1), RuleWord::Unit))
            return;
        const QStringView number = m_document.word(name.first - 1);
        if (number.front().isDigit() && number.back().isLetter() && number.size() < 6)
            --name.first;
    }

    const Document &m_document;
    std::vector<TaggedName> &m_names;
    Sentence m_sentence;
    int m_floor = 0; ///< where the name at hand may begin
};

} // namespace

int titleLength(const Document &document, int first, int end)
{
    const NameLexicon &lexicon = NameLexicon::shared();
    int at = first;
    while (at + 1 < end) {
        QStringView words[6];
        const int n = std::min(6, end - at - 1);
        for (int i = 0; i < n; ++i)
            words[i] = document.word(at + i);
        int title = Titles::shared().match(std::span(words, size_t(n)));
        const WordClasses classes = lexicon.classesOf(document.word(at));
        if (title == 0 && classes.testAnyFlags(WordClass::Rank | WordClass::Office)
            && !classes.testAnyFlags(WordClass::GivenName | WordClass::FamilyName))
            title = 1;
        const QStringView next = document.word(at + title);
        const bool given = next == u"bin" || next == u"bint" || next == u"ibn"; // `Sultan bin Khalid`
        if (title == 0 || given)
            break;
        at += title;
    }
    return at - first;
}

void settleBounds(const Document &document, std::vector<TaggedName> &names) { Bounds(document, names).settle(); }

} // namespace readout
