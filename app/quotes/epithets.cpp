// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that the text gives nobody by name, and that take up who was just spoken of: `“…,” said the engineer`.
#include "quotes/speakerresolver.h"
#include "quotes/wordforms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int ParagraphsBack = 2;
constexpr int SpeakersBack = 6;

/// Nouns that are chosen for those who are not named.
bool callsNameless(QStringView noun)
{
    static constexpr std::array<QStringView, 11> nouns{u"source", u"witness", u"insider", u"aide", u"victim", u"person",
        u"man", u"woman", u"resident", u"neighbour", u"neighbor"};
    return noun.startsWith(u"spokes") || std::ranges::find(nouns, noun) != nouns.end();
}

} // namespace

/// `the spokesman` after `a ministry spokesman said`
Speaker SpeakerResolver::ofSameNoun(const Chunk &role) const
{
    const QStringView noun = m_frame.word(role.head);
    for (int back = 1; back <= SpeakersBack && back <= m_spoken.size(); ++back) {
        const Speaker &spoken = m_spoken[m_spoken.size() - back];
        if (!spoken.entity.isEmpty() || spoken.kind != SpeakerKind::Unnamed)
            continue;
        const QStringView words(spoken.name);
        const bool same
            = words.endsWith(noun) && words.size() > noun.size() && words[words.size() - noun.size() - 1] == u' ';
        if (same)
            return spoken;
    }
    return {};
}

/// Whoever is the only person named in some paragraphs up to a token; -1 for nobody or several.
int SpeakerResolver::onlyPersonBefore(int token, int paragraphsBack) const
{
    const Document &document = m_frame.document();
    const auto paragraphOfToken = [&](int t) { return document.sentences()[document.tokens()[t].sentence].paragraph; };
    int only = -1;
    for (int i = m_mentions.firstFrom(token) - 1; i >= 0; --i) {
        const MentionIndex::Entry &entry = m_mentions.entries()[i];
        if (paragraphOfToken(token) - paragraphOfToken(entry.first) > paragraphsBack)
            break;
        if (m_entities[entry.entity].type != EntityType::Person || entry.entity == only)
            continue;
        if (only >= 0)
            return -1;
        only = entry.entity;
    }
    return only;
}

/// Right after a quote, or before a verb that goes on: `The engineer added`.
bool SpeakerResolver::goesOn(int chunk) const
{
    for (int i = chunk - 1; i >= 0 && i >= chunk - 2; --i) {
        if (m_frame.chunk(i).kind == ChunkKind::Quote)
            return true;
    }
    const QStringView verb
        = chunk + 1 < m_frame.chunks().size() ? m_frame.word(m_frame.chunk(chunk + 1).first) : QStringView();
    static constexpr std::array<QStringView, 6> verbs{
        u"added", u"adds", u"continued", u"continues", u"concluded", u"went"};
    return std::ranges::find(verbs, verb) != verbs.end();
}

/// Right after a quote a role without a name of its own takes up the last speaker, or the only person named.
Speaker SpeakerResolver::ofEpithet(int chunk) const
{
    const Chunk &role = m_frame.chunk(chunk);
    const bool definite = m_frame.word(role.first).compare(u"the", Qt::CaseInsensitive) == 0;
    if (!definite || role.phrase != PhraseKind::Role || role.entity >= 0 || isPlural(m_frame.word(role.head)))
        return {};
    Speaker speaker = ofSameNoun(role);
    if (speaker.name.isEmpty()) {
        if (!goesOn(chunk) || m_turns.at(paragraphOf(chunk)) || callsNameless(m_frame.word(role.head)))
            return {};
        int entity = onlyPersonBefore(role.first, 0);
        if (entity < 0)
            entity = onlyPersonBefore(role.first, ParagraphsBack);
        if (entity < 0 && !m_spoken.isEmpty() && m_spoken.last().kind == SpeakerKind::Person
            && paragraphOf(chunk) - m_lastParagraph <= ParagraphsBack)
            entity = entityIndex(m_spoken.last());
        if (entity < 0
            || (genderOf(role) != Gender::Unknown && m_entities[entity].gender != Gender::Unknown
                && genderOf(role) != m_entities[entity].gender))
            return {};
        speaker = ofEntity(entity, {});
    }
    speaker.also.clear();
    speaker.mention = m_frame.spanOf(role);
    speaker.inferred = true;
    speaker.reason = u"“%1” is taken for %2, of whom the text just spoke."_s.arg(
        m_frame.document().article().view(*speaker.mention), speaker.name);
    return speaker;
}

} // namespace readout
