// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QAbstractListModel>

namespace readout {

class ViewState;

/// On what a card's main point rests: an inference, or a source without a name, must not look like a fact.
enum class Basis { Stated, Inferred, Unnamed };

/// What a card shows; made once, when it is first asked for: of thousands few are ever seen.
struct Card {
    QString section; ///< heading above the card: it begins a group
    QStringList states; ///< ISO 3166-1 alpha-2, drawn as plates: the speaker's, or the parties
    QString heading; ///< speaker; bodies that met
    QString badge; ///< a word in a frame at the right: `held`, `partial`
    QList<std::pair<QString, QString>> rows; ///< state and person
    QString note; ///< date, place, mode; role, cue and what it does
    QString words; ///< the article's own
    Basis basis = Basis::Stated; ///< of the speaker
    bool settled = true; ///< else the badge's frame is broken: planned, sought, cancelled
    QString accessible;
    Span span; ///< to reveal
    int index = 0; ///< into the analysis
    bool made = true; ///< else only span and index are there yet
};

/// Findings of the open article as cards, those that the filter keeps.
class CardsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole };

    explicit CardsModel(const ViewState &state, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Card &card(int row) const;
    /// Where a card's words stand in the text.
    [[nodiscard]] Span place(int row) const { return m_cards[row].span; }
    /// How many there are without the filter.
    [[nodiscard]] int total() const { return m_total; }

protected:
    void rebuild();
    /// The cards of a readout that the filter keeps, made or not; sets how many there are without it.
    [[nodiscard]] virtual QList<Card> makeCards(const Readout &readout, const ViewState &state, int &total) const = 0;
    [[nodiscard]] virtual Card makeCard(const Readout &readout, int index) const = 0;

private:
    const ViewState &m_state;
    Readout m_readout; ///< of the cards
    mutable QList<Card> m_cards;
    int m_total = 0;
};

/// In text order, or in groups by speaker with a heading each.
class QuotesModel : public CardsModel {
    Q_OBJECT
public:
    enum class Order { Position, Speaker };

    explicit QuotesModel(const ViewState &state, QObject *parent = nullptr);
    void setOrder(Order order);

protected:
    QList<Card> makeCards(const Readout &readout, const ViewState &state, int &total) const override;
    Card makeCard(const Readout &readout, int index) const override;

private:
    Order m_order = Order::Position;
};

/// By date; those without one last.
class MeetingsModel : public CardsModel {
    Q_OBJECT
public:
    explicit MeetingsModel(const ViewState &state, QObject *parent = nullptr);

protected:
    QList<Card> makeCards(const Readout &readout, const ViewState &state, int &total) const override;
    Card makeCard(const Readout &readout, int index) const override;
};

} // namespace readout
