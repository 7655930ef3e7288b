// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/merging.h"

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr qsizetype lookBack = 64;
constexpr int supportReach = 4;

template <typename T>
bool holds(const QList<T> &whole, const QList<T> &part)
{
    return std::ranges::all_of(part, [&whole](const T &value) { return whole.contains(value); });
}

/// A place without its country may be a part of the other: Heliopolis in Cairo.
bool placesAgree(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty() || left.contains(u',') != right.contains(u','))
        return true;
    const QStringView city = QStringView(left).split(u',').first(), other = QStringView(right).split(u',').first();
    return left.contains(other) || right.contains(city);
}

/// A TIMEX3 value where it is a day, month or year; empty for weeks, seasons and decades.
QString calendarDate(const QString &value)
{
    const bool year = value.size() == 4, digits = value.size() > 5 && value[5].isDigit();
    return year || (digits && (value.size() == 7 || value.size() == 10)) ? value : QString();
}

bool modesAgree(MeetingMode left, MeetingMode right)
{
    return left == right || left == MeetingMode::Unknown || right == MeetingMode::Unknown;
}

} // namespace

const Encounter *MeetingLedger::last(bool held) const
{
    if (m_entries.isEmpty())
        return nullptr;
    return &m_entries[held ? lastHeld() : m_last].whole;
}

/// The last meeting that has taken place, unless a later one is all that was told of for long.
qsizetype MeetingLedger::lastHeld() const
{
    const int newest = m_entries[m_last].lastSentence;
    for (qsizetype i = m_last; i >= std::max(qsizetype(0), m_last - 3); --i) {
        if (m_entries[i].whole.status == MeetingStatus::Held && newest - m_entries[i].lastSentence <= supportReach)
            return i;
    }
    return m_last;
}

bool MeetingLedger::datesAgree(int left, int right) const
{
    if (left < 0 || right < 0 || left == right)
        return true;
    const DateExpression &a = m_scene.dates()[left], &b = m_scene.dates()[right];
    if (a.value.isEmpty() || b.value.isEmpty()) {
        const Article &article = m_scene.document().article();
        return a.value.size() == b.value.size()
            ? article.view(a.span) == article.view(b.span) || a.relative || b.relative
            : true;
    }
    if (a.value.size() == b.value.size())
        return a.value == b.value;
    return a.value.startsWith(b.value) || b.value.startsWith(a.value) || a.value.contains(u'W')
        || b.value.contains(u'W');
}

bool MeetingLedger::fits(const Encounter &whole, const Encounter &part) const
{
    if (part.again)
        return false;
    const bool nearby = part.sentence - whole.sentence <= supportReach;
    const bool alike = whole.status == part.status || part.sentence == whole.sentence;
    if (part.topic && alike && nearby && holds(whole.people, part.people) && holds(whole.states, part.states))
        return true; // `they discussed the summit in June`
    if (whole.status != part.status || !placesAgree(whole.place, part.place) || !modesAgree(whole.mode, part.mode)
        || !datesAgree(whole.date, part.date))
        return false;
    const bool wider = holds(whole.people, part.people) && holds(whole.states, part.states);
    const bool narrower = holds(part.people, whole.people) && holds(part.states, whole.states);
    if (!wider && !narrower)
        return false;
    if (!whole.people.isEmpty() && !part.people.isEmpty())
        return std::ranges::any_of(part.people, [&whole](int person) { return whole.people.contains(person); })
            && (part.powers() > 1 || part.people.size() > 1);
    return whole.states.size() == part.states.size()
        && holds(whole.bodies, part.bodies) + holds(part.bodies, whole.bodies) > 0;
}

/// Evidence stands in text order.
Evidence &MeetingLedger::evidenceAt(Entry &entry, int sentence) const
{
    const Span span = m_scene.document().sentences()[sentence].span;
    const auto start = [](const Evidence &evidence) { return evidence.span.start; };
    auto at = std::ranges::lower_bound(entry.evidence, span.start, {}, start);
    if (at == entry.evidence.end() || at->span != span)
        at = entry.evidence.insert(at, {span, {}});
    return *at;
}

void MeetingLedger::absorb(Entry &entry, const Encounter &part)
{
    Encounter &whole = entry.whole;
    if (part.topic) {
        evidenceAt(entry, part.sentence).adds = {Slot::Assertion};
        entry.lastSentence = part.sentence;
        return;
    }
    Evidence &evidence = evidenceAt(entry, part.sentence);
    const auto note = [&evidence](Slot slot) {
        if (!evidence.adds.contains(slot))
            evidence.adds.append(slot);
    };
    note(Slot::Assertion);
    for (qsizetype i = 0; i < part.people.size(); ++i) {
        if (whole.people.contains(part.people[i]))
            continue;
        whole.people.append(part.people[i]);
        whole.peopleStates.append(part.peopleStates[i]);
        note(Slot::Participants);
    }
    for (const QString &state : part.states) {
        if (whole.states.contains(state))
            continue;
        whole.states.append(state);
        note(Slot::Countries);
    }
    for (const QString &body : part.bodies) {
        if (!whole.bodies.contains(body))
            whole.bodies.append(body);
    }
    if (!part.place.isEmpty() && !whole.speech
        && (whole.place.isEmpty() || (whole.placeInferred && !part.placeInferred))) {
        whole.place = part.place;
        whole.placeInferred = part.placeInferred;
        note(Slot::Place);
    }
    if (part.date >= 0 && (whole.date < 0 || (whole.dateInferred && !part.dateInferred))) {
        whole.date = part.date;
        whole.dateInferred = part.dateInferred;
        note(Slot::Date);
    }
    const bool distant = part.mode == MeetingMode::Phone || part.mode == MeetingMode::Video;
    if (whole.mode == MeetingMode::Unknown && (whole.speech ? distant : part.mode != MeetingMode::Unknown)) {
        whole.mode = part.mode;
        note(Slot::Mode);
    }
    whole.event |= part.event;
    whole.several |= part.several && !part.event;
    if (whole.forum.isEmpty())
        whole.forum = part.forum;
    entry.lastSentence = part.sentence;
}

void MeetingLedger::add(const Encounter &encounter)
{
    for (qsizetype i = m_entries.size() - 1; i >= std::max(qsizetype(0), m_entries.size() - lookBack); --i) {
        if (fits(m_entries[i].whole, encounter)) {
            absorb(m_entries[i], encounter);
            noteTrip(m_entries[i], encounter);
            m_last = i;
            m_entries[i].whole.sentence = encounter.sentence;
            return;
        }
    }
    Entry entry{encounter, {}, encounter.sentence};
    entry.evidence.append({m_scene.document().sentences()[encounter.sentence].span, {Slot::Assertion, Slot::Status}});
    QList<Slot> &adds = entry.evidence.first().adds;
    if (!encounter.people.isEmpty())
        adds.append(Slot::Participants);
    if (!encounter.states.isEmpty())
        adds.append(Slot::Countries);
    if (!encounter.place.isEmpty())
        adds.append(Slot::Place);
    if (encounter.date >= 0)
        adds.append(Slot::Date);
    if (encounter.mode != MeetingMode::Unknown)
        adds.append(Slot::Mode);
    noteTrip(entry, encounter);
    m_last = m_entries.size();
    m_entries.append(entry);
}

void MeetingLedger::support(const Encounter &encounter)
{
    if (m_entries.isEmpty())
        return;
    Entry &entry = m_entries[encounter.topic ? lastHeld() : m_last];
    if (encounter.sentence - entry.lastSentence > supportReach)
        return;
    if (encounter.topic && !holds(entry.whole.people, encounter.people))
        return;
    const bool party = holds(entry.whole.states, encounter.states) && holds(entry.whole.bodies, encounter.bodies);
    if (encounter.leads && (!party || entry.whole.people.size() > 1))
        return;
    entry.whole.sentence = encounter.sentence;
    Encounter part = encounter;
    const bool others = !encounter.joins && !encounter.people.isEmpty() && !entry.whole.people.isEmpty()
        && std::ranges::none_of(encounter.people, [&entry](int person) { return entry.whole.people.contains(person); });
    if (!encounter.joins) {
        part.people.clear();
        part.peopleStates.clear();
        part.states.clear();
        part.bodies.clear();
    }
    if (encounter.definite && !others)
        noteContradictions(entry, part);
    if (others || part.status != entry.whole.status || !datesAgree(entry.whole.date, part.date))
        part.date = -1;
    const bool apart = entry.whole.mode == MeetingMode::Phone || entry.whole.mode == MeetingMode::Video;
    if (others || apart || part.status != entry.whole.status || !placesAgree(entry.whole.place, part.place)
        || entry.whole.speech)
        part.place.clear();
    if (entry.whole.speech)
        part.mode = MeetingMode::Unknown;
    absorb(entry, part);
}

/// Two sentences that date one meeting in different ways: the first is believed, and a warning tells of both.
void MeetingLedger::noteContradictions(Entry &entry, const Encounter &part) const
{
    const Encounter &whole = entry.whole;
    if (part.status != whole.status)
        return;
    const auto isDay = [this](int date) { return date >= 0 && m_scene.dates()[date].value.size() == 10; };
    if (isDay(whole.date) && isDay(part.date) && !whole.dateInferred && !part.dateInferred
        && !datesAgree(whole.date, part.date)) {
        const Article &article = m_scene.document().article();
        entry.contradictions.append(u"A meeting is dated both “%1” and “%2”."_s.arg(
            article.view(m_scene.dates()[whole.date].span), article.view(m_scene.dates()[part.date].span)));
    }
}

/// The sentences of a trip that lends a meeting its place or date are evidence of it.
void MeetingLedger::noteTrip(Entry &entry, const Encounter &part) const
{
    for (const int sentence : part.lentBy) {
        Evidence &evidence = evidenceAt(entry, sentence);
        for (const Slot slot : {Slot::Place, Slot::Date}) {
            const bool lent = slot == Slot::Place ? part.placeInferred : part.dateInferred;
            if (lent && !evidence.adds.contains(slot))
                evidence.adds.append(slot);
        }
    }
}

Meeting MeetingLedger::meetingOf(const Entry &entry, qsizetype number) const
{
    const Encounter &whole = entry.whole;
    Meeting meeting;
    meeting.id = u"m%1"_s.arg(number);
    meeting.evidence = entry.evidence;
    for (qsizetype i = 0; i < whole.people.size(); ++i) {
        const Entity &person = m_scene.entities()[whole.people[i]];
        meeting.participants.append({person.id, person.name, whole.peopleStates[i]});
    }
    meeting.countries = whole.states;
    meeting.organisations = whole.bodies;
    meeting.place = whole.place;
    meeting.placeInferred = whole.placeInferred;
    if (whole.date >= 0) {
        const DateExpression &date = m_scene.dates()[whole.date];
        meeting.date = calendarDate(date.value);
        meeting.dateText = m_scene.document().article().view(date.span).toString();
        meeting.dateInferred = date.yearInferred || date.relative || whole.dateInferred;
    }
    meeting.status = whole.status;
    meeting.mode = whole.mode;
    const qsizetype parties = whole.powers() - (whole.forum.isEmpty() ? 0 : 1);
    meeting.format = whole.several || parties > 2 ? MeetingFormat::Multilateral : MeetingFormat::Bilateral;
    meeting.confidence = whole.people.size() > 1 ? 0.9 : whole.people.size() == 1 ? 0.8 : 0.7;
    return meeting;
}

QList<Meeting> MeetingLedger::meetings() const
{
    QList<Meeting> meetings;
    meetings.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        meetings.append(meetingOf(entry, meetings.size() + 1));
    return meetings;
}

QList<Warning> MeetingLedger::warnings() const
{
    QList<Warning> warnings;
    QList<int> told;
    for (const Entry &entry : m_entries) {
        for (const QString &message : entry.contradictions)
            warnings.append({Warning::Code::ContradictoryDate, message});
        const int index = entry.whole.date;
        if (index < 0 || (!told.isEmpty() && told.last() == index))
            continue;
        told.append(index);
        const DateExpression &date = m_scene.dates()[index];
        const QString words = m_scene.document().article().view(date.span).toString();
        if (date.impossible)
            warnings.append({Warning::Code::ContradictoryDate,
                u"A meeting is dated “%1”, a day that no calendar has."_s.arg(words)});
        else if (date.contradictory)
            warnings.append({Warning::Code::ContradictoryDate,
                u"A meeting is dated “%1”, but that day was another weekday."_s.arg(words)});
    }
    return warnings;
}

} // namespace readout
