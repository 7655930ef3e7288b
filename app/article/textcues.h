// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace readout {

/// What a line's wording says about it.
enum class TextCue {
    None,
    Line, ///< furniture by itself: share and follow-us lines, advertisements, copyright
    List, ///< the heading of a list of other articles
    Link, ///< `Read more: …`, another article's headline
    Byline, ///< writers and issuing offices
    Stamp, ///< when it was published
    Caption ///< what a picture shows, and who took it
};

/// The wordings of `furniture.txt`. Built once, shared, const.
class TextCues {
public:
    [[nodiscard]] static const TextCues &shared();

    /// The cue that a line opens with, by the longest wording that fits.
    [[nodiscard]] TextCue cueOf(QStringView line) const;
    /// Whether a word before a colon is a label such as `Update`, hence no place of a dateline.
    [[nodiscard]] bool isLabel(QStringView words) const;
    /// Whether a word for an office stands in a text, such as `minister`.
    [[nodiscard]] bool namesOffice(QStringView text) const;
    /// `Antony J. Blinken, Secretary of State`: a name, a comma and an office.
    [[nodiscard]] bool isNameAndRole(QStringView line) const;

private:
    TextCues();

    struct Wording {
        QString text;
        TextCue cue = TextCue::None;
        bool prefix = false; ///< more may follow on the line
    };
    [[nodiscard]] static bool fits(const Wording &wording, const QString &line);

    QHash<QString, QList<Wording>> m_wordings; ///< by first word, longest first
    QStringList m_labels;
    QStringList m_roles;
};

} // namespace readout
