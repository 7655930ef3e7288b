// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotes/turns.h"

#include <algorithm>

namespace readout {

namespace {

constexpr qsizetype LongestTag = 60; ///< UTF-16 units
constexpr int TurnsBack = 4; ///< turns that an addressee is looked for in

} // namespace

Span speakerTag(QStringView text, Span stretch)
{
    const qsizetype limit = std::min(stretch.end(), stretch.start + LongestTag);
    qsizetype letters = 0, end = -1;
    bool bracketed = false;
    for (qsizetype i = stretch.start; i < limit; ++i) {
        const QChar c = text[i];
        if (c == u':')
            return letters > 0 ? Span::between(stretch.start, end) : Span();
        if (c == u'(' || c == u'[')
            bracketed = true; // `(via interpreter)`
        else if (c == u')' || c == u']')
            bracketed = false;
        else if (bracketed)
            continue;
        else if (c.isUpper() || c.isDigit()) {
            ++letters;
            end = i + 1;
        } else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'\'' && c != u'’')
            return {};
    }
    return {};
}

Turns::Turns(const Document &document, const QList<Entity> &entities) : m_document(document)
{
    for (qsizetype e = 0; e < entities.size(); ++e) {
        if (entities[e].type != EntityType::Person)
            continue;
        for (const QString &word : entities[e].name.toUpper().split(u' ', Qt::SkipEmptyParts)) {
            const auto known = m_bySurname.constFind(word);
            m_bySurname.insert(word, known == m_bySurname.constEnd() || *known == int(e) ? int(e) : -1);
        }
    }
    const Article &article = document.article();
    for (qsizetype p = 0; p < article.paragraphs.size(); ++p) {
        const Paragraph &paragraph = article.paragraphs[p];
        if (paragraph.kind == ParagraphKind::Furniture)
            continue;
        const Span tag = speakerTag(article.text, paragraph.span);
        if (!tag.isEmpty())
            m_turns.append({tag, entityOf(article.view(tag)), int(p)});
    }
    const bool nobody = m_turns.size() == 1 && m_turns.first().entity < 0; // `TASHKENT: …`
    if (nobody)
        m_turns.clear();
}

int Turns::entityOf(QStringView tag) const
{
    // The family name stands last: `SECRETARY BLINKEN`, `MR VAN DER BELLEN`
    for (const QStringView word : tag.split(u' ')) {
        if (word.size() > 2 && m_bySurname.value(word.toString().toUpper(), -1) >= 0 && word == tag.last(word.size()))
            return m_bySurname.value(word.toString().toUpper());
    }
    return -1;
}

const Turn *Turns::at(int paragraph) const
{
    const auto after = std::ranges::upper_bound(m_turns, paragraph, {}, &Turn::paragraph);
    return after == m_turns.begin() ? nullptr : &*(after - 1);
}

bool Turns::isSame(const Turn &a, const Turn &b) const
{
    return m_document.article().view(a.tag) == m_document.article().view(b.tag);
}

const Turn *Turns::addressee(int paragraph) const
{
    const Turn *here = at(paragraph);
    if (!here)
        return nullptr;
    const qsizetype index = here - m_turns.constData();
    for (qsizetype back = 1; back <= TurnsBack && index - back >= 0; ++back) {
        if (!isSame(m_turns[index - back], *here) && m_turns[index - back].entity >= 0)
            return &m_turns[index - back];
    }
    const bool next = index + 1 < m_turns.size() && !isSame(m_turns[index + 1], *here);
    return next ? &m_turns[index + 1] : nullptr;
}

} // namespace readout
