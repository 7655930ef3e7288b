// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/roles.h"

#include "knowledge/gazetteer.h"
#include "knowledge/namelexicon.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int longestRole = 12; // tokens

bool isMark(QStringView word)
{
    return !word.front().isLetterOrNumber() && word != u"'s" && word != u"’s" && word != u"&";
}

bool isPossessive(QStringView word) { return word == u"'s" || word == u"’s"; }

WordClasses classesAt(const Document &document, int token)
{
    return NameLexicon::shared().classesOf(document.word(token));
}

/// Words that a role may hold between its state and its office: `Foreign`, `Deputy`, `of`, `and`, any with a capital.
bool belongsToRole(const Document &document, int token)
{
    const QStringView word = document.word(token);
    if (isMark(word))
        return false;
    const WordClasses classes = classesAt(document, token);
    if (classes.testAnyFlags(titleClasses | WordClass::Modifier | WordClass::Demonym | WordClass::Country
            | WordClass::Head | WordClass::Compass))
        return !classes.testFlag(WordClass::Function);
    return word.front().isUpper() || isPossessive(word) || word == u"of" || word == u"for" || word == u"and"
        || word == u"party";
}

Gender genderOf(QStringView title)
{
    static constexpr QStringView female[] = {u"mrs", u"mrs.", u"ms", u"ms.", u"miss", u"madam", u"madame", u"queen",
        u"princess", u"chairwoman", u"spokeswoman", u"congresswoman", u"actress", u"lady", u"dame", u"datin", u"begum",
        u"daw", u"businesswoman"};
    static constexpr QStringView male[]
        = {u"mr", u"mr.", u"king", u"prince", u"sir", u"lord", u"chairman", u"spokesman", u"congressman",
            u"businessman", u"sheikh", u"sultan", u"emperor", u"pope", u"ayatollah", u"imam", u"father"};
    const auto is = [title](QStringView word) { return title.compare(word, Qt::CaseInsensitive) == 0; };
    return std::ranges::any_of(female, is) ? Gender::Female
        : std::ranges::any_of(male, is)    ? Gender::Male
                                           : Gender::Unknown;
}

RolePhrase phraseAt(const Document &document, int first, int end)
{
    RolePhrase role{Span::between(document.tokens()[first].span.start, document.tokens()[end - 1].span.end()),
        countryIn(document, first, end), Gender::Unknown};
    for (int t = first; t < end && role.gender == Gender::Unknown; ++t)
        role.gender = genderOf(document.word(t));
    return role;
}

std::optional<RolePhrase> roleBefore(const Document &document, const Sentence &sentence, int name)
{
    int first = name, office = -1;
    while (first > sentence.first && name - first < longestRole && belongsToRole(document, first - 1)) {
        --first;
        if (classesAt(document, first).testAnyFlags(titleClasses) && document.word(first).size() > 1)
            office = first;
    }
    if (office < 0)
        return std::nullopt;
    // Joiners and a conjunction at the head belong to what stands before.
    while (first < office
        && (isPossessive(document.word(first)) || classesAt(document, first).testFlag(WordClass::Function)
            || !belongsToRole(document, first)))
        ++first;
    // `met Indonesian President Joko Widodo and Thai Foreign Minister X`: the role begins after the last `and` before
    // which no office stands alone.
    for (int t = name - 1; t > first; --t) {
        if (document.word(t) == u"and" && t + 1 < name
            && classesAt(document, t - 1).testAnyFlags(WordClass::GivenName | WordClass::FamilyName)
            && !classesAt(document, t - 1).testAnyFlags(titleClasses)) {
            first = t + 1;
            break;
        }
    }
    return phraseAt(document, first, name);
}

std::optional<RolePhrase> roleAfter(const Document &document, const Sentence &sentence, int end)
{
    if (end >= sentence.end || document.word(end) != u",")
        return std::nullopt;
    int first = end + 1;
    static constexpr QStringView openers[] = {u"the", u"a", u"an", u"who", u"is", u"was", u"his", u"her", u"its"};
    while (first < sentence.end && std::ranges::find(openers, document.word(first)) != std::end(openers))
        ++first;
    int last = first, office = -1;
    while (last < sentence.end && last - first < longestRole) {
        const QStringView word = document.word(last);
        const WordClasses classes = classesAt(document, last);
        if (isMark(word) || (classes.testFlag(WordClass::Speech) && !classes.testAnyFlags(titleClasses))
            || word == u"who" || word == u"that")
            break;
        if (office < 0 && last - first < 6 && classes.testAnyFlags(WordClass::Office | WordClass::Rank))
            office = last;
        ++last;
    }
    if (office < 0)
        return std::nullopt;
    return phraseAt(document, first, last);
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

std::optional<RolePhrase> roleOf(const Document &document, int first, int end)
{
    const Sentence &sentence = document.sentences()[document.tokens()[first].sentence];
    std::optional<RolePhrase> before = roleBefore(document, sentence, first);
    const std::optional<RolePhrase> after = roleAfter(document, sentence, end);
    if (!before)
        return after;
    if (before->country.isEmpty() && after)
        before->country = after->country;
    if (before->country.isEmpty() && end + 1 < sentence.end && document.word(end) == u"of")
        before->country = countryIn(document, end + 1, end + 2);
    return before;
}

} // namespace readout
