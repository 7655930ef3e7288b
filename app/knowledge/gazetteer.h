// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace readout {

/// What a form says of its country: its name, its adjective or people, its capital, or the house its rulers sit in.
enum class FormKind { Name, Adjective, Capital, Seat };

/// One state or territory of ISO 3166-1.
struct Country {
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< English short name
    QStringList names; ///< every name, the short one first
    QStringList adjectives; ///< adjectives and people, singular
    QStringList capitals; ///< capital and seat of government; empty where it is called as the country
};

/// One way to write a country, as it stands in the lists.
struct CountryForm {
    QString text;
    int country = 0; ///< index into Gazetteer::countries()
    FormKind kind = FormKind::Name;
    bool ambiguous = false; ///< the word has another common meaning (`Georgia`, `Pole`)
};

/// The countries of the world and what they are called: a closed class, from resources/knowledge. Immutable.
class Gazetteer {
public:
    /// Built once, at first use.
    [[nodiscard]] static const Gazetteer &shared();

    [[nodiscard]] const QList<Country> &countries() const { return m_countries; }
    /// By ISO 3166-1 alpha-2 code; null when there is none.
    [[nodiscard]] const Country *country(QStringView code) const;
    /// English short name of a code; empty when there is none.
    [[nodiscard]] QString nameOf(QStringView code) const;

    /// Alpha-2 code of the country that a form of one kind means (`Lao` as Adjective); empty when there is none.
    [[nodiscard]] QString codeOf(QStringView form, FormKind kind) const;
    [[nodiscard]] QString codeOfName(QStringView name) const { return codeOf(name, FormKind::Name); }
    [[nodiscard]] QString codeOfAdjective(QStringView adjective) const
    {
        return codeOf(adjective, FormKind::Adjective);
    }
    [[nodiscard]] QString codeOfCapital(QStringView city) const { return codeOf(city, FormKind::Capital); }
    [[nodiscard]] QString codeOfSeat(QStringView seat) const { return codeOf(seat, FormKind::Seat); }

    /// The longest form that begins at a position and ends with a whole word; case counts, but for text in capitals.
    struct Match {
        const CountryForm *form = nullptr; ///< null when nothing matches
        qsizetype length = 0; ///< UTF-16 units
    };
    [[nodiscard]] Match match(QStringView text, qsizetype position) const;

private:
    Gazetteer();
    void readCountries();
    void readSeats();
    void add(const QString &form, int country, FormKind kind);

    QList<Country> m_countries;
    QHash<QString, int> m_byCode;
    QList<CountryForm> m_forms;
    QHash<quint64, QList<int>> m_byFirstWord; ///< hashFolded() of the first word to m_forms, longest form first
};

} // namespace readout
