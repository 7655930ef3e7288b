// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <memory>

namespace readout {

/// Builds an article with its analysis by hand, so that tests of the window do not hang on what the analysers find.
class Sample {
public:
    Sample(const QString &title, const QString &body, const QString &separator = QStringLiteral("\n\n"))
    {
        m_article.title = title;
        m_article.id = title;
        m_article.text = title + separator + body;
        m_article.paragraphs.append({{0, title.size()}, ParagraphKind::Headline});
        qsizetype start = title.size() + separator.size();
        for (const QString &paragraph : body.split(separator)) {
            m_article.paragraphs.append({{start, paragraph.size()}, ParagraphKind::Body});
            start += paragraph.size() + separator.size();
        }
    }

    Article &article() { return m_article; }
    Analysis &analysis() { return m_analysis; }
    Sample &kind(int paragraph, ParagraphKind kind)
    {
        m_article.paragraphs[paragraph].kind = kind;
        return *this;
    }

    /// An entity named by every occurrence of the name and its aliases; `roles` stand for inferred mentions.
    Sample &entity(EntityType type, const QString &name, const QString &country = {}, const QStringList &aliases = {},
        const QStringList &roles = {})
    {
        Entity entity;
        entity.id = QStringLiteral("pco").at(int(type)) + QString::number(m_analysis.entities.size() + 1);
        entity.type = type;
        entity.name = name;
        entity.country = country;
        entity.aliases = aliases;
        QList<Span> taken;
        const auto mark = [&](const QString &words, MentionKind kind) {
            for (qsizetype at = m_article.text.indexOf(words); at >= 0;
                at = m_article.text.indexOf(words, at + words.size())) {
                const Span span{at, words.size()};
                if (std::ranges::any_of(taken, [span](Span s) { return s.overlaps(span); }))
                    continue;
                taken.append(span);
                entity.mentions.append({.span = span, .kind = kind});
            }
        };
        mark(name, MentionKind::Name);
        for (const QString &alias : aliases)
            mark(alias, MentionKind::Alias);
        for (const QString &role : roles)
            mark(role, MentionKind::Role);
        std::ranges::sort(entity.mentions, {}, &Mention::span);
        m_analysis.entities.append(entity);
        return *this;
    }
    Sample &quote(const QString &words, const QString &speaker, QuoteKind kind = QuoteKind::Direct)
    {
        Quote quote;
        quote.id = QStringLiteral("q%1").arg(m_analysis.quotes.size() + 1);
        quote.span = find(words);
        quote.kind = kind;
        quote.confidence = 0.9;
        if (const Entity *entity = named(speaker))
            quote.speaker = {.entity = entity->id,
                .name = entity->name,
                .kind = SpeakerKind::Person,
                .mention = {},
                .reason = {},
                .also = {}};
        else
            quote.speaker = {.entity = {},
                .name = speaker,
                .kind = speaker.isEmpty() ? SpeakerKind::Unknown : SpeakerKind::Unnamed,
                .mention = {},
                .reason = {},
                .also = {}};
        m_analysis.quotes.append(quote);
        return *this;
    }
    Sample &meeting(const QString &sentence, const QStringList &people, const QStringList &countries,
        const QString &date = {}, const QString &place = {}, MeetingStatus status = MeetingStatus::Held)
    {
        Meeting meeting;
        meeting.id = QStringLiteral("m%1").arg(m_analysis.meetings.size() + 1);
        meeting.evidence.append({find(sentence), {Slot::Assertion}});
        for (const QString &name : people) {
            const Entity *entity = named(name);
            meeting.participants.append({entity ? entity->id : QString(), name, entity ? entity->country : QString()});
        }
        meeting.countries = countries;
        meeting.date = date;
        meeting.place = place;
        meeting.status = status;
        meeting.format = countries.size() > 2 ? MeetingFormat::Multilateral : MeetingFormat::Bilateral;
        m_analysis.meetings.append(meeting);
        return *this;
    }

    [[nodiscard]] Span find(const QString &words) const { return {m_article.text.indexOf(words), words.size()}; }
    [[nodiscard]] std::shared_ptr<const Article> readArticle() const
    {
        return std::make_shared<const Article>(m_article);
    }
    [[nodiscard]] std::shared_ptr<const Analysis> readAnalysis() const
    {
        return std::make_shared<const Analysis>(m_analysis);
    }

private:
    [[nodiscard]] const Entity *named(const QString &name) const
    {
        const auto found = std::ranges::find(m_analysis.entities, name, &Entity::name);
        return found == m_analysis.entities.end() ? nullptr : &*found;
    }

    Article m_article;
    Analysis m_analysis;
};

} // namespace readout
