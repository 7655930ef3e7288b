// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/cardsmodel.h"

#include "knowledge/gazetteer.h"
#include "ui/viewstate.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>

namespace readout {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const Article &article, Span span) { return article.view(span).toString().simplified(); }

Basis basisOf(const Speaker &speaker)
{
    if (speaker.kind == SpeakerKind::Unnamed || speaker.kind == SpeakerKind::Unknown)
        return Basis::Unnamed;
    return speaker.inferred ? Basis::Inferred : Basis::Stated;
}

QString speakersOf(const Quote &quote, const Analysis &analysis)
{
    QStringList who{
        quote.speaker.kind == SpeakerKind::Unknown ? QuotesModel::tr("Speaker unknown") : quote.speaker.name};
    for (const QString &id : quote.speaker.also) {
        if (const Entity *other = analysis.entity(id))
            who += other->name;
    }
    return who.join(u", "_s);
}

QString noteOf(const Quote &quote, const Entity *entity, const Article &article)
{
    QStringList note;
    if (entity && !entity->role.isEmpty())
        note += entity->role;
    if (quote.speaker.kind == SpeakerKind::Unnamed)
        note += QuotesModel::tr("unnamed source");
    if (quote.cue)
        note += u"“%1”"_s.arg(oneLine(article, *quote.cue));
    note += className(quote.cueClass);
    if (quote.speaker.inferred)
        note += quote.speaker.reason.isEmpty() ? QuotesModel::tr("speaker inferred")
                                               : QuotesModel::tr("inferred: %1").arg(quote.speaker.reason);
    note.removeAll(QString());
    return note.join(u" · "_s);
}

Card cardOf(const Quote &quote, const Readout &readout)
{
    Card card;
    const Entity *entity = readout.analysis->entity(quote.speaker.entity);
    card.heading = speakersOf(quote, *readout.analysis);
    if (entity && !entity->country.isEmpty() && entity->type != EntityType::Country)
        card.states += entity->country;
    card.basis = basisOf(quote.speaker);
    card.badge = kindName(quote.kind);
    card.note = noteOf(quote, entity, *readout.article);
    card.words = oneLine(*readout.article, quote.span);
    card.span = quote.span;
    card.accessible = QuotesModel::tr("Quote, %1, by %2: %3").arg(card.badge, card.heading, card.words);
    if (!card.note.isEmpty())
        card.accessible += u"; "_s + card.note;
    return card;
}

QString noteOf(const Meeting &meeting)
{
    QStringList note;
    if (!meeting.date.isEmpty())
        note += meeting.dateInferred ? MeetingsModel::tr("%1 (inferred)").arg(dateInWords(meeting.date))
                                     : dateInWords(meeting.date);
    else
        note += meeting.dateText;
    note += meeting.placeInferred && !meeting.place.isEmpty() ? MeetingsModel::tr("%1 (inferred)").arg(meeting.place)
                                                              : meeting.place;
    note += modeName(meeting.mode);
    note += formatName(meeting.format);
    note.removeAll(QString());
    return note.join(u" · "_s);
}

Card cardOf(const Meeting &meeting, const Readout &readout)
{
    Card card;
    card.states = meeting.countries;
    card.heading = meeting.organisations.join(u" · "_s);
    if (card.states.isEmpty() && card.heading.isEmpty())
        card.heading = MeetingsModel::tr("Parties not named");
    card.badge = statusName(meeting.status);
    card.settled = meeting.status == MeetingStatus::Held;
    QStringList parties;
    for (const QString &code : meeting.countries)
        parties += Gazetteer::shared().nameOf(code);
    if (!card.heading.isEmpty())
        parties += card.heading;
    QStringList names;
    for (const Participant &participant : meeting.participants) {
        card.rows.append({participant.country, participant.name});
        names += participant.name;
    }
    card.note = noteOf(meeting);
    if (!meeting.evidence.isEmpty()) {
        card.span = meeting.evidence[0].span;
        card.words = oneLine(*readout.article, card.span);
    }
    const QLocale locale;
    card.accessible
        = MeetingsModel::tr("Meeting, %1, %2: %3; %4")
              .arg(card.badge, locale.createSeparatedList(parties), locale.createSeparatedList(names), card.note);
    return card;
}

/// Groups cards by their speaker, named ones first, and writes the group's name above its first card.
void groupBySpeaker(QList<Card> &cards)
{
    std::ranges::stable_sort(cards, [](const Card &a, const Card &b) {
        const bool unnamed = a.basis == Basis::Unnamed;
        if (unnamed != (b.basis == Basis::Unnamed))
            return !unnamed;
        return a.heading.localeAwareCompare(b.heading) < 0;
    });
    for (auto first = cards.begin(); first != cards.end();) {
        const auto end
            = std::find_if(first, cards.end(), [&](const Card &card) { return card.heading != first->heading; });
        first->section = QuotesModel::tr("%1 %2").arg(first->heading, QLocale().toString(end - first));
        first->accessible.prepend(QuotesModel::tr("%1, %Ln quote(s). ", nullptr, int(end - first)).arg(first->heading));
        first = end;
    }
}

} // namespace

CardsModel::CardsModel(const ViewState &state, QObject *parent) : QAbstractListModel(parent), m_state(state)
{
    connect(&state, &ViewState::currentChanged, this, &CardsModel::rebuild);
    connect(&state, &ViewState::filterChanged, this, &CardsModel::rebuild);
    connect(&state, &ViewState::readoutChanged, this, [this] {
        if (m_state.readout().analysis != m_readout.analysis)
            rebuild();
    });
}

void CardsModel::rebuild()
{
    beginResetModel();
    m_readout = m_state.readout();
    m_total = 0;
    m_cards = m_readout.analysis ? makeCards(m_readout, m_state, m_total) : QList<Card>();
    endResetModel();
}

const Card &CardsModel::card(int row) const
{
    Card &card = m_cards[row];
    if (!card.made)
        card = makeCard(m_readout, card.index);
    return card;
}

int CardsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cards.size()); }

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card &card = this->card(index.row());
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
        Card card;
        if (m_order == Order::Speaker)
            card = makeCard(readout, i); // who speaks decides where it stands
        else
            card.made = false;
        card.span = quotes[i].span;
        card.index = i;
        cards.append(card);
    }
    if (m_order == Order::Speaker)
        groupBySpeaker(cards);
    return cards;
}

Card QuotesModel::makeCard(const Readout &readout, int index) const
{
    Card card = cardOf(readout.analysis->quotes[index], readout);
    card.index = index;
    return card;
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
        cards.append(makeCard(readout, i));
    }
    std::ranges::stable_sort(cards, [&](const Card &a, const Card &b) {
        const QString &left = meetings[a.index].date;
        const QString &right = meetings[b.index].date;
        return left.isEmpty() != right.isEmpty() ? right.isEmpty() : left < right;
    });
    return cards;
}

Card MeetingsModel::makeCard(const Readout &readout, int index) const
{
    Card card = cardOf(readout.analysis->meetings[index], readout);
    card.index = index;
    return card;
}

} // namespace readout
