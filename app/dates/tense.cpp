// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates/tense.h"

#include "article/wordlist.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

constexpr int reach = 30;

enum class Cue { None, Future, Willing, Past, Report, Present, Adjective };

class TenseWords {
public:
    static const TenseWords &shared()
    {
        static const TenseWords words;
        return words;
    }

    [[nodiscard]] Cue cueOf(QStringView word) const
    {
        const QString lower = word.toString().toLower().replace(u'’', u'\'');
        if (const auto found = m_cues.constFind(lower); found != m_cues.cend())
            return *found;
        return lower.size() > 4 && lower.endsWith("ed"_L1) ? Cue::Past : Cue::None;
    }

private:
    TenseWords()
    {
        const QHash<QString, Cue> kinds{{u"future"_s, Cue::Future}, {u"willing"_s, Cue::Willing},
            {u"past"_s, Cue::Past}, {u"report"_s, Cue::Report}, {u"present"_s, Cue::Present},
            {u"adjective"_s, Cue::Adjective}};
        for (const QString &line : knowledgeLines(u"date-tense.tsv"_s)) {
            const Cue cue = kinds.value(line.section(u'\t', 0, 0));
            for (const QString &word : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts))
                if (!m_cues.contains(word)) // the first class that names a word holds
                    m_cues.insert(word, cue);
        }
    }

    QHash<QString, Cue> m_cues;
};

/// Reads the verbs of one sentence.
class Clause {
public:
    using Tense = DateExpression::Tense;

    Clause(const Document &document, const Sentence &sentence) : m_document(document), m_sentence(sentence) { }

    [[nodiscard]] Tense tense(int first, int end)
    {
        if (const Tense left = scanLeft(first); left != Tense::Unknown)
            return left;
        if (const Tense right = scanRight(end); right != Tense::Unknown)
            return right;
        if (m_reported)
            return Tense::Past;
        return m_infinitive ? Tense::Future : Tense::Unknown; // `Minister to visit Japan on Friday`
    }

private:
    [[nodiscard]] bool is(int i, QLatin1StringView word) const
    {
        return i >= m_sentence.first && i < m_sentence.end
            && m_document.word(i).compare(word, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] Tense scanLeft(int first)
    {
        for (int i = first - 1; i >= std::max(m_sentence.first, first - reach) && !is(i, ";"_L1); --i) {
            if (const Tense tense = tenseOf(i, first - i); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    [[nodiscard]] Tense scanRight(int end)
    {
        for (int i = end; i < std::min(m_sentence.end, end + reach) && !is(i, ";"_L1); ++i) {
            if (const Tense tense = tenseOf(i, reach); tense != Tense::Unknown)
                return tense;
        }
        return Tense::Unknown;
    }

    /// What one word says; `distance` counts tokens to the date on its right.
    [[nodiscard]] Tense tenseOf(int i, int distance)
    {
        if (is(i, "to"_L1)) {
            if (i > m_sentence.first && TenseWords::shared().cueOf(m_document.word(i - 1)) == Cue::Present)
                return Tense::Future; // `is to meet`
            const bool verb = i + 1 < m_sentence.end && m_document.word(i + 1).front().isLower() && !is(i + 1, "the"_L1)
                && !is(i + 1, "a"_L1);
            m_infinitive |= verb; // not `to the capital`
            return Tense::Unknown;
        }
        switch (TenseWords::shared().cueOf(m_document.word(i))) {
        case Cue::Future:
            return m_document.word(i) == "May"_L1 ? Tense::Unknown : Tense::Future;
        case Cue::Willing:
            if (is(i + 1, "to"_L1))
                return Tense::Future; // `plans to meet`, not `the plans`
            return m_document.word(i).endsWith(u"ed") ? participle(i) : Tense::Unknown;
        case Cue::Report:
            m_reported = true;
            return distance <= 3 ? Tense::Past : Tense::Unknown;
        case Cue::Present:
            return isProgressive(i) ? Tense::Future : Tense::Unknown;
        case Cue::Past:
            return participle(i);
        case Cue::Adjective:
        case Cue::None:
            break;
        }
        return Tense::Unknown;
    }

    /// `are holding`
    [[nodiscard]] bool isProgressive(int i) const
    {
        for (int next = i + 1; next < std::min(m_sentence.end, i + 3); ++next) {
            const QStringView word = m_document.word(next);
            if (word.size() > 5 && word.endsWith(u"ing"))
                return true;
        }
        return false;
    }

    /// A past form is future after `will be` and `to be`, and says nothing after `is`.
    [[nodiscard]] Tense participle(int i) const
    {
        for (int before = i - 1; before >= std::max(m_sentence.first, i - 3); --before) {
            if (is(before, "be"_L1) || is(before, "being"_L1))
                return is(before - 1, "to"_L1) ? Tense::Future : Tense::Unknown;
            if (TenseWords::shared().cueOf(m_document.word(before)) == Cue::Present)
                return Tense::Unknown;
        }
        return Tense::Past;
    }

    const Document &m_document;
    const Sentence &m_sentence;
    bool m_reported = false;
    bool m_infinitive = false;
};

} // namespace

DateExpression::Tense tenseAt(const Document &document, const Sentence &sentence, int first, int end)
{
    return Clause(document, sentence).tense(first, end);
}

} // namespace readout
