// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

/// Makes a readout by hand: paragraphs part at empty lines, and every span is named by its exact words.
class ReadoutBuilder {
public:
    explicit ReadoutBuilder(const QString &text)
    {
        m_article.text = text;
        for (qsizetype start = 0; start < text.size();) {
            const qsizetype gap = text.indexOf(QLatin1String("\n\n"), start);
            const qsizetype end = gap < 0 ? text.size() : gap;
            m_article.paragraphs.append({readout::Span::between(start, end), readout::ParagraphKind::Body});
            start = end + 2;
        }
    }

    readout::Article &article() { return m_article; }
    readout::Analysis &analysis() { return m_analysis; }

    /// Where exact words stand, the nth time; the words must be there.
    readout::Span find(const QString &words, int nth = 1) const
    {
        qsizetype at = -1;
        for (int i = 0; i < nth && (i == 0 || at >= 0); ++i)
            at = m_article.text.indexOf(words, at + 1);
        if (at < 0)
            qFatal("ReadoutBuilder: the text has no %d. \"%s\"", nth, qPrintable(words));
        return {at, words.size()};
    }

    void setKind(qsizetype paragraph, readout::ParagraphKind kind) { m_article.paragraphs[paragraph].kind = kind; }

    readout::Entity &addEntity(
        const QString &id, readout::EntityType type, const QString &name, const QString &country = {})
    {
        readout::Entity entity;
        entity.id = id;
        entity.type = type;
        entity.name = name;
        entity.country = country;
        m_analysis.entities.append(entity);
        return m_analysis.entities.last();
    }

    void addMention(readout::Entity &entity, const QString &words, int nth = 1,
        readout::MentionKind kind = readout::MentionKind::Name) const
    {
        readout::Mention mention;
        mention.span = find(words, nth);
        mention.kind = kind;
        entity.mentions.append(mention);
    }

    readout::Quote &addQuote(const QString &words, readout::QuoteKind kind, const QString &entity, const QString &name,
        readout::SpeakerKind speaker = readout::SpeakerKind::Person)
    {
        readout::Quote quote;
        quote.id = QLatin1String("q") + QString::number(m_analysis.quotes.size() + 1);
        quote.span = find(words);
        quote.kind = kind;
        quote.speaker.entity = entity;
        quote.speaker.name = name;
        quote.speaker.kind = speaker;
        quote.confidence = 0.9;
        m_analysis.quotes.append(quote);
        return m_analysis.quotes.last();
    }

    readout::Meeting &addMeeting(
        const QStringList &evidence, const QList<readout::Participant> &participants, const QStringList &countries)
    {
        readout::Meeting meeting;
        meeting.id = QLatin1String("m") + QString::number(m_analysis.meetings.size() + 1);
        for (const QString &sentence : evidence)
            meeting.evidence.append({find(sentence), {readout::Slot::Assertion}});
        meeting.participants = participants;
        meeting.countries = countries;
        meeting.confidence = 0.8;
        m_analysis.meetings.append(meeting);
        return m_analysis.meetings.last();
    }

    readout::Readout build() const
    {
        return {
            std::make_shared<const readout::Article>(m_article), std::make_shared<const readout::Analysis>(m_analysis)};
    }

private:
    readout::Article m_article;
    readout::Analysis m_analysis;
};
