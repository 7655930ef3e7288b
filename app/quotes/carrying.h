// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotes/sieves.h"

namespace readout {

/// Gives quotes that their own sentence leaves without a speaker one from the sentences and quotes around them.
class Carrier {
public:
    Carrier(const Frame &frame, const QList<QuotedSpan> &quotes, const SentenceSieves &sieves)
        : m_frame(frame), m_quotes(quotes), m_sieves(sieves)
    {
    }

    /// Fills in what is Sieve::None among the attributions, one for each quote. Linear.
    void carry(QList<Attribution> &attributions) const;

private:
    [[nodiscard]] Attribution fromBefore(int quote, const QList<Attribution> &attributions) const;
    [[nodiscard]] Attribution fromAfter(int quote, const QList<Attribution> &attributions) const;
    [[nodiscard]] Attribution from(int parent, Sieve sieve, const QList<Attribution> &attributions) const;
    [[nodiscard]] bool goesWithRow(int quote, const QList<Attribution> &attributions) const;
    [[nodiscard]] bool opensClause(int quote) const;
    [[nodiscard]] bool isWholeClause(int quote) const;
    [[nodiscard]] bool endsInColon(int clause) const;
    [[nodiscard]] bool hasQuote(int clause) const;

    const Frame &m_frame;
    const QList<QuotedSpan> &m_quotes;
    const SentenceSieves &m_sieves;
};

} // namespace readout
