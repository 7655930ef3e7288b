// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/roles.h"

#include "knowledge/gazetteer.h"
#include "names/namewords.h"
#include "names/rulewords.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int longestRole = 12; // tokens

bool isMark(QStringView word)
{
    return !word.front().isLetterOrNumber() && word != u"'s" && word != u"’s" && word != u"&";
}

bool isPossessive(QStringView word) { return word == u"'s" || word == u"’s"; }

/// Offices that one state alone gives, where the text need not say which.
QString stateOfOffice(QStringView role)
{
    const bool ofState = role.contains(u"Secretary of State")
        && (!role.contains(u"of State for") || role.contains(u"Under Secretary")
            || role.contains(u"Assistant Secretary") || role.contains(u"Deputy Secretary"));
    if (ofState || role.contains(u"Secretary of Defense") || role.contains(u"Defense Secretary")
        || role.contains(u"Secretary of Homeland Security"))
        return u"US"_s;
    if (role.contains(u"Chancellor of the Exchequer"))
        return u"GB"_s;
    return role.contains(u"Taoiseach") ? u"IE"_s : QString();
}

/// A word that belongs to a role wherever it stands between its state and its office: `Foreign`, any with a capital.
bool isRoleWord(const Document &document, int token)
{
    const QStringView word = document.word(token);
    const WordClasses classes = classesAt(document, token);
    const bool under = word == u"Under"; // `Under Secretary`
    const bool acronym = word.size() > 1 && word[1].isUpper(); // `US` is no `us`
    if (classes.testFlag(WordClass::Function) && !under && !acronym)
        return false;
    return word.front().isUpper()
        || classes.testAnyFlags(titleClasses | WordClass::Modifier | WordClass::Head | WordClass::Compass);
}

/// Words that only join the parts of a role.
bool isJoiner(QStringView word)
{
    return word == u"of" || word == u"for" || word == u"to" || word == u"and" || word == u"the";
}

/// The state of a form that begins at a token, and whether the form names it, as `Turkey` does and `Turkish` does not.
struct StateAt {
    QString code{};
    bool named = false;
    qsizetype length = 0; ///< UTF-16 units
};

StateAt stateAt(const Document &document, int token)
{
    const Gazetteer::Match match
        = Gazetteer::shared().match(document.article().text, document.tokens()[token].span.start);
    if (!match.form || match.form->kind == FormKind::Capital)
        return {};
    return {
        Gazetteer::shared().countries()[match.form->country].code, match.form->kind == FormKind::Name, match.length};
}

/// `in Turkey`, and within a role `for Yemen`: where or what about, not whose.
bool isElsewhere(const Document &document, const Sentence &sentence, int state, bool within)
{
    static constexpr QStringView places[] = {u"in", u"at", u"on", u"about", u"over", u"against", u"into", u"near"};
    static constexpr QStringView purposes[] = {u"for", u"to", u"from"};
    int before = state - 1;
    while (before >= sentence.first && document.word(before).compare(u"the", Qt::CaseInsensitive) == 0)
        --before;
    if (before < sentence.first)
        return false;
    const auto is = [&](QStringView word) { return document.word(before).compare(word, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(places, is) || (within && std::ranges::any_of(purposes, is));
}

/// The state that a role acts for: the first that it names and not `for Yemen`, `to Japan`.
QString stateOf(const Document &document, const Sentence &sentence, int first, int end)
{
    for (int t = first; t < end; ++t) {
        const StateAt state = stateAt(document, t);
        if (state.code.isEmpty())
            continue;
        if (!state.named || !isElsewhere(document, sentence, t, t > first))
            return state.code;
        while (t + 1 < end && document.word(t + 1).front().isUpper())
            ++t; // the rest of `for Western Sahara`
    }
    return {};
}

RolePhrase phraseAt(const Document &document, const Sentence &sentence, int first, int end)
{
    RolePhrase role{Span::between(document.tokens()[first].span.start, document.tokens()[end - 1].span.end()),
        stateOf(document, sentence, first, end), Gender::Unknown};
    if (role.country.isEmpty())
        role.country = stateOfOffice(document.article().view(role.span));
    const LexicalClasses pronouns = LexicalClasses(LexicalClass::Pronoun) | LexicalClass::Object | LexicalClass::Owner;
    for (int t = first; t < end && role.gender == Gender::Unknown; ++t) {
        const LexicalClasses classes = Lexicon::shared().classesOf(document.word(t));
        if (!classes.testAnyFlags(pronouns)) // `his counterpart`
            role.gender = genderOf(classes);
    }
    return role;
}

/// Reads a role from its end to its start.
class RoleScan {
public:
    RoleScan(const Document &document, const Sentence &sentence, int end)
        : m_document(document), m_sentence(sentence), m_end(end), m_first(end)
    {
    }

    /// Takes a token in; false where the role has ended.
    bool take(int t)
    {
        const QStringView word = m_document.word(t);
        const WordClasses classes = classesAt(m_document, t);
        const StateAt state = stateAt(m_document, t);
        if (classes.testAnyFlags(titleClasses) && word.size() > 1) {
            if (m_pending && !classes.testAnyFlags(WordClass::Office | WordClass::Rank))
                return false;
            m_office = true;
            return reach(t);
        }
        if (isPossessive(word))
            return true;
        const bool body = classes.testFlag(WordClass::Head)
            && !classesAt(m_document, m_first).testAnyFlags(titleClasses); // not `the administration of President X`
        if (m_pending && (state.length > word.size() || body))
            return reach(t); // `Republic of Korea`, `Ministry of Foreign Affairs`
        if (isJoiner(word)) {
            m_pending = true;
            return t < m_end - 1; // not `the secretary and X`
        }
        if (!m_pending && state.code.isEmpty() && isRuleWord(word, RuleWord::Kinship))
            return true;
        if (isMark(word) || !isRoleWord(m_document, t))
            return !isMark(word) && m_pending && ++m_unknown < 2;
        if (state.named && !m_pending && isElsewhere(m_document, m_sentence, t, false))
            return false; // `In Turkey Minister X`
        return m_pending || reach(t);
    }

    [[nodiscard]] bool hasOffice() const { return m_office; }

    /// First token of the role.
    [[nodiscard]] int first() const
    {
        int first = m_first;
        while (first < m_end && isPossessive(m_document.word(first)))
            ++first;
        return first;
    }

private:
    bool reach(int t)
    {
        m_first = t;
        m_pending = false;
        return true;
    }

    const Document &m_document;
    const Sentence &m_sentence;
    int m_end;
    int m_first;
    int m_unknown = 0;
    bool m_office = false;
    bool m_pending = false; ///< `of`, `for` or `and` is crossed, but no office behind it yet
};

/// `Spain's foreign minister`, `the envoy for the South Caucasus`
bool endsInOffice(const Document &document, int lowest, int end)
{
    const auto isOffice
        = [&document](int t) { return classesAt(document, t).testAnyFlags(WordClass::Office | WordClass::Rank); };
    int t = end - 1; // over what the office is for
    while (t > lowest && (document.word(t).front().isUpper() || document.word(t) == u"and") && !isOffice(t))
        --t;
    t -= t > lowest && document.word(t) == u"the";
    const QStringView joiner = document.word(t);
    const bool purpose = t < end - 1 && t > lowest && (joiner == u"for" || joiner == u"on" || joiner == u"to");
    return isOffice(end - 1) || (purpose && isOffice(t - 1));
}

std::optional<RolePhrase> roleBefore(const Document &document, const Sentence &sentence, const NamePlace &name)
{
    const int lowest = std::max({sentence.first, name.before, name.first - longestRole});
    int end = name.first;
    const bool comma = end - 2 >= lowest && document.word(end - 1) == u"," && endsInOffice(document, lowest, end - 1);
    end -= comma;
    RoleScan scan(document, sentence, end);
    int t = end - 1;
    while (t >= lowest && scan.take(t))
        --t;
    if (!scan.hasOffice())
        return std::nullopt;
    const bool others = comma && scan.first() - 1 <= name.before + 1 && name.before > 0
        && document.word(name.before) == u","; // `A, the foreign minister, B`
    if (others)
        return std::nullopt;
    return phraseAt(document, sentence, scan.first(), end);
}

/// A word that an apposition does not run over.
bool endsApposition(const Document &document, int token)
{
    static constexpr QStringView enders[]
        = {u"who", u"that", u"which", u"while", u"when", u"where", u"after", u"before", u"as", u"with", u"by", u"on",
            u"during", u"is", u"was", u"has", u"had", u"will", u"would", u"also", u"said"};
    const QStringView word = document.word(token);
    const WordClasses classes = classesAt(document, token);
    return isMark(word) || std::ranges::find(enders, word) != std::end(enders)
        || (classes.testFlag(WordClass::Speech) && !classes.testAnyFlags(titleClasses));
}

std::optional<RolePhrase> roleAfter(const Document &document, const Sentence &sentence, const NamePlace &name)
{
    if (name.end >= sentence.end || document.word(name.end) != u",")
        return std::nullopt;
    int first = name.end + 1;
    static constexpr QStringView openers[] = {u"the", u"a", u"an", u"who", u"is", u"was", u"his", u"her", u"its"};
    while (first < sentence.end && std::ranges::find(openers, document.word(first)) != std::end(openers))
        ++first;
    int last = first, office = -1;
    while (last < sentence.end && last - first < longestRole && !endsApposition(document, last)) {
        if (last >= name.next && office < 0)
            return std::nullopt; // the next of a list
        if (last == name.next && document.word(last - 1).front().isUpper() && last - 1 == office)
            return std::nullopt; // `A, Foreign Minister B`
        if (last - first < 6 && classesAt(document, last).testAnyFlags(WordClass::Office | WordClass::Rank))
            office = office < 0 || document.word(last).front().isUpper() ? last : office;
        ++last;
    }
    if (office < 0 || document.word(first) == u"and")
        return std::nullopt;
    while (last - 1 > office
        && (isJoiner(document.word(last - 1)) || document.word(last - 1) == u"in" || document.word(last - 1) == u"to"))
        --last;
    return phraseAt(document, sentence, first, last);
}

} // namespace

QString countryIn(const Document &document, int first, int end)
{
    const QStringView text = document.article().text;
    for (int t = first; t < end; ++t) {
        const Gazetteer::Match match = Gazetteer::shared().match(text, document.tokens()[t].span.start);
        if (match.form && match.form->kind != FormKind::Capital)
            return Gazetteer::shared().countries()[match.form->country].code;
    }
    return {};
}

Gender genderOf(LexicalClasses classes)
{
    const bool female = classes.testFlag(LexicalClass::Female), male = classes.testFlag(LexicalClass::Male);
    return female == male ? Gender::Unknown : female ? Gender::Female : Gender::Male;
}

std::optional<RolePhrase> roleOf(const Document &document, const NamePlace &name)
{
    const Sentence &sentence = document.sentences()[document.tokens()[name.first].sentence];
    NamePlace place = name;
    Gender gender = Gender::Unknown; // by `Ms.`, which is no role
    for (const int floor = std::max(sentence.first, name.before);
        place.first > floor && isRuleWord(document.word(place.first - 1), RuleWord::Courtesy); --place.first) {
        if (gender == Gender::Unknown)
            gender = genderOf(Lexicon::shared().classesOf(document.word(place.first - 1)));
    }
    std::optional<RolePhrase> before = roleBefore(document, sentence, place);
    std::optional<RolePhrase> after = roleAfter(document, sentence, name);
    std::optional<RolePhrase> role = before ? before : after;
    if (!role && gender == Gender::Unknown)
        return std::nullopt;
    if (!role)
        role = RolePhrase{};
    if (role->country.isEmpty() && after)
        role->country = after->country;
    if (before && role->country.isEmpty() && name.end + 1 < sentence.end && document.word(name.end) == u"of")
        role->country = countryIn(document, name.end + 1, name.end + 2);
    if (gender != Gender::Unknown)
        role->gender = gender;
    return role;
}

} // namespace readout
