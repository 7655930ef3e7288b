// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates/dateatom.h"

#include <QStringList>

namespace readout {

/// What a rule makes of the parts that it captured; described in resources/knowledge/date-rules.tsv.
struct DateOperation {
    enum class Kind {
        None,
        Vague,
        Date,
        Dates,
        Numeric,
        Shift,
        Ago,
        Weekday,
        Weekdays,
        Month,
        Season,
        Quarter,
        Half,
        Decade,
        Century,
        Weekend,
        Fixed,
        Context
    };
    enum class When { Unsaid, Tense, Past, Future, This, Before, Context, Day, Week, Month, Year, CapturedUnit };
    Kind kind = Kind::None;
    When when = When::Unsaid;
    int count = 0;
    int sign = 0; ///< of a captured number: -1, 1, or 0 when `count` holds
    int month = 0; ///< of a fixed day
    int day = 0;
};

/// A matched class with its number, in text order.
struct DateCapture {
    DateClass kind;
    int number = 0;
    qsizetype atom = 0;
};

/// A rule that matched atoms [first, end) of a sentence; context atoms lie outside.
struct DateMatch {
    qsizetype first = 0;
    qsizetype end = 0;
    DateOperation operation;
    QList<DateCapture> captures;

    /// The nth number captured for one of the classes; none if there are fewer.
    [[nodiscard]] std::optional<int> captured(DateClasses kinds, int nth = 0) const;
};

/// The rules of date-rules.tsv with their vocabulary, read once. Immutable, shared by threads.
class DateRules {
public:
    [[nodiscard]] static const DateRules &shared();

    [[nodiscard]] const DateVocabulary &vocabulary() const { return m_vocabulary; }
    /// Longest matches of a sentence from left to right; rules that say `no` swallow theirs.
    [[nodiscard]] QList<DateMatch> match(const QList<DateAtom> &atoms) const;
    [[nodiscard]] qsizetype size() const { return m_rows; }

private:
    struct Element {
        QList<int> words{};
        DateClasses classes{};
        bool optional = false;
        bool context = false;
    };
    struct Rule {
        QList<Element> elements{};
        DateOperation operation{};
        int contextBefore = 0;
    };
    struct Attempt {
        const Rule *rule = nullptr;
        qsizetype end = 0;
        qsizetype reach = 0; ///< context included
    };

    DateRules();
    void readWords();
    void readRules();
    void addRule(const QString &pattern, const QString &operation);
    void addExpanded(Rule rule, qsizetype from);
    void index(const Rule &rule);
    void readAlternatives(QStringView text, Element &element);
    [[nodiscard]] static bool accepts(const Element &element, const DateAtom &atom);
    [[nodiscard]] Attempt best(const QList<DateAtom> &atoms, qsizetype first) const;
    void tryRules(const QList<int> &rules, const QList<DateAtom> &atoms, qsizetype first, Attempt &best) const;
    [[nodiscard]] static DateMatch matched(
        const Rule &rule, const QList<DateAtom> &atoms, qsizetype first, qsizetype end);

    DateVocabulary m_vocabulary;
    QHash<QString, QString> m_macros;
    QList<Rule> m_rules;
    QHash<int, QList<int>> m_byWord;
    QHash<quint16, QList<int>> m_byClass;
    qsizetype m_rows = 0;
};

} // namespace readout
