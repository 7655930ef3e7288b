// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingslots.h"

#include "dates/datevalue.h"
#include "meetings/meetingdates.h"
#include "meetings/places.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int cueReach = 17; ///< tokens before a trigger that a cue of its status may stand in

} // namespace

void SlotReader::read(const Candidate &candidate, Encounter &encounter) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    encounter.date
        = DatePicker(m_scene, sentence).dateOf(candidate.first, std::max(candidate.end, candidate.argumentsEnd));
    const Place place = PlaceReader(m_scene).of(candidate);
    encounter.place = place.name;
    encounter.venue = place.venue;
    readStatus(candidate, encounter);
    readMode(candidate, encounter);
    if (encounter.mode == MeetingMode::Phone || encounter.mode == MeetingMode::Video) { // nobody is there
        encounter.place.clear();
        encounter.venue = false;
    }
    encounter.speech = !candidate.noun && m_scene.has(candidate.first, MeetingClass::Speech);
}

void SlotReader::lend(const Candidate &candidate, const Encounter *event, Encounter &encounter) const
{
    constexpr int reach = 3; // sentences
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    const bool margins = std::ranges::any_of(std::views::iota(sentence.first, sentence.end),
        [this](int i) { return m_scene.is(i, "sidelines"_L1) || m_scene.is(i, "margins"_L1); });
    if (!margins || !event || candidate.sentence - event->sentence > reach || encounter.speech
        || event->status != encounter.status)
        return;
    if (encounter.place.isEmpty() && !event->place.isEmpty()) {
        encounter.place = event->place;
        encounter.placeInferred = true;
        encounter.lentBy = {event->sentence};
    }
    if (encounter.date < 0 && event->date >= 0) {
        encounter.date = event->date;
        encounter.dateInferred = true;
        encounter.lentBy = {event->sentence};
    }
    if (encounter.mode == MeetingMode::Unknown && !encounter.place.isEmpty())
        encounter.mode = MeetingMode::InPerson;
}

/// `met`, `held`, `hosted`: a past form that no auxiliary of the future governs.
bool SlotReader::isFinitePast(int token) const
{
    const QString word = m_scene.document().word(token).toString().toLower();
    return word.endsWith("ed"_L1) || word == "met"_L1 || word == "held"_L1 || word == "spoke"_L1 || word == "had"_L1
        || word == "led"_L1 || word == "took"_L1 || word == "was"_L1 || word == "were"_L1 || word == "been"_L1
        || word == "sat"_L1;
}

/// The last cue before the trigger in its own clause; of what is told in passing, `in a meeting`, no wish speaks.
std::optional<MeetingStatus> SlotReader::cueBefore(const Sentence &sentence, int token, bool passing) const
{
    const auto is = [this](int i, QLatin1StringView word) { return m_scene.is(i, word); };
    const bool over = token > sentence.first && is(token - 1, "after"_L1); // `agree to open embassies after talks`
    for (int i = token - 1; i >= std::max(sentence.first, token - cueReach); --i) {
        if (is(i, "although"_L1) || is(i, "though"_L1) || is(i, "because"_L1) || is(i, "while"_L1))
            break;
        const bool may = is(i, "may"_L1) && m_scene.isCapital(i);
        if (is(i, ";"_L1) || m_scene.nameAt(i) || m_scene.isDate(i) || may)
            continue;
        int next = i + 1; // `is next week to visit`
        while (next < sentence.end && m_scene.isDate(next))
            ++next;
        const bool to = next < sentence.end && is(next, "to"_L1);
        const bool governs = to || (i + 1 < sentence.end && is(i + 1, "for"_L1)); // nouns too are cues then
        const bool copula = is(i, "is"_L1) || is(i, "are"_L1) || is(i, "was"_L1) || is(i, "were"_L1);
        const bool willing = governs && !over && m_scene.has(i, MeetingClass::Willing);
        const bool ahead = is(i, "ahead"_L1) && i + 1 < sentence.end && is(i + 1, "of"_L1);
        if (m_scene.has(i, MeetingClass::Planned) || willing || ahead || (copula && to))
            return MeetingStatus::Planned;
        if (m_scene.has(i, MeetingClass::Sought) || (governs && m_scene.has(i, MeetingClass::Wishing))) {
            if (passing)
                break;
            return MeetingStatus::Sought;
        }
        if (isFinitePast(i) && !m_scene.has(i, MeetingClass::Reporting))
            return MeetingStatus::Held;
    }
    return {};
}

/// The first cue behind a noun or the parties that follow it: `the talks with B are to resume`.
std::optional<MeetingStatus> SlotReader::cueAfter(const Sentence &sentence, const Candidate &candidate) const
{
    const auto is = [&](int i, QLatin1StringView word) { return i < sentence.end && m_scene.is(i, word); };
    const int until = std::min(sentence.end, std::max(candidate.end, candidate.argumentsEnd) + 8);
    for (int i = candidate.end; i < until; ++i) {
        const bool relative = is(i, "that"_L1) && i == candidate.end; // `the talks that will be held`
        if (is(i, ";"_L1) || (is(i, "that"_L1) && !relative) || m_scene.has(i, MeetingClass::Reporting))
            break;
        const bool copula = is(i, "is"_L1) || is(i, "are"_L1) || is(i, "were"_L1) || is(i, "was"_L1);
        if (is(i, "will"_L1) || is(i, "scheduled"_L1) || is(i, "planned"_L1) || is(i, "slated"_L1) || is(i, "due"_L1)
            || is(i, "expected"_L1) || (is(i, "to"_L1) && is(i + 1, "be"_L1)) || (copula && is(i + 1, "to"_L1)))
            return MeetingStatus::Planned;
        if (is(i, "was"_L1) || is(i, "were"_L1) || is(i, "took"_L1))
            return MeetingStatus::Held;
    }
    return {};
}

bool SlotReader::isDenied(const Sentence &sentence, int token) const
{
    for (int i = token - 1; i >= std::max(sentence.first + 1, token - 6);
        --i) { // `no formal plans to sit down and meet`
        if (!m_scene.is(i, "plans"_L1) && !m_scene.is(i, "plan"_L1))
            continue;
        for (int k = i - 1; k >= std::max(sentence.first, i - 4); --k) {
            if (m_scene.is(k, "no"_L1))
                return true;
        }
    }
    for (int i = token - 1; i >= std::max(sentence.first, token - 8); --i) {
        if (m_scene.has(i, MeetingClass::Negation) || m_scene.has(i, MeetingClass::Conditional))
            return true;
        if (m_scene.is(i, ","_L1) || m_scene.is(i, "that"_L1))
            break;
    }
    return false;
}

/// Called off near the trigger; anywhere in the sentence for what `was to` happen.
bool SlotReader::isCancelled(const Sentence &sentence, const Candidate &candidate) const
{
    bool unfulfilled = false;
    for (int i = candidate.first - 1; i > std::max(sentence.first, candidate.first - 4); --i)
        unfulfilled |= m_scene.is(i, "to"_L1) && (m_scene.is(i - 1, "was"_L1) || m_scene.is(i - 1, "were"_L1));
    const int from = unfulfilled ? sentence.first : std::max(sentence.first, candidate.first - 8);
    const int until = std::min(sentence.end, candidate.argumentsEnd + 12);
    for (int i = from; i < until; ++i) {
        const bool off
            = m_scene.is(i, "off"_L1) && i > from && (m_scene.is(i - 1, "called"_L1) || m_scene.is(i - 1, "put"_L1));
        if (off || (m_scene.has(i, MeetingClass::Cancelled) && !m_scene.has(i, MeetingClass::TalkNoun)))
            return true;
    }
    return false;
}

/// What the words of the sentence say, its dates left out.
std::optional<MeetingStatus> SlotReader::statusByCues(const Sentence &sentence, const Candidate &candidate) const
{
    for (int i = candidate.first; i < candidate.end; ++i) {
        if (m_scene.has(i, MeetingClass::Scheduled))
            return MeetingStatus::Planned;
        if (candidate.noun
            && (m_scene.is(i, "recent"_L1) || m_scene.is(i, "previous"_L1) || m_scene.is(i, "earlier"_L1)))
            return MeetingStatus::Held;
    }
    const int before = candidate.first - 1;
    const auto follows = [&](QLatin1StringView word) { return before >= sentence.first && m_scene.is(before, word); };
    const bool past = !candidate.noun && isFinitePast(candidate.first);
    std::optional<MeetingStatus> status;
    if (!past || follows("have"_L1) || follows("be"_L1)) {
        const bool passing = candidate.noun
            && (follows("in"_L1) || follows("during"_L1) || follows("after"_L1) || follows("following"_L1));
        status = cueBefore(sentence, candidate.first, passing);
    }
    if (candidate.noun && (!status || *status == MeetingStatus::Held)) {
        if (const auto behind = cueAfter(sentence, candidate); !status || behind == MeetingStatus::Planned)
            status = behind;
    }
    if (!status && !candidate.noun && follows("to"_L1))
        return MeetingStatus::Planned; // a headline's `to meet`
    return status;
}

void SlotReader::readStatus(const Candidate &candidate, Encounter &encounter) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    if (isCancelled(sentence, candidate)) {
        encounter.status = MeetingStatus::Cancelled;
        return;
    }
    encounter.denied = isDenied(sentence, candidate.first);
    if (candidate.invitation) {
        encounter.status = MeetingStatus::Sought;
        return;
    }
    const auto status = statusByCues(sentence, candidate);
    encounter.status = status.value_or(MeetingStatus::Held);
    // What is dated after the article was published is yet to come.
    const QDate published = m_scene.document().article().published;
    if (encounter.status == MeetingStatus::Held && encounter.date >= 0 && published.isValid() && !candidate.topic) {
        const QDate day = firstDay(m_scene.dates()[encounter.date].value);
        const int tolerance = candidate.noun && !status ? 0 : 1;
        if (day.isValid() && day > published.addDays(tolerance))
            encounter.status = MeetingStatus::Planned;
    }
}

void SlotReader::readMode(const Candidate &candidate, Encounter &encounter) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    const int from = std::max(sentence.first, candidate.first - 4),
              until = std::min(sentence.end, candidate.argumentsEnd + 6);
    bool person = false, phone = false;
    for (int i = from; i < until; ++i) {
        if (m_scene.has(i, MeetingClass::Video)) {
            encounter.mode = MeetingMode::Video;
            return;
        }
        const bool call = m_scene.is(i, "call"_L1) && i > from // `in a conference call`
            && (m_scene.is(i - 1, "conference"_L1) || (m_scene.is(i - 1, "a"_L1) && m_scene.is(i - 2, "in"_L1)));
        phone |= m_scene.is(i, "phone"_L1) || m_scene.is(i, "telephone"_L1) || call;
        person |= m_scene.has(i, MeetingClass::InPerson) && (candidate.noun || i < candidate.end);
    }
    for (int i = sentence.first; i < std::min(from, sentence.first + 6) && !m_scene.is(i, ","_L1);
        ++i) { // `By video link, A ...`
        if (m_scene.is(sentence.first, "by"_L1) && m_scene.has(i, MeetingClass::Video)) {
            encounter.mode = MeetingMode::Video;
            return;
        }
    }
    if (phone)
        encounter.mode = MeetingMode::Phone;
    else if (candidate.mode)
        encounter.mode = *candidate.mode;
    else if (person || !encounter.place.isEmpty())
        encounter.mode = MeetingMode::InPerson;
}

} // namespace readout
