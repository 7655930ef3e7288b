// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/places.h"

#include "knowledge/gazetteer.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int longestName = 6; ///< tokens of a place's name
constexpr int rightReach = 14; ///< tokens behind the last party
constexpr int leftReach = 20;
constexpr int speechReach = 4; ///< behind whom somebody spoke with: what comes later was spoken about

QString withCountry(const QString &place, const QString &code)
{
    const QString country = Gazetteer::shared().nameOf(code);
    return country.isEmpty() || place == country ? place : place + ", "_L1 + country;
}

/// Country of a capital that is a place; the gazetteer leaves Brussels out, which acts for the Union.
QString countryOfCapital(QStringView city)
{
    const QString code = Gazetteer::shared().codeOfCapital(city);
    return code.isEmpty() && city == "Brussels"_L1 ? u"BE"_s : code;
}

} // namespace

/// Over `the Turkish capital`, `the resort of`, `Egypt's`, up to the name itself.
int PlaceReader::skipDescription(int token, int until) const
{
    const auto isNoun = [this](int i) { return m_scene.has(i, MeetingClass::PlaceNoun) && !m_scene.isCapital(i); };
    int i = token;
    while (i < until) {
        const NamedTokens *name = m_scene.nameAt(i);
        const bool of = m_scene.is(i, "of"_L1) && i > token && isNoun(i - 1);
        if (m_scene.has(i, MeetingClass::Determiner) || isNoun(i) || of) {
            ++i;
            continue;
        }
        if (name && name->kind == NameKind::State && name->end + 1 < until && m_scene.isPossessive(name->end)
            && (m_scene.isCapital(name->end + 1) || isNoun(name->end + 1))) {
            i = name->end + 1;
            continue;
        }
        int noun = i;
        while (noun < until && noun - i < 3 && m_scene.isCapital(noun))
            ++noun;
        if (noun == i || noun >= until || !isNoun(noun))
            return i;
        i = noun + 1;
    }
    return i;
}

/// Behind the capitals that begin at a token; the token itself where they name no place.
int PlaceReader::nameEnd(int first, int until) const
{
    static constexpr auto particles
        = std::array{"de"_L1, "es"_L1, "el"_L1, "la"_L1, "le"_L1, "du"_L1, "al"_L1, "del"_L1};
    int end = first;
    while (end < until && end - first < longestName && !m_scene.isDate(end)) {
        const NamedTokens *name = m_scene.nameAt(end);
        const QStringView word = m_scene.document().word(end);
        const bool particle = end > first && end + 1 < until && m_scene.isCapital(end + 1)
            && std::ranges::any_of(particles, [&](QLatin1StringView p) { return word == p; });
        const qsizetype hyphen = word.indexOf(u'-'); // Sharm el-Sheikh
        const bool joined = end > first && hyphen > 0 && hyphen + 1 < word.size() && word[hyphen + 1].isUpper();
        const bool attribute = hyphen > 0 && word.endsWith(u"ed"); // `the Germany-hosted conference`
        if (attribute || (!m_scene.isCapital(end) && !particle && !joined))
            break;
        if (m_scene.has(end, MeetingClass::Office) || m_scene.has(end, MeetingClass::EventNoun)
            || m_scene.has(end, MeetingClass::TalkNoun))
            return first;
        if (name && name->kind != NameKind::State) {
            const bool capital
                = end == first && !Gazetteer::shared().codeOfCapital(m_scene.text(name->first, name->end)).isEmpty();
            if (!capital)
                break;
        }
        if (name && end > first && name->first == end)
            break; // `in Beijing China said`
        end = name ? name->end : end + 1;
        if (name)
            break;
    }
    return end;
}

/// A town or a country, with the country that follows a comma.
Place PlaceReader::town(int first, int until) const
{
    const int end = nameEnd(first, until);
    if (end == first || (end < until && (m_scene.isPossessive(end) || m_scene.has(end, MeetingClass::EventNoun))))
        return {};
    const QString text = m_scene.text(first, end).toString();
    const NamedTokens *name = m_scene.nameAt(first);
    if (name && name->kind == NameKind::State)
        return {text, name->code, first, end};
    const bool comma = end + 1 < until && m_scene.is(end, ","_L1);
    const NamedTokens *country = comma ? m_scene.nameAt(end + 1) : nullptr;
    if (country && country->kind == NameKind::State)
        return {text + ", "_L1 + m_scene.text(end + 1, country->end).toString(), country->code, first, country->end};
    if (comma && (m_scene.is(end + 1, "D.C."_L1) || m_scene.is(end + 1, "DC"_L1)))
        return {withCountry(m_scene.text(first, end + 2).toString(), u"US"_s), u"US"_s, first, end + 2};
    if (m_scene.has(end - 1, MeetingClass::Region))
        return {}; // `the Middle East`
    const QString code = countryOfCapital(text);
    return {withCountry(text, code), code, first, end};
}

/// A building with a name of its own; the town that it is said to stand in goes before it.
Place PlaceReader::venue(int first, int until) const
{
    const NamedTokens *name = m_scene.nameAt(first);
    int end = first;
    bool building = false;
    if (name && name->kind == NameKind::Organisation) {
        end = name->end;
        building = !name->code.isEmpty() || m_scene.has(end - 1, MeetingClass::Venue);
    } else if (!name) {
        const auto joins = [&](int i) { // `Palace of Nations`, `Hall of the People`
            const bool of = i > first && m_scene.is(i, "of"_L1) && m_scene.has(i - 1, MeetingClass::Venue);
            return of || (i > first && m_scene.is(i, "the"_L1) && m_scene.is(i - 1, "of"_L1));
        };
        while (
            end < until && end - first < longestName && !m_scene.isDate(end) && (m_scene.isCapital(end) || joins(end)))
            ++end;
        for (int i = first; i < end; ++i)
            building |= end - first > 1 && m_scene.has(i, MeetingClass::Venue);
    }
    for (int i = first; i < end; ++i)
        building &= !m_scene.has(i, MeetingClass::EventNoun);
    if (!building)
        return {};
    if (end + 1 < until && (m_scene.is(end, "in"_L1) || m_scene.is(end, ","_L1))) {
        const int after = m_scene.is(end, "in"_L1) ? skipDescription(end + 1, until) : end + 1;
        if (const Place place = after < until ? town(after, until) : Place(); !place.isEmpty())
            return place;
    }
    const QString code = name ? name->code : QString();
    return {withCountry(m_scene.text(first, end).toString(), code), code, first, end, true};
}

/// `the Turkish capital`, where its name is not said.
Place PlaceReader::capitalOf(int token, int until) const
{
    for (int i = token; i < until; ++i) {
        const NamedTokens *name = m_scene.nameAt(i);
        if (!name || name->code.isEmpty())
            continue;
        int noun = name->end;
        while (noun < until && (m_scene.isPossessive(noun) || m_scene.has(noun, MeetingClass::PlaceNoun))) {
            if (m_scene.is(noun, "capital"_L1)) {
                const Country *country = Gazetteer::shared().country(name->code);
                if (!country || country->capitals.isEmpty())
                    return {};
                return {withCountry(country->capitals.first(), name->code), name->code, token, noun + 1};
            }
            ++noun;
        }
        return {};
    }
    return {};
}

Place PlaceReader::at(int token, int until) const
{
    const int first = skipDescription(token, until);
    if (first < until) {
        if (const Place building = venue(first, until); !building.isEmpty())
            return building;
        if (const Place place = town(first, until); !place.isEmpty())
            return place;
    }
    return capitalOf(token, first);
}

/// `in` and `at`, but not of what somebody else did there: `the ambassador accredited in`.
bool PlaceReader::isLocative(int token) const
{
    if (!m_scene.is(token, "in"_L1) && !m_scene.is(token, "at"_L1))
        return false;
    if (token == 0)
        return true;
    const bool participle = m_scene.document().word(token - 1).endsWith(u"ed") && !m_scene.isCapital(token - 1);
    return !participle || m_scene.has(token - 1, MeetingClass::LightVerb) || m_scene.has(token - 1, MeetingClass::Frame)
        || m_scene.has(token - 1, MeetingClass::Visit) || m_scene.has(token - 1, MeetingClass::Auxiliary)
        || m_scene.has(token - 1, MeetingClass::Sign);
}

/// Behind the topic of talks a place is theirs only after a name or before a date: `talks on Syria in Geneva`,
/// `negotiations over the dam in Khartoum on Wednesday`, not `the crisis in Tripoli`.
bool PlaceReader::isOfTrigger(const Place &place, int preposition, int tail) const
{
    if (tail < 0)
        return true;
    const NamedTokens *name = m_scene.nameAt(place.first);
    if (name && name->kind == NameKind::State && name->end == place.end)
        return false;
    const int sentenceEnd = m_scene.document().sentences()[m_scene.document().tokens()[preposition].sentence].end;
    int after = place.end;
    while (after < sentenceEnd && (m_scene.is(after, "on"_L1) || m_scene.is(after, "in"_L1)))
        ++after;
    const bool dated = after < sentenceEnd && m_scene.isDate(after);
    const bool named = preposition - 1 > tail && (m_scene.nameAt(preposition - 1) || m_scene.isDate(preposition - 1));
    return dated || named;
}

/// Opens the topic of talks: `to discuss`, `about`, not `on Monday` and `face to face`.
bool PlaceReader::opensTopic(int token, int until) const
{
    const bool dated = m_scene.is(token, "on"_L1) && token + 1 < until && m_scene.isDate(token + 1);
    const bool face = m_scene.is(token, "to"_L1) && m_scene.is(token - 1, "face"_L1);
    return m_scene.has(token, MeetingClass::Tail) && !dated && !face;
}

/// Right of the trigger: behind the parties, else before them, else behind the topic.
Place PlaceReader::rightOf(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    const bool speech = m_scene.has(candidate.first, MeetingClass::Speech);
    const bool directed
        = candidate.invitation || (candidate.noun && m_scene.has(candidate.end - 1, MeetingClass::Trip));
    const int parties = std::max(candidate.argumentsEnd, candidate.end);
    int limit = std::min(sentence.end, parties + (speech ? speechReach : rightReach));
    const auto isParty = [&candidate](int i) {
        return std::ranges::any_of(
            candidate.near + candidate.far, [i](const Item *item) { return i >= item->first && i < item->end; });
    };
    Place building, between;
    int tail = -1;
    for (int i = candidate.end; i < limit && (tail < 0 || between.isEmpty()); ++i) {
        if (m_scene.is(i, "("_L1)) { // who somebody is, not where
            for (; i < sentence.end && !m_scene.is(i, ")"_L1); ++i)
                limit = std::min(sentence.end, limit + 1);
            continue;
        }
        if (isParty(i))
            continue; // `his counterparts in Panama` are not met there
        if (i >= parties
            && (m_scene.has(i, MeetingClass::Reviewed) // `reviewed the situation in Gaza`
                || (m_scene.has(i, MeetingClass::Clause) && !m_scene.is(i, "and"_L1))
                || m_scene.has(i, MeetingClass::Officials) || m_scene.is(i, "official"_L1)))
            break; // `an official in Maseru said`
        const bool to = directed && m_scene.is(i, "to"_L1);
        if (isLocative(i) || to) {
            const Place place = at(i + 1, sentence.end);
            if (!place.isEmpty() && isOfTrigger(place, i, tail)) {
                Place &kept = place.venue ? building : between;
                kept = kept.isEmpty() ? place : kept;
                if (!place.venue && i >= parties)
                    return place;
            }
        }
        if (tail < 0 && i >= candidate.argumentsEnd && !to && opensTopic(i, limit))
            tail = i;
    }
    return between.isEmpty() ? building : between;
}

/// The nearest before the trigger that no other clause holds.
Place PlaceReader::leftOf(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    if (m_scene.has(candidate.first, MeetingClass::Speech))
        return {};
    const auto isParty = [&candidate](int i) {
        return std::ranges::any_of(candidate.near, [i](const Item *item) { return i >= item->first && i < item->end; });
    };
    for (int i = candidate.first - 1; i >= std::max(sentence.first, candidate.first - leftReach); --i) {
        if (isParty(i))
            continue; // `the ambassador in Seoul`, `an official of the ministry`
        if (m_scene.has(i, MeetingClass::Reporting) || m_scene.is(i, ";"_L1) || m_scene.is(i, "that"_L1)
            || m_scene.is(i, "where"_L1))
            return {};
        if (!isLocative(i))
            continue;
        if (const Place place = at(i + 1, candidate.first); !place.isEmpty())
            return place;
    }
    return opening(sentence, candidate.first);
}

/// `Today in Seoul, A and B ...`: of the whole sentence.
Place PlaceReader::opening(const Sentence &sentence, int until) const
{
    int in = sentence.first;
    while (in < until && m_scene.isDate(in))
        ++in;
    const Place place = in + 1 < until && m_scene.is(in, "in"_L1) ? at(in + 1, until) : Place();
    return !place.isEmpty() && place.end < until && m_scene.is(place.end, ","_L1) ? place : Place();
}

/// `left for Ankara, where he held talks`
Place PlaceReader::beforeWhere(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    int where = candidate.first - 1;
    while (where > sentence.first && !m_scene.is(where, "where"_L1)) {
        if (m_scene.is(where, ";"_L1) || m_scene.is(where, "that"_L1))
            return {};
        --where;
    }
    Place found;
    const int end = where - (where > sentence.first && m_scene.is(where - 1, ","_L1));
    for (int i = end - 1; i >= std::max(sentence.first, end - longestName); --i) {
        const Place place = at(i, where);
        if (place.end == end)
            found = place;
        if (!m_scene.isCapital(i) && !m_scene.is(i, ","_L1) && !m_scene.has(i, MeetingClass::PlaceNoun)
            && !m_scene.has(i, MeetingClass::Determiner))
            break;
    }
    return found;
}

/// `Cairo hosted a retreat`: a capital that is the host is the place.
Place PlaceReader::hostCity(const Candidate &candidate) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    for (int i = candidate.first; i > std::max(sentence.first, candidate.first - 5); --i) {
        if (!m_scene.has(i, MeetingClass::Host))
            continue;
        int subject = i - 1;
        while (subject > sentence.first && m_scene.has(subject, MeetingClass::Auxiliary))
            --subject;
        const QString city = m_scene.document().word(subject).toString(),
                      code = Gazetteer::shared().codeOfCapital(city);
        return code.isEmpty() ? Place() : Place{withCountry(city, code), code, subject, subject + 1};
    }
    return {};
}

Place PlaceReader::of(const Candidate &candidate) const
{
    if (candidate.mode == MeetingMode::Phone || candidate.mode == MeetingMode::Video)
        return {};
    if (const Place city = hostCity(candidate); !city.isEmpty())
        return city;
    Place place = rightOf(candidate);
    if (place.isEmpty() || place.venue) {
        Place before = beforeWhere(candidate);
        if (before.isEmpty())
            before = leftOf(candidate);
        if (!before.isEmpty() && (place.isEmpty() || !before.venue))
            place = before;
    }
    return place;
}

} // namespace readout
