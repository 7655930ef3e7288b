// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <memory>

namespace readout {

/// An article with its analysis made by hand, so that a test hangs on no analyser. Every span is named by its exact
/// words, which must be there.
class Sample {
public:
    /// Paragraphs part at empty lines.
    explicit Sample(const QString &text) { setText(text, QStringLiteral("\n\n")); }
    /// The first paragraph is the headline.
    Sample(const QString &title, const QString &body, const QString &separator = QStringLiteral("\n\n"))
    {
        m_article.title = title;
        m_article.id = title;
        setText(title + separator + body, separator);
        kind(0, ParagraphKind::Headline);
    }

    Article &article() { return m_article; }
    Analysis &analysis() { return m_analysis; }
    Sample &kind(qsizetype paragraph, ParagraphKind kind)
    {
        m_article.paragraphs[paragraph].kind = kind;
        return *this;
    }

    /// Where words stand, the nth time.
    [[nodiscard]] Span find(const QString &words, int nth = 1) const
    {
        qsizetype at = -1;
        for (int i = 0; i < nth && (i == 0 || at >= 0); ++i)
            at = m_article.text.indexOf(words, at + 1);
        if (at < 0)
            qFatal("Sample: the text has no %d. \"%s\"", nth, qPrintable(words));
        return {at, words.size()};
    }

    /// An entity without mentions.
    Entity &addEntity(const QString &id, EntityType type, const QString &name, const QString &country = {})
    {
        Entity entity;
        entity.id = id;
        entity.type = type;
        entity.name = name;
        entity.country = country;
        m_analysis.entities.append(entity);
        return m_analysis.entities.last();
    }
    void addMention(Entity &entity, const QString &words, int nth = 1, MentionKind kind = MentionKind::Name) const
    {
        entity.mentions.append({.span = find(words, nth), .kind = kind});
    }
    Quote &addQuote(const QString &words, QuoteKind kind, const QString &entity, const QString &name,
        SpeakerKind speaker = SpeakerKind::Person)
    {
        Quote quote;
        quote.id = QStringLiteral("q%1").arg(m_analysis.quotes.size() + 1);
        quote.span = find(words);
        quote.kind = kind;
        quote.speaker.entity = entity;
        quote.speaker.name = name;
        quote.speaker.kind = speaker;
        quote.confidence = 0.9;
        m_analysis.quotes.append(quote);
        return m_analysis.quotes.last();
    }
    Meeting &addMeeting(
        const QStringList &evidence, const QList<Participant> &participants, const QStringList &countries)
    {
        Meeting meeting;
        meeting.id = QStringLiteral("m%1").arg(m_analysis.meetings.size() + 1);
        for (const QString &sentence : evidence)
            meeting.evidence.append({find(sentence), {Slot::Assertion}});
        meeting.participants = participants;
        meeting.countries = countries;
        meeting.confidence = 0.8;
        m_analysis.meetings.append(meeting);
        return m_analysis.meetings.last();
    }

    /// An entity named by every occurrence of the name and its aliases; `roles` stand for inferred mentions.
    Sample &entity(EntityType type, const QString &name, const QString &country = {}, const QStringList &aliases = {},
        const QStringList &roles = {})
    {
        const QString id = QStringLiteral("pco").at(int(type)) + QString::number(m_analysis.entities.size() + 1);
        Entity &entity = addEntity(id, type, name, country);
        entity.aliases = aliases;
        QList<bool> taken(m_article.text.size());
        const auto mark = [&](const QString &words, MentionKind kind) {
            for (qsizetype at = m_article.text.indexOf(words); at >= 0;
                at = m_article.text.indexOf(words, at + words.size())) {
                if (taken[at] || taken[at + words.size() - 1])
                    continue;
                std::fill_n(taken.begin() + at, words.size(), true);
                entity.mentions.append({.span = {at, words.size()}, .kind = kind});
            }
        };
        QStringList forms = aliases + QStringList(name);
        std::ranges::stable_sort(forms, std::greater(), &QString::size); // a name within a longer one is none
        for (const QString &form : std::as_const(forms))
            mark(form, form == name ? MentionKind::Name : MentionKind::Alias);
        for (const QString &role : roles)
            mark(role, MentionKind::Role);
        std::ranges::sort(entity.mentions, {}, &Mention::span);
        return *this;
    }
    /// A quote by an entity's name, or by an unnamed source.
    Sample &quote(const QString &words, const QString &speaker, QuoteKind kind = QuoteKind::Direct)
    {
        const Entity *entity = named(speaker);
        addQuote(words, kind, entity ? entity->id : QString(), speaker,
            entity                  ? SpeakerKind::Person
                : speaker.isEmpty() ? SpeakerKind::Unknown
                                    : SpeakerKind::Unnamed);
        return *this;
    }
    Sample &meeting(const QString &sentence, const QStringList &people, const QStringList &countries,
        const QString &date = {}, const QString &place = {}, MeetingStatus status = MeetingStatus::Held)
    {
        QList<Participant> participants;
        for (const QString &name : people) {
            const Entity *entity = named(name);
            participants.append({entity ? entity->id : QString(), name, entity ? entity->country : QString()});
        }
        Meeting &meeting = addMeeting({sentence}, participants, countries);
        meeting.date = date;
        meeting.place = place;
        meeting.status = status;
        meeting.format = countries.size() > 2 ? MeetingFormat::Multilateral : MeetingFormat::Bilateral;
        return *this;
    }

    [[nodiscard]] std::shared_ptr<const Article> readArticle() const
    {
        return std::make_shared<const Article>(m_article);
    }
    [[nodiscard]] std::shared_ptr<const Analysis> readAnalysis() const
    {
        return std::make_shared<const Analysis>(m_analysis);
    }
    [[nodiscard]] Readout build() const { return {readArticle(), readAnalysis()}; }

private:
    void setText(const QString &text, const QString &separator)
    {
        m_article.text = text;
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype gap = text.indexOf(separator, start);
            const qsizetype end = gap < 0 ? text.size() : gap;
            m_article.paragraphs.append({Span::between(start, end), ParagraphKind::Body});
            start = end + separator.size();
        }
    }
    [[nodiscard]] const Entity *named(const QString &name) const
    {
        const auto found = std::ranges::find(m_analysis.entities, name, &Entity::name);
        return found == m_analysis.entities.end() ? nullptr : &*found;
    }

    Article m_article;
    Analysis m_analysis;
};

} // namespace readout
