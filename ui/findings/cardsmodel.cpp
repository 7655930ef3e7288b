// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/cardsmodel.h"

#include "ui/viewstate.h"
#include "ui/words.h"

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const Article &article, Span span) { return article.view(span).toString().simplified(); }

Card cardOf(const Quote &quote, const Readout &readout)
{
    Card card;
    const Entity *entity = readout.analysis->entity(quote.speaker.entity);
    QStringList who{
        quote.speaker.kind == SpeakerKind::Unknown ? QuotesModel::tr("Speaker unknown") : quote.speaker.name};
    for (const QString &id : quote.speaker.also) {
        if (const Entity *other = readout.analysis->entity(id))
            who += other->name;
    }
    card.heading = who.join(u", "_s);
    if (entity && !entity->country.isEmpty() && entity->type != EntityType::Country)
        card.heading += u" · "_s + entity->country;
    card.uncertain = quote.speaker.inferred || quote.speaker.kind == SpeakerKind::Unnamed
        || quote.speaker.kind == SpeakerKind::Unknown;
    card.badge = quote.speaker.kind == SpeakerKind::Unnamed ? QuotesModel::tr("unnamed source") : kindName(quote.kind);
    QStringList note;
    if (entity && !entity->role.isEmpty())
        note += entity->role;
    if (quote.cue)
        note += u"“%1”"_s.arg(oneLine(*readout.article, *quote.cue));
    if (quote.speaker.inferred)
        note += quote.speaker.reason.isEmpty() ? QuotesModel::tr("speaker inferred") : quote.speaker.reason;
    card.note = note.join(u" · "_s);
    card.words = oneLine(*readout.article, quote.span);
    card.span = quote.span;
    card.accessible = QuotesModel::tr("Quote, %1, by %2: %3").arg(card.badge, card.heading, card.words);
    return card;
}

Card cardOf(const Meeting &meeting, const Readout &readout)
{
    Card card;
    QStringList parties = meeting.countries;
    for (const QString &organisation : meeting.organisations)
        parties += organisation;
    card.heading = parties.isEmpty() ? MeetingsModel::tr("Parties not named") : parties.join(u" · "_s);
    card.badge = statusName(meeting.status);
    for (const Participant &participant : meeting.participants)
        card.rows.append({participant.country, participant.name});
    QStringList note;
    if (!meeting.date.isEmpty())
        note += dateInWords(meeting.date);
    else if (!meeting.dateText.isEmpty())
        note += meeting.dateText;
    if (!meeting.place.isEmpty())
        note += meeting.placeInferred ? MeetingsModel::tr("%1 (inferred)").arg(meeting.place) : meeting.place;
    note += modeName(meeting.mode);
    note += formatName(meeting.format);
    note.removeAll(QString());
    card.note = note.join(u" · "_s);
    if (!meeting.evidence.isEmpty()) {
        card.span = meeting.evidence[0].span;
        card.words = oneLine(*readout.article, card.span);
    }
    card.uncertain = meeting.status != MeetingStatus::Held;
    QStringList names;
    for (const auto &[country, name] : card.rows)
        names += name;
    card.accessible
        = MeetingsModel::tr("Meeting, %1, %2: %3; %4").arg(card.badge, card.heading, names.join(u", "_s), card.note);
    return card;
}

} // namespace

CardsModel::CardsModel(const ViewState &state, QObject *parent) : QAbstractListModel(parent), m_state(state)
{
    connect(&state, &ViewState::currentChanged, this, &CardsModel::rebuild);
    connect(&state, &ViewState::filterChanged, this, &CardsModel::rebuild);
    connect(&state, &ViewState::readoutChanged, this, [this] {
        if (m_state.readout().analysis != m_analysis)
            rebuild();
    });
}

void CardsModel::rebuild()
{
    beginResetModel();
    const Readout readout = m_state.readout();
    m_analysis = readout.analysis;
    m_total = 0;
    m_cards = m_analysis ? makeCards(readout, m_state, m_total) : QList<Card>();
    endResetModel();
}

int CardsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.heading;
    case Qt::AccessibleTextRole:
        return card.accessible;
    case CardRole:
        return QVariant::fromValue(&card);
    default:
        return {};
    }
}

QuotesModel::QuotesModel(const ViewState &state, QObject *parent) : CardsModel(state, parent) { rebuild(); }

void QuotesModel::setOrder(Order order)
{
    m_order = order;
    rebuild();
}

QList<Card> QuotesModel::makeCards(const Readout &readout, const ViewState &state, int &total) const
{
    QList<Card> cards;
    const QList<Quote> &quotes = readout.analysis->quotes;
    total = int(quotes.size());
    for (int i = 0; i < quotes.size(); ++i) {
        if (!state.filter().keeps(quotes[i], *readout.analysis))
            continue;
        cards.append(cardOf(quotes[i], readout));
        cards.last().index = i;
    }
    if (m_order == Order::Speaker) {
        std::ranges::stable_sort(cards, [](const Card &a, const Card &b) {
            return a.heading.toCaseFolded().localeAwareCompare(b.heading.toCaseFolded()) < 0;
        });
    }
    return cards;
}

MeetingsModel::MeetingsModel(const ViewState &state, QObject *parent) : CardsModel(state, parent) { rebuild(); }

QList<Card> MeetingsModel::makeCards(const Readout &readout, const ViewState &state, int &total) const
{
    const QList<Meeting> &meetings = readout.analysis->meetings;
    total = int(meetings.size());
    QList<Card> cards;
    for (int i = 0; i < meetings.size(); ++i) {
        if (!state.filter().keeps(meetings[i], *readout.analysis))
            continue;
        cards.append(cardOf(meetings[i], readout));
        cards.last().index = i;
    }
    std::ranges::stable_sort(cards, [&](const Card &a, const Card &b) {
        const QString &left = meetings[a.index].date;
        const QString &right = meetings[b.index].date;
        return left.isEmpty() != right.isEmpty() ? right.isEmpty() : left < right;
    });
    return cards;
}

} // namespace readout
