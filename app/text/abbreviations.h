// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace readout {

/// Words that keep their full stop, and words that open sentences; resources/knowledge/abbreviations.tsv.
class Abbreviations {
public:
    enum class Class { None, Title, Number, Word };

    [[nodiscard]] static const Abbreviations &shared();

    /// Of a word without its last full stop, in any case.
    [[nodiscard]] Class classOf(QStringView word) const;
    /// Whether a capitalised word commonly opens a sentence.
    [[nodiscard]] bool opens(QStringView word) const;

private:
    Abbreviations();

    QHash<QString, Class> m_classes;
    QHash<QString, bool> m_openers;
};

} // namespace readout
