// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/finddates.h"
#include "meetings/meetingwords.h"
#include "names/entity.h"

namespace readout {

/// What a stretch of tokens names.
enum class NameKind { Person, State, Adjective, Body, Organisation };

/// A named stretch of tokens [first, end): a person, a country, or a body.
struct NamedTokens {
    int first = 0;
    int end = 0;
    NameKind kind = NameKind::Person;
    int entity = -1; ///< index of the entity; -1 for what only the lists of this room know
    QString code{}; ///< of a state or its adjective
    QString body{}; ///< of an international body
};

/// A document with everything that a meeting is read from laid on its tokens. Immutable once built; linear to build.
class Scene {
public:
    Scene(const Document &document, const QList<Entity> &entities, const QList<DateExpression> &dates);

    [[nodiscard]] const Document &document() const { return m_document; }
    /// The names room's, and people behind an office whom it left out, without an id.
    [[nodiscard]] const QList<Entity> &entities() const { return m_entities; }
    [[nodiscard]] const QList<DateExpression> &dates() const { return m_dates; }

    [[nodiscard]] bool has(int token, MeetingClass kind) const { return m_classes[token] & quint64(kind); }
    /// A word of no class.
    [[nodiscard]] bool isUnknown(int token) const { return m_classes[token] == 0; }
    [[nodiscard]] bool is(int token, QLatin1StringView word) const
    {
        // Most calls end at the length or the first letter, which is cheaper than to compare.
        const QStringView text = m_document.word(token);
        return text.size() == word.size() && (text.front().unicode() | 0x20) == (word.front().unicode() | 0x20)
            && text.compare(word, Qt::CaseInsensitive) == 0;
    }
    /// `'s` and `'`, with either apostrophe.
    [[nodiscard]] bool isPossessive(int token) const
    {
        const QStringView word = m_document.word(token);
        return (word.front() == u'\'' || word.front() == u'’') && (word.size() == 1 || word == u"'s" || word == u"’s");
    }
    [[nodiscard]] bool isCapital(int token) const { return m_document.word(token).front().isUpper(); }
    [[nodiscard]] bool isDate(int token) const { return m_dateAt[token] >= 0; }
    /// Index of the date that a token is part of, or -1.
    [[nodiscard]] int dateAt(int token) const { return m_dateAt[token]; }
    /// The name that a token is part of; null when it is none.
    [[nodiscard]] const NamedTokens *nameAt(int token) const
    {
        return m_nameAt[token] < 0 ? nullptr : &m_names[m_nameAt[token]];
    }
    /// A country, its adjective or an international body; null for anything else and beyond the text.
    [[nodiscard]] const NamedTokens *powerAt(int token) const
    {
        const NamedTokens *name = token >= 0 && token < m_nameAt.size() ? nameAt(token) : nullptr;
        const bool power = name && name->kind != NameKind::Person && name->kind != NameKind::Organisation;
        return power ? name : nullptr;
    }
    /// The same for a token that may name two powers, such as `U.S.-EU`.
    [[nodiscard]] QList<NamedTokens> powersAt(int token) const;
    /// The words of tokens [first, end) as they stand.
    [[nodiscard]] QStringView text(int first, int end) const;

private:
    void nameEntities();
    void namePairs();
    void nameOrganisation(NamedTokens name);
    void nameUnlisted();
    void nameUnlistedPeople();
    void add(const NamedTokens &name);

    const Document &m_document;
    QList<Entity> m_entities;
    const QList<DateExpression> &m_dates;
    QList<quint64> m_classes;
    QList<int> m_dateAt;
    QList<int> m_nameAt;
    QList<NamedTokens> m_names;
};

} // namespace readout
