// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings/verbframes.h"

#include "article/wordlist.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

QMultiHash<QString, VerbFrame> readFrames()
{
    QMultiHash<QString, VerbFrame> frames;
    for (const QString &line : knowledgeLines(u"meeting-verbs.tsv"_s)) {
        const QStringList fields = line.split(u'\t');
        const VerbFrame frame{fields[1].split(u' '), fields.value(2).split(u' ', Qt::SkipEmptyParts)};
        for (const QString &form : fields[0].split(u' '))
            frames.insert(form, frame);
    }
    return frames;
}

bool isPersonal(const Item &item)
{
    return item.kind == Item::Kind::Person || item.kind == Item::Kind::Role || item.kind == Item::Kind::Pronoun;
}

} // namespace

void VerbReader::read(int token, QList<Candidate> &candidates) const
{
    static const QMultiHash<QString, VerbFrame> frames = readFrames();
    const bool imperative = token > m_sentence.first && m_scene.is(token - 1, "please"_L1);
    if (m_scene.nameAt(token) || m_scene.isDate(token) || imperative)
        return;
    const bool noun = token + 1 < m_sentence.end && m_scene.is(token + 1, "of"_L1); // `the signing of`
    if (m_scene.has(token, MeetingClass::Sign) && !noun)
        readSigning(token, candidates);
    if (!m_scene.has(token, MeetingClass::Frame))
        return;
    const auto found = frames.equal_range(m_scene.document().word(token).toString().toLower());
    for (auto frame = found.first; frame != found.second; ++frame) {
        const qsizetype before = candidates.size();
        readFrame(*frame, token, candidates);
        if (candidates.size() > before)
            return;
    }
}

std::optional<MeetingMode> VerbReader::modeOf(const VerbFrame &frame) const
{
    if (frame.has("phone"_L1))
        return MeetingMode::Phone;
    if (frame.has("in-person"_L1))
        return MeetingMode::InPerson;
    return {};
}

/// Where the other side may begin; -1 when none of the markers follows within a few light words.
int VerbReader::markerEnd(const VerbFrame &frame, int token) const
{
    int i = token + 1;
    const bool topic = frame.has("topic"_L1);
    for (int steps = 0; i < m_sentence.end && steps < 12; ++steps) {
        for (const QString &marker : frame.markers) {
            if (marker != "="_L1 && m_scene.document().word(i).compare(marker, Qt::CaseInsensitive) == 0)
                return i + 1;
        }
        const bool passable = topic || m_scene.isDate(i) || m_scene.has(i, MeetingClass::Adverb)
            || m_scene.has(i, MeetingClass::Phone) || m_scene.has(i, MeetingClass::Video) || m_scene.is(i, "by"_L1)
            || m_scene.is(i, "via"_L1) || m_scene.is(i, "over"_L1) || m_scene.is(i, "the"_L1) || m_scene.is(i, "on"_L1)
            || m_scene.is(i, "down"_L1) || m_scene.is(i, "in"_L1) || m_scene.is(i, "at"_L1)
            || m_scene.is(i, "person"_L1) || m_scene.is(i, ","_L1) || m_scene.isCapital(i)
            || m_scene.is(i, "morning"_L1) || m_scene.is(i, "length"_L1);
        if (!passable || m_scene.is(i, ";"_L1) || (!topic && m_chains.startingAt(i) && !m_chains.startingAt(i)->place))
            break;
        ++i;
    }
    return frame.markers.contains(u"="_s) ? token + 1 : -1;
}

bool VerbReader::isPassive(int token) const
{
    for (int i = token - 1; i >= std::max(m_sentence.first, token - 4); --i) {
        if (m_scene.is(i, "was"_L1) || m_scene.is(i, "were"_L1) || m_scene.is(i, "be"_L1) || m_scene.is(i, "been"_L1)
            || m_scene.is(i, "is"_L1) || m_scene.is(i, "are"_L1) || m_scene.is(i, "being"_L1))
            return true;
        if (!m_scene.has(i, MeetingClass::Adverb))
            break;
    }
    return false;
}

QList<const Item *> VerbReader::nearSide(int token) const
{
    if (const Chain left = m_chains.left(token); !left.items.isEmpty())
        return left.items;
    return m_chains.subject(token).items;
}

/// Whether the frame's own words stand before the verb (`shook hands`) or over to the other side (`handed a letter
/// to`).
bool VerbReader::hasWords(const VerbFrame &frame, int token, int otherSide) const
{
    for (const QString &ask : frame.asks) {
        const bool before = ask.startsWith("behind:"_L1), between = ask.startsWith("over:"_L1);
        if (!before && !between)
            continue;
        const QStringList words = ask.section(u':', 1).split(u'|');
        bool found = false;
        for (int i = before ? token - 1 : token + 1; i < (before ? token : otherSide) && i >= 0; ++i)
            found |= words.contains(m_scene.document().word(i).toString().toLower());
        if (!found)
            return false;
    }
    return true;
}

/// `see P in Skopje next week`, `travelled to Beijing to see P`, not `sees P as a threat`.
bool VerbReader::isPlaced(const Chain &object, int token) const
{
    if (token > m_sentence.first && (m_scene.is(token - 1, "will"_L1) || m_scene.is(token - 1, "would"_L1)))
        return true;
    for (int i = object.end; i < std::min(m_sentence.end, object.end + 4); ++i) {
        if (m_scene.isDate(i) || (m_scene.is(i, "in"_L1) && i + 1 < m_sentence.end && m_scene.isCapital(i + 1)))
            return true;
    }
    for (int i = token - 1; i >= std::max(m_sentence.first, token - 10); --i) {
        if (m_scene.has(i, MeetingClass::Visit))
            return true;
    }
    return false;
}

/// `the Iranian delegation`, `the Maltese side`
bool VerbReader::isDelegation(const Item &item) const
{
    return item.kind == Item::Kind::Role && item.definite && item.states.size() + item.bodies.size() == 1
        && (m_scene.is(item.head, "delegation"_L1) || m_scene.is(item.head, "side"_L1));
}

/// `travelled to Paris at the invitation of B`
bool VerbReader::isJourney(int token) const
{
    const bool at = token - 2 >= m_sentence.first && m_scene.is(token - 2, "at"_L1);
    return at && std::ranges::any_of(std::views::iota(m_sentence.first, m_sentence.end), [this](int i) {
        return m_scene.has(i, MeetingClass::Visit) && !m_scene.nameAt(i);
    });
}

bool VerbReader::fits(const VerbFrame &frame, const Chain &object, int token) const
{
    if (object.items.isEmpty() || !hasWords(frame, token, object.items.first()->first))
        return false;
    const Item &first = *object.items.first();
    if (first.place && first.kind == Item::Kind::State)
        return false;
    if (frame.has("person"_L1) && (!isPersonal(first) || m_scene.is(first.head, "leadership"_L1)))
        return false; // `welcomed Panama's leadership`
    if (frame.has("official"_L1) && first.states.isEmpty() && first.bodies.isEmpty() && first.office.isEmpty())
        return false;
    if (frame.has("delegation"_L1) && !isDelegation(first))
        return false;
    if (frame.has("journey"_L1) && !isJourney(token))
        return false;
    if (frame.has("placed"_L1) && !isPlaced(object, token))
        return false;
    const int behind = object.end;
    if (frame.has("date"_L1)) {
        const bool to = behind < m_sentence.end
            && (m_scene.is(behind, "to"_L1) || m_scene.isDate(behind) || m_scene.is(behind, "on"_L1));
        if (!to && !m_scene.isDate(std::min(token + 1, m_sentence.end - 1)))
            return false;
    } else if (m_scene.is(token, "called"_L1) || m_scene.is(token, "calls"_L1) || m_scene.is(token, "call"_L1)
        || m_scene.is(token, "calling"_L1)) {
        if (behind < m_sentence.end && m_scene.is(behind, "to"_L1))
            return false; // `called on the president to resign`
    }
    if (frame.has("purpose"_L1)) {
        for (int i = behind; i < std::min(m_sentence.end, behind + 12); ++i) {
            if (m_scene.has(i, MeetingClass::TalkNoun) || m_scene.has(i, MeetingClass::Trip))
                return true;
        }
        return false;
    }
    return true;
}

/// `with A, and with B`: where the second company begins, or -1.
int VerbReader::nextGroup(const VerbFrame &frame, int from) const
{
    bool joined = false;
    for (int i = from; i < std::min(m_sentence.end, from + 16); ++i) {
        joined |= m_scene.is(i, ";"_L1) || m_scene.is(i, ","_L1) || m_scene.is(i, "and"_L1);
        for (const QString &marker : frame.markers) {
            if (joined && marker != "="_L1 && m_scene.document().word(i) == marker && i + 1 < m_sentence.end
                && (m_chains.startingAt(i + 1) || m_scene.has(i + 1, MeetingClass::Determiner)))
                return i + 1;
        }
        if (m_chains.startingAt(i) || m_scene.has(i, MeetingClass::Auxiliary))
            return -1;
    }
    return -1;
}

/// `met A in Chisinau and, later, B`, `will meet A; in Rwanda, B`: where the second company begins, or -1.
int VerbReader::nextObject(int from) const
{
    bool placed = false, joined = false;
    for (int i = from; i < std::min(m_sentence.end, from + 14); ++i) {
        joined |= m_scene.is(i, ";"_L1) || m_scene.is(i, "and"_L1);
        const Item *item = m_chains.startingAt(i);
        if (item && !item->place) {
            const bool verb = item->end < m_sentence.end
                && (m_scene.has(item->end, MeetingClass::Auxiliary) || m_scene.has(item->end, MeetingClass::Reporting)
                    || m_scene.has(item->end, MeetingClass::Frame) || m_scene.has(item->end, MeetingClass::WeakVerb));
            return placed && joined && !verb && item->kind == Item::Kind::Person ? i : -1;
        }
        placed |= m_scene.is(i, "in"_L1) || m_scene.isDate(i);
        const bool passable = m_scene.is(i, ";"_L1) || m_scene.is(i, "and"_L1) || m_scene.is(i, ","_L1)
            || m_scene.is(i, "in"_L1) || m_scene.is(i, "on"_L1) || m_scene.isDate(i) || m_scene.isCapital(i)
            || m_scene.has(i, MeetingClass::Adverb) || m_scene.has(i, MeetingClass::Light);
        if (!passable)
            return -1;
    }
    return -1;
}

/// `speak for themselves`, `spoke out`, not `spoke for an hour`.
bool VerbReader::speaksFor(int token) const
{
    const int next = token + 1, after = token + 2;
    if (!m_scene.has(token, MeetingClass::Speech) || next >= m_sentence.end)
        return false;
    bool duration = false;
    for (int i = after; i < std::min(m_sentence.end, after + 4); ++i)
        duration |= m_scene.isDate(i) || m_scene.is(i, "hour"_L1) || m_scene.is(i, "hours"_L1)
            || m_scene.is(i, "minutes"_L1) || m_scene.is(i, "time"_L1);
    return m_scene.is(next, "out"_L1) || m_scene.is(next, "up"_L1) || m_scene.is(next, "of"_L1)
        || (m_scene.is(next, "for"_L1) && !duration);
}

void VerbReader::readFrame(const VerbFrame &frame, int token, QList<Candidate> &candidates) const
{
    Candidate candidate{.sentence = m_number,
        .first = token,
        .end = token + 1,
        .argumentsEnd = token + 1,
        .mode = modeOf(frame),
        .topic = frame.has("topic"_L1),
        .invitation = frame.has("invitation"_L1),
        .mutual = frame.has("mutual"_L1)};
    candidate.leads = candidate.support = frame.has("delegation"_L1);
    if (frame.has("by"_L1) && isPassive(token)) {
        int by = token + 1;
        while (by < std::min(m_sentence.end, token + 12) && !m_scene.is(by, "by"_L1))
            ++by;
        if (by >= std::min(m_sentence.end, token + 12))
            return;
        const Chain host = m_chains.right(by + 1);
        if (host.items.isEmpty() || !isPersonal(*host.items.first()))
            return;
        candidate.near = nearSide(token);
        if (candidate.leads && (candidate.near.isEmpty() || !isDelegation(*candidate.near.first())))
            return;
        candidate.far = host.items;
        candidate.argumentsEnd = host.end;
        candidates.append(candidate);
        return;
    }
    candidate.near = nearSide(token);
    int from = markerEnd(frame, token);
    Chain object = from < 0 ? Chain() : m_chains.right(from);
    if (!fits(frame, object, token)) {
        if (!hasWords(frame, token, m_sentence.end))
            return;
        if (candidate.mutual && speaksFor(token))
            return;
        if (m_scene.has(token, MeetingClass::Speech) && token + 1 < m_sentence.end && m_scene.is(token + 1, "about"_L1))
            candidate.topic = candidate.support = true; // `A and B also spoke about`
        const bool unsaid = candidate.near.size() == 1 && candidate.near.first()->states.isEmpty()
            && candidate.near.first()->bodies.isEmpty();
        candidate.again = unsaid && token + 1 < m_sentence.end && m_scene.is(token + 1, "again"_L1);
        if (candidate.mutual && candidate.near.size() > 1 && (from < 0 || object.items.isEmpty()))
            candidates.append(candidate); // `A and B met`
        else if (candidate.mutual && candidate.near.size() == 1 && candidate.near.first()->plural
            && !(token > m_sentence.first && m_scene.is(token - 1, "have"_L1) && m_scene.is(token - 2, "we"_L1)))
            candidates.append(candidate); // `we have talked about this for years` tells of no single meeting
        return;
    }
    while (true) {
        candidate.far = object.items;
        candidate.argumentsEnd = object.end;
        candidates.append(candidate);
        from = nextGroup(frame, object.end);
        if (from < 0 && frame.markers.contains(u"="_s))
            from = nextObject(object.end);
        object = from < 0 ? Chain() : m_chains.right(from);
        if (object.items.isEmpty())
            return;
    }
}

/// `an agreement was signed in Muscat by A and B`
void VerbReader::readSigners(int token, QList<Candidate> &candidates) const
{
    bool pact = false;
    for (int i = token - 1; i >= std::max(m_sentence.first, token - 12); --i)
        pact |= m_scene.has(i, MeetingClass::Pact);
    int by = token + 1;
    while (by < std::min(m_sentence.end, token + 12) && !m_scene.is(by, "by"_L1))
        ++by;
    const Chain signers = pact ? m_chains.right(by + 1) : Chain();
    if (signers.items.size() < 2)
        return;
    candidates.append({.sentence = m_number,
        .first = token,
        .end = token + 1,
        .argumentsEnd = signers.end,
        .near = signers.items,
        .mode = MeetingMode::InPerson,
        .signing = true,
        .mutual = true});
}

/// `A and B signed an agreement`: a signing brings its parties together.
void VerbReader::readSigning(int token, QList<Candidate> &candidates) const
{
    if (isPassive(token)) {
        readSigners(token, candidates);
        return;
    }
    int pact = -1;
    for (int i = token + 1; i < std::min(m_sentence.end, token + 10) && pact < 0; ++i) {
        if (m_scene.has(i, MeetingClass::Pact))
            pact = i;
    }
    if (pact < 0)
        return;
    Chain far;
    for (int i = pact + 1; i < std::min(m_sentence.end, pact + 12) && far.items.isEmpty(); ++i) {
        if (m_scene.is(i, "with"_L1))
            far = m_chains.right(i + 1);
    }
    const QList<const Item *> near = nearSide(token);
    if (near.size() + far.items.size() < 2)
        return;
    candidates.append({.sentence = m_number,
        .first = token,
        .end = token + 1,
        .argumentsEnd = std::max(pact + 1, far.end),
        .near = near,
        .far = far.items,
        .mode = MeetingMode::InPerson,
        .signing = true,
        .mutual = true});
}

} // namespace readout
