// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/meetingslots.h"

#include "dates/datevalue.h"
#include "meetings/places.h"

using namespace Qt::StringLiterals;

namespace readout {

void SlotReader::read(const Candidate &candidate, Encounter &encounter) const
{
    readDate(candidate, encounter);
    encounter.place = PlaceReader(m_scene).of(candidate).name;
    readStatus(candidate, encounter);
    readMode(candidate, encounter);
    encounter.speech = !candidate.noun && m_scene.has(candidate.first, WordClass::Speech);
}

/// `met`, `held`, `hosted`: a past form that no auxiliary of the future governs.
bool SlotReader::isFinitePast(int token) const
{
    const QString word = m_scene.document().word(token).toString().toLower();
    return word.endsWith("ed"_L1) || word == "met"_L1 || word == "held"_L1 || word == "spoke"_L1 || word == "had"_L1
        || word == "led"_L1 || word == "took"_L1 || word == "was"_L1 || word == "were"_L1 || word == "been"_L1
        || word == "sat"_L1;
}

/// The last cue in the seventeen words before the trigger, in its own clause.
std::optional<MeetingStatus> SlotReader::cueBefore(const Sentence &sentence, int token) const
{
    for (int i = token - 1; i >= std::max(sentence.first, token - 17); --i) {
        if (m_scene.is(i, ";"_L1) || m_scene.nameAt(i))
            continue;
        const bool may = m_scene.is(i, "may"_L1) && m_scene.isCapital(i);
        if (m_scene.isDate(i) || may)
            continue;
        // Nouns too, these are cues only before what is planned or wished for.
        const bool governs = i + 1 < sentence.end && (m_scene.is(i + 1, "to"_L1) || m_scene.is(i + 1, "for"_L1));
        if (m_scene.has(i, WordClass::Planned) || (governs && m_scene.has(i, WordClass::Willing)))
            return MeetingStatus::Planned;
        if (m_scene.has(i, WordClass::Sought) || (governs && m_scene.has(i, WordClass::Wishing)))
            return MeetingStatus::Sought;
        if (m_scene.is(i, "is"_L1) || m_scene.is(i, "are"_L1)) {
            if (i + 1 < sentence.end && m_scene.is(i + 1, "to"_L1))
                return MeetingStatus::Planned;
        }
        if (isFinitePast(i) && !m_scene.has(i, WordClass::Reporting))
            return MeetingStatus::Held;
    }
    return {};
}

std::optional<MeetingStatus> SlotReader::cueAfter(const Sentence &sentence, int from) const
{
    for (int i = from; i < std::min(sentence.end, from + 8); ++i) {
        if (m_scene.is(i, ";"_L1) || m_scene.is(i, "that"_L1))
            break;
        if (m_scene.is(i, "will"_L1) || m_scene.is(i, "scheduled"_L1) || m_scene.is(i, "planned"_L1)
            || m_scene.is(i, "slated"_L1) || m_scene.is(i, "due"_L1) || m_scene.is(i, "expected"_L1)
            || (m_scene.is(i, "to"_L1) && i + 1 < sentence.end && m_scene.is(i + 1, "be"_L1)))
            return MeetingStatus::Planned;
        if (m_scene.is(i, "was"_L1) || m_scene.is(i, "were"_L1) || m_scene.is(i, "took"_L1))
            return MeetingStatus::Held;
    }
    return {};
}

bool SlotReader::isDenied(const Sentence &sentence, int token) const
{
    for (int i = token - 1; i >= std::max(sentence.first, token - 6); --i) {
        if (m_scene.has(i, WordClass::Negation) || m_scene.has(i, WordClass::Conditional))
            return true;
        if (m_scene.is(i, ","_L1) || m_scene.is(i, "that"_L1))
            break;
    }
    return false;
}

void SlotReader::readStatus(const Candidate &candidate, Encounter &encounter) const
{
    const Sentence &sentence = m_scene.document().sentences()[candidate.sentence];
    const int from = std::max(sentence.first, candidate.first - 8),
              until = std::min(sentence.end, candidate.argumentsEnd + 8);
    for (int i = from; i < until; ++i) {
        const bool off
            = m_scene.is(i, "off"_L1) && i > from && (m_scene.is(i - 1, "called"_L1) || m_scene.is(i - 1, "put"_L1));
        if (off || (m_scene.has(i, WordClass::Cancelled) && !m_scene.has(i, WordClass::TalkNoun))) {
            encounter.status = MeetingStatus::Cancelled;
            return;
        }
    }
    encounter.denied = isDenied(sentence, candidate.first);
    if (candidate.invitation) {
        encounter.status = MeetingStatus::Sought;
        return;
    }
    for (int i = candidate.first; i < candidate.end; ++i) {
        if (m_scene.has(i, WordClass::Scheduled)) {
            encounter.status = MeetingStatus::Planned;
            return;
        }
    }
    const bool past = !candidate.noun && isFinitePast(candidate.first);
    const bool perfect = candidate.first > sentence.first
        && (m_scene.is(candidate.first - 1, "have"_L1) || m_scene.is(candidate.first - 1, "be"_L1));
    std::optional<MeetingStatus> status;
    if (!past || perfect)
        status = cueBefore(sentence, candidate.first);
    if (candidate.noun && (!status || *status == MeetingStatus::Held)) {
        if (const auto behind = cueAfter(sentence, candidate.end); behind && !status)
            status = behind;
        else if (behind == MeetingStatus::Planned)
            status = behind;
    }
    const bool headlinePlan
        = !candidate.noun && candidate.first > sentence.first && m_scene.is(candidate.first - 1, "to"_L1) && !status;
    encounter.status = status.value_or(headlinePlan ? MeetingStatus::Planned : MeetingStatus::Held);
    // What is dated after the article was published is yet to come.
    const QDate published = m_scene.document().article().published;
    if (encounter.status == MeetingStatus::Held && encounter.date >= 0 && published.isValid()) {
        const QDate day = firstDay(m_scene.dates()[encounter.date].value);
        if (day.isValid() && day > published.addDays(1) && m_scene.dates()[encounter.date].value.size() == 10)
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
        if (m_scene.has(i, WordClass::Video)) {
            encounter.mode = MeetingMode::Video;
            return;
        }
        phone |= m_scene.is(i, "phone"_L1) || m_scene.is(i, "telephone"_L1);
        person |= m_scene.has(i, WordClass::InPerson) && (candidate.noun || i < candidate.end);
    }
    if (phone)
        encounter.mode = MeetingMode::Phone;
    else if (candidate.mode)
        encounter.mode = *candidate.mode;
    else if (person || !encounter.place.isEmpty())
        encounter.mode = MeetingMode::InPerson;
}

int SlotReader::dateNear(const Sentence &sentence, int token) const
{
    int best = -1, bestCost = 60;
    for (int i = sentence.first; i < sentence.end; ++i) {
        const int date = m_scene.dateAt(i);
        if (date < 0 || (i > sentence.first && m_scene.dateAt(i - 1) == date))
            continue;
        int cost = i < token ? token - i + 2 : i - token;
        const DateExpression &expression = m_scene.dates()[date];
        if (expression.value.size() != 10 && !expression.value.isEmpty())
            cost += 6;
        if (expression.value.isEmpty() && !expression.impossible && !expression.relative)
            cost += 1;
        for (int k = i - 1; k >= std::max(sentence.first, i - 3); --k) {
            if (m_scene.is(k, "said"_L1) || m_scene.is(k, "announced"_L1) || m_scene.is(k, "told"_L1)
                || m_scene.is(k, "statement"_L1) || m_scene.is(k, "since"_L1))
                cost += 40;
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = date;
        }
    }
    return best;
}

void SlotReader::readDate(const Candidate &candidate, Encounter &encounter) const
{
    encounter.date = dateNear(m_scene.document().sentences()[candidate.sentence], candidate.first);
}

} // namespace readout
